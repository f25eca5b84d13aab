import {crc32} from '../content/crc32.ts';
import {calendarFile, daysAfter, type CalendarDay} from './calendar-file.ts';

/** A tip as it stands in a calendar. */
export interface Reminder {
  /** Id of the tip. */
  id: string;
  title: string;
  text: string;
}

/** One tip a week, in the order given, always on the weekday of the first. */
export function tipDays(count: number, firstDay: string): string[] {
  return Array.from({length: count}, (_, week) =>
    daysAfter(firstDay, 7 * week),
  );
}

/**
 * The calendar of tips. The same tips on the same days have the same names, so
 * that taking the file in twice gives nothing twice; any other day or order has
 * names of its own.
 */
export function tipsCalendar(
  reminders: readonly Reminder[],
  {firstDay, now}: {firstDay: string; now: number},
): string {
  const days = tipDays(reminders.length, firstDay);
  const order = crc32(reminders.map(({id}) => id).join()).toString(16);
  return calendarFile({
    product: '-//I CARE//Service tips//EN',
    writtenAt: now,
    days: reminders.map(({id, title, text}, week): CalendarDay => ({
      uid: `${id}-${days[week]}-${order}@tips.i-care`,
      day: days[week]!,
      title,
      text,
    })),
  });
}

/** The day that a clock on this wall shows, such as `2026-11-30`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The Monday after a day. */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7 || 7);
}

/** A first day lies ahead, and not so far that its year may be a slip. */
export function isFirstDay(day: string, today: string): boolean {
  return day >= today && day <= daysAfter(today, 366);
}
