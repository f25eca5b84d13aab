import {expect} from '@open-wc/testing';
import {troubles} from '../../src/workbench/rehearsal/troubles.ts';
import type {Trouble} from '../../src/workbench/rehearsal/trouble.ts';
import {CheckedLms} from './checked-lms.ts';

/** What the check has to find in three visits; of advice, what is special. */
const lost = ['lost: problem, lost', 'advice: attempts'];
const refusesToStart = ['start: problem, refused', 'advice: session'];
const isUnusual = ['answers: good, unusual'];
const tellsNothing = ['sameVisit: good, none', ...lost];
const stumbles = ['save: problem, uneven', 'advice: session'];
const noPassMark = ['passMark: setting, unreadable', 'advice: passMark'];
const isRisky = ['backState: good, risky'];
const savesNothing = ['size: problem, unknown', 'advice: session'];
const nothingIsTaken = [
  ...['status: problem, refused', 'score: problem, refused'],
  ...['objectives: setting, refused', 'interactions: setting, refused'],
  ...['size: problem, unknown', ...lost],
];
const others = [
  'objectives: setting, refused',
  'interactions: setting, refused',
];

/** By trouble; of all others, it must not complain. */
const findings: Record<string, string[]> = {
  A1: ['api: problem, missing', 'advice: server'],
  A3: ['api: problem, foreign', 'advice: server'],
  A8: ['api: good, late'],
  I1: isUnusual,
  I2: ['start: good, open'],
  I5: [...nothingIsTaken, 'save: problem, refused', 'advice: session'],
  'Initialize-no': refusesToStart,
  'Initialize-false': refusesToStart,
  'Initialize-throws': refusesToStart,
  'Initialize-true': isUnusual,
  'Initialize-undefined': isUnusual,
  'Initialize-null': isUnusual,
  'GetValue-no': tellsNothing,
  'GetValue-false': tellsNothing,
  'GetValue-true': tellsNothing,
  'GetValue-undefined': tellsNothing,
  'GetValue-null': tellsNothing,
  'GetValue-throws': tellsNothing,
  'SetValue-no': nothingIsTaken,
  'SetValue-false': nothingIsTaken,
  'SetValue-throws': nothingIsTaken,
  'SetValue-false-lost': lost,
  'SetValue-true': isUnusual,
  'SetValue-undefined': isUnusual,
  'SetValue-null': isUnusual,
  'Commit-no': [...savesNothing, 'save: problem, refused'],
  'Commit-false': [...savesNothing, 'save: problem, refused'],
  'Commit-throws': [...savesNothing, 'save: problem, broken'],
  'Commit-true': isUnusual,
  'Commit-undefined': isUnusual,
  'Commit-null': isUnusual,
  'G6-browse': ['mode: problem, browse', 'advice: learner'],
  'G6-review': ['mode: problem, review', 'advice: learner'],
  'G6-no-credit': ['mode: problem, noCredit', 'advice: learner'],
  G4: ['sameVisit: good, some'],
  G7: ['backEntry: good, other'],
  'G8-text': noPassMark,
  'G8-comma': noPassMark,
  'G8-percent': noPassMark,
  'G8-unit': noPassMark,
  G10: ['sameVisit: good, some'],
  'D1-255': ['backState: problem, cut', 'advice: modules'],
  'D1-refused': ['size: problem, small', 'advice: modules'],
  'D1-untimed': ['size: problem, small', 'advice: modules'],
  D2: isRisky,
  'D2-split': isRisky,
  D3: isRisky,
  D4: isRisky,
  'D4-padded': isRisky,
  D5: isRisky,
  D6: ['backState: good, enough'],
  D7: ['location: good, refused', 'backLocation: good, changed'],
  D9: ['backStatus: good, reset', 'backScore: good, changed'],
  'D9-status': lost,
  D11: lost,
  D13: ['backScore: good, changed'],
  'D16-interactions': ['interactions: setting, refused'],
  'D16-objectives': ['objectives: setting, refused'],
  'D16-all': others,
  D18: stumbles,
  W2: ['backStatus: setting, raised', 'advice: override'],
  W7: ['sameVisit: good, some'],
  S1: stumbles,
  'S1-for-good': [...savesNothing, 'save: problem, refused', ...lost],
  'S1-forgotten': [...savesNothing, 'save: problem, refused', ...lost],
  'S1-forgotten-between': [...savesNothing, 'save: problem, refused', ...lost],
  S4: ['save: problem, slow', 'advice: session'],
  S7: lost,
  'stores-nothing': [...lost, 'status: open, kept', 'interactions: open, kept'],
  R1: stumbles,
  'R1-forgotten': stumbles,
  R5: ['mode: problem, review', 'advice: learner'],
  R10: ['size: open, enough'],
};

/** Characters, elements and codes that the words have to name. */
const named: Record<string, [point: string, words: string]> = {
  'D1-255': ['backState', '255 of 4096'],
  'D1-refused': ['size', '255 characters'],
  D6: ['backState', '4000 of 4096'],
  'D16-interactions': ['interactions', '401'],
  'D16-objectives': ['objectives', '201'],
  S4: ['save', '5.0 s'],
};

/** Advice that goes with the standard, whatever was found. */
const usual = ['other12', 'other2004', 'fourth', 'exit'];

for (const [standard, short] of [
  ['scorm12', '1.2'],
  ['scorm2004-4th', '2004'],
] as const) {
  describe(`the LMS check in ${standard}, against an LMS where`, () => {
    /** Everything that three visits find and advise. */
    async function check(trouble?: Trouble) {
      const lms = new CheckedLms(standard, undefined, trouble);
      const visits = [
        await lms.visit(),
        await lms.visit(),
        await lms.visit(),
      ] as const;
      const seen = visits.flatMap(({found, advice}) => [
        ...found,
        ...advice
          .filter((one) => !usual.includes(one))
          .map((one) => `advice: ${one}`),
      ]);
      return {visits, seen: [...new Set(seen)]};
    }

    for (const trouble of troubles) {
      const {id, symptom, only} = trouble;
      if (only && only !== short) continue;
      const expected = findings[id] ?? [];
      const outcome =
        expected.length > 0 ? expected.join('; ') : 'no complaint';
      it(`${id}: ${symptom} It finds: ${outcome}.`, async () => {
        const {seen, visits} = await check(trouble);

        expect(seen.filter(isComplaint)).to.have.members(
          expected.filter(isComplaint),
        );
        expect(seen).to.include.members(expected);
        const [point, words] = named[id] ?? [];
        if (point) expect(visits[1].told(point)).to.contain(words);
        for (const {found} of visits.slice(1)) expectNoContradiction(found);
      });
    }
  });
}

it('knows every trouble that it tells of', () => {
  const ids = troubles.map(({id}) => id);
  expect(Object.keys(findings).filter((id) => !ids.includes(id))).to.eql([]);
  expect(Object.keys(named).filter((id) => !ids.includes(id))).to.eql([]);
});

/** What comes back decides: beside a loss, nothing says that there is room. */
function expectNoContradiction(found: string[]) {
  expect(found.join()).to.not.match(/size: (open|good)/);
  if (!found.includes('lost: problem, lost')) return;
  const kept = /^(signs|status|score|location|objectives|interactions): good/;
  expect(found.filter((one) => kept.test(one))).to.eql([]);
}

function isComplaint(text: string): boolean {
  return /: (problem|setting),|^advice: /.test(text);
}
