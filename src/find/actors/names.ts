import * as kind from "../../text/kinds.js";
import { isLocated } from "./acting.js";
import { isTrade } from "./firms.js";
import { CALLED } from "./grounds.js";
import type { Known } from "./known.js";
import { type Name, nameAs } from "./phrase.js";
import { knownAt, type Scene } from "./scene.js";
import * as sense from "./senses.js";
import {
  isAged,
  isBody,
  isKin,
  isPerson,
  isShortened,
  isSurnamed,
  isThing,
  mayBePerson,
  OTHERS,
  TITLE,
} from "./shapes.js";
import { readTitled, titleIn } from "./titled.js";

/** What may stand before a name that is neither an office nor part of the name: `Democrat Jane Roe`. */
const LEADING = sense.MODIFIER | sense.OPENER | sense.GROUP | sense.THING;
const NOTHING = sense.GROUND | sense.THING;

/** Cuts a run of capitalised words into the names that it holds. */
export function namesIn(scene: Scene, start: number, end: number): Name[] {
  const names: Name[] = [];
  const last = end - start > 2 && LETTERS.has(scene.words[end - 1]!) ? end - 1 : end;
  let at = start;
  while (at < last) at = readName(scene, at, last, names);
  return names;
}

/** Letters behind a name that tell the honours of its bearer: `Jane Roe KC`. */
const LETTERS = new Set("kc qc obe mbe cbe kbe dbe frs phd".split(" "));

/** Reads one name, and tells the token after it. */
function readName(scene: Scene, at: number, end: number, names: Name[]): number {
  const { senses } = scene;
  if (senses[at]! & sense.FIRST && end - at > 1 && isTrade(scene.words[at]!)) {
    return readTraded(scene, at, end, names);
  }
  const found = knownAt(scene, at, end);
  if (!found && isMembership(scene, at) && isPerson(scene, at + 1, end)) return at + 1;
  if (found?.end === end) return push(names, known(found.known, at, end));
  if (isCalled(scene, at, end)) return push(names, nameAs("person", at, at, end, true));
  if (!opensTitle(scene, at, end) && isBody(scene, at, end)) {
    return push(names, nameAs("organization", at, at, end, true));
  }
  if (isLabel(senses[end - 1]!) && end - at > 2) return readName(scene, at, end - 1, names);
  const title = titleIn(scene, at, end);
  if (title !== undefined && found?.known.kind !== "organization") {
    return readTitled(scene, at, title, end, names);
  }
  if (!found && isThing(senses[at]!) && end - at > 1) {
    const until = CALLED.has(scene.words[at]!) ? end : at + 1;
    return push(names, nameAs("unknown", at, at, until, false));
  }
  if (!found) return push(names, plainName(scene, at, end));
  if (isMembership(scene, at) && isPerson(scene, at + 1, end)) {
    return push(names, known(found.known, at, found.end));
  }
  if (isSurnamed(scene, at, end)) return push(names, nameAs("person", at, at, end, true));
  if (found.known.kind !== "organization" && isPerson(scene, at, end)) {
    return push(names, nameAs("person", at, at, end, true));
  }
  const isPart =
    found.known.kind === "organization"
      ? isLocated(scene, { start: at })
      : found.known.kind === "place" && !isPerson(scene, found.end, end);
  if (isPart) return push(names, nameAs("unknown", at, at, end, false));
  const isLonger = senses[found.end]! & sense.BODY || isBranch(scene, found, end);
  const until = isLonger ? found.end + 1 : found.end;
  push(names, known(found.known, at, until));
  return senses[end - 1]! & NOTHING && title === undefined ? end : until;
}

/** Whether a person's given name and one more stand behind what that one is: `transport minister |Eva Storm`. */
function isCalled({ senses }: Scene, at: number, end: number): boolean {
  const before = senses[at - 1] ?? 0;
  const isRole = (before & (sense.ROLE | sense.PROPER)) === sense.ROLE;
  return isRole && end - at === 2 && (senses[at]! & sense.GIVEN) !== 0;
}

/** Reads a name behind the word that opens a sentence and tells what bears it: `Carmaker Tarn said`. */
function readTraded(scene: Scene, at: number, end: number, names: Name[]): number {
  const until = readName(scene, at + 1, end, names);
  const name = names.at(-1)!;
  if (!name.sure && name.start === at + 1) names[names.length - 1] = { ...name, head: at };
  return until;
}

/** Whether the branch of a body in a country is meant, rather than one of its officials: `Greenpeace Norway said` */
function isBranch(
  { senses, kinds }: Scene,
  found: { known: Known; end: number },
  end: number,
): boolean {
  if (found.known.kind !== "organization" || found.end !== end - 1) return false;
  const isNation = (senses[found.end]! & sense.NATION) !== 0;
  const isNoun = (kinds[end]! & (kind.WORD | kind.CLITIC)) === kind.WORD;
  return isNation && (!isNoun || (senses[end]! & (sense.VERB | sense.CONNECTIVE)) !== 0);
}

/** Whether a body is told that people are of: `Members of |Congress Ana Ruiz and …` */
function isMembership({ senses, words }: Scene, at: number): boolean {
  return words[at - 1] === "of" && (senses[at]! & sense.BODY) !== 0;
}

/** Whether a word labels what follows it: `Image:`. */
function isLabel(bits: number): boolean {
  return (bits & (sense.OPENER | sense.THING)) === (sense.OPENER | sense.THING);
}

function push(names: Name[], name: Name): number {
  names.push(name);
  return name.end;
}

function known(meaning: Known, at: number, end: number): Name {
  return nameAs(meaning.kind, at, at, end, true, meaning);
}

/** Whether a title opens the words: `Deputy Secretary of …`. */
function opensTitle({ senses }: Scene, at: number, end: number): boolean {
  let token = at;
  while (senses[token]! & (sense.MODIFIER | sense.BODY) && !(senses[token]! & TITLE)) token++;
  return (senses[token]! & TITLE) !== 0 && token < end;
}

/** Tells what a name is that has neither a title nor a head word. */
function plainName(scene: Scene, at: number, end: number): Name {
  const { senses, kinds } = scene;
  if (
    isPerson(scene, at, end) ||
    isKin(scene, at, end) ||
    (isAged(scene, end) && !(senses[at]! & sense.THING))
  )
    return nameAs("person", at, at, end, true);
  if (senses[at]! & LEADING && isPerson(scene, at + 1, end)) {
    return nameAs("person", at, at + 1, end, true);
  }
  if (isShortened(scene, at, end)) return nameAs("organization", at, at, end, true);
  if (end - at === 1) {
    const first = senses[at]!;
    const isGiven = first & sense.GIVEN && !(first & (OTHERS | sense.MODIFIER | sense.VERB));
    return nameAs(isGiven ? "person" : "unknown", at, at, end, false);
  }
  for (let token = at + 1; token < end; token++) {
    if (kinds[token]! & kind.SYMBOL) return nameAs("organization", at, at, end, true);
  }
  // the Tarn Mill
  const mayBe = scene.words[at - 1] !== "the" && mayBePerson(scene, at, end);
  return nameAs(mayBe ? "person" : "unknown", at, at, end, false);
}
