import type { Character } from "./cast.js";
import type { Phrase, Pronoun } from "./phrases.js";
import type { Scene } from "./scene.js";
import * as sense from "./senses.js";

/** Tells whom pronouns mean, from who was met before them. */
export interface Pronouns {
  resolve(pronoun: Pronoun): Character | undefined;
  meet(character: Character, phrase: Phrase): void;
}

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);

export function pronounsOf(scene: Scene): Pronouns {
  const before: [Character, number][] = [];
  let sentence = 0;
  let here: Character[] = [];
  let previous: Character[] = [];
  let groups: Character | undefined;
  const { senses, words } = scene;

  function moveTo(token: number): void {
    while (sentence < token) {
      sentence++;
      if (senses[sentence]! & sense.FIRST && here.length > 0) {
        previous = here;
        here = [];
      }
    }
  }

  return {
    resolve({ start }) {
      moveTo(start);
      const word = words[start]!;
      const gender = MALE.has(word) ? "male" : FEMALE.has(word) ? "female" : undefined;
      if (!gender) return groups;
      const fits = (character: Character): boolean =>
        character.gender === gender || character.gender === undefined;
      return here.find(fits) ?? previous.find(fits) ?? before.map(([one]) => one).findLast(fits);
    },
    meet(character, phrase) {
      moveTo(phrase.start);
      if (character.kind === "person" || character.kind === "unnamed") {
        here.push(character);
        before.push([character, phrase.start]);
        if (before.length > 12) before.shift();
        if (phrase.kind === "pronoun" && !character.gender) {
          const word = words[phrase.start]!;
          if (MALE.has(word)) character.gender = "male";
          if (FEMALE.has(word)) character.gender = "female";
        }
      } else if (character.kind === "group" || character.kind === "organization")
        groups = character;
    },
  };
}
