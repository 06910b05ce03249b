/** Finds what a word means in a table, whatever its case. */
export function lookUp<Meaning>(
  table: Readonly<Record<string, Meaning>>,
  word: string,
): Meaning | undefined {
  const form = word.toLowerCase();
  const meaning = table[form];
  return meaning !== undefined && Object.hasOwn(table, form) ? meaning : undefined;
}
