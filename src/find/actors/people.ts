import { acts } from "./acting.js";
import type { Character } from "./cast.js";
import type { Name } from "./names.js";
import { bare, textOf } from "./scene.js";
import * as sense from "./senses.js";
import { calledAlone, type Stage } from "./stage.js";
import { readTitle } from "./titles.js";

/** Takes in all who are named in a text, wherever their full names stand. */
export function introduce(stage: Stage): void {
  const names = stage.phrases.filter((phrase): phrase is Name => phrase.kind === "person");
  const isFull = ({ from, end }: Name): boolean => end - from > 1;
  for (const name of names) if (name.sure && isFull(name)) introducePerson(stage, name);
  for (const name of names) if (!name.sure && isFull(name)) introducePerson(stage, name);
  for (const name of names) {
    if (isFull(name) || calledAlone(stage, name)) continue;
    if (name.sure || acts(stage.scene, name)) introducePerson(stage, name);
  }
}

/** Finds the person that a name means. */
export function personOf(stage: Stage, name: Name): Character | undefined {
  const { scene, cast } = stage;
  const met = cast.named(wordsOf(stage, name).join(" "));
  const person =
    met?.kind === "person" || name.end - name.from > 1 ? met : calledAlone(stage, name);
  if (person?.kind !== "person") return undefined;
  readTitle(scene, name, person);
  tellGender(stage, name, person);
  const value = textOf(scene, name.from, name.end);
  if (name.end - name.from === 1 && value !== person.name) person.forms.set(value, "short");
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
    met?.kind === "person"
      ? met
      : cast.add("person", textOf(scene, name.from, name.end).replace(/\s+/gu, " "));
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
    family.replace(/^\p{L}{2,3}-(?=\p{L})/u, ""),
    words.slice(at, end).join(" "),
    words[from]!,
  ];
}

function tellGender({ scene }: Stage, { start, from }: Name, person: Character): void {
  const { senses } = scene;
  for (let at = start; at < from && !person.gender; at++)
    tell(person, senses[at]! & sense.FEMALE, senses[at]! & sense.MALE);
  tell(person, senses[from]! & sense.WOMAN, senses[from]! & sense.MAN);
}

function tell(person: Character, female: number, male: number): void {
  if (person.gender || Boolean(female) === Boolean(male)) return;
  person.gender = female ? "female" : "male";
}

function wordsOf({ scene }: Stage, { from, end }: Name): string[] {
  return scene.words.slice(from, end);
}
