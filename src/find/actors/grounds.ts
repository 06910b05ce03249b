import * as kind from "../../text/kinds.js";
import { isModifier, PLACING } from "./acting.js";
import { firmsIn } from "./firms.js";
import type { Name, Phrase } from "./phrase.js";
import { nameOf, type Scene } from "./scene.js";
import * as sense from "./senses.js";
import { SIDES } from "./shapes.js";

/** What a name is told to be that nothing else is known of: where something happens, a storm or the like, or a firm. */
export type Ground = "place" | "thing" | "body";

/**
 * Tells which names are told to be no people, anywhere in a text: `in Tarn`, `the island of San Paz`,
 * `northern Costa Roe`, `TARN, Avery (Reuters)`, `Hurricane Ada`, `the Queen Ada`, `carmaker Tarn`.
 */
export function groundsIn(scene: Scene, phrases: readonly Phrase[]): ReadonlyMap<string, Ground> {
  const grounds = new Map<string, Ground>();
  for (const phrase of phrases) {
    if (phrase.kind !== "unknown" && (phrase.kind !== "person" || phrase.sure)) continue;
    const { start, end } = phrase;
    if (opensThing(scene, phrase)) grounds.set(nameOf(scene, start + 1, end), "thing");
    else if (isVessel(scene, phrase)) grounds.set(nameOf(scene, start, end), "thing");
    else if (isPlace(scene, phrase)) grounds.set(nameOf(scene, start, end), "place");
  }
  for (const { from, end } of firmsIn(scene, phrases)) {
    const name = nameOf(scene, from, end);
    if (!grounds.has(name)) grounds.set(name, "body");
  }
  return grounds;
}

/** Whether a name is led up to as a place, here. */
function isPlace({ words, senses, kinds }: Scene, { start, end }: Name): boolean {
  const before = words[start - 1] ?? "";
  const after = kinds[end] ?? 0;
  if (after & kind.CLITIC) return false;
  if (before === "," && after & (kind.OPEN | kind.DASH)) return true;
  if (SIDES.has(before)) return true;
  // at Tarn and from Tarn may be the firm
  if (PLACING.has(before) && before !== "at" && before !== "from") return true;
  return before === "of" && (senses[start - 2] ?? 0) === sense.GROUND;
}

/** Whether a name begins with what it names: `Hurricane Ada`. */
function opensThing({ words }: Scene, { start, end }: Name): boolean {
  return end - start > 1 && CALLED.has(words[start]!);
}

/** Whether a ship is named: `the ferry Ana Roe`, and `the Ana Roe sank`, since nobody is called so. */
export function isVessel(scene: Scene, { start, end }: Name): boolean {
  const { words, senses } = scene;
  const before = words[start - 1] ?? "";
  if (VESSELS.has(before) || VESSELS.has(words[start]!) || SAINTS.has(words[start]!)) return true;
  if (before !== "the" || end - start < 2 || isModifier(scene, end)) return false;
  return (senses[start]! & sense.GIVEN) !== 0 || CROWNED.has(words[start]!);
}

/** Who gives churches, schools and wards their names. */
const SAINTS = new Set(["saint", "st", "st."]);

/** What opens the names of ships, and the names of people that have no article. */
const CROWNED = new Set("king queen prince princess emperor empress lady santa san sir".split(" "));

const VESSELS = new Set(
  "ship boat ferry vessel tanker freighter liner frigate destroyer trawler yacht submarine warship mv ms ss hms uss rms".split(
    " ",
  ),
);

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
