import {
  leadIn,
  letter,
  type TextBlock,
  type TextItem,
  type TextLine,
} from './blocks.ts';

/**
 * Blocks as plain text, to paste into a mail or a document. Headings are
 * underlined, and tables have tabs, which word processors turn into cells.
 */
export function plainText(title: string, blocks: readonly TextBlock[]): string {
  return [underlined(title, '='), ...blocks.map(plainBlock)].join('\n\n');
}

function plainBlock(block: TextBlock): string {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? `\n${underlined(block.text, '-')}`
        : block.text;
    case 'paragraph':
      return plainLine(block);
    case 'note':
      return `> ${block.text}`;
    case 'picture':
      return `(${block.text}.)`;
    case 'speech':
      return `${leadIn(block.who)} ${block.text}`;
    case 'list':
      return [
        ...(block.label ? [leadIn(block.label)] : []),
        ...block.items.map((item, index) =>
          plainItem(item, block.isLettered ? `${letter(index)}.` : '-'),
        ),
      ].join('\n');
    case 'table':
      return [
        leadIn(block.caption),
        ...[block.columns, ...block.rows].map((cells) => cells.join('\t')),
      ].join('\n');
  }
}

function plainItem({more = [], ...line}: TextItem, mark: string): string {
  return [
    `${mark} ${plainLine(line)}`,
    ...more.map((one) => `    ${plainLine(one)}`),
  ].join('\n');
}

function plainLine({label, text}: TextLine): string {
  return label ? `${leadIn(label)} ${text}`.trimEnd() : text;
}

function underlined(text: string, with_: string): string {
  return `${text}\n${with_.repeat(text.length)}`;
}
