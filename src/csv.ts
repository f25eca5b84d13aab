/**
 * A table as CSV that spreadsheets open well and safely: UTF-8 with BOM (Excel
 * needs it), RFC 4180 quoting, and no cell that a spreadsheet would run as a
 * formula.
 */
export function csv(rows: (string | number)[][]): string {
  const lines = rows.map((row) => row.map((value) => cell(value)).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  // Learners choose their names and answers; an apostrophe makes them text.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
