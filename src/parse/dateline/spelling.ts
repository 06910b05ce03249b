import { isJoint, isParticle } from "./letters.js";

// RIO DE JANEIRO   MCALLEN   SAINT-DENIS   N'DJAMENA   ST. LOUIS   D.C.
const PLAIN = /^(?!M[Cc])\p{Alpha}+$/u;
const WORD = /[\p{Alpha}\p{M}]+/gu;
// COEUR D'ALENE
const ELIDED = /^[dl]['’]/iu;
const SCOTS = /^mc(?=\p{Alpha}{3})/u;
const APOSTROPHE = /['’‘`´]/u;

/** The usual spelling of a place that is printed in capitals: `Rio de Janeiro`. */
export function usualSpelling(name: string): string {
  if (PLAIN.test(name)) return capitalized(name.toLowerCase());
  return name.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const before = name.charAt(at - 1);
    const isInside = at > 0 && before !== "." && name.length > at + word.length;
    const isSmall = APOSTROPHE.test(before)
      ? !startsShort(name, at)
      : isInside && (isParticle(small) || isJoint(small) || ELIDED.test(name.slice(at)));
    if (isSmall) return small;
    return SCOTS.test(small) ? `Mc${capitalized(small.slice(2))}` : capitalized(small);
  });
}

/** Whether only a letter or so stands before an apostrophe: N'Djamena, but Xi'an. */
function startsShort(name: string, at: number): boolean {
  return at < 3 || !/\p{Alpha}/u.test(name.charAt(at - 3));
}

/** A word with a capital at its beginning. */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
