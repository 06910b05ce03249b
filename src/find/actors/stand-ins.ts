import * as kind from "../../text/kinds.js";
import type { Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** The pronouns that stand for people and bodies. */
// biome-ignore format: one sort a line
const PRONOUNS = new Set([
  "he", "him", "his", "himself",
  "she", "her", "hers", "herself",
  "they", "them", "their", "themselves",
]);

/** Reads a pronoun that stands for people or bodies, with what it stands right behind. */
export function readPronoun(scene: Scene, at: number, phrases: Phrase[]): void {
  const { senses, kinds, words } = scene;
  const word = words[at]!;
  let of: Phrase | undefined;
  if (word === "it" && !((senses[at + 1] ?? 0) & sense.SAYING)) {
    of = sayerOf(scene, at, phrases.at(-1));
    if (!of) return;
  } else if (word === "who" || word === "whom" || word === "whose") {
    const before = kinds[at - 1]! & kind.COMMA ? at - 1 : at;
    // an analyst at Kalder Bank who: not the bank
    of = phrases.slice(-3).find(({ end }) => end === before);
    if (!of) return;
  } else if (word !== "it" && !PRONOUNS.has(word)) {
    return;
  }
  phrases.push({ kind: "pronoun", start: at, end: at + 1, of });
}

/** Who says what `it` opens, and so may mean by it: `the union said it would`. */
function sayerOf({ senses, kinds, words }: Scene, at: number, last?: Phrase): Phrase | undefined {
  const verb = words[at - 1] === "that" ? at - 2 : at - 1;
  if (!((senses[verb] ?? 0) & sense.SAYING) || !(senses[at + 1]! & sense.VERB)) return undefined;
  // it was too late
  const isState = words[at + 1] === "is" || words[at + 1] === "was";
  if (isState && !/(?:ed|ing)$/u.test(words[at + 2]!)) return undefined;
  let end = verb;
  while ((senses[end - 1] ?? 0) & sense.VERB) end--;
  if ((kinds[end - 1] ?? 0) & kind.COMMA) end--;
  return last?.end === end ? last : undefined;
}
