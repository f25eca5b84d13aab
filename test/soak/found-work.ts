import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FrameLocator} from 'playwright-core';
import type {CourseData} from '../../src/content/course-data.ts';
import {endedAttempts, type CheckRecord} from '../../src/course/attempts.ts';
import type {
  Answer,
  Attempt,
  PickAnswer,
  Progress,
  RatingAnswer,
  WrittenAnswer,
} from '../../src/course/progress.ts';
import {mergeProgress, readProgress} from '../../src/course/progress-code.ts';
import {element} from '../../src/workbench/records/cmi.ts';
import {readRecord} from '../../src/workbench/records/record.ts';
import {openStore} from '../../src/workbench/store/store.ts';
import {keyOf} from './known-content.ts';

/** What is there of a learner's work, in the LMS and on the device. */
export interface FoundWork {
  /** As the harness names answers, with their values. */
  answers: Map<string, string>;
  /** Number of the attempt at the check that was begun last; 0 before. */
  lastAttempt: number;
  /** Number of the one that ended last. Answers of those before may be gone. */
  lastEnded: number;
  /** Whether the course's saved state holds a pass, and whether the record does. */
  passed: {state: boolean; record: boolean};
}

/** The course as it is in a package that the workbench took in. */
export async function readCourse(data: string, from: number) {
  const store = openStore(data);
  const {folder} = store.packages.get(from)!;
  const file = join(store.packagesFolder, folder, 'index.html');
  store.close();
  const page = await readFile(file, 'utf8');
  const json = /id="course-data">([^<]*)</.exec(page)![1]!;
  return JSON.parse(json) as CourseData;
}

/** Reads it while the course is open, after it said that all is saved. */
export async function readWork(
  {data, attempt, course}: {data: string; attempt: number; course: CourseData},
  frame: FrameLocator,
): Promise<FoundWork> {
  const store = openStore(data);
  const {cmi, package: from} = store.attempts.get(attempt)!;
  const {standard} = store.packages.get(from)!;
  store.close();
  const held = readProgress(element(cmi, 'suspend_data'), course);
  if (held.status !== 'ok') throw new Error(`The LMS's state: ${held.status}.`);
  const id = held.fields.attempt.toString(36);
  const text = await onDevice(frame, `${course.identifier}:${id}:private`);
  const own = readProgress(text, course).progress;
  const progress = mergeProgress(held.progress, own);
  const check = checkOf(progress, course);
  const attempts = Object.keys(check?.answers ?? {}).map(Number);
  const ended = endedAttempts(check);
  const record = readRecord(standard, cmi);
  const verdict =
    course.modules.length > 1
      ? record.objectives.find(({id}) => id === 'final_check')?.status
      : record.success;
  return {
    answers: new Map(answersOf(progress)),
    lastAttempt: Math.max(0, ...attempts),
    lastEnded: Math.max(0, ...ended.map(({number}) => number)),
    passed: {
      state: ended.some(({ended}) => ended.passed),
      record: /\bpassed\b/.test(verdict ?? ''),
    },
  };
}

function checkOf(progress: Progress, course: CourseData) {
  for (const {id, activities} of course.modules) {
    const check = activities.find(({kind}) => kind === 'questions');
    if (check)
      return progress.modules[id]?.activities[check.id] as
        CheckRecord | undefined;
  }
  return undefined;
}

function answersOf({modules}: Progress): [string, string][] {
  return Object.entries(modules).flatMap(([module, {activities}]) =>
    Object.entries(activities).flatMap(([activity, {answers = {}}]) =>
      Object.entries(answers).flatMap(([item, answer]) =>
        valuesOf(answer).map(
          ([part, value]) =>
            [keyOf(module, activity, item, ...part), value] as [string, string],
        ),
      ),
    ),
  );
}

/** What the harness knows of an answer, in words. */
function valuesOf(answer: Answer): [string[], string][] {
  const {level, occasion} = answer as Partial<RatingAnswer>;
  const {first} = answer as Partial<PickAnswer>;
  const {text} = answer as Partial<WrittenAnswer>;
  const {asked} = answer as Partial<Attempt>;
  return [
    ...(level === undefined ? [] : one([], String(level))),
    ...(occasion === undefined ? [] : one(['occasion'], String(occasion))),
    ...(first === undefined ? [] : one([], String(first))),
    ...(text ? one([], text) : []),
    ...(asked ?? []).flatMap(({question, answer}) =>
      answer ? one([question], answer.isRight ? 'right' : 'wrong') : [],
    ),
  ];
}

const one = (part: string[], value: string): [string[], string][] => [
  [part, value],
];

/** A text that the course has put into the database of its origin. */
function onDevice(frame: FrameLocator, key: string): Promise<string> {
  return frame.locator('care-course').evaluate(
    (_, key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('i-care');
        opening.onerror = () => reject(new Error('There is no database.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction('work').objectStore('work');
          const reading = store.get(key);
          reading.onerror = () => reject(new Error('It cannot be read.'));
          reading.onsuccess = () => {
            database.close();
            resolve((reading.result as string | undefined) ?? '');
          };
        };
      }),
    key,
  );
}
