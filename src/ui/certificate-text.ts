import type {CertificateSheet} from './care-certificate-sheet.ts';
import {dateText} from './date-text.ts';
import {fill, words} from './words.ts';

/** A line of the certificate: what it is, and what holds. */
export interface Fact {
  label: string;
  value: string;
}

/** All of it as lines of text, to copy. */
export function certificateText(sheet: CertificateSheet): string {
  const texts = words.certificate;
  const {brand, details, name, title} = sheet;
  return [
    ...(brand.name ? [brand.name] : []),
    texts.heading,
    '',
    name || `${texts.name}: ______________________________`,
    achieved(sheet),
    title,
    ...(details ? [dateLine(details.completedAt)] : []),
    '',
    ...factsOf(sheet).map(({label, value}) => `${label}: ${value}`),
    ...(details && details.modules.length > 1
      ? ['', `${texts.modules}:`, ...details.modules.map((one) => `- ${one}`)]
      : []),
    '',
    ...smallPrint(sheet),
  ].join('\n');
}

export function achieved({isPassed}: CertificateSheet): string {
  return isPassed ? words.certificate.passed : words.certificate.completed;
}

export function dateLine(at: number): string {
  return fill(words.certificate.on, {date: dateText(at)});
}

/** What is known, in the order in which it is read. */
export function factsOf({details, score}: CertificateSheet): Fact[] {
  const texts = words.certificate;
  const facts: (Fact | false)[] = [
    score !== undefined && {
      label: texts.score,
      value: fill(texts.scoreValue, {score}),
    },
    details !== undefined && {
      label: texts.time,
      value: duration(details.seconds),
    },
    details !== undefined &&
      details.version !== '' && {label: texts.version, value: details.version},
    details !== undefined && {label: texts.code, value: details.code},
  ];
  return facts.filter((fact) => fact !== false);
}

/** What the page is worth, and what it is not. */
export function smallPrint({details, isRecorded}: CertificateSheet): string[] {
  const {codeMeans, noDetails, notRecorded, recorded} = words.certificate;
  return [isRecorded ? recorded : notRecorded, details ? codeMeans : noDetails];
}

/** In whole minutes; even the quickest have worked for one. */
function duration(seconds: number): string {
  const all = Math.max(1, Math.round(seconds / 60));
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  const {hours: long, minutes: short} = words.certificate;
  return fill(hours > 0 ? long : short, {hours, minutes});
}
