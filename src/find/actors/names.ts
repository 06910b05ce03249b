import type { Actor } from "../../model/actor.js";
import * as kind from "../../text/kinds.js";
import { knownAt, type Scene } from "./scene.js";
import * as sense from "./senses.js";
import type { Known } from "./vocabulary.js";

/** A name in a text, told by the numbers of its tokens. */
export interface Name {
  /** What it names; `role` where it is a title alone. */
  readonly kind: Actor["kind"] | "place" | "demonym" | "role" | "unknown";
  /** The first token, title included. */
  readonly start: number;
  /** The token after the last. */
  readonly end: number;
  /** The first token of the name without title. */
  readonly from: number;
  /** What is known by that name. */
  readonly known?: Known;
  /** Whether the name alone tells what it names. */
  readonly sure: boolean;
}

const TITLE = sense.ROLE | sense.HONORIFIC;
const OTHERS = sense.BODY | sense.GROUND | sense.THING;
const LINKING = new Set(["of", "for", "on"]);

/** Cuts a run of capitalised words into the names that it holds. */
export function namesIn(scene: Scene, start: number, end: number): Name[] {
  const names: Name[] = [];
  let at = start;
  while (at < end) at = readName(scene, at, end, names);
  return names;
}

/** Reads one name, and tells the token after it. */
function readName(scene: Scene, at: number, end: number, names: Name[]): number {
  const { senses } = scene;
  const found = knownAt(scene, at, end);
  if (found?.end === end) return push(names, { ...nameOf(found.known), start: at, from: at, end });

  if (!opensTitle(scene, at) && isBody(scene, at, end)) {
    return push(names, { kind: "organization", start: at, from: at, end, sure: true });
  }
  const title = titleIn(scene, at, end);
  if (found && (found.known.kind !== "place" || title !== undefined || !isPerson(scene, at, end))) {
    if (found.known.kind !== "organization" && title !== undefined) {
      return readTitled(scene, at, title, end, names);
    }
    const extended = senses[found.end]! & sense.BODY ? found.end + 1 : found.end;
    push(names, { ...nameOf(found.known), start: at, from: at, end: extended });
    return extended < end && senses[end - 1]! & (sense.GROUND | sense.THING) && title === undefined
      ? end
      : extended;
  }
  if (title !== undefined) return readTitled(scene, at, title, end, names);
  return push(names, { ...plainName(scene, at, end), start: at, from: at, end });
}

function push(names: Name[], name: Name): number {
  names.push(name);
  return name.end;
}

function nameOf(known: Known): Pick<Name, "kind" | "known" | "sure"> {
  return { kind: known.kind, known, sure: true };
}

/** Whether a title opens the words: `Deputy Secretary of …`. */
function opensTitle({ senses }: Scene, at: number): boolean {
  let token = at;
  while (senses[token]! & sense.MODIFIER && !(senses[token]! & TITLE)) token++;
  return (senses[token]! & TITLE) !== 0;
}

/** Whether words name a body: `Ministry of Health`, `Acme Steel Corp.` */
function isBody({ senses, words }: Scene, at: number, end: number): boolean {
  const last = end - 1;
  if (senses[last]! & sense.BODY && last > at) return !isFamily(senses, at, last);
  for (let head = at; head < last; head++) {
    if (senses[head]! & sense.BODY && LINKING.has(words[head + 1]!)) return true;
    if (senses[head]! & sense.GROUND && words[head + 1] === "for") return true;
  }
  return false;
}

/** Whether the last word of a name is a family name rather than a body. */
function isFamily(senses: readonly number[], at: number, last: number): boolean {
  return (
    last - at === 1 && (senses[at]! & sense.GIVEN) !== 0 && (senses[last]! & sense.FAMILY) !== 0
  );
}

/** The last word of a title with a name behind it: in `Vice President Jane Roe` the second; or of a title alone. */
function titleIn(scene: Scene, at: number, end: number): number | undefined {
  const { senses } = scene;
  for (let token = end - 1; token >= at; token--) {
    const bits = senses[token]!;
    if (!(bits & TITLE)) continue;
    if (token === end - 1 && (bits & sense.FAMILY || bits & sense.GIVEN) && token > at) continue;
    if (token === at && bits & sense.GIVEN && !(bits & sense.HONORIFIC)) continue;
    return token;
  }
  return undefined;
}

/** Reads a title, and the name behind it. */
function readTitled(scene: Scene, at: number, title: number, end: number, names: Name[]): number {
  const { senses, words } = scene;
  const from = LINKING.has(words[title + 1]!) ? endOfDomain(scene, title, end) : title + 1;
  pushHolder(scene, at, title, names);
  if (from >= end) return push(names, { kind: "role", start: at, from: title, end, sure: true });
  if (
    senses[end - 1]! & (sense.GROUND | sense.THING) &&
    !(senses[end - 1]! & (sense.FAMILY | sense.GIVEN))
  ) {
    return push(names, { kind: "unknown", start: at, from: at, end, sure: false });
  }
  return push(names, { kind: "person", start: at, from, end: Math.min(end, from + 6), sure: true });
}

/** The organization that a title is held in: `NASA` in `NASA Administrator`. */
function pushHolder(scene: Scene, at: number, title: number, names: Name[]): void {
  let last = title;
  while (last > at && scene.senses[last - 1]! & (sense.MODIFIER | sense.ROLE | sense.HONORIFIC))
    last--;
  if (last === at) return;
  const found = knownAt(scene, at, last);
  if (found) {
    if (found.known.kind === "organization")
      push(names, { ...nameOf(found.known), start: at, from: at, end: found.end });
    return;
  }
  if (isBody(scene, at, last)) {
    push(names, { kind: "organization", start: at, from: at, end: last, sure: true });
  }
}

/** Where the field of an office ends: `Secretary of |State| John Kerry`. */
function endOfDomain(scene: Scene, title: number, end: number): number {
  const { senses, words } = scene;
  let at = title + 2;
  if (words[at] === "the") at++;
  const found = knownAt(scene, at, end);
  if (found) return found.end;
  for (let token = at + 1; token < end - 1; token++) if (senses[token]! & sense.GIVEN) return token;
  if (end - at < 2) return end;
  return end - at > 3 && words[at + 1] === "and" ? at + 3 : Math.max(at + 1, end - 2);
}

/** Whether words look like the name of a person. */
export function isPerson(scene: Scene, at: number, end: number): boolean {
  const { senses } = scene;
  if (end - at < 2 || !(senses[at]! & sense.GIVEN)) return false;
  const last = senses[end - 1]!;
  if (last & OTHERS && !(last & sense.FAMILY)) return false;
  for (let token = at + 1; token < end - 1; token++) if (senses[token]! & OTHERS) return false;
  return true;
}

/** Tells what a name is that has neither a title nor a head word. */
function plainName(scene: Scene, at: number, end: number): Pick<Name, "kind" | "sure"> {
  const { senses, kinds } = scene;
  if (isPerson(scene, at, end)) return { kind: "person", sure: true };
  const length = end - at;
  const first = senses[at]!;
  if (length === 1) {
    const isGiven = first & sense.GIVEN && !(first & (OTHERS | sense.MODIFIER | sense.VERB));
    return { kind: isGiven ? "person" : "unknown", sure: false };
  }
  for (let token = at; token < end; token++) {
    if (kinds[token]! & kind.SYMBOL) return { kind: "organization", sure: true };
  }
  for (let token = at; token < end; token++) {
    if (!canName(scene, token)) return { kind: "unknown", sure: false };
  }
  return { kind: length > 4 ? "unknown" : "person", sure: false };
}

/** Whether an unknown word may be part of a person's name. */
function canName({ senses, words, kinds }: Scene, at: number): boolean {
  const bits = senses[at]!;
  if (bits & sense.GIVEN || bits & sense.PARTICLE) return true;
  if (bits & (OTHERS | sense.GROUP | sense.NATION | sense.DEMONYM | sense.MODIFIER | sense.OPENER))
    return false;
  if (words[at]!.length < 2 && !(kinds[at]! & kind.ABBREVIATED)) return false;
  return !/(?:ing|tion|ment|ness|ity|ship|ism|ous|ive|ble|ally|ology)$/u.test(words[at]!);
}
