import type {Workbench} from './start-workbench.ts';

interface Launched {
  attempt: number;
  token: string;
  contentUrl: string;
}

/**
 * Somebody who uses the workbench by its forms and its protocol, as a browser
 * would, but without one.
 */
export function visitor({url}: Pick<Workbench, 'url'>) {
  async function upload(
    zip: Uint8Array,
    name = 'sample.zip',
    fields: Record<string, string> = {},
  ) {
    const form = new FormData();
    form.set('file', new File([zip as Uint8Array<ArrayBuffer>], name));
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    return post('/packages', form);
  }

  function post(path: string, body: FormData | URLSearchParams) {
    return fetch(url + path, {method: 'POST', body, redirect: 'manual'});
  }

  function send(path: string, message: unknown) {
    const body =
      typeof message === 'string' ? message : JSON.stringify(message);
    return fetch(url + path, {
      method: 'POST',
      body,
      headers: {'Content-Type': 'application/json'},
    });
  }

  /** Launches by the form; what the page carries for its script comes back. */
  async function launch(fields: Record<string, string> = {}) {
    const response = await post(
      '/launch',
      new URLSearchParams({learner: '1', package: '1', ...fields}),
    );
    const page = await text(response.headers.get('location') ?? '');
    const data = /id="launch-data"[^>]*>([^<]*)</.exec(page)?.[1];
    if (!data) throw new Error(`Not launched: ${response.status} ${page}`);
    return JSON.parse(data) as Launched;
  }

  async function openVisit({attempt, token}: Launched, mode = 'normal') {
    const response = await send(`/attempts/${attempt}/visits`, {token, mode});
    return (await response.json()) as {visit: number; cmi: Data};
  }

  /** A whole visit with one commit. */
  async function visit(
    fields: Record<string, string>,
    cmi: Data,
    terminated = true,
  ) {
    const launched = await launch(fields);
    const {visit, cmi: found} = await openVisit(launched, fields.mode);
    const message = {token: launched.token, visit, terminated, cmi};
    const path = `/attempts/${launched.attempt}/commits`;
    const {status} = await send(path, message);
    if (status !== 200) throw new Error(`Not committed: ${status}`);
    return {...launched, found};
  }

  async function text(path: string) {
    return (await fetch(url + path)).text();
  }

  /** The rows of /records.csv, by the names of the columns. */
  async function records() {
    const [names = [], ...rows] = parseCsv(await text('/records.csv'));
    return rows.map((row) =>
      Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])),
    );
  }

  return {upload, post, send, launch, openVisit, visit, text, records};
}

/** Part of a data model, as nested as SCORM has it. */
export type Data = {[name: string]: string | Data};

/** Reads RFC 4180, quotes and line breaks in cells included. */
export function parseCsv(text: string): string[][] {
  const cells = text
    .replace(/^\ufeff/, '')
    .matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    const plain = cell.startsWith('"')
      ? cell.slice(1, -1).replaceAll('""', '"')
      : cell;
    rows.at(-1)!.push(plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
