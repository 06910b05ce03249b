import type { Character } from "./cast.js";
import type { Phrase, Pronoun } from "./phrases.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);

/** So many people are kept in mind. */
const MEMORY = 12;

/** Tells whom pronouns mean, from who was met before them. */
export class Pronouns {
  /** Who was met in this sentence, in order. */
  #here: Character[] = [];
  /** Who was met in the last sentence that told of anybody. */
  #previous: Character[] = [];
  /** Who was met at all, the last one last. */
  readonly #before: Character[] = [];
  /** Those whom `they` means. */
  #several: Character | undefined;
  /** The body whom `it` means. */
  #body: Character | undefined;
  #token = 0;

  constructor(readonly stage: Stage) {}

  /** Finds whom a pronoun means. */
  resolve({ start, of }: Pronoun): Character | undefined {
    if (of) return this.stage.who.get(of);
    this.#moveTo(start);
    const word = this.stage.scene.words[start]!;
    const gender = MALE.has(word) ? "male" : FEMALE.has(word) ? "female" : undefined;
    if (word === "it") return this.#body;
    if (!gender) return this.#several;
    const fits = (one: Character): boolean =>
      one.gender === gender || (one.gender === undefined && one.kind === "person");
    const found =
      this.#here.find(fits) ??
      this.#previous.find(fits) ??
      this.#before.findLast(fits) ??
      this.#here.find((one) => !one.gender) ??
      this.#previous.find((one) => !one.gender);
    if (found) found.gender ??= gender;
    return found;
  }

  /** Remembers who was met. */
  meet(character: Character, { start }: Phrase): void {
    this.#moveTo(start);
    if (character.kind === "person" || character.kind === "unnamed") {
      if (this.#here.length < MEMORY) this.#here.push(character);
      this.#before.push(character);
      if (this.#before.length > MEMORY) this.#before.shift();
      return;
    }
    if (character.kind !== "geopolitical") this.#several = character;
    if (character.kind === "organization") this.#body = character;
  }

  /** Goes on to a token, and notices where sentences begin. */
  #moveTo(token: number): void {
    const { senses } = this.stage.scene;
    while (this.#token < token) {
      this.#token++;
      if (!(senses[this.#token]! & sense.FIRST) || this.#here.length === 0) continue;
      this.#previous = this.#here;
      this.#here = [];
    }
  }
}
