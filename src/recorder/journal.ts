import {checksumOf} from '../course/envelope.ts';
import type {DeviceStore} from '../lms/device-store.ts';

/** What a journal holds: texts of saved state. */
export interface Entry {
  /** The last one, which nobody has confirmed. */
  state: string;
  /** The last one of the same attempt that was confirmed; '' if none was. */
  confirmed: string;
  /**
   * Checksums of what the LMS was handed since then, which it may have. Missing
   * in entries of older versions of the course.
   */
  since?: string[];
  /** When the visit that wrote it began, in milliseconds since 1970. */
  at: number;
  /** The LMS took it as the page was closed; nobody could ask whether it has it. */
  taken?: boolean;
  /** The learner has gone on with it in another attempt already. */
  offered?: boolean;
}

/** Of which attempt the LMS has confirmed how much, in counted texts. */
interface Confirmed {
  attempt: number;
  writes: number;
  /** How much it had when the learner was asked to open the course anew. */
  asked?: number;
}

/** Older than this, nobody remembers what they did. */
const longest = 30 * 24 * 3_600_000;

/**
 * Keeps on this device what the LMS has not confirmed, until it has. What is
 * found of an attempt that is not the present one is put aside, all of it, so
 * that this one can be written down as well.
 */
export class Journal {
  private readonly device: DeviceStore;
  private readonly key: string;
  private readonly at: number;
  /** What is put aside once the visit begins. */
  private others?: Entry[];
  private latest = '';
  private confirmed = '';
  private since: string[] = [];

  /** `name` tells course and learner apart, without a name. */
  constructor(device: DeviceStore, name: string, at: number) {
    this.device = device;
    this.key = `${name}:journal`;
    this.at = at;
  }

  /** What earlier visits left, the oldest first. */
  found(): Entry[] {
    return [...this.aside(), ...entriesIn(this.device.read(this.key))];
  }

  /** What was put aside, now or in earlier visits, the oldest first. */
  aside(): Entry[] {
    return this.others ?? entriesIn(this.device.read(this.asideKey));
  }

  /**
   * Takes what was found of other attempts. What is long ago by this device's
   * clock is let go. Nothing is written yet: it may be that no visit begins.
   */
  putAside(entries: Entry[]) {
    this.others = entries.filter(({at}) => this.at - at < longest);
  }

  /** The visit begins: of the present attempt there is a new entry from now on. */
  begin() {
    this.writeAside(this.aside());
    this.device.write(this.key, '');
  }

  /** Its own attempt may be launched once more, so it is kept for that. */
  markOffered() {
    this.writeAside(this.aside().map((one) => ({...one, offered: true})));
  }

  /** The visit starts from a text that the LMS has. */
  start(confirmed: string) {
    this.confirmed = confirmed;
  }

  /** Keeps the last text; the LMS is `handed` that one, or a short one. */
  keep(state: string, handed: string) {
    this.latest = state;
    this.since.push(checksumOf(handed));
    this.write();
  }

  /** The LMS has a text; what came after it has not been confirmed yet. */
  confirm(state: string) {
    this.confirmed = state;
    const place = this.since.lastIndexOf(checksumOf(state));
    this.since = this.since.slice(place + 1);
    if (state === this.latest) this.device.write(this.key, '');
    else this.write();
  }

  /** The LMS has so many texts of an attempt. Of them nothing is kept but that. */
  noteConfirmed({attempt, writes}: Confirmed) {
    this.device.write(this.confirmedKey, JSON.stringify({attempt, writes}));
  }

  /**
   * Whether the LMS has handed over less of an attempt than it has confirmed: its
   * page was loaded before that. Whoever opens the course anew, and is told the
   * same, has an LMS that has lost it; then its word counts.
   */
  isAhead({attempt, writes}: Confirmed): boolean {
    const last = confirmedIn(this.device.read(this.confirmedKey));
    const isLess = last?.attempt === attempt && writes < last.writes;
    if (!last || !isLess || last.asked === writes) return false;
    this.device.write(
      this.confirmedKey,
      JSON.stringify({...last, asked: writes}),
    );
    return true;
  }

  /** The page is closed, and the LMS has taken the last text. */
  taken() {
    if (this.device.read(this.key)) this.write({taken: true});
  }

  private writeAside(entries: Entry[]) {
    this.others = entries;
    const text = entries.length > 0 ? JSON.stringify(entries) : '';
    this.device.write(this.asideKey, text);
  }

  private get confirmedKey() {
    return `${this.key}:confirmed`;
  }

  private get asideKey() {
    return `${this.key}:aside`;
  }

  private write(how: Pick<Entry, 'taken'> = {}) {
    const {latest: state, confirmed, since, at} = this;
    const entry: Entry = {state, confirmed, since, at, ...how};
    this.device.write(this.key, JSON.stringify(entry));
  }
}

/** One, or a list of them; none where there is nothing, or nothing of ours. */
function entriesIn(text: string): Entry[] {
  try {
    return [JSON.parse(text) as Entry | Entry[]].flat().filter(isEntry);
  } catch {
    return [];
  }
}

function isEntry({state, confirmed, at}: Partial<Entry>): boolean {
  return (
    typeof state === 'string' &&
    typeof confirmed === 'string' &&
    typeof at === 'number'
  );
}

function confirmedIn(text: string): Confirmed | undefined {
  try {
    return JSON.parse(text) as Confirmed;
  } catch {
    return undefined;
  }
}
