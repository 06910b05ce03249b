import * as kind from "../../text/kinds.js";
import { type Scene, written } from "./scene.js";
import * as sense from "./senses.js";

/** What goes before the name of a person. */
export const TITLE: number = sense.ROLE | sense.HONORIFIC;
/** What names end in that are not those of people. */
export const OTHERS: number = sense.BODY | sense.GROUND | sense.THING;

/** What binds the name of a body or an office to what it is of or for. */
export function isLink(word: string | undefined): boolean {
  return word === "of" || word === "for" || word === "on";
}

/** Whether words name a body: `Ministry of Health`, `Acme Steel Corp.`, `Banco Real`. */
export function isBody({ senses, words }: Scene, at: number, end: number): boolean {
  const last = end - 1;
  const tail = senses[last]!;
  if (last > at) {
    if (tail & sense.BODY)
      return last - at > 1 || !(senses[at]! & sense.GIVEN && tail & sense.FAMILY);
    if (words[last] === "district" && senses[last - 1]! & sense.BODY) return true;
    const isNamed = tail & (OTHERS | TITLE | sense.GIVEN) || isPerson({ senses }, at + 1, end);
    if (senses[at]! & sense.BODY && !isNamed) return true;
  }
  for (let head = at; head < last; head++) {
    if (senses[head]! & sense.BODY && isLink(words[head + 1])) return true;
    if (senses[head]! & sense.GROUND && words[head + 1] === "for") return true;
  }
  return false;
}

/** Whether words look like the name of a person: a given name, and more. */
export function isPerson({ senses }: Pick<Scene, "senses">, at: number, end: number): boolean {
  if (end - at < 2 || !(senses[at]! & sense.GIVEN)) return false;
  const last = senses[end - 1]!;
  if (last & OTHERS && !(last & sense.FAMILY)) return false;
  for (let token = at + 1; token < end - 1; token++) if (senses[token]! & OTHERS) return false;
  return true;
}

/** Whether a given and a family name follow a word that is known for something else: `Cornell William Roe`. */
export function isSurnamed(scene: Scene, at: number, end: number): boolean {
  if (end - at !== 3 || scene.senses[at]! & (sense.NATION | sense.DEMONYM)) return false;
  return /\p{Lower}/u.test(written(scene, at, at + 1)) && isPerson(scene, at + 1, end);
}

/** Whether a short form in brackets follows: `Movement for Change (MFC)`. */
export function isShortened(scene: Scene, at: number, end: number): boolean {
  const { kinds, senses, text, starts } = scene;
  if (!(kinds[end]! & kind.OPEN) || !(kinds[end + 2]! & kind.CLOSE)) return false;
  if (end - at < 2 || senses[end - 1]! & sense.GROUND) return false;
  const short = written(scene, end + 1, end + 2);
  return /^\p{Upper}[\p{Upper}\p{N}]{1,7}$/u.test(short) && short[0] === text[starts[at]!];
}

/** The longest name of a person that nothing tells to be one. */
const LONGEST = 4;
const COMMON =
  sense.BODY |
  sense.GROUND |
  sense.THING |
  sense.GROUP |
  sense.NATION |
  sense.DEMONYM |
  sense.MODIFIER |
  sense.OPENER;

/** Whether words of which nothing is known may be the name of a person. */
export function mayBePerson(scene: Scene, at: number, end: number): boolean {
  if (end - at > LONGEST || SIDES.has(scene.words[at]!)) return false;
  if (end - at === 2 && SIDES.has(scene.words[end - 1]!)) return false;
  for (let token = at; token < end; token++) if (!mayName(scene, token)) return false;
  return true;
}

/** What stands in names of places: `West Avery`. */
export const SIDES: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central upper lower inner outer greater".split(
    " ",
  ),
);

function mayName(scene: Scene, at: number): boolean {
  const { senses, words } = scene;
  if (senses[at]! & (sense.GIVEN | sense.PARTICLE)) return true;
  if (senses[at]! & COMMON || /^\p{Upper}{3}|-\p{Lower}/u.test(written(scene, at, at + 1)))
    return false;
  if (words[at]!.length < 2) return false;
  return !/(?:ing|tion|ment|ness|ity|ship|ism|ous|ive|ble|ally|ology)$/u.test(words[at]!);
}

/** Whether a word is neither a name nor part of one: `Monday`. */
export function isThing(bits: number): boolean {
  return (bits & (sense.THING | sense.GIVEN | sense.FAMILY | sense.MODIFIER)) === sense.THING;
}

/** Whether an age stands between commas: `Roe, 54, said` */
export function isAged({ kinds, words }: Scene, at: number): boolean {
  const isBetween = ((kinds[at] ?? 0) & (kinds[at + 2] ?? 0) & kind.COMMA) !== 0;
  return isBetween && AGE.test(words[at + 1]!);
}

const AGE = /^[1-9]\d$/u;

/** Whether a name between commas tells who a relative is: `his wife, Jane, wept` */
export function isKin({ kinds, senses }: Scene, at: number, end: number): boolean {
  const isBeside =
    at > 1 && (kinds[at - 1]! & kind.COMMA) !== 0 && (senses[at - 2]! & sense.KIN) !== 0;
  return isBeside && ((kinds[end] ?? kind.STOP) & (kind.COMMA | kind.STOP)) !== 0;
}
