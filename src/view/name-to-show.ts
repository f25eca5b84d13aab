/** LMSs say "Lovelace, Ada" or "Ada Lovelace"; nothing else is guessed. */
export function nameToShow(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && first && last ? `${first} ${last}` : name.trim();
}
