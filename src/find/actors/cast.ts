import type { Actor, ActorName, Organization, Role } from "../../model/actor.js";
import type { Phrase } from "./phrase.js";

/** One who acts in a text, as far as known. */
export interface Character {
  readonly kind: Actor["kind"];
  /** How many were known before. */
  readonly number: number;
  /** The name first met. */
  readonly name: string;
  /** The actor found before that this is. */
  readonly given?: Actor;
  /** Where the text that is being read means it, in order. */
  mentions: Phrase[];
  /** The words that it may be called or described by alone, in lower case. */
  readonly parts: string[];
  /** The one that it turned out to be. */
  same?: Character;
  /** What else it is called. */
  forms?: Map<string, ActorName["kind"]>;
  /** Its posts, by their titles in lower case. */
  roles?: Map<string, Role>;
  gender?: "female" | "male";
  countryCode?: string;
  sector?: NonNullable<Organization["sector"]>;
}

/** What a sentence is about. */
interface Topic {
  readonly body: Character;
  /** Where the sentence begins. */
  readonly sentence: number;
}

/** All who act in a text, found by what they are called. */
export class Cast {
  /** Who was met in the text that is being read. */
  #met: Character[] = [];
  #size = 0;
  readonly #byName = new Map<string, Character>();
  readonly #byPart = new Map<string, Character>();
  /** The body that the last sentence told of first, by what bodies do. */
  readonly #topics = new Map<string, Topic>();
  #body: Character | undefined;

  /** Finds who bears exactly a name, given in lower case. */
  named(name: string): Character | undefined {
    const found = this.#byName.get(name);
    return found?.same ?? found;
  }

  /** Finds who was last met of those that a word alone may mean. */
  called(part: string): Character | undefined {
    const found = this.#byPart.get(part);
    return found?.same ?? found;
  }

  /** Finds the body that was last met; of those that do one thing, the one that its sentence told of first. */
  body(sector?: string): Character | undefined {
    return sector === undefined ? this.#body : this.#topics.get(sector)?.body;
  }

  /** Takes in one who was not met before. */
  add(kind: Actor["kind"], name: string, given?: Actor): Character {
    const number = this.#size++;
    return { kind, number, name, mentions: [], parts: [], ...(given && { given }) };
  }

  /** Remembers a whole name of somebody, in lower case. */
  call(character: Character, name: string): void {
    if (!this.#byName.has(name)) this.#byName.set(name, character);
  }

  /** Remembers a word that may mean somebody alone, in lower case. */
  callShort(character: Character, part: string): void {
    if (!character.parts.includes(part)) character.parts.push(part);
    if (!this.#byPart.has(part)) this.#byPart.set(part, character);
  }

  /** Remembers another form of somebody's name. */
  form(character: Character, value: string, kind: ActorName["kind"]): void {
    if (value === character.name) return;
    character.forms ??= new Map();
    if (!character.forms.has(value)) character.forms.set(value, kind);
  }

  /** Remembers that one is another whose name was met later. */
  merge(described: Character, named: Character): void {
    described.same = named;
    this.#meet(named);
    named.mentions.push(...described.mentions.splice(0));
    for (const part of described.parts) this.callShort(named, part);
    if (described.roles) named.roles = new Map([...described.roles, ...(named.roles ?? [])]);
    if (described.countryCode) named.countryCode ??= described.countryCode;
  }

  /** Remembers that words of a sentence mean somebody; `isAside` where they only tell whose or where something is. */
  mention(character: Character, phrase: Phrase, sentence: number, isAside: boolean): void {
    this.#meet(character);
    character.mentions.push(phrase);
    const isBody = character.kind === "organization";
    for (const part of character.parts) {
      // an economist at Kalder Bank: the bank is still the one told of before
      if (!(isBody && isAside && this.called(part)!.mentions.length > 0))
        this.#byPart.set(part, character);
    }
    if (!isBody) return;
    if (isAside && this.#topics.has(sectorOf(character))) this.#body = character;
    else this.heed(character, sentence);
  }

  /** Tells that a body was spoken of, though no words mean it alone: `Kalder chairwoman Jane Roe`. */
  heed(body: Character, sentence: number): void {
    this.#body = body;
    const sector = sectorOf(body);
    if (this.#topics.get(sector)?.sentence !== sentence)
      this.#topics.set(sector, { body, sentence });
  }

  /** Leaves a text, and tells who was met in it, in the order in which they were taken in. */
  leave(): Character[] {
    const met = this.#met.filter(({ same }) => !same);
    this.#met = [];
    return met.sort((one, other) => one.number - other.number);
  }

  #meet(character: Character): void {
    if (character.mentions.length === 0) this.#met.push(character);
  }
}

function sectorOf({ sector = "other" }: Character): string {
  return sector;
}
