import * as v from 'valibot';
import {explainIssue, isUnknownKey} from './explain-issue.ts';
import type {Tell} from './problem.ts';

/**
 * Checks a value against a schema and tells every problem. Returns the value
 * unless its shape is wrong: a text that breaks a rule does not keep other
 * checks from going on.
 */
export function checkAgainst<Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  value: unknown,
  tell: Tell,
): v.InferOutput<Schema> | undefined {
  const known = structuredClone(value);
  for (;;) {
    const result = v.safeParse(schema, known, {message: explainIssue});
    const unknownKeys = (result.issues ?? []).filter(isUnknownKey);
    // Valibot names one unknown key of an object at a time: take them out
    // and look again, so that authors see all of them at once.
    for (const issue of unknownKeys) {
      tell(v.getDotPath(issue) ?? '', issue.message);
      removeKey(issue);
    }
    if (unknownKeys.length > 0) continue;
    for (const issue of result.issues ?? []) {
      tell(v.getDotPath(issue) ?? '', issue.message);
    }
    return result.typed ? result.output : undefined;
  }
}

function removeKey({path}: v.BaseIssue<unknown>) {
  const last = path?.at(-1);
  if (last) Reflect.deleteProperty(last.input as object, last.key as string);
}
