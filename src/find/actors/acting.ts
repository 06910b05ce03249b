import * as kind from "../../text/kinds.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** Where words stand, told by the numbers of their tokens. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands before a place where things are, and before people seldom. */
export const PLACING: ReadonlySet<string> = new Set(
  "in near at from across throughout inside outside".split(" "),
);

/** Whether a name only tells where something is: `in Washington`. */
export function isLocated({ senses, words }: Scene, { start }: Pick<Stretch, "start">): boolean {
  return start > 0 && (senses[start - 1]! & sense.LOCATIVE) !== 0 && words[start - 1] !== "of";
}

/** Whether what is named does something there, or has it done to it: `Washington wants`, `accused Iran of`. */
export function acts(scene: Scene, { start, end }: Stretch): boolean {
  const { senses, words } = scene;
  let before = start - 1;
  while (before >= 0 && senses[before]! & sense.DETERMINER) before--;
  const preceding = before >= 0 ? senses[before]! : 0;
  if (words[before] === "by") return !isModifier(scene, end);
  if (preceding & sense.LOCATIVE || words[before] === "of") return false;
  const isSubject = (wordAt(scene, end) & sense.VERB) !== 0 || isVerbal(scene, end);
  if (isSubject || isFirstOfTwo(scene, end)) return true;
  const isObject = preceding & sense.SAYING || ADDRESSING.has(words[before] ?? "");
  return Boolean(isObject) && !isModifier(scene, end);
}

const ADDRESSING = new Set([
  "accusing",
  "urging",
  "blaming",
  "warning",
  "telling",
  "asking",
  "condemning",
  "criticizing",
]);

/** Whether another name shares the verb: `Washington and Tehran might`. */
function isFirstOfTwo(scene: Scene, end: number): boolean {
  if (scene.words[end] !== "and") return false;
  let other = end + 1;
  if (wordAt(scene, other) & sense.DETERMINER) other++;
  if (!(wordAt(scene, other) & sense.PROPER)) return false;
  while (wordAt(scene, other) & sense.PROPER && other - end < 6) other++;
  return (wordAt(scene, other) & sense.VERB) !== 0;
}

/** Whether a noun follows that the name narrows: `US intervention`. */
export function isModifier(scene: Scene, end: number): boolean {
  const { kinds, senses } = scene;
  if (end >= kinds.length) return false;
  if (kinds[end]! & kind.CLITIC) return true;
  if (!(kinds[end]! & kind.WORD) || senses[end]! & (sense.SMALL | sense.VERB)) return false;
  return !isVerbal(scene, end);
}

function wordAt({ kinds, senses }: Scene, at: number): number {
  return at < kinds.length && kinds[at]! & kind.WORD ? senses[at]! : 0;
}

/** Whether a word that is not listed looks like a verb: `demanded`, `intends to`. */
export function isVerbal({ kinds, words, senses }: Scene, at: number): boolean {
  const isWord = ((kinds[at] ?? 0) & (kind.WORD | kind.CLITIC)) === kind.WORD;
  if (!isWord || senses[at]! & (sense.PROPER | sense.CONNECTIVE)) return false;
  const word = words[at]!;
  if (word.endsWith("ed") || word.endsWith("ly")) return true;
  const after = (senses[at + 1] ?? 0) & (sense.SMALL | sense.PROPER);
  return after !== 0 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
}
