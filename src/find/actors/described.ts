import * as kind from "../../text/kinds.js";
import { isLocated } from "./acting.js";
import { startOf } from "./extents.js";
import { type Description, nameAs, type Phrase } from "./phrase.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** Takes in a description, unless it only tells what the name before it is: `Vedette magazine`. */
export function pushDescription(
  scene: Scene,
  phrases: Phrase[],
  description: Description | undefined,
): void {
  if (!description) return;
  const last = phrases.at(-1);
  const { sort, start, head, isLed, title } = description;
  const isOpening = last && title && scene.senses[last.start]! & sense.FIRST;
  if (sort === "organization" && last && !isOpening) {
    // Vedette magazine, but not Vedette's magazine
    const isOwner = (scene.kinds[last.end]! & kind.CLITIC) !== 0;
    const opens = last.end > start && last.end <= head && !isOwner;
    if (opens && last.kind === "organization") return;
    if (opens && isWordOnly(scene, last)) phrases.pop();
    else if (opens && !isLed && tell(phrases, phrases.length - 1, head)) return;
  }
  if (sort === "organization" && tellsWhat(scene, phrases, description)) return;
  // Human Rights Watch researcher: the whole name tells where she works
  const isInside = last?.kind === "organization" && last.start < start && start < last.end;
  phrases.push(isInside ? { ...description, start: startOf(scene, last.start) } : description);
}

/** Tells by a word beside a name what the name means, where it does not itself. */
function tell(phrases: Phrase[], at: number, head: number): boolean {
  const name = phrases[at]!;
  if (name.kind !== "unknown" && (name.kind !== "person" || name.sure)) return false;
  const { start, from, end, known } = name;
  phrases[at] = nameAs("unknown", start, from, end, false, known, head);
  return true;
}

/** Tells by a description behind a comma what the name before it means: `Tarn, a larger union, said` */
function tellsWhat(scene: Scene, phrases: Phrase[], { start, end, head }: Description): boolean {
  const { kinds, words, senses } = scene;
  if (!((kinds[start - 1] ?? 0) & kind.COMMA)) return false;
  const at = phrases.findLastIndex((phrase) => phrase.end < start);
  if (phrases[at]?.end !== start - 1 || isLocated(scene, phrases[at])) return false;
  const closes = ((kinds[end] ?? kind.STOP) & (kind.COMMA | kind.STOP)) !== 0;
  const goesOn = words[end] === "based" || ((senses[end] ?? 0) & sense.CONNECTIVE) !== 0;
  const isAny = words[start] === "a" || words[start] === "an";
  return (closes || (isAny && goesOn)) && tell(phrases, at, head);
}

/** Whether a name is a common word with a capital, as it opens a sentence: `State television said`. */
function isWordOnly({ senses }: Scene, { start, end }: Phrase): boolean {
  const bits = senses[start]!;
  return end - start === 1 && (bits & sense.FIRST) !== 0 && (bits & sense.MODIFIER) !== 0;
}
