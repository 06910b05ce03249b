/** A word without what spellings differ in: case, hyphens and underscores. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/gu, "");
}
