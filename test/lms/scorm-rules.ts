/**
 * What may be set, and how it must look, by kind of element: the reference's
 * sections 1.2 to 1.6, written down apart from the code that they judge.
 */
export type Rules = Record<string, RegExp>;

/** Of the saved state: nothing that a server could decode, trim or escape. */
const envelope = /^[A-Za-z0-9_.-]{1,3500}$/;
const id = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
/** A last zero more is another spelling, by which a number goes out again. */
const percent = /^(100|\d{1,2}(\.\d{1,2})?)$/;
const score12 = /^(100(\.0)?|\d{1,2}(\.\d{1,2}0?)?)$/;

const timespan = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/;
const answer12 = /^[^\n\r]{1,255}$/;

export const rules12: Rules = {
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete)$/,
  'cmi.core.lesson_location': /^[A-Za-z0-9_]{1,64}$/,
  'cmi.core.score.raw': score12,
  'cmi.core.score.min': /^0(\.0)?$/,
  'cmi.core.score.max': /^100(\.0)?$/,
  'cmi.core.session_time': timespan,
  'cmi.core.exit': /^(suspend|time-out|)$/,
  'cmi.suspend_data': envelope,
  'cmi.objectives.n.id': id,
  'cmi.objectives.n.score.raw': score12,
  'cmi.objectives.n.score.min': /^0(\.0)?$/,
  'cmi.objectives.n.score.max': /^100(\.0)?$/,
  'cmi.objectives.n.status': /^(passed|completed|failed|incomplete)$/,
  'cmi.interactions.n.id': id,
  'cmi.interactions.n.type':
    /^(true-false|choice|fill-in|likert|matching|performance|sequencing|numeric)$/,
  'cmi.interactions.n.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'cmi.interactions.n.weighting': percent,
  'cmi.interactions.n.correct_responses.n.pattern': answer12,
  'cmi.interactions.n.student_response': answer12,
  'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral)$/,
  'cmi.interactions.n.latency': timespan,
  'cmi.interactions.n.objectives.n.id': id,
};

const share = /^(1|0(\.\d{1,7})?)$/;
const duration = /^PT\d+H[0-5]?\dM[0-5]?\d(\.\d\d)?S$/;
const line = /^(?!\{)[^\n\r]{1,250}$/;

export const rules2004: Rules = {
  'cmi.completion_status': /^(completed|incomplete)$/,
  'cmi.success_status': /^(passed|failed)$/,
  'cmi.location': /^[A-Za-z0-9_]{1,64}$/,
  'cmi.progress_measure': share,
  'cmi.score.scaled': share,
  'cmi.score.raw': percent,
  'cmi.score.min': /^0$/,
  'cmi.score.max': /^100$/,
  'cmi.session_time': duration,
  'cmi.exit': /^(suspend|normal|time-out)$/,
  'cmi.suspend_data': envelope,
  'adl.nav.request': /^(suspendAll|exitAll)$/,
  'cmi.objectives.n.id': id,
  'cmi.objectives.n.description': line,
  'cmi.objectives.n.score.scaled': share,
  'cmi.objectives.n.score.raw': percent,
  'cmi.objectives.n.score.min': /^0$/,
  'cmi.objectives.n.score.max': /^100$/,
  'cmi.objectives.n.success_status': /^(passed|failed)$/,
  'cmi.objectives.n.completion_status': /^(completed|incomplete)$/,
  'cmi.interactions.n.id': id,
  'cmi.interactions.n.type':
    /^(true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing|numeric|other)$/,
  'cmi.interactions.n.objectives.n.id': id,
  'cmi.interactions.n.timestamp':
    /^20[0-3]\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\dZ$/,
  'cmi.interactions.n.correct_responses.n.pattern': line,
  'cmi.interactions.n.weighting': percent,
  'cmi.interactions.n.learner_response': line,
  'cmi.interactions.n.result': /^(correct|incorrect|unanticipated|neutral)$/,
  'cmi.interactions.n.latency': duration,
  'cmi.interactions.n.description': line,
};

const shortId = '[A-Za-z0-9_]{1,32}';
const several = (one: string, comma: string) =>
  new RegExp(`^${one}(${comma}${one}){0,35}$`);

/** Responses and patterns, by the type of their interaction. */
export const responses12: Rules = {
  choice: several('[0-9a-z]', ','),
  sequencing: several('[0-9a-z]', ','),
  likert: /^[0-9a-z]$/,
  matching: several('[0-9a-z]\\.[0-9a-z]', ','),
  performance: several('[0-9a-z]\\.[0-9a-z]', ','),
};
export const responses2004: Rules = {
  choice: several(shortId, '\\[,\\]'),
  sequencing: several(shortId, '\\[,\\]'),
  likert: new RegExp(`^${shortId}$`),
  matching: several(`${shortId}\\[\\.\\]${shortId}`, '\\[,\\]'),
  performance: several(`${shortId}\\[\\.\\]${shortId}`, '\\[,\\]'),
};
