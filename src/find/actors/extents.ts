import * as kind from "../../text/kinds.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";
import { isPerson } from "./shapes.js";

const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;
const NARROWS =
  sense.MODIFIER |
  sense.DEMONYM |
  sense.NATION |
  sense.BODY |
  sense.ROLE |
  sense.GROUP |
  sense.KIN |
  sense.THING;

/** Whether a description begins with whose it is: `Iran's supreme leader`. */
export function isOwned({ kinds }: Scene, start: number, head: number): boolean {
  for (let at = start + 1; at < head; at++) if (kinds[at]! & kind.CLITIC) return true;
  return false;
}

/** The longest description before its head word. */
const LONGEST_BEFORE = 12;

/** The first token of the description around a head word. */
export function startOf(scene: Scene, head: number): number {
  const { senses, kinds } = scene;
  let start = head;
  while (start > 0 && !(senses[start]! & sense.FIRST) && head - start < LONGEST_BEFORE) {
    const before = start - 1;
    const bits = kinds[before]!;
    const meaning = senses[before]!;
    if (bits & kind.CLITIC) {
      // the country's |prime minister
      if (!(senses[before - 1]! & (sense.PROPER | HEADS))) {
        return articleBefore(scene, before - 1) ?? start;
      }
      start = before - 1;
    } else if (bits & kind.NUMBER) {
      const isLed = senses[before - 1]! & sense.DETERMINER && !isRelative(scene, before - 1, head);
      return isLed ? before - 1 : start;
    } else if (!(bits & kind.WORD) || isApart(meaning)) {
      break;
    } else if (meaning & sense.DETERMINER) {
      return isRelative(scene, before, head) ? start : before;
    } else if (
      meaning & NARROWS ||
      (meaning & (sense.PROPER | sense.CONNECTIVE)) === sense.PROPER
    ) {
      start = before;
    } else if (isField(scene, before) || isOfTown(scene, before) || isInTwo(scene, before)) {
      start = before;
    } else {
      return articleBefore(scene, before) ?? start;
    }
  }
  return start;
}

/** Whether a word that is not known tells the field of a post in a body: `CNN |aviation analyst`. */
function isField({ senses, kinds }: Scene, at: number): boolean {
  if (at === 0 || (kinds[at]! & (kind.WORD | kind.CLITIC)) !== kind.WORD || senses[at] !== 0)
    return false;
  return (senses[at - 1]! & (sense.PROPER | sense.KNOWN)) === (sense.PROPER | sense.KNOWN);
}

/** Whether a word tells what place a body is of that is told by whose it is: `Lima's |city council` */
function isOfTown({ senses, kinds }: Scene, at: number): boolean {
  return (senses[at]! & sense.GROUND) !== 0 && (kinds[at - 1]! & kind.CLITIC) !== 0;
}

/** Whether a body or an office is written in two words: `|coast guard spokesman`, `|harbor master` */
function isInTwo({ words, senses, vocabulary }: Scene, at: number): boolean {
  const isOffice = words[at + 1] === "master" && (senses[at + 1]! & sense.ROLE) !== 0;
  return isOffice || vocabulary.sectors.has(`${words[at]}${words[at + 1]}`);
}

/** Whether `that` leads on to a clause: before a plural (`a union that backs workers`) or a name (`said that Mr. Roe`). */
function isRelative({ words, senses }: Scene, at: number, head: number): boolean {
  if (words[at] !== "that") return false;
  return (senses[head]! & sense.GROUP) !== 0 || (senses[at + 1]! & sense.PROPER) !== 0;
}

/** Whether a word belongs to no description: `Then`, `Monday`, and the verb in `Roe accused Democrats`. */
function isApart(bits: number): boolean {
  if (bits & sense.VERB && bits & sense.ROLE && !(bits & (sense.MODIFIER | sense.PROPER)))
    return true;
  if (bits & sense.PROPER && bits & sense.THING) return true;
  return (bits & sense.FIRST) !== 0 && (bits & sense.CONNECTIVE) !== 0;
}

/** So many words that are not known may stand between an article and what it belongs to. */
const UNKNOWN_WORDS = 3;

/** The article of a description whose adjectives are not known, where it stands close by. */
function articleBefore(scene: Scene, from: number): number | undefined {
  const { senses, kinds } = scene;
  for (let at = from; at >= from - UNKNOWN_WORDS; at--) {
    const bits = senses[at]!;
    if (bits & sense.DETERMINER) return isRelative(scene, at, from + 1) ? undefined : at;
    if ((kinds[at]! & (kind.WORD | kind.CLITIC)) !== kind.WORD || bits & sense.FIRST) break;
    if (bits & (sense.VERB | sense.CONNECTIVE) && !(bits & sense.MODIFIER)) break;
  }
  return undefined;
}

/** What ends in -ing and is no verb: a name, or a word that narrows. */
const NAMED = sense.PROPER | sense.MODIFIER;

/** The longest that a description is of, in words. */
const LONGEST_BEHIND = 6;

/** The token after a description, with what it is of. */
export function endOf(scene: Scene, head: number): number {
  const { senses, words } = scene;
  const link = words[head + 1];
  const isOf = link === "of";
  const isAt = link === "for" || link === "at" || link === "from";
  if (!isOf && (!isAt || senses[head]! & sense.GROUP)) return head + 1;

  if (isAt && words[head + 2] === "large") return endOf(scene, head + 2);
  if (words[head + 2]?.endsWith("ing") && !(senses[head + 2]! & NAMED)) return head + 1;
  const first = (senses[head + 2] ?? 0) & sense.DETERMINER ? head + 3 : head + 2;
  let at = first;
  while (at - first < LONGEST_BEHIND && goesOn(scene, at) && !opensPerson(scene, at)) {
    if (at > first && isDeed(scene, at)) break;
    at++;
  }
  const isNamed = at > first && (isOf || (senses[first]! & (sense.PROPER | HEADS)) !== 0);
  return isNamed ? at : head + 1;
}

/** Whether a word that is not known looks like a verb in the past: `a spokesman for the firm |shrugged` */
function isDeed({ senses, words }: Scene, at: number): boolean {
  return senses[at] === 0 && words[at]!.endsWith("ed");
}

/** Whether a body ends before a token, and the name of one who belongs to it begins: `members of Congress |Ana Ruiz` */
function opensPerson(scene: Scene, at: number): boolean {
  return (scene.senses[at - 1]! & sense.BODY) !== 0 && isPerson(scene, at, at + 2);
}

/** Whether a word belongs to what a description is of. */
function goesOn({ senses, kinds, words }: Scene, at: number): boolean {
  const bits = senses[at] ?? 0;
  if ((kinds[at] ?? 0) & kind.CLITIC) return ((senses[at + 1] ?? 0) & sense.PROPER) !== 0;
  if (((kinds[at] ?? 0) & (kind.WORD | kind.CLITIC)) !== kind.WORD || bits & sense.FIRST)
    return false;
  if (bits & (sense.PROPER | sense.MODIFIER) || words[at] === "of") return true;
  return !(bits & (sense.VERB | sense.SMALL));
}
