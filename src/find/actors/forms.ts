/** The tokens of a known name: its words, with the `'s` that hangs on one apart. */
export function tokensOf(name: string): string[] {
  return name.replace(/'s\b/gu, " 's").split(/\s+/u);
}

/** The words of a list, parted by white space. */
export function wordsOf(words: string): string[] {
  return words.split(/\s+/u).filter(Boolean);
}

/** The names of a list, parted by commas. */
export function namesOf(names: string): string[] {
  return names.split(",").map((name) => name.trim().replace(/\s+/gu, " "));
}

/** A name in the spelling of a title: `Bosnia and Herzegovina`. */
export function displayed(name: string): string {
  return name.replace(/\p{L}+/gu, (word) =>
    /^(?:and|of|the)$/u.test(word) ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`,
  );
}
