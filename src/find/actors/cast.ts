import type { Actor, ActorName, Organization, Role } from "../../model/actor.js";
import type { Phrase } from "./phrases.js";

/** One who acts in a text, as far as known. */
export interface Character {
  kind: Actor["kind"];
  /** The fullest name met. */
  name: string;
  /** The actor found before that this is. */
  given?: Actor;
  /** What else it is called. */
  readonly forms: Map<string, ActorName["kind"]>;
  /** The words that it may be called or described by alone, in lower case. */
  readonly parts: Set<string>;
  readonly roles: Map<string, Role>;
  readonly mentions: Phrase[];
  gender?: "female" | "male";
  countryCode?: string;
  sector?: NonNullable<Organization["sector"]>;
}

/** All who act in a text, found by what they are called. */
export class Cast {
  readonly characters: Character[] = [];
  readonly #byName = new Map<string, Character>();
  readonly #byPart = new Map<string, Character>();

  /** Finds who bears exactly a name, given in lower case. */
  named(name: string): Character | undefined {
    return this.#byName.get(name);
  }

  /** Finds who was last met of those that a word alone may mean. */
  called(part: string): Character | undefined {
    return this.#byPart.get(part);
  }

  /** Takes in one who was not met before. */
  add(kind: Actor["kind"], name: string): Character {
    const character: Character = {
      kind,
      name,
      forms: new Map(),
      parts: new Set(),
      roles: new Map(),
      mentions: [],
    };
    this.characters.push(character);
    return character;
  }

  /** Remembers a whole name of somebody, in lower case. */
  call(character: Character, name: string): void {
    if (!this.#byName.has(name)) this.#byName.set(name, character);
  }

  /** Remembers a word that may mean somebody alone, in lower case. */
  callShort(character: Character, part: string): void {
    character.parts.add(part);
    if (!this.#byPart.has(part)) this.#byPart.set(part, character);
  }

  /** Remembers that words mean somebody. */
  mention(character: Character, phrase: Phrase): void {
    character.mentions.push(phrase);
    for (const part of character.parts) this.#byPart.set(part, character);
  }
}
