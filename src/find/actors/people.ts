import * as kind from "../../text/kinds.js";
import { acts, PLACING } from "./acting.js";
import type { Character } from "./cast.js";
import { bare } from "./forms.js";
import type { Name } from "./phrase.js";
import { textOf } from "./scene.js";
import * as sense from "./senses.js";
import { calledAlone, groundOf, type Stage } from "./stage.js";
import { readTitle } from "./titles.js";

/** Takes in all who are named in a text, wherever their full names stand. */
export function introduce(stage: Stage): void {
  const names = stage.phrases.filter((phrase): phrase is Name => phrase.kind === "person");
  const isFull = ({ from, end }: Name): boolean => end - from > 1;
  for (const name of names) if (name.sure && isFull(name)) introducePerson(stage, name);
  const doubtful = names.filter((name) => !name.sure && isFull(name) && !isGround(stage, name));
  const common = commonWords(stage, doubtful);
  for (const name of doubtful) {
    const words = wordsOf(stage, name);
    if (stage.cast.called(words.join(" ")) || words.some((word) => common.has(word))) continue;
    introducePerson(stage, name);
  }
  for (const name of names) {
    if (isFull(name) || calledAlone(stage, name) || isGround(stage, name)) continue;
    if (name.sure || acts(stage.scene, name)) introducePerson(stage, name);
  }
}

/** Whether a name that may be a person's is told to be that of a place or a thing, here or elsewhere. */
function isGround(stage: Stage, name: Name): boolean {
  return isPlaced(stage, name) || groundOf(stage, name) !== undefined;
}

/** Whether a name that may be a person's is that of a place or an aside: `in Tarn Avery`, `of Mill Lane`, `(Tarn Avery)`. */
function isPlaced({ scene: { senses, words, kinds } }: Stage, { start, end }: Name): boolean {
  if ((kinds[start - 1] ?? 0) & kind.OPEN && (kinds[end] ?? 0) & kind.CLOSE) return true;
  const before = words[start - 1];
  if (start === 0 || !(senses[start - 1]! & sense.LOCATIVE)) return false;
  return PLACING.has(before!) || (senses[end - 1]! & sense.GROUND) !== 0;
}

/** The words of names that the text has without a capital too. */
function commonWords(stage: Stage, names: readonly Name[]): Set<string> {
  const words = new Set(names.flatMap((name) => wordsOf(stage, name)));
  const common = new Set<string>();
  if (words.size === 0) return common;
  const { scene } = stage;
  for (let at = 0; at < scene.words.length; at++) {
    if (!(scene.senses[at]! & NAMING) && words.has(scene.words[at]!)) common.add(scene.words[at]!);
  }
  return common;
}

const NAMING = sense.PROPER | sense.GIVEN | sense.FAMILY | sense.PARTICLE;

/** Finds the person that a name means. */
export function personOf(stage: Stage, name: Name): Character | undefined {
  const { scene, cast } = stage;
  const words = wordsOf(stage, name).join(" ");
  const met = cast.named(words);
  const person = met?.kind === "person" ? met : (cast.called(words) ?? calledAlone(stage, name));
  if (person?.kind !== "person") return undefined;
  readTitle(stage, name, person);
  tellGender(stage, name, person);
  cast.form(
    person,
    textOf(scene, name.from, name.end),
    name.end - name.from > 1 ? "full" : "short",
  );
  return person;
}

/** Takes in a person whose name was not met before. */
export function introducePerson(stage: Stage, name: Name): Character {
  const { scene, cast } = stage;
  const words = wordsOf(stage, name);
  const full = words.join(" ");
  const outer = `${words[0]} ${words.at(-1)}`;
  const met = cast.named(full) ?? cast.named(outer);
  const person =
    met?.kind === "person" ? met : cast.add("person", textOf(scene, name.from, name.end));
  cast.call(person, full);
  cast.call(person, outer);
  for (const short of shortForms(stage, name)) cast.callShort(person, short);
  return person;
}

/** What a person may be called by alone: the family name, with and without its small words, and the given one. */
function shortForms({ scene }: Stage, { from, end }: Name): string[] {
  const { senses, words } = scene;
  const family = words[end - 1]!;
  let at = end - 1;
  while (at - 1 > from && senses[at - 1]! & sense.PARTICLE) at--;
  return [
    family,
    bare(family),
    family.replace(/^\p{Alpha}{2,3}-(?=\p{Alpha})/u, ""),
    words.slice(at, end).join(" "),
    words[from]!,
  ];
}

function tellGender({ scene }: Stage, { start, from }: Name, person: Character): void {
  const { senses } = scene;
  tell(person, senses[from]! & sense.WOMAN, senses[from]! & sense.MAN);
  for (let at = start; at < from && !person.gender; at++)
    tell(person, senses[at]! & sense.FEMALE, senses[at]! & sense.MALE);
}

function tell(person: Character, female: number, male: number): void {
  if (person.gender || Boolean(female) === Boolean(male)) return;
  person.gender = female ? "female" : "male";
}

function wordsOf({ scene }: Stage, { from, end }: Name): string[] {
  return scene.words.slice(from, end);
}
