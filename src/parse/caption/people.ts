import type { CaptionPerson } from "../../model/caption.js";
import * as kind from "../../text/kinds.js";
import { type Candidate, readCandidate } from "./candidate.js";
import { type Description, OPENING } from "./description.js";
import { judge, type Verdict } from "./judge.js";
import type { CaptionLexicon } from "./lexicon.js";
import { positionAfter, positionBefore } from "./position.js";
import { readRole } from "./role.js";
import { is, meet, type Run, spanOf, textOf, type Words, wordAt } from "./words.js";

const JOINS = new Set("and und & ,".split(" "));
/** Words before somebody who is only spoken of. */
const ABOUT = new Set("about into against of over for to by from honoring honouring".split(" "));

/** The people whom a caption names, and the words that name them. */
export interface People {
  /** In the order written, each once. */
  readonly people: CaptionPerson[];
  /** Every mention. */
  readonly mentions: readonly Run[];
}

/** Finds the people whom a caption names, and where in the picture they are. */
export function findPeople(words: Description, lexicon: CaptionLexicon): People {
  const listed = findListed(words);
  const candidates: Candidate[] = [];
  for (const run of words.runs) {
    const position = listed[run.from];
    const candidate =
      position && meet(run, position) ? undefined : readCandidate(words, run, lexicon);
    if (candidate) candidates.push(candidate);
  }
  const verdicts = judgeTogether(words, candidates, lexicon);
  const mentions = candidates.filter((_, at) => verdicts[at] === "yes");
  const ends = new Set(mentions.map((mention) => mention.to));

  const said = new Set<string>();
  const people: CaptionPerson[] = [];
  for (const mention of mentions) {
    const person = toPerson(words, mention, ends, listed[mention.from]);
    if (said.has(person.name)) continue;
    people.push(person);
    for (let at = mention.from; at < mention.to; at++) {
      said.add(textOf(words, { from: at, to: mention.to }));
    }
  }
  return { people, mentions };
}

/**
 * Finds the position that each word is listed under: one that opens a sentence, or stands behind a
 * semicolon, counts up to the next.
 *
 * ```text
 * Back row: Anna Berg; front row: Jon Dahl and Ida Lind. They met on Monday.
 * └─ all of them ────┘ └─ all of them ────────────────┘
 * ```
 */
function findListed(words: Words): (Run | undefined)[] {
  const listed: (Run | undefined)[] = [];
  let position: Run | undefined;
  for (let at = words.from; at < words.to; at++) {
    const isNew = is(words, at, OPENING) || is(words, at - 1, kind.SEMICOLON);
    if (isNew) position = positionBefore(words, at);
    listed[at] = position;
  }
  return listed;
}

/** Who may be a person is one when named together with one: `Ida and Eva Berg`. */
function judgeTogether(
  words: Words,
  candidates: readonly Candidate[],
  lexicon: CaptionLexicon,
): Verdict[] {
  const verdicts = candidates.map((candidate) => judge(words, candidate, lexicon));
  for (let at = candidates.length - 2; at >= 0; at--) {
    if (verdicts[at] !== "maybe" || verdicts[at + 1] !== "yes") continue;
    if (isJoined(words, candidates, at)) verdicts[at] = "yes";
  }
  for (let at = 1; at < candidates.length; at++) {
    const { from, to } = candidates[at] as Candidate;
    if (verdicts[at] !== "maybe" || verdicts[at - 1] !== "yes" || to - from === 1) continue;
    if (isJoined(words, candidates, at - 1)) verdicts[at] = "yes";
  }
  return verdicts;
}

/** Whether a candidate and the next are only parted by a comma, an `and`, or a position. */
function isJoined(words: Words, candidates: readonly Candidate[], at: number): boolean {
  const left = candidates[at] as Candidate;
  const right = candidates[at + 1] as Candidate;
  const start = positionAfter(words, left.to)?.to ?? left.to;
  if (right.from <= start || right.from - start > 3) return false;
  for (let between = start; between < right.from; between++) {
    const word = wordAt(words, between);
    const isWith = word === "with" && left.to - left.from > 1;
    if (!isWith && !JOINS.has(word) && !is(words, between, kind.CLOSE)) return false;
  }
  return true;
}

function toPerson(
  words: Description,
  mention: Run,
  ends: ReadonlySet<number>,
  listed: Run | undefined,
): CaptionPerson {
  const text = textOf(words, mention);
  const isFirst = mention.from < words.first;
  const position = positionAfter(words, mention.to) ?? listed;
  const role = readRole(words, mention, ends);
  const isAbout = ABOUT.has(wordAt(words, mention.from - 1)) || is(words, mention.to, kind.CLITIC);
  const person: CaptionPerson = { text, span: spanOf(words, mention), name: text };
  if (role) person.role = role;
  if (position) person.position = textOf(words, position);
  if (position || !isFirst || !isAbout) person.depicted = position !== undefined || isFirst;
  return person;
}
