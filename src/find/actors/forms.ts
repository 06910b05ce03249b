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
  return name.replace(/\p{Alpha}+/gu, (word) =>
    /^(?:and|of|the)$/u.test(word) ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`,
  );
}

/** A word in lower case without the marks on its letters. */
export function bare(word: string): string {
  if (isAscii(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l");
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

const LAST_ASCII = 127;
