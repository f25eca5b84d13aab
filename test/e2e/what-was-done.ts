/** What the script of `takeAll` does, as recorded objectives. */
export const doneObjectives = [
  ...['self_assessment', 'better_than_average', 'character_pointers'],
  ...['care_audit', 'scenarios', 'accomplishments', 'service_tips'],
  ...['final_check', 'calibrate', 'consistency', 'character', 'care_culture'],
  ...['root_need', 'ownership', 'outcome', 'habits'],
];

/** One answer for the version, each question and each conversation. */
export const recordedAnswers = 1 + 12 + 9;
