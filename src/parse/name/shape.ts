/** Whether a word is one letter, with a full stop or without: `J.`, `K`. */
export function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

/** Whether a word begins with a small letter. */
export function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Whether a word stands in capitals throughout: `O'NEILL`, but not `K.`. */
export function isCapitals(word: string): boolean {
  return /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}
