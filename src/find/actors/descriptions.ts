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
  /** Whether it tells whose it is: `his wife`. */
  readonly possessed: boolean;
}

const PEOPLE = sense.ROLE | sense.KIN;
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.BODY;
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
  const next = to < kinds.length ? senses[to]! : 0;
  const nextWord =
    to < kinds.length && (kinds[to]! & kind.WORD) !== 0 && !(kinds[to]! & kind.CLITIC);
  const title = nextWord && (next & sense.PROPER) !== 0 && (bits & PEOPLE) !== 0;
  if (nextWord && next & HEADS && !(next & (sense.PROPER | sense.VERB))) return undefined;

  const left = startOf(scene, from);
  const opener = words[left]!;
  const determined =
    left < head && ((senses[left]! & sense.DETERMINER) !== 0 || owns(scene, left, head));
  const narrowed = left < head;
  const sort = bits & sense.GROUP ? "group" : bits & PEOPLE ? "unnamed" : "organization";
  const stands =
    !nextWord ||
    (next & (sense.VERB | sense.CONNECTIVE | sense.DETERMINER)) !== 0 ||
    /(?:ed|ly)$/u.test(words[to]!);
  const isReal =
    words[head] === "police"
      ? stands
      : sort === "group"
        ? stands || !nextWord || narrowed
        : sort === "organization"
          ? (determined || startsProper(scene, left, head)) && stands
          : (determined || (narrowed && (senses[left]! & (sense.PROPER | sense.DEMONYM)) !== 0)) &&
            (stands || title);
  if (!isReal && !title) return undefined;
  return {
    kind: "description",
    sort: words[head] === "police" ? "organization" : sort,
    start: left,
    end: title ? to : Math.max(to, endOf(scene, head)),
    head,
    definite: POINTING.has(opener) || owns(scene, left, head),
    title,
    isReal,
    possessed: OWNING.has(opener),
  };
}

function startsProper({ senses }: Scene, left: number, head: number): boolean {
  return left < head && (senses[left]! & (sense.PROPER | sense.DEMONYM)) !== 0;
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
  if (senses[head]! & sense.BODY) return head + 1;
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
