import * as v from 'valibot';
import {text} from './ids.ts';

const webAddress = v.pipe(
  v.string(),
  v.url('Use a whole address, such as https://example.org/privacy.'),
  v.regex(/^https?:/, 'Use an address that begins with https://.'),
);
const short = v.pipe(text, v.maxLength(60, 'Use at most 60 characters.'));

/** Whose course it is: `brand` of the settings. */
export const brand = v.strictObject({
  /** Of the company, as it writes itself. */
  name: v.optional(short),
  /** A picture in `modules/`, shown where there is room for it. */
  logo: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[\w-]+\.(svg|png)$/,
        'Name a file in modules/ that ends in .svg or .png, without spaces.',
      ),
    ),
  ),
  /** Its colour; what is too pale to be read is made darker. */
  accent: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^#[0-9a-f]{6}$/i, 'Use # and six digits, such as #0f6b66.'),
    ),
    '#0f6b66',
  ),
});

/** Who helps when something does not work: `contact` of the settings. */
export const contact = v.strictObject({
  /** A person or a team. */
  name: v.optional(short),
  email: v.optional(v.pipe(v.string(), v.email('Use an e-mail address.'))),
  phone: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^\+?[\d ()/.-]{3,30}$/,
        'Use digits, with + in front, spaces and hyphens.',
      ),
    ),
  ),
  /** Such as a page of the help desk. */
  page: v.optional(webAddress),
});

/** A rule that stands somewhere else: `policyLinks` of the settings. */
export const policyLink = v.strictObject({title: short, address: webAddress});

export type Brand = v.InferOutput<typeof brand>;
export type Contact = v.InferOutput<typeof contact>;
export type PolicyLink = v.InferOutput<typeof policyLink>;
