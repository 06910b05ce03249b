import * as kind from "../../text/kinds.js";
import { isLocated } from "./acting.js";
import { startOf } from "./extents.js";
import { type Description, type Name, nameAs, type Phrase } from "./phrase.js";
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
    else if (isTold(last) && ((opens && !isLed) || tellsWhat(scene, last, description))) {
      const { start, from, end, known } = last;
      phrases.pop();
      phrases.push(nameAs("unknown", start, from, end, false, known, head));
      return;
    }
  }
  // Human Rights Watch researcher: the whole name tells where she works
  const isInside = last?.kind === "organization" && last.start < start && start < last.end;
  phrases.push(isInside ? { ...description, start: startOf(scene, last.start) } : description);
}

/** Whether the words beside a name may tell what it means, since it does not itself. */
function isTold(phrase: Phrase): phrase is Name {
  return phrase.kind === "unknown" || (phrase.kind === "person" && !phrase.sure);
}

/** Whether a description between commas tells what the name before it means: `Tarn, a larger union, said` */
function tellsWhat(scene: Scene, last: Name, { start, end }: Description): boolean {
  const { kinds, words } = scene;
  const isBeside = last.end === start - 1 && (kinds[start - 1]! & kinds[end]! & kind.COMMA) !== 0;
  return isBeside && (words[start] === "a" || words[start] === "an") && !isLocated(scene, last);
}

/** Whether a name is a common word with a capital, as it opens a sentence: `State television said`. */
function isWordOnly({ senses }: Scene, { start, end }: Phrase): boolean {
  const bits = senses[start]!;
  return end - start === 1 && (bits & sense.FIRST) !== 0 && (bits & sense.MODIFIER) !== 0;
}
