import * as kind from "../../text/kinds.js";
import { isVerbal } from "./acting.js";
import type { Description } from "./phrase.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

const PEOPLE = sense.ROLE | sense.KIN;
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;
const NARROWS =
  sense.MODIFIER |
  sense.DEMONYM |
  sense.NATION |
  sense.BODY |
  sense.ROLE |
  sense.GROUP |
  sense.KIN |
  sense.THING;
/** What may follow a description that is more than the first part of a longer word: `police said`. */
const FOLLOWS =
  sense.VERB | sense.CONNECTIVE | sense.DETERMINER | sense.OPENER | sense.PROPER | sense.FIRST;

const POINTING = new Set(["the", "this", "that", "these", "those", "such"]);
const OWNING = new Set(["his", "her", "their", "its", "our", "my", "your"]);
/** Bodies that are told by the name of who leads them: `the Roe government`. */
const LED = new Set(["government", "administration", "cabinet", "regime", "campaign", "team"]);

/**
 * Reads the description that a word is the head of.
 *
 * ```text
 * … a senior State Department official said …    … residents of the city fled …
 *   └start                    └head    └end        └start, head       └end
 * ```
 *
 * @param head - The head word.
 * @param from - Where the capitalised words begin that it belongs to.
 * @param to - The token after them.
 */
export function readDescription(
  scene: Scene,
  head: number,
  from: number,
  to: number,
): Description | undefined {
  const { senses, kinds, words } = scene;
  const bits = senses[head]!;
  const isWord = ((kinds[to] ?? 0) & (kind.WORD | kind.CLITIC)) === kind.WORD;
  const next = isWord ? senses[to]! : 0;
  if (next & HEADS && !(next & (sense.PROPER | sense.VERB))) return undefined;

  const isTitle =
    (next & (sense.PROPER | sense.FIRST | sense.THING)) === sense.PROPER && !(bits & sense.GROUP);
  if (!isTitle && isWord && !(next & FOLLOWS) && !isVerbal(scene, to)) return undefined;
  const sort = sortOf(bits, words[head]!);
  const start = startOf(scene, from);
  const owned = isOwned(scene, start, head);
  const isReal = owned || isWhole(scene, start, head, sort);
  if (!isReal && !isTitle && !standsBeside(scene, start, to)) return undefined;
  return {
    kind: "description",
    sort,
    start,
    end: isTitle || sort === "organization" ? to : Math.max(to, endOf(scene, head)),
    head,
    definite: owned || isDefinite(scene, start, sort),
    possessed: OWNING.has(words[start]!),
    isLed: LED.has(words[head]!),
    title: isTitle,
    isReal,
  };
}

/** Whether a comma parts a description from a name that it may go with: `Jane Roe, editor of …`. */
function standsBeside({ kinds, senses }: Scene, start: number, end: number): boolean {
  const before = (kinds[start - 1] ?? 0) & kind.COMMA && (senses[start - 2] ?? 0) & sense.PROPER;
  return Boolean(before) || ((senses[start]! & sense.FIRST) !== 0 && commaSoon(kinds, end));
}

/** So far may the comma be. */
const SOON = 6;

function commaSoon(kinds: readonly number[], from: number): boolean {
  for (let at = from; at < from + SOON; at++) if ((kinds[at] ?? 0) & kind.COMMA) return true;
  return false;
}

/** Whether a description opens like one that points to somebody: `the official`, `Peru foreign minister`. */
function isDefinite({ senses, words }: Scene, start: number, sort: Description["sort"]): boolean {
  if (senses[start]! & sense.DETERMINER)
    return POINTING.has(words[start]!) || OWNING.has(words[start]!);
  return sort === "unnamed" && (senses[start]! & (sense.PROPER | sense.DEMONYM)) !== 0;
}

function sortOf(bits: number, word: string): Description["sort"] {
  if (bits & sense.GROUP && word !== "police") return "group";
  return bits & PEOPLE ? "unnamed" : "organization";
}

/** Whether a description can stand alone: one person needs an article, several do not. */
function isWhole(
  { senses, words }: Scene,
  start: number,
  head: number,
  sort: Description["sort"],
): boolean {
  if (sort === "group" || words[head] === "police") return true;
  const opens = senses[start]! & (sense.DETERMINER | sense.PROPER | sense.DEMONYM);
  return start < head && opens !== 0;
}

/** Whether a description begins with whose it is: `Iran's supreme leader`. */
export function isOwned({ kinds }: Scene, start: number, head: number): boolean {
  for (let at = start + 1; at < head; at++) if (kinds[at]! & kind.CLITIC) return true;
  return false;
}

/** The longest description before its head word. */
const LONGEST_BEFORE = 12;

/** The first token of the description around a head word. */
export function startOf(scene: Scene, head: number): number {
  const { senses, kinds } = scene;
  let start = head;
  while (start > 0 && !(senses[start]! & sense.FIRST) && head - start < LONGEST_BEFORE) {
    const before = start - 1;
    const bits = kinds[before]!;
    const meaning = senses[before]!;
    if (bits & kind.CLITIC) {
      if (!(senses[before - 1]! & (sense.PROPER | HEADS))) break;
      start = before - 1;
    } else if (bits & kind.NUMBER) {
      return senses[before - 1]! & sense.DETERMINER ? before - 1 : start;
    } else if (!(bits & kind.WORD) || isApart(meaning)) {
      break;
    } else if (meaning & sense.DETERMINER) {
      return before;
    } else if (
      meaning & NARROWS ||
      (meaning & (sense.PROPER | sense.CONNECTIVE)) === sense.PROPER
    ) {
      start = before;
    } else {
      return articleBefore(scene, before) ?? start;
    }
  }
  return start;
}

/** Whether a word belongs to no description: `Then`, `Monday`. */
function isApart(bits: number): boolean {
  if (bits & sense.PROPER && bits & sense.THING) return true;
  return (bits & sense.FIRST) !== 0 && (bits & sense.CONNECTIVE) !== 0;
}

/** So many words that are not known may stand between an article and what it belongs to. */
const UNKNOWN_WORDS = 3;

/** The article of a description whose adjectives are not known, where it stands close by. */
function articleBefore({ senses, kinds }: Scene, from: number): number | undefined {
  for (let at = from; at >= from - UNKNOWN_WORDS; at--) {
    const bits = senses[at]!;
    if (bits & sense.DETERMINER) return at;
    if ((kinds[at]! & (kind.WORD | kind.CLITIC)) !== kind.WORD || bits & sense.FIRST) break;
    if (bits & (sense.VERB | sense.CONNECTIVE) && !(bits & sense.MODIFIER)) break;
  }
  return undefined;
}

/** The longest that a description is of, in words. */
const LONGEST_BEHIND = 6;

/** The token after a description, with what it is of. */
function endOf(scene: Scene, head: number): number {
  const { senses, words } = scene;
  const link = words[head + 1];
  const isOf = link === "of";
  const isAt = link === "for" || link === "at" || link === "from";
  if (!isOf && (!isAt || senses[head]! & sense.GROUP)) return head + 1;

  if (isAt && words[head + 2] === "large") return endOf(scene, head + 2);
  const first = (senses[head + 2] ?? 0) & sense.DETERMINER ? head + 3 : head + 2;
  let at = first;
  while (at - first < LONGEST_BEHIND && goesOn(scene, at)) at++;
  const isNamed = at > first && (isOf || (senses[first]! & (sense.PROPER | HEADS)) !== 0);
  return isNamed ? at : head + 1;
}

/** Whether a word belongs to what a description is of. */
function goesOn({ senses, kinds, words }: Scene, at: number): boolean {
  const bits = senses[at] ?? 0;
  if (((kinds[at] ?? 0) & (kind.WORD | kind.CLITIC)) !== kind.WORD || bits & sense.FIRST)
    return false;
  if (bits & (sense.PROPER | sense.MODIFIER) || words[at] === "of") return true;
  return !(bits & (sense.VERB | sense.CONNECTIVE | sense.DETERMINER));
}
