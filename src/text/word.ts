/** Where the word that `from` stands in ends. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a code unit is part of a word: an ASCII letter or digit, or any letter beyond. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return ASCII_WORD[unit] === 1;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}

const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  Number(/[A-Za-z0-9]/u.test(String.fromCharCode(unit))),
);

/** Whether a code unit is one of `0` to `9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The word that ends right before `end`, or nothing. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** No word that is looked back for is longer. */
const LONGEST = 16;

/** Where the part ends that begins at an offset, in words with a blank between each two. */
export function endOfPart(words: string, start: number): number {
  const space = words.indexOf(" ", start);
  return space < 0 ? words.length : space;
}
