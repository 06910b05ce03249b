import * as kind from "../../text/kinds.js";
import { type Description, readDescription, startOf } from "./descriptions.js";
import { type Name, namesIn } from "./names.js";
import { endOfRun, opensName } from "./runs.js";
import { knownAt, type Scene } from "./scene.js";
import * as sense from "./senses.js";

/** A pronoun in a text, told by the numbers of its tokens. */
export interface Pronoun {
  readonly kind: "pronoun";
  readonly start: number;
  readonly end: number;
  /** What it stands right behind, where it can mean nothing else: `Roe, who`. */
  readonly of?: Phrase;
}

/** Words that may mean an actor. */
export type Phrase = Name | Description | Pronoun;

/** The pronouns that stand for people and bodies. */
// biome-ignore format: one sort a line
const PRONOUNS = new Set([
  "he", "him", "his", "himself",
  "she", "her", "hers", "herself",
  "they", "them", "their", "themselves",
]);

/** What descriptions are made around. */
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;

/** Finds the words in a text that may mean an actor, in order. */
export function phrasesIn(scene: Scene): Phrase[] {
  const phrases: Phrase[] = [];
  const { senses, kinds } = scene;
  for (let at = 0; at < kinds.length; ) {
    if (opensName(scene, at)) {
      at = readNames(scene, at, phrases);
    } else {
      if (senses[at]! & HEADS) pushDescription(phrases, readDescription(scene, at));
      else if (kinds[at]! & kind.WORD) readPronoun(scene, at, phrases);
      at++;
    }
  }
  return phrases;
}

/** Reads the names that begin at a token, and tells the token after them. */
function readNames(scene: Scene, at: number, phrases: Phrase[]): number {
  const end = endOfRun(scene, at);
  const found = knownAt(scene, at, scene.kinds.length);
  if (found && found.end > end) {
    const { known } = found;
    pushName(scene, phrases, {
      kind: known.kind,
      known,
      sure: true,
      start: at,
      from: at,
      end: found.end,
    });
    return found.end;
  }
  for (const name of namesIn(scene, at, end)) pushName(scene, phrases, name);
  return end;
}

function pushName(scene: Scene, phrases: Phrase[], name: Name): void {
  if (name.kind === "role" || (name.kind === "unknown" && isDescription(scene, name))) {
    const head = name.kind === "role" ? name.from : name.end - 1;
    pushDescription(phrases, readDescription(scene, head, name.start, name.end));
    return;
  }
  const last = phrases.at(-1);
  if (last?.kind === "description" && last.title && last.end === name.start) {
    const named = withTitle(name, last);
    if (named || !last.isReal) phrases.pop();
    phrases.push(named ?? name);
    return;
  }
  const isTitled = name.kind === "person" && name.start < name.from;
  phrases.push(isTitled ? { ...name, start: startOf(scene, name.start) } : name);
}

/** Whether words with capitals describe rather than name: `the Court`. */
function isDescription({ senses }: Scene, { from, end }: Name): boolean {
  const bits = senses[end - 1]!;
  if (!(bits & HEADS)) return false;
  const isNamed = bits & sense.FAMILY && end - from === 1;
  return !isNamed || ((senses[from - 1] ?? 0) & sense.DETERMINER) !== 0;
}

/** A name with the description before it as its title: `singer Jane Roe`, `the magazine Vedette`. */
function withTitle(name: Name, title: Description): Name | undefined {
  if (name.kind !== "unknown" && name.kind !== "person") return undefined;
  if (title.sort !== "organization")
    return { ...name, kind: "person", start: title.start, sure: true };
  return name.sure ? undefined : { ...name, kind: "organization", sure: true, head: title.head };
}

/** Takes in a description, unless it only tells what the name before it is: `Vedette magazine`. */
function pushDescription(phrases: Phrase[], description: Description | undefined): void {
  if (!description) return;
  const last = phrases.at(-1);
  if (
    description.sort === "organization" &&
    last &&
    last.end > description.start &&
    last.end <= description.head
  ) {
    if (last.kind === "organization") return;
    if ((last.kind === "unknown" || last.kind === "person") && !last.sure && !description.isLed) {
      phrases[phrases.length - 1] = { ...last, kind: "unknown", head: description.head };
      return;
    }
  }
  phrases.push(description);
}

function readPronoun({ senses, kinds, words }: Scene, at: number, phrases: Phrase[]): void {
  const word = words[at]!;
  if (PRONOUNS.has(word) || (word === "it" && (senses[at + 1] ?? 0) & sense.SAYING)) {
    phrases.push({ kind: "pronoun", start: at, end: at + 1 });
    return;
  }
  const last = phrases.at(-1);
  if (
    last &&
    (word === "who" || word === "whom") &&
    (last.end === at || (last.end === at - 1 && kinds[at - 1]! & kind.COMMA))
  ) {
    phrases.push({ kind: "pronoun", start: at, end: at + 1, of: last });
  }
}
