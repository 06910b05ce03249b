import * as kind from "../../text/kinds.js";
import { type Description, readDescription, startOf } from "./descriptions.js";
import { type Name, namesIn } from "./names.js";
import { endOfRun, opensName } from "./runs.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** A pronoun in a text, told by the numbers of its tokens. */
export interface Pronoun {
  readonly kind: "pronoun";
  readonly start: number;
  readonly end: number;
}

/** Words that may mean an actor. */
export type Phrase = Name | Description | Pronoun;

/** The pronouns that stand for people and bodies. */
// biome-ignore format: one number a line
const PRONOUNS = new Set([
  "he", "she", "him", "her", "his", "hers", "himself", "herself",
  "they", "them", "their", "themselves",
]);

/** Finds the words in a text that may mean an actor, in order. */
export function phrasesIn(scene: Scene): Phrase[] {
  const phrases: Phrase[] = [];
  const { senses, kinds, words } = scene;
  let at = 0;
  while (at < kinds.length) {
    if (opensName(scene, at)) {
      const end = endOfRun(scene, at);
      for (const name of namesIn(scene, at, end)) pushName(scene, phrases, name);
      at = end;
    } else {
      if (senses[at]! & HEADS && !(senses[at]! & sense.PROPER && !(senses[at]! & sense.FIRST))) {
        const description = readDescription(scene, at);
        if (description) phrases.push(description);
      } else if (kinds[at]! & kind.WORD && PRONOUNS.has(words[at]!)) {
        phrases.push({ kind: "pronoun", start: at, end: at + 1 });
      }
      at++;
    }
  }
  return phrases;
}

const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.BODY;

function pushName(scene: Scene, phrases: Phrase[], name: Name): void {
  if (name.kind === "role" || (name.kind === "unknown" && scene.senses[name.end - 1]! & HEADS)) {
    const head = name.kind === "role" ? name.from : name.end - 1;
    const description = readDescription(scene, head, name.start, name.end);
    if (description) phrases.push(description);
    return;
  }
  const last = phrases.at(-1);
  if (
    last?.kind === "description" &&
    last.title &&
    last.end === name.start &&
    (name.kind === "person" || name.kind === "unknown")
  ) {
    phrases.pop();
    phrases.push({ ...name, kind: "person", start: last.start, sure: true });
    return;
  }
  const isTitled = name.kind === "person" && name.start < name.from;
  phrases.push(isTitled ? { ...name, start: startOf(scene, name.start) } : name);
}
