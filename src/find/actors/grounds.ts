import * as kind from "../../text/kinds.js";
import type { Name, Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** What a name is told to be that nothing else is known of: where something happens, or a storm or the like. */
export type Ground = "place" | "thing";

/** What stands before a place where things are, and before people seldom. */
const PLACING = new Set(["in", "near", "across", "throughout", "inside", "outside"]);
const SIDES = new Set(
  "north south east west northern southern eastern western central upper lower".split(" "),
);

/**
 * Tells which names are told to be no people, anywhere in a text: `in Tarn`, `the island of San Paz`,
 * `northern Costa Roe`, `TARN, Avery (Reuters)`, `Hurricane Ada`.
 */
export function groundsIn(scene: Scene, phrases: readonly Phrase[]): ReadonlyMap<string, Ground> {
  const grounds = new Map<string, Ground>();
  for (const phrase of phrases) {
    if (phrase.kind !== "unknown" && (phrase.kind !== "person" || phrase.sure)) continue;
    const { start, end } = phrase;
    if (opensThing(scene, phrase)) grounds.set(nameOf(scene, start + 1, end), "thing");
    else if (isPlace(scene, phrase)) grounds.set(nameOf(scene, start, end), "place");
  }
  return grounds;
}

/** What a name is looked up by. */
export function nameOf({ words }: Scene, start: number, end: number): string {
  return words.slice(start, end).join(" ");
}

/** Whether a name is led up to as a place, here. */
function isPlace({ words, senses, kinds }: Scene, { start, end }: Name): boolean {
  const before = words[start - 1] ?? "";
  if ((kinds[end] ?? 0) & kind.CLITIC) return false;
  if (before === "," && (kinds[end] ?? 0) & (kind.OPEN | kind.DASH)) return true;
  if (PLACING.has(before) || SIDES.has(before)) return true;
  return before === "of" && (senses[start - 2] ?? 0) === sense.GROUND;
}

/** Whether a name begins with what it names: `Hurricane Ada`. */
function opensThing({ words }: Scene, { start, end }: Name): boolean {
  return end - start > 1 && CALLED.has(words[start]!);
}

/** What is called by the words behind it: `Operation Grey Wolf`. */
export const CALLED: ReadonlySet<string> = new Set([
  "operation",
  "hurricane",
  "storm",
  "typhoon",
  "cyclone",
  "project",
  "mission",
]);
