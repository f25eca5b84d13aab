/** A data model as JSON has it. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** A nested data model as `[element, value]`, empty elements left out. */
export function flatten(value: Json, path = ''): [string, string][] {
  if (value === null || value === '') return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, part]) =>
    flatten(part, path ? `${path}.${name}` : name),
  );
}
