import * as kind from "../../text/kinds.js";
import { acts, isVerbal } from "./acting.js";
import { endOf, isOwned, startOf } from "./extents.js";
import type { Description } from "./phrase.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

const PEOPLE = sense.ROLE | sense.KIN;
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;
/** What may follow a description that is more than the first part of a longer word: `police said`. */
const FOLLOWS = sense.VERB | sense.SMALL | sense.OPENER | sense.PROPER | sense.FIRST;

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
  if (isNameOfThing(scene, head, from) || isOffice(scene, to)) return undefined;

  const isTitle =
    (next & (sense.PROPER | sense.FIRST | sense.THING)) === sense.PROPER && !(bits & sense.GROUP);
  const isEnd = !isWord || next & FOLLOWS || isVerbal(scene, to) || isTrailing(scene, to, bits);
  if (!isTitle && !isEnd) return undefined;
  const sort = sortOf(scene, head);
  const first = startOf(scene, from);
  // the court ruled that |former mayor Jane Roe
  const start = isTitle && words[first] === "that" ? first + 1 : first;
  const end = isTitle || sort === "organization" ? to : Math.max(to, endOf(scene, head));
  const owned = isOwned(scene, start, head);
  const isReal = owned || isWhole(scene, start, head, sort);
  const isBeside = isTitle || standsBeside(scene, start, to);
  if (!isReal && !isBeside) return undefined;
  if (!isBeside && !isPeople(scene, start, head, end)) return undefined;
  return {
    kind: "description",
    sort,
    start,
    end,
    head,
    definite: owned || isDefinite(scene, start, sort),
    possessed: OWNING.has(words[start]!),
    isLed: LED.has(words[head]!),
    title: isTitle,
    isReal,
  };
}

/** Whether what stands behind those whom it tells of: `people |familiar with the talks`, `villagers |fleeing Lima` */
function isTrailing({ words, senses, vocabulary }: Scene, at: number, bits: number): boolean {
  if (bits & sense.GROUP && words[at]!.endsWith("ing")) return true;
  return vocabulary.trailing.has(words[at]!) && (senses[at + 1]! & sense.CONNECTIVE) !== 0;
}

/** Whether people are meant: not so where they only tell what somebody is, or where a thing may be meant. */
function isPeople(scene: Scene, start: number, head: number, end: number): boolean {
  const { senses, words, vocabulary } = scene;
  const isGoingOn = words[end] === "who" || words[end] === "whom";
  if (isGoingOn) return true;
  // her head held high
  if (words[head] === "head" && OWNING.has(words[head - 1]!)) return false;
  if (start > 0 && ANY_ONE.has(words[start]!) && vocabulary.being.has(words[start - 1]!))
    return false;
  return !(senses[head]! & sense.AMBIGUOUS) || end > head + 1 || acts(scene, { start, end });
}

const ANY_ONE = new Set(["a", "an"]);

/** Whether the word ends the name of a thing that is told before it: `the ferry Northern Star`. */
function isNameOfThing({ senses }: Scene, head: number, from: number): boolean {
  if (!(senses[head]! & sense.PROPER) || from === head) return false;
  return ((senses[from - 1] ?? 0) & (sense.THING | sense.PROPER)) === sense.THING;
}

/** Whether a body is named by whose it is: `the U.S. Attorney's Office`. */
function isOffice({ kinds, senses }: Scene, to: number): boolean {
  const isOwner = ((kinds[to] ?? 0) & kind.CLITIC) !== 0;
  return isOwner && (senses[to + 1]! & OFFICE) === OFFICE;
}

const OFFICE = sense.PROPER | sense.BODY;

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

/** What a head word describes; the coast guard is a coastguard, and the police are a body. */
function sortOf({ senses, words, vocabulary }: Scene, head: number): Description["sort"] {
  const word = words[head]!;
  if (senses[head]! & sense.GROUP && word !== "police") return "group";
  const isBody = !(senses[head]! & PEOPLE) || vocabulary.sectors.has(`${words[head - 1]}${word}`);
  return isBody ? "organization" : "unnamed";
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
