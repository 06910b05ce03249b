const MARKS = /[\p{M}'’‘`´ʻʼ.]/gu;
const HYPHENS = /[-–\s]+/gu;
const UNDECOMPOSED = /[ıłøđðþßæœə]/gu;
// Saint Paul   Mount Vernon   Fort Worth
const OPENING = /^(?:saint|mount|fort)(?= )/u;

const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
};
const SHORT: Readonly<Record<string, string>> = { saint: "st", mount: "mt", fort: "ft" };

/** A name as gazetteers compare it: small, without accents and marks, and with `St` for `Saint`. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter]!)
    .replace(HYPHENS, " ")
    .replace(OPENING, (word) => SHORT[word]!);
}
