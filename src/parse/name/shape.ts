/** Whether a word is one letter, with a full stop or without: `J.`, `K`. */
export function isInitial(word: string): boolean {
  return /^\p{Alpha}\.?$/u.test(word);
}

/** Whether a word begins with a small letter. */
export function isLower(word: string): boolean {
  return /^\p{Lower}/u.test(word);
}

/** Whether a word stands in capitals throughout: `O'NEILL`, but not `K.`. */
export function isCapitals(word: string): boolean {
  return /\p{Upper}[^\p{Lower}]*\p{Upper}/u.test(word) && !/\p{Lower}/u.test(word);
}
