import {baseStyles} from './base-styles.ts';

/**
 * Has every element look at its media queries again. WebKit keeps the answers of
 * elements that are not on the page, and gives old ones to those that come later:
 * whoever turned their phone on one page got the next one laid out for before.
 * That ends when a style sheet changes that these elements share.
 */
export function lookAgain() {
  const {styleSheet} = baseStyles;
  if (!styleSheet) return;
  styleSheet.insertRule(':host {}');
  styleSheet.deleteRule(0);
}
