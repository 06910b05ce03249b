import * as kind from "../../text/kinds.js";
import { isCalled } from "./candidate.js";
import { VERB as SEEN, THING } from "./senses.js";
import { can, is, type Words, wordAt } from "./words.js";

const AGE = /^\d{1,2}$/u;
const OWNS = new Set(["'s", "’s", "'", "’"]);
const ROLE_OPENS = new Set("the a an who whose former ex of from now".split(" "));
const VERB = /^(?:is|was|has|had|will|would|says?|\p{Lower}{2,}(?:ed|ing))$/u;

/** `Anna Berg (12)`: the number on a shirt. */
export function isNumbered(words: Words, to: number): boolean {
  return (
    is(words, to, kind.OPEN) && AGE.test(wordAt(words, to + 1)) && is(words, to + 2, kind.CLOSE)
  );
}

/** `Anna Berg, 34,` */
export function isAged(words: Words, to: number): boolean {
  return (
    is(words, to, kind.COMMA) && AGE.test(wordAt(words, to + 1)) && is(words, to + 2, kind.COMMA)
  );
}

/** `Anna Berg, 34,` or `Anna Berg, the mayor of`. */
export function isDescribed(words: Words, to: number): boolean {
  if (!is(words, to, kind.COMMA)) return false;
  return isAged(words, to) || ROLE_OPENS.has(wordAt(words, to + 1)) || isCalled(words, to + 1);
}

/** `Harbour City's Anna Berg`, `the Rangers' Anna Berg`. */
export function isOwned(words: Words, from: number): boolean {
  return OWNS.has(wordAt(words, from - 1)) && is(words, from - 2, kind.CAPITAL);
}

/** Whether a verb follows: `poses`, `was sworn in`; not `players`. */
export function doesSomething(words: Words, to: number): boolean {
  return can(words, to, SEEN) || (VERB.test(wordAt(words, to)) && !can(words, to, THING));
}
