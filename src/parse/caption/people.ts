import type { CaptionPerson } from "../../model/caption.js";
import * as kind from "../../text/kinds.js";
import { type Candidate, readCandidate } from "./candidate.js";
import { judge, type Verdict } from "./judge.js";
import type { CaptionLexicon } from "./lexicon.js";
import { positionAfter, positionBefore } from "./position.js";
import { readRole } from "./role.js";
import { is, meet, type Run, spanOf, textOf, type Words, wordAt } from "./words.js";

const JOINS = /^(?:and|und|&|,)$/u;
/** Words before somebody who is only spoken of. */
const ABOUT = /^(?:about|into|against|of|over|for|to|by|from|honoring|honouring)$/u;

/** The people whom a caption names, and the words that name them. */
export interface People {
  /** In the order written, each once. */
  readonly people: CaptionPerson[];
  /** Every mention. */
  readonly mentions: readonly Run[];
}

/** Finds the people whom a caption names, and where in the picture they are. */
export function findPeople(words: Words, lexicon: CaptionLexicon): People {
  const listings = findListings(words);
  const candidates = words.runs.flatMap((run) =>
    listings.some(({ position }) => position && meet(run, position))
      ? []
      : (readCandidate(words, run, lexicon) ?? []),
  );
  const verdicts = judgeTogether(words, candidates, lexicon);
  const mentions = candidates.filter((_, at) => verdicts[at] === "yes");
  const ends = new Set(mentions.map((mention) => mention.to));

  const said = new Set<string>();
  const people = mentions.flatMap((mention) => {
    const listing = listings.findLast(({ from }) => from <= mention.from);
    const person = toPerson(words, mention, ends, listing?.position);
    if (said.has(person.name)) return [];
    for (let at = mention.from; at < mention.to; at++) {
      said.add(textOf(words, { from: at, to: mention.to }));
    }
    return [person];
  });
  return { people, mentions };
}

/** A stretch of a caption that may list people, and the position that it opens with. */
interface Listing {
  readonly from: number;
  readonly position: Run | undefined;
}

/** Finds where sentences begin, and what stands behind a semicolon: `Back row: …; front row: …`. */
function findListings(words: Words): Listing[] {
  const listings: Listing[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if (!words.sentences.has(at) && !is(words, at - 1, kind.SEMICOLON)) continue;
    listings.push({ from: at, position: positionBefore(words, at) });
  }
  return listings;
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
    if (!isWith && !JOINS.test(word) && !is(words, between, kind.CLOSE)) return false;
  }
  return true;
}

function toPerson(
  words: Words,
  mention: Run,
  ends: ReadonlySet<number>,
  listed: Run | undefined,
): CaptionPerson {
  const text = textOf(words, mention);
  const isFirst = mention.from < words.first;
  const position = positionAfter(words, mention.to) ?? listed;
  const role = readRole(words, mention, ends);
  const isAbout = ABOUT.test(wordAt(words, mention.from - 1)) || is(words, mention.to, kind.CLITIC);
  return {
    text,
    span: spanOf(words, mention),
    name: text,
    ...(role && { role }),
    ...(position && { position: textOf(words, position) }),
    ...(position || !isFirst || !isAbout ? { depicted: position !== undefined || isFirst } : {}),
  };
}
