const pause = 20;

/** Looks again and again until there is something to be seen, and gives it. */
export async function seen<T>(
  what: string,
  look: () => T | undefined | false,
  patience = 60_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Never seen: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
