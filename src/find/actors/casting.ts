import { isLocated } from "./acting.js";
import { nationOf, organizationOf } from "./bodies.js";
import type { Cast, Character } from "./cast.js";
import { Focus } from "./focus.js";
import { groundsIn } from "./grounds.js";
import { tellHolder, tellIdentified, tellNamed } from "./named-later.js";
import { introduce, personOf } from "./people.js";
import type { Name, Phrase } from "./phrase.js";
import { tellPost } from "./posts.js";
import { antecedentOf } from "./pronouns.js";
import { referentOf } from "./referents.js";
import { type Scene, sentenceOf, textOf } from "./scene.js";
import { groundOf, type Stage } from "./stage.js";
import { unknownOf } from "./unknown.js";

/** Tells who acts in a text, and which words mean whom. */
export function castIn(scene: Scene, phrases: readonly Phrase[], cast: Cast): void {
  const stage: Stage = { scene, phrases, cast, grounds: groundsIn(scene, phrases), who: new Map() };
  introduce(stage);
  for (const phrase of phrases) {
    if ("from" in phrase && isBody(stage, phrase)) organizationOf(stage, phrase);
  }

  const focus = new Focus(stage);
  phrases.forEach((phrase, at) => {
    const character = meaningOf(stage, focus, phrase, at);
    if (!character) return;
    if (phrase.kind === "person" && character.kind === "person") {
      tellHolder(stage, phrase, character);
      tellNamed(stage, phrase, character, focus);
      tellIdentified(stage, at, character);
    }
    const isAside = isLocated(scene, phrase) || scene.words[phrase.start - 1] === "of";
    const isTitled = phrase.kind === "person" && character.kind === "organization";
    const words = isTitled ? { ...phrase, start: phrase.from } : phrase;
    cast.mention(character, words, sentenceOf(scene, phrase.start), isAside);
    stage.who.set(phrase, character);
    focus.meet(character, phrase);
    if (character.kind === "person") tellPost(stage, at, character);
  });
}

/** Whether a name is that of a body, by its own words or by what the text tells. */
function isBody(stage: Stage, name: Name): boolean {
  return name.kind === "organization" || (!name.sure && groundOf(stage, name) === "body");
}

function meaningOf(stage: Stage, focus: Focus, phrase: Phrase, at: number): Character | undefined {
  switch (phrase.kind) {
    case "pronoun":
      return antecedentOf(stage, focus, phrase, at);
    case "description":
      return referentOf(stage, phrase, at);
    default:
      return bearerOf(stage, phrase);
  }
}

/** Finds who bears a name, or takes them in. */
function bearerOf(stage: Stage, name: Name): Character | undefined {
  if (isBody(stage, name)) return organizationOf(stage, name);
  switch (name.kind) {
    case "person":
      return personOf(stage, name);
    case "geopolitical":
      return nationOf(stage, name);
    case "group":
      return peopleOf(stage, name);
    case "demonym":
    case "role":
      return undefined;
    default:
      return unknownOf(stage, name);
  }
}

/** The people of a country: `Iraqis`. */
function peopleOf({ scene, cast }: Stage, name: Name): Character {
  const value = textOf(scene, name.from, name.end);
  const key = `group ${value.toLowerCase()}`;
  const met = cast.named(key);
  if (met) return met;
  const group = cast.add("group", value);
  cast.call(group, key);
  group.countryCode = name.known!.countryCode!;
  return group;
}
