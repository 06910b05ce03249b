/** Finds what a word means in a table, whatever its case. */
export function lookUp<Meaning>(
  table: Readonly<Record<string, Meaning>>,
  word: string,
): Meaning | undefined {
  const form = word.toLowerCase();
  return Object.hasOwn(table, form) ? table[form] : undefined;
}
