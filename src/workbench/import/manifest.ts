import {DOMParser, onErrorStopParsing, type Element} from '@xmldom/xmldom';
import {readItems} from './manifest-items.ts';
import {child, children, textOf} from './manifest-elements.ts';
import {faults} from './upload-fault.ts';

/** What the workbench needs to know of a package, as its manifest tells it. */
export interface Manifest {
  identifier: string;
  title: string;
  standard: Standard;
  items: Item[];
  /** What an LMS might take amiss, though this one does not. */
  notes: string[];
}

export type Standard =
  | 'SCORM 1.2'
  | 'SCORM 2004 2nd Edition'
  | 'SCORM 2004 3rd Edition'
  | 'SCORM 2004 4th Edition'
  | 'Web';

/** Something to launch. Values that the manifest leaves out are ''. */
export interface Item {
  identifier: string;
  title: string;
  /** Relative URL in the package, with its query. */
  url: string;
  /** What the LMS hands to the course as `cmi.launch_data`. */
  launchData: string;
  /** SCORM 1.2: 0 to 100. SCORM 2004: -1 to 1. */
  passMark: string;
  /** SCORM 2004: 0 to 1. */
  completionThreshold: string;
}

/** Reads `imsmanifest.xml`, leniently where LMSs are; throws UploadFault. */
export function readManifest(xml: Uint8Array, files: Set<string>): Manifest {
  const root = parse(decode(xml));
  if (root.localName !== 'manifest') throw faults.notAManifest(root.tagName);
  const notes: string[] = [];
  const standard = readStandard(root, notes);
  const organization = defaultOrganization(root);
  const items = readItems({root, organization, standard, files, notes});
  const identifier = root.getAttribute('identifier') ?? '';
  if (!identifier) {
    notes.push('The manifest has no identifier, so that some LMSs refuse it.');
  }
  const title =
    textOf(organization && child(organization, 'title')) ||
    items[0]?.title ||
    identifier ||
    'Without a title';
  return {identifier, title, standard, items, notes};
}

function parse(text: string): Element {
  try {
    const parser = new DOMParser({onError: onErrorStopParsing});
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch (error) {
    const {message, locator} = error as Error & {
      locator?: {lineNumber?: number};
    };
    const line = locator?.lineNumber;
    const where = line ? `line ${line}, ` : '';
    throw faults.brokenManifest(`${where}${inWords(message)}.`);
  }
  throw faults.brokenManifest('it is empty.');
}

/** xmldom wraps what it has to say in its own affairs. */
function inWords(message: string): string {
  const [, inner] = /Reporting \w+ "(.*)" caused/s.exec(message) ?? [];
  return (inner ?? message).split('\n')[0]!.slice(0, 160);
}

function decode(xml: Uint8Array): string {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(xml);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder('utf-16be').decode(xml);
  const declared = /^[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(xml.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(xml);
  } catch {
    return new TextDecoder().decode(xml);
  }
}

const standards: Record<string, Standard> = {
  '1.2': 'SCORM 1.2',
  'CAM 1.3': 'SCORM 2004 2nd Edition',
  '1.3': 'SCORM 2004 2nd Edition',
  '2004 3rd Edition': 'SCORM 2004 3rd Edition',
  '2004 4th Edition': 'SCORM 2004 4th Edition',
};

function readStandard(root: Element, notes: string[]): Standard {
  const metadata = child(root, 'metadata');
  const version = textOf(metadata && child(metadata, 'schemaversion'));
  const known = standards[version];
  if (known) return known;
  const is2004 = Array.from(root.attributes).some(({value}) =>
    value.includes('adlcp_v1p3'),
  );
  const guess = is2004 ? 'SCORM 2004 4th Edition' : 'SCORM 1.2';
  notes.push(
    `The schemaversion is ${version ? `"${version}"` : 'missing'}; taken for ${guess}.`,
  );
  return guess;
}

function defaultOrganization(root: Element): Element | undefined {
  const organizations = child(root, 'organizations');
  if (!organizations) return undefined;
  const all = children(organizations, 'organization');
  const name = organizations.getAttribute('default');
  return all.find((one) => one.getAttribute('identifier') === name) ?? all[0];
}
