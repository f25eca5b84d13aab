import * as v from 'valibot';
import {castWords} from './cast.ts';
import {dialogueControls} from './dialogue-controls.ts';
import {text} from './ids.ts';
import {questionsControls} from './questions-controls.ts';

/** A screen of title and text. */
const message = v.strictObject({title: text, text});

/**
 * The words of the player's own controls and screens, in one language. Words in
 * braces, such as `{page}`, are filled in by `ui/words.ts`.
 */
export const interfaceWords = v.strictObject({
  frame: v.strictObject({
    skip: text,
    course: text,
    exit: text,
    exitShort: text,
    display: text,
    back: text,
    next: text,
    finish: text,
    /** Names the place where "Back" and "Next" are. */
    turn: text,
    /** {page}, {pages} */
    place: text,
    footer: text,
    employer: text,
    help: text,
    /** {version} */
    version: text,
    close: text,
    loading: text,
    /** While the LMS is looked for. */
    starting: text,
  }),
  home: v.strictObject({
    /** {name} */
    hello: text,
    /** {title} */
    start: text,
    /** {title} */
    goOn: text,
    /** {title} */
    again: text,
    /** {done}, {all} */
    doneOf: text,
    /** {minutes} */
    left: text,
    modules: text,
    /** {minutes} */
    minutes: text,
    done: text,
    /** {title} of the module that has to be finished first. */
    waitsFor: text,
    /** {page}, {pages} */
    resume: text,
    afterwards: text,
    finished: message,
    /** The attempts at the final check are used up, and none passed. */
    finishedFailed: message,
    /** {title} */
    moduleFinished: text,
  }),
  save: v.strictObject({
    saved: text,
    saving: text,
    unconfirmed: text,
    device: text,
    page: text,
    details: text,
    /** {time} */
    lastSaved: text,
    neverSaved: text,
    savedMeans: text,
    savingMeans: text,
    unconfirmedMeans: text,
    deviceMeans: text,
    pageMeans: text,
    /** Where private answers are, which the LMS does not confirm. */
    ratings: v.strictObject({device: text, lms: text, page: text}),
    retry: text,
  }),
  privacy: v.strictObject({
    title: text,
    device: text,
    lms: text,
    /** The answers can be kept nowhere. */
    page: text,
    /** The employer gets the answers. */
    shared: text,
  }),
  rating: v.strictObject({
    /** {number}, {all}, {title} */
    group: text,
    choose: text,
    chooseOccasion: text,
  }),
  sorting: v.strictObject({
    /** {group}. The explanation follows. */
    right: text,
    wrong: text,
    again: text,
    choose: text,
  }),
  choice: v.strictObject({
    /** The feedback on the option follows. */
    best: text,
    other: text,
    again: text,
    /** {say} */
    choose: text,
  }),
  reply: v.strictObject({
    /** Over the reply, as it grows. */
    yours: text,
    /** About one part of a reply that was said. */
    works: text,
    better: text,
    again: text,
    /** About the part that is said to spoil a reply. */
    found: text,
    notFound: text,
    lookAgain: text,
    /** {say} */
    chooseAll: text,
    /** {find} */
    choosePart: text,
    /** {say} */
    chooseInstead: text,
  }),
  writing: v.strictObject({
    before: text,
    after: text,
    /** {used}, {limit} */
    used: text,
    limit: text,
    tooLong: text,
    /** In place of "Next", while nothing is written. */
    skip: text,
  }),
  cards: v.strictObject({
    /** On a closed card. */
    open: text,
    example: text,
    /** {count}, {all} */
    count: text,
    /** Said when somebody goes on before all are open. */
    choose: text,
  }),
  simulator: v.strictObject({
    /** {title}, {own}, {ownLow}, {ownHigh}, {other}, {otherLow}, {otherHigh} */
    chart: text,
    table: text,
    visit: text,
    points: text,
    customers: text,
  }),
  audit: v.strictObject({
    /** {number}, {all} */
    place: text,
    /** {lens}, {number}, {all} */
    placeOfTwo: text,
    choose: text,
    /** Where “Have not seen it” is no answer. */
    chooseOne: text,
    dimension: text,
    quotient: text,
    /** {scores} */
    chart: text,
    table: text,
    missing: message,
  }),
  plan: v.strictObject({
    step: text,
    /** In place of a text that is not written. */
    open: text,
    print: text,
    copy: text,
    copied: text,
    /** Where the browser does not let a page copy. */
    copyByHand: text,
  }),
  questions: questionsControls,
  tips: v.strictObject({
    say: text,
    week: text,
    keep: text,
    /** Beside the title of a tip that is kept. */
    kept: text,
    /** {kept}, {keep} */
    count: text,
    enough: text,
    /** {more} */
    tooFew: text,
    /** {kept}, {more}, {keep} */
    tooMany: text,
    /** Where it is kept which ones are. */
    keeping: text,
    calendar: v.strictObject({
      title: text,
      intro: text,
      firstDay: text,
      wrongDay: text,
      save: text,
      saved: text,
      dates: text,
      /** {title} */
      event: text,
      byHand: text,
      /** {file} */
      byHandHow: text,
      copy: text,
      copied: text,
      copyByHand: text,
      file: text,
    }),
    cards: v.strictObject({
      title: text,
      intro: text,
      print: text,
      noPrint: text,
      others: text,
    }),
  }),
  dialogue: dialogueControls,
  profile: v.strictObject({
    quality: text,
    confidence: text,
    evidence: text,
    overall: text,
    /** {confidence}, {evidence} */
    chart: text,
    table: text,
    thisWeek: text,
    missing: message,
  }),
  keepsakes: text,
  certificate: v.strictObject({
    title: text,
    /** What one can do with it, on the home screen. */
    offer: text,
    heading: text,
    /** In front of the line to write the name on. */
    name: text,
    /** Between the name and the title. */
    completed: text,
    passed: text,
    /** {date} */
    on: text,
    /** {day}, {month}, {year} */
    date: text,
    score: text,
    /** {score} */
    scoreValue: text,
    time: text,
    /** {hours}, {minutes} */
    hours: text,
    /** {minutes} */
    minutes: text,
    version: text,
    code: text,
    modules: text,
    /** Completed, as the LMS says, which has no details. */
    noDetails: text,
    /** What the page is worth, with an LMS and without. */
    recorded: text,
    notRecorded: text,
    codeMeans: text,
    intro: text,
    writeName: text,
    print: text,
    noPrint: text,
    asText: text,
    copy: text,
    copied: text,
    /** Where the browser does not let a page copy. */
    copyByHand: text,
  }),
  display: v.strictObject({
    title: text,
    size: text,
    /** {percent} */
    sizeValue: text,
    theme: text,
    system: text,
    light: text,
    dark: text,
    motion: text,
    lessMotion: text,
  }),
  textVersion: v.strictObject({
    /** Leads to it, from the module. */
    open: text,
    /** Over the list of all of them, on the home screen. */
    list: text,
    /** {title} */
    heading: text,
    intro: text,
    /** {course}, {version}, {minutes} */
    source: text,
    print: text,
    noPrint: text,
    copy: text,
    copied: text,
    /** Where the browser does not let a page copy. */
    copyByHand: text,
    module: text,
    contents: text,
    /** In front of what a drawing shows. */
    picture: text,
    /** In front of what can be answered, and of what is asked next. */
    answers: text,
    afterEach: text,
    /** In front of what is to be sorted, and where it belongs. */
    groups: text,
    statements: text,
    belongs: text,
    why: text,
    /** Over what a profile can come to. */
    results: text,
    ifNone: text,
    /** Over examples of how a year can end. */
    outcomes: text,
    /** Over what the other person answers in the end. */
    answered: text,
    /** In front of a part that somebody else has said. */
    part: text,
    /** When every sentence is the best one, some are, or none is. */
    ifAll: text,
    ifSome: text,
    ifNot: text,
    /** Over a column. */
    behaviour: text,
    /** Over the headlines of a result. */
    resultOf: text,
    /** Over what a check is about. */
    about: text,
    noQuestions: text,
    /** {number} */
    step: text,
    /** {number} */
    goTo: text,
    /** {title} */
    ending: text,
    /** In front of the name of a field. */
    field: text,
  }),
  employer: v.strictObject({
    title: text,
    intro: text,
    nobody: text,
    reported: text,
    empty: text,
    what: text,
    value: text,
    element: text,
    /** What an element means, by the kind of thing that it tells. */
    kinds: v.strictObject({
      status: text,
      success: text,
      score: text,
      progress: text,
      time: text,
      place: text,
      state: text,
      exit: text,
      objective: text,
      interaction: text,
      other: text,
    }),
    /** {length} */
    stateValue: text,
    notReported: text,
    privateDevice: text,
    privateLms: text,
    /** Where the setting shares the audit: what is reported of it. */
    sharedAudit: text,
    name: text,
    technical: text,
  }),
  help: v.strictObject({
    title: text,
    intro: text,
    contact: text,
    diagnosis: text,
    facts: v.strictObject({
      version: text,
      package: text,
      lms: text,
      noLms: text,
      mode: text,
      save: text,
      lastSaved: text,
      storage: text,
      storageYes: text,
      storageNo: text,
      frame: text,
      frameYes: text,
      frameNo: text,
      online: text,
      yes: text,
      no: text,
      browser: text,
    }),
    calls: text,
    noCalls: text,
    call: text,
    answer: text,
    error: text,
    /** {count} */
    errors: text,
    copy: text,
    copied: text,
    /** Where the browser does not let a page copy. */
    copyByHand: text,
    questions: v.array(v.strictObject({question: text, answer: text})),
  }),
  goodbye: v.strictObject({
    /** While the last save is on its way. */
    leaving: message,
    saved: message,
    unconfirmed: message,
    device: message,
    page: message,
    ended: message,
    /** After a review or a preview, where nothing was kept. */
    viewed: message,
    again: text,
  }),
  notices: v.strictObject({
    close: text,
    standalone: text,
    notFound: text,
    differentDomain: text,
    refused: text,
    notLasting: text,
    unreadable: text,
    /** Saved by a newer version of the course than this one. */
    newer: text,
    unreadableDone: text,
    otherDevice: text,
    review: text,
    browse: text,
    noCredit: text,
    connection: text,
    /** {title} */
    moduleMissing: text,
    reload: text,
  }),
  cast: castWords,
});

export type InterfaceWords = v.InferOutput<typeof interfaceWords>;
