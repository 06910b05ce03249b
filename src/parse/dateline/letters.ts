/** How a word is printed: `PARIS`, `Paris`, `paris`, small in a name, as in `Isle of Wight`, or between two. */
export type Letters = "capital" | "title" | "small" | "particle" | "joint";

// McALLEN      O'FALLON      CORAl, by a slip
const NEARLY_CAPITAL =
  /^(?=\p{Upper}{3}|Mc\p{Upper}|[DLO]['’e]\p{Upper})\P{Lower}*\p{Lower}\P{Lower}*$/u;
const SMALL = /^\p{Lower}/u;
const PARTICLE =
  /^(?:al|am|an|au[fx]?|d[aeiou]|das|del|della|de[nr]|des|dos|e[lns]|im|in|l[ae]s?|los|o[fn]|over|sur|the|upon|v[ao]n)$/u;
const JOINT = /^(?:and|e|et|und|y)$/u;

/** Tells how a word is printed; one of a script without capitals counts as if it had one. */
export function lettersOf(word: string): Letters {
  if (word === word.toUpperCase()) {
    return word === "AND" ? "joint" : word === word.toLowerCase() ? "title" : "capital";
  }
  if (SMALL.test(word)) return isParticle(word) ? "particle" : isJoint(word) ? "joint" : "small";
  return NEARLY_CAPITAL.test(word) ? "capital" : "title";
}

/** Whether a word, given in small letters, is printed so inside a name: `Rio de Janeiro`. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Whether a word, given in small letters, joins two names. */
export function isJoint(word: string): boolean {
  return JOINT.test(word);
}
