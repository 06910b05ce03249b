import * as kind from "../../text/kinds.js";
import { isCalled } from "./candidate.js";
import { isClass, OPENING } from "./description.js";
import { CALLING, QUALIFIER } from "./senses.js";
import { can, is, type Run, textOf, type Words, wordAt } from "./words.js";

/** No role has more words. */
const MOST_WORDS = 14;

const LINK = new Set("of for from and the in to at".split(" "));
const AGE = /^\d{1,3}$/u;
const CROWD = /^\p{Upper}\p{Lower}{2,20}s of$/u;
const ARTICLE = new Set("the a an".split(" "));
const OPENS = new Set("of for from and the a in to at his her their its".split(" "));
const ADDRESS = new Set(
  "mr mrs ms miss mx sir dame mme madam herr frau prince princess king queen lady lord".split(" "),
);
const ENDS = kind.COMMA | kind.STOP | kind.OPEN | kind.SEMICOLON | kind.DASH | kind.COLON;
const CLAUSE = new Set("who whose which that is was and".split(" "));

/** Reads what a caption says that a person is: before the name, else after it. */
export function readRole(
  words: Words,
  { from, to }: Run,
  ends: ReadonlySet<number>,
): string | undefined {
  const before = roleBefore(words, from, ends);
  // Dr. Anna Berg, director of the harbour museum: what she does says more than how she is addressed
  const isOffice = before && someOf(before, (at) => can(words, at, CALLING));
  const role = isOffice ? before : (roleAfter(words, to) ?? before);
  return role && textOf(words, role);
}

function someOf({ from, to }: Run, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (holds(at)) return true;
  return false;
}

// French and US Secretary of State Anna Berg
//            └──── role ────────┘
function roleBefore(words: Words, to: number, ends: ReadonlySet<number>): Run | undefined {
  // the mayor's Anna Berg is no mayor
  if (is(words, to - 1, kind.CLITIC)) return undefined;
  let from = to;
  while (
    from > words.from &&
    to - from < MOST_WORDS &&
    !is(words, from, OPENING) &&
    goesOn(words, from - 1)
  ) {
    if (ends.has(from)) break;
    from--;
  }
  // Supporters of candidate Anna Berg
  const isCrowd = is(words, from, OPENING) && CROWD.test(textOf(words, { from, to: from + 2 }));
  if (isCrowd) from += 2;
  while (from < to && (OPENS.has(wordAt(words, from)) || is(words, from, kind.CLITIC))) from++;
  const role = { from, to };
  const isRole = someOf(role, (at) => isCalled(words, at) && !ADDRESS.has(wordAt(words, at)));
  return isRole ? role : undefined;
}

function goesOn(words: Words, at: number): boolean {
  if (!is(words, at, kind.WORD)) return isClass(words, at);
  return (
    is(words, at, kind.CAPITAL) ||
    is(words, at, kind.CLITIC) ||
    LINK.has(wordAt(words, at)) ||
    isCalled(words, at) ||
    can(words, at, QUALIFIER)
  );
}

// Anna Berg, 34, the mayor of Harbour City, speaks
//                    └────── role ──────┘
function roleAfter(words: Words, at: number): Run | undefined {
  if (!is(words, at, kind.COMMA)) return undefined;
  if (AGE.test(wordAt(words, at + 1))) return roleAfter(words, at + 2);
  const from = ARTICLE.has(wordAt(words, at + 1)) ? at + 2 : at + 1;
  let to = from;
  while (
    to < words.to &&
    to - from < MOST_WORDS &&
    !is(words, to, ENDS) &&
    !CLAUSE.has(wordAt(words, to))
  ) {
    to++;
  }
  const role = { from, to };
  return someOf(role, (at) => isCalled(words, at)) ? role : undefined;
}
