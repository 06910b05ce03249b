/** Makes a table of words that all mean the same, from a list with commas between them. */
export function wordsOf<Meaning>(
  meaning: Meaning,
  list: string,
): Readonly<Record<string, Meaning>> {
  const words = list.split(",").map((word) => word.trim());
  return Object.fromEntries(words.filter(Boolean).map((word) => [word, meaning]));
}
