/**
 * Brings a text field that Tab has led to into view, all of it: Chromium does so
 * with the line of the cursor only, and leaves the rest below the window. Not for
 * a pointer, under which nothing should move.
 */
export function seeWholeField(event: KeyboardEvent) {
  const [field] = event.composedPath();
  if (event.key === 'Tab' && field instanceof HTMLTextAreaElement)
    field.scrollIntoView({block: 'nearest'});
}
