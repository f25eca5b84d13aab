import {posix} from 'node:path';
import type {Element} from '@xmldom/xmldom';
import {attribute, child, children, textOf} from './manifest-elements.ts';
import type {Item, Standard} from './manifest.ts';
import {faults} from './upload-fault.ts';

/** Many times deeper than any course: LMSs show items as a menu. */
const deepest = 50;

interface Source {
  root: Element;
  organization: Element | undefined;
  standard: Standard;
  files: Set<string>;
  notes: string[];
}

/** Everything that can be launched, in the manifest's order; never empty. */
export function readItems(source: Source): Item[] {
  const items = source.organization
    ? launchable(source.organization, source)
    : [];
  if (items.length === 0) throw faults.nothingToLaunch();
  return items;
}

function launchable(parent: Element, source: Source, depth = 1): Item[] {
  return children(parent, 'item').flatMap((item) => {
    if (depth > deepest) throw faults.nestedTooDeep(deepest);
    const resource = resourceOf(item, source.root);
    const own = resource?.getAttribute('href')
      ? [readItem(item, resource, source)]
      : [];
    return [...own, ...launchable(item, source, depth + 1)];
  });
}

function resourceOf(item: Element, root: Element): Element | undefined {
  const name = item.getAttribute('identifierref');
  const resources = child(root, 'resources');
  if (!name || !resources) return undefined;
  return children(resources, 'resource').find(
    (one) => one.getAttribute('identifier') === name,
  );
}

function readItem(item: Element, resource: Element, source: Source): Item {
  const href = baseOf(resource) + (resource.getAttribute('href') ?? '');
  const file = fileOf(href);
  if (!source.files.has(file)) throw faults.launchFileMissing(file);
  if (attribute(resource, 'scormtype').toLowerCase() !== 'sco') {
    source.notes.push(
      `The resource of "${file}" is not marked as a SCO: many LMSs do not track it.`,
    );
  }
  const is12 = source.standard === 'SCORM 1.2';
  return {
    identifier: item.getAttribute('identifier') || file,
    title: textOf(child(item, 'title')) || file,
    url: withParameters(href, item.getAttribute('parameters') ?? ''),
    launchData: launchData(item),
    passMark: is12 ? textOf(child(item, 'masteryscore')) : scaledPassMark(item),
    completionThreshold: is12 ? '' : completionThreshold(item),
  };
}

function baseOf(resource: Element): string {
  const above = resource.parentNode as Element;
  const bases = [above.parentNode as Element, above, resource];
  return bases.map((one) => one.getAttribute('xml:base') ?? '').join('');
}

/** The file that an href means: without query, unescaped. */
function fileOf(href: string): string {
  if (/^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(href)) {
    throw faults.launchesElsewhere(href);
  }
  try {
    const path = decodeURIComponent(href.replace(/[?#].*$/s, ''));
    const file = posix.normalize(path);
    if (file.startsWith('../')) throw faults.launchesElsewhere(href);
    return file;
  } catch (error) {
    if (error instanceof URIError) throw faults.launchFileMissing(href);
    throw error;
  }
}

/** As IMS Content Packaging joins them. */
function withParameters(href: string, parameters: string): string {
  const text = parameters.replace(/^[?&]+/, '');
  if (text === '') return href;
  if (text.startsWith('#')) return href.includes('#') ? href : href + text;
  const [address, fragment] = href.split('#');
  const joined = `${address}${address!.includes('?') ? '&' : '?'}${text}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

/** Spaces inside may mean something to the course. */
function launchData(item: Element): string {
  const element = child(item, 'datafromlms') ?? child(item, 'dataFromLMS');
  return (element?.textContent ?? '').trim();
}

function scaledPassMark(item: Element): string {
  const sequencing = child(item, 'sequencing');
  const objectives = sequencing && child(sequencing, 'objectives');
  const primary = objectives && child(objectives, 'primaryObjective');
  if (primary?.getAttribute('satisfiedByMeasure') !== 'true') return '';
  // Without a measure of its own the standard sets 1.
  return textOf(child(primary, 'minNormalizedMeasure')) || '1.0';
}

/** 4th Edition: attributes. 3rd Edition: the element's text. */
function completionThreshold(item: Element): string {
  const element = child(item, 'completionThreshold');
  if (!element) return '';
  if (element.getAttribute('completedByMeasure') === 'true') {
    return element.getAttribute('minProgressMeasure') || '1.0';
  }
  return textOf(element);
}
