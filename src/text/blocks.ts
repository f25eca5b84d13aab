// What the text version of a module is made of: a few kinds of block that know
// nothing of activities, and can be drawn, printed or copied as plain text.

/** Words, with a label in front that is set apart, or as a link to a heading. */
export interface TextLine {
  label?: string;
  text: string;
  /** Id of the heading that it leads to. */
  to?: string;
}

/** One entry of a list, with what belongs to it below. */
export interface TextItem extends TextLine {
  more?: TextLine[];
}

export type TextBlock =
  | {type: 'heading'; level: 2 | 3 | 4; text: string; id?: string}
  | ({type: 'paragraph'} & TextLine)
  /** One sentence that is set apart. */
  | {type: 'note'; text: string}
  /** What a drawing shows, for those who do not see it. */
  | {type: 'picture'; text: string}
  | {type: 'speech'; who: string; text: string}
  /** With letters where one of the entries is to be chosen. */
  | {type: 'list'; label?: string; items: TextItem[]; isLettered?: boolean}
  | {type: 'table'; caption: string; columns: string[]; rows: string[][]};

export function heading(
  level: 2 | 3 | 4,
  text: string,
  id?: string,
): TextBlock {
  return {type: 'heading', level, text, id};
}

export function paragraph(text: string, label?: string): TextBlock {
  return {type: 'paragraph', text, label};
}

/** The id of a heading: of an activity, or of one thing in it. */
export function place(activity: {id: string}, ...within: string[]): string {
  return [activity.id, ...within].join('/');
}

/** A label as it stands in front of its words. */
export function leadIn(label: string): string {
  return /[.:?!]$/.test(label) ? label : `${label}:`;
}

/** The letter of an entry, from 0. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
