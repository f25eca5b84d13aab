import {expect} from '@open-wc/testing';
import {assert, array, property, string} from 'fast-check';
import {calendarFile, daysAfter} from '../../src/course/calendar-file.ts';
import {
  dayOf,
  isFirstDay,
  nextMonday,
  tipDays,
  tipsCalendar,
} from '../../src/course/tips-calendar.ts';
import {readCalendar} from './read-calendar.ts';

const now = Date.UTC(2026, 10, 22, 9, 30, 5);
const say = 'Say: “Thursday, or Friday; you choose.”\nThen wait \\ listen.';
const reminders = Array.from({length: 10}, (_, index) => ({
  id: `tip-${index + 1}`,
  title: `Tip of the week: number ${index + 1}`,
  text: say.repeat(6),
}));
const firstDay = '2026-12-07';
const text = tipsCalendar(reminders, {firstDay, now});
const bytesOf = (line: string) => new TextEncoder().encode(line).length;

describe('the calendar of tips', () => {
  it('has one tip a week, always on the weekday of the first', () => {
    const {events} = readCalendar(text);

    expect(events.map(({start}) => start)).to.deep.equal([
      ...['20261207', '20261214', '20261221', '20261228', '20270104'],
      ...['20270111', '20270118', '20270125', '20270201', '20270208'],
    ]);
    expect(events.map(({title}) => title)).to.deep.equal(
      reminders.map(({title}) => title),
    );
  });

  it('gives each its text back, with commas, semicolons, backslashes and lines', () => {
    for (const {text: read} of readCalendar(text).events)
      expect(read).to.equal(say.repeat(6));
  });

  it('keeps any text whole, in any script', () => {
    assert(
      property(
        array(string({unit: 'grapheme', maxLength: 200}), {minLength: 1}),
        (texts) => {
          // What ends a line becomes one sort of line end; that is all.
          const given = texts.map((text) => text.replace(/\r\n?/g, '\n'));
          const file = calendarFile({
            product: 'test',
            writtenAt: now,
            days: given.map((text, index) => ({
              uid: `${index}`,
              day: firstDay,
              title: text,
              text,
            })),
          });

          const {events} = readCalendar(file);
          expect(events.map(({text}) => text)).to.deep.equal(given);
          expect(events.map(({title}) => title)).to.deep.equal(given);
        },
      ),
    );
  });

  it('RFC 5545: every line ends with CR and LF, and none has more than 75 bytes', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map(bytesOf))).to.be.within(73, 75);
  });

  it('readers that look at one line at a time find no half of an escape', () => {
    const days = Array.from({length: 80}, (_, length) => ({
      uid: `${length}`,
      day: firstDay,
      title: `${'x'.repeat(length)}\n,;\\`.repeat(2),
      text: '',
    }));
    const file = calendarFile({product: 'test', writtenAt: now, days});

    for (const line of file.split('\r\n'))
      expect(line).not.to.match(/(?<!\\)(\\\\)*\\$/);
  });

  it('no character is cut in two where a line is folded', () => {
    const days = ['ä', '€', '😀'].map((character, index) => ({
      uid: `${index}`,
      day: firstDay,
      title: character.repeat(100),
      text: `x${character.repeat(100)}`,
    }));
    const file = calendarFile({product: 'test', writtenAt: now, days});

    for (const line of file.split('\r\n')) {
      // Half a character would come back as another one.
      const bytes = new TextEncoder().encode(line);
      expect(new TextDecoder().decode(bytes)).to.equal(line);
      expect(bytesOf(line)).to.be.at.most(75);
    }
  });

  it('Google: the calendar says who made it and in which version, and each event when', () => {
    const {calendar, events} = readCalendar(text);

    expect(calendar).to.include({
      VERSION: '2.0',
      PRODID: '-//I CARE//Service tips//EN',
      CALSCALE: 'GREGORIAN',
    });
    for (const event of events)
      expect(event.stamp).to.equal('20261122T093005Z');
  });

  it('Outlook: it is published, so nobody is asked to accept, and nobody is busy', () => {
    const {calendar, events} = readCalendar(text);

    expect(calendar['METHOD']).to.equal('PUBLISH');
    for (const {lines} of events) {
      expect(lines['TRANSP']).to.equal('TRANSPARENT');
      expect(lines).not.to.have.any.keys('ORGANIZER', 'ATTENDEE', 'STATUS');
    }
  });

  it('Apple and Outlook: a whole day ends on the day after, and has no time zone', () => {
    for (const {lines, start, end} of readCalendar(text).events) {
      expect(lines).to.include.keys('DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE');
      const day = start.replace(/(....)(..)(..)/, '$1-$2-$3');
      expect(end).to.equal(daysAfter(day, 1).replaceAll('-', ''));
    }
    expect(text).not.to.match(/TZID|VTIMEZONE|VALARM/);
  });

  it('taken in twice gives nothing twice; another day or order is something else', () => {
    const uids = (text: string) =>
      readCalendar(text).events.map(({uid}) => uid);
    const later = tipsCalendar(reminders, {firstDay, now: now + 1e6});
    const moved = tipsCalendar(reminders, {firstDay: '2026-12-08', now});
    const turned = tipsCalendar(reminders.toReversed(), {firstDay, now});

    expect(uids(later)).to.deep.equal(uids(text));
    const all = [text, moved, turned].flatMap(uids);
    expect(new Set(all).size).to.equal(30);
    for (const uid of all) expect(uid).to.match(/^[a-z0-9-]+@tips\.i-care$/);
  });
});

describe('the days of a calendar', () => {
  it('go on over the ends of months and years, and the 29th of February', () => {
    expect(tipDays(3, '2027-12-27')).to.deep.equal([
      '2027-12-27',
      '2028-01-03',
      '2028-01-10',
    ]);
    expect(daysAfter('2028-02-28', 1)).to.equal('2028-02-29');
    expect(daysAfter('2027-02-28', 1)).to.equal('2027-03-01');
  });

  it('are those of the clock on the wall, even minutes after midnight', () => {
    expect(dayOf(new Date(2026, 0, 1, 0, 5))).to.equal('2026-01-01');
    expect(dayOf(new Date(2026, 11, 31, 23, 55))).to.equal('2026-12-31');
  });

  it('begin on the Monday after today, if nobody chooses', () => {
    expect(nextMonday('2026-11-22')).to.equal('2026-11-23');
    expect(nextMonday('2026-11-23')).to.equal('2026-11-30');
    expect(nextMonday('2026-11-28')).to.equal('2026-11-30');
  });

  it('do not begin in the past, in a year that is a slip, or on no day at all', () => {
    const isRight = (day: string) => isFirstDay(day, '2026-11-22');

    expect(['2026-11-22', '2027-11-22'].map(isRight)).to.deep.equal([
      true,
      true,
    ]);
    expect(
      ['2026-11-21', '0002-11-22', '2062-11-22', ''].map(isRight),
    ).to.deep.equal([false, false, false, false]);
  });
});
