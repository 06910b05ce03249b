import * as kind from "../../text/kinds.js";
import { knownAt, type Scene, written } from "./scene.js";
import * as sense from "./senses.js";

/** Whether a name can begin at a token with a capital. */
export function opensName(scene: Scene, at: number): boolean {
  const { senses, words } = scene;
  const bits = senses[at]!;
  if (bits & sense.SMALL) return opensKnownName(scene, at);
  if (isVerb(bits) || words[at]!.endsWith("-based")) return false;
  if (!(bits & sense.FIRST) || bits & (sense.KNOWN | sense.GIVEN)) return true;
  const goesOn = ((senses[at + 1] ?? 0) & (sense.PROPER | sense.FIRST)) === sense.PROPER;
  if (bits & sense.OPENER) return goesOn && (bits & sense.MODIFIER) !== 0;
  const isListed = (bits & ~(sense.PROPER | sense.FIRST)) !== 0;
  return isListed || !goesOn || !/(?:ing|ly)$/u.test(words[at]!);
}

/** Whether a small word is a name, or opens one: `The Hague`, and `WHO`, but not `Who`. */
function opensKnownName(scene: Scene, at: number): boolean {
  const found = knownAt(scene, at, at + 4);
  return (
    found !== undefined && (found.end > at + 1 || !/\p{Lower}/u.test(written(scene, at, at + 1)))
  );
}

/** Whether a word with a capital is a verb all the same, as in a headline: `Roe Calls Election`. */
function isVerb(bits: number): boolean {
  return (bits & sense.VERB) !== 0 && !(bits & NAMING);
}

const NAMING = sense.GIVEN | sense.FAMILY | sense.BODY | sense.ROLE | sense.KNOWN | sense.HONORIFIC;

/**
 * Tells the token after a run of capitalised words, and of the small words that names hold.
 *
 * ```text
 * … told Ministry of the Interior spokesman Ludwig van der Berg on …
 *        └──── run ─────────────┘           └───── run ──────┘
 * ```
 */
export function endOfRun(scene: Scene, start: number): number {
  let end = start + 1;
  while (end - start < LONGEST) {
    const step = stepFrom(scene, start, end);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** A run of more words is a line of capitals. */
const LONGEST = 16;

/** By how many tokens a run goes on. */
function stepFrom(scene: Scene, start: number, at: number): number {
  const { kinds, words, senses, text, starts } = scene;
  if (at >= kinds.length) return 0;
  const bits = kinds[at]!;
  const here = senses[at]!;
  if (here & sense.FIRST) return 0;
  const next = at + 1 < kinds.length && !(senses[at + 1]! & sense.FIRST) ? senses[at + 1]! : 0;
  const last = senses[at - 1]!;

  if (bits & kind.CLITIC) {
    const isOwned = last & sense.GROUP || (last & sense.ROLE && next & sense.BODY);
    return next & sense.PROPER && isOwned && kinds[at + 1]! & kind.SPACED ? 2 : 0;
  }
  if (bits & kind.WORD) {
    if (here & sense.PROPER)
      return bits & kind.SPACED && !(here & sense.SMALL) && !isVerb(here) ? 1 : 0;
    if (here & sense.PARTICLE) {
      if (next & sense.PROPER) return 2;
      const later = at + 2 < kinds.length ? senses[at + 2]! : 0;
      return next & sense.PARTICLE && later & sense.PROPER ? 3 : 0;
    }
    if (
      last & FOUNDED &&
      !isFirm(scene, at - 1) &&
      LINKS.has(words[at]!) &&
      !(words[at] === "on" && (next | last) & NOT_ON)
    ) {
      if (next & sense.PROPER) return 2;
      const later = at + 2 < kinds.length ? senses[at + 2]! : 0;
      return words[at + 1] === "the" && later & sense.PROPER && !(later & sense.FIRST) ? 3 : 0;
    }
    return words[at] === "and" && next & sense.PROPER && joinsTwo(scene, start, at) ? 2 : 0;
  }
  if (bits & kind.NUMBER) return last & sense.BODY && next & sense.PROPER ? 2 : 0;
  return bits & kind.SYMBOL && text[starts[at]!] === "&" && next & sense.PROPER ? 2 : 0;
}

/** Whether a word ends the name of a firm, which is of nothing: `Kalder Foods` in `paid Kalder Foods for Avery`. */
function isFirm({ senses, words, vocabulary }: Scene, at: number): boolean {
  const isEnd = (senses[at]! & (sense.BODY | sense.DESCRIBING)) === sense.BODY;
  return isEnd && vocabulary.sectors.get(words[at]!) === "company";
}

/** What is named by what it is of or for: `Ministry of`, `Secretary of`. */
const FOUNDED = sense.BODY | sense.ROLE | sense.GROUND;
/** What `on` does not link: `Center on Monday`. */
const NOT_ON = sense.THING | sense.GROUND | sense.ROLE;
const LINKS = new Set(["of", "for", "on", "des", "du"]);

/** Whether `and` stands inside one name: `Union of Farmers and Growers`, `Air and Space Museum`. */
function joinsTwo(scene: Scene, start: number, at: number): boolean {
  const { senses } = scene;
  const single = sense.GIVEN | sense.NATION | sense.DEMONYM | sense.ROLE | sense.HONORIFIC;
  if (senses[at + 1]! & single || senses[at - 1]! & single) return false;
  let end = at + 1;
  while (end < senses.length && senses[end]! & sense.PROPER && !(senses[end]! & sense.FIRST)) end++;
  const inside = (senses[end - 1]! & sense.BODY) !== 0;
  for (let before = start; before < at; before++) {
    const isLinked = LINKS.has(scene.words[before + 1]!);
    const isHead = senses[before]! & sense.ROLE || isLinked || before === at - 1;
    if (isHead && senses[before]! & (sense.BODY | sense.ROLE)) return isLinked && !inside;
  }
  return inside && end - at > 1 && at - start < 3;
}
