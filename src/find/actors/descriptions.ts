import * as kind from "../../text/kinds.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** A description of somebody in a text, told by the numbers of its tokens. */
export interface Description {
  readonly kind: "description";
  /** What is described. */
  readonly sort: "unnamed" | "group" | "organization";
  readonly start: number;
  /** The token after the last, with what it is of: `residents of the city`. */
  readonly end: number;
  /** The head word. */
  readonly head: number;
  /** Whether it points back: `the official`. */
  readonly definite: boolean;
  /** Whether a name follows, and it is its title. */
  readonly title: boolean;
  /** Whether it can stand alone. */
  readonly isReal: boolean;
  /** Whether the name before it is that of who leads it: `the Roe government`. */
  readonly isLed: boolean;
  /** Whether it tells whose it is: `his wife`. */
  readonly possessed: boolean;
}

const PEOPLE = sense.ROLE | sense.KIN;
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;
const NARROWS =
  sense.MODIFIER | sense.DEMONYM | sense.NATION | sense.BODY | sense.ROLE | sense.GROUP | sense.KIN;
const POINTING = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "such",
]);
const OWNING = new Set(["his", "her", "their", "its", "our", "my", "your"]);

/** Reads the description that a word is the head of. */
export function readDescription(
  scene: Scene,
  head: number,
  from: number = head,
  to: number = head + 1,
): Description | undefined {
  const { senses, kinds, words } = scene;
  const bits = senses[head]!;
  const isWord = to < kinds.length && (kinds[to]! & (kind.WORD | kind.CLITIC)) === kind.WORD;
  const next = isWord ? senses[to]! : 0;
  if (next & HEADS && !(next & (sense.PROPER | sense.VERB))) return undefined;

  const start = startOf(scene, from);
  const sort = sortOf(bits, words[head]!);
  const isTitle =
    (next & sense.PROPER) !== 0 && !(next & (sense.FIRST | sense.THING)) && !(bits & sense.GROUP);
  const stands = !isWord || (next & FOLLOWS) !== 0 || isVerbal(scene, to);
  const isReal = (stands || isTitle) && isWhole(scene, start, head, sort);
  if (!isReal && !isTitle) return undefined;
  return {
    kind: "description",
    sort,
    start,
    end: isTitle ? to : Math.max(to, endOf(scene, head)),
    head,
    definite: POINTING.has(words[start]!) || owns(scene, start, head),
    title: isTitle,
    isReal,
    isLed: LED.has(words[head]!),
    possessed: OWNING.has(words[start]!),
  };
}

const LED = new Set([
  "government",
  "administration",
  "cabinet",
  "regime",
  "campaign",
  "coalition",
  "team",
  "club",
]);

/** What may follow a description that is more than the first part of a longer word: `police said`. */
const FOLLOWS =
  sense.VERB | sense.CONNECTIVE | sense.DETERMINER | sense.OPENER | sense.THING | sense.FIRST;

/** Whether a word that is not listed looks like a verb: `demanded`, `intends to`. */
function isVerbal({ words, senses }: Scene, at: number): boolean {
  if (/(?:ed|ly)$/u.test(words[at]!)) return true;
  const after = senses[at + 1] ?? 0;
  return (
    /[^su]s$/u.test(words[at]!) &&
    (after & (sense.CONNECTIVE | sense.DETERMINER | sense.PROPER)) !== 0
  );
}

function sortOf(bits: number, word: string): Description["sort"] {
  if (bits & sense.GROUP && word !== "police") return "group";
  return bits & PEOPLE ? "unnamed" : "organization";
}

/** Whether a description can stand alone: one person needs an article, several do not. */
function isWhole(scene: Scene, start: number, head: number, sort: Description["sort"]): boolean {
  if (sort === "group" || scene.words[head] === "police") return true;
  const first = scene.senses[start]!;
  if (start === head) return false;
  return (
    (first & (sense.DETERMINER | sense.PROPER | sense.DEMONYM)) !== 0 || owns(scene, start, head)
  );
}

/** Whether a description begins with whose it is: `Iran's supreme leader`. */
function owns({ kinds }: Scene, left: number, head: number): boolean {
  for (let at = left + 1; at < head; at++) if (kinds[at]! & kind.CLITIC) return true;
  return false;
}

/** The first token of the description around a head word. */
export function startOf(scene: Scene, head: number): number {
  const { senses, kinds } = scene;
  let start = head;
  while (start > 0 && !(senses[start]! & sense.FIRST) && head - start < 12) {
    const before = start - 1;
    const bits = kinds[before]!;
    const meaning = senses[before]!;
    if (bits & kind.CLITIC && before > 0 && senses[before - 1]! & (sense.PROPER | HEADS)) {
      start = before - 1;
    } else if (bits & kind.NUMBER && !/^(?:19|20)\d\d$/u.test(scene.words[before]!)) {
      start = before;
    } else if (!(bits & kind.WORD) || meaning & sense.THING) {
      break;
    } else if (meaning & sense.DETERMINER) {
      return before;
    } else if (meaning & NARROWS || (meaning & sense.PROPER && !(meaning & sense.CONNECTIVE))) {
      start = before;
    } else {
      return startBeyond(scene, before) ?? start;
    }
  }
  return start;
}

/** The article of a description whose adjectives are not known, where it stands close by. */
function startBeyond({ senses, kinds }: Scene, from: number): number | undefined {
  for (let at = from; at >= 0 && from - at < 4; at--) {
    if (!(kinds[at]! & kind.WORD) || kinds[at]! & kind.CLITIC) return undefined;
    if (senses[at]! & sense.DETERMINER) return at;
    if (senses[at]! & (sense.VERB | sense.CONNECTIVE) && !(senses[at]! & sense.MODIFIER))
      return undefined;
    if (senses[at]! & sense.FIRST) return undefined;
  }
  return undefined;
}

/** The longest that a description is of, in words. */
const LONGEST = 6;

/** The token after a description, with what it is of. */
function endOf(scene: Scene, head: number): number {
  const { senses, kinds, words } = scene;
  const link = words[head + 1];
  if (senses[head]! & sense.DESCRIBING && !(senses[head]! & (PEOPLE | sense.GROUP)))
    return head + 1;
  if (link !== "of" && !(link === "for" || link === "at" || link === "from")) return head + 1;
  if (link !== "of" && senses[head]! & sense.GROUP) return head + 1;

  let at = head + 2;
  if (at < kinds.length && senses[at]! & sense.DETERMINER) at++;
  const first = at;
  while (at < kinds.length && at - first < LONGEST && goesOn(scene, at)) at++;
  const isNamed = at > first && (link === "of" || (senses[first]! & (sense.PROPER | HEADS)) !== 0);
  return isNamed ? at : head + 1;
}

/** Whether a word belongs to what a description is of. */
function goesOn({ senses, kinds, words }: Scene, at: number): boolean {
  if (!(kinds[at]! & kind.WORD) || senses[at]! & sense.FIRST || kinds[at]! & kind.CLITIC)
    return false;
  if (senses[at]! & sense.PROPER || words[at] === "of") return true;
  return (
    !(senses[at]! & (sense.VERB | sense.CONNECTIVE | sense.DETERMINER)) ||
    (senses[at]! & sense.MODIFIER) !== 0
  );
}
