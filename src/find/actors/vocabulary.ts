import type { Actor, Organization } from "../../model/actor.js";
import type { ActorLexicon } from "./lexicon.js";
import * as sense from "./senses.js";

/** What a known name means. */
export interface Known {
  readonly kind: Actor["kind"] | "place" | "demonym";
  /** What is known by it: the same for all its forms. */
  readonly key: string;
  /** The usual spelling of a country's name. */
  readonly name: string;
  readonly countryCode?: string;
  readonly sector?: NonNullable<Organization["sector"]>;
  /** Whether the name stands for its government: `Tehran`. */
  readonly isSeat?: boolean;
}

/** The words of a lexicon, ready to be looked up. */
export interface Vocabulary {
  /** What a word can be: bits of `senses.ts`. */
  readonly senses: ReadonlyMap<string, number>;
  /** Known names, of one word or several. */
  readonly known: ReadonlyMap<string, Known>;
  /** How many tokens the known names have that a word begins: a bit for each length. */
  readonly lengths: ReadonlyMap<string, number>;
  /** What a head word makes of a body. */
  readonly sectors: ReadonlyMap<string, NonNullable<Organization["sector"]>>;
}

const vocabularies = new WeakMap<ActorLexicon, Vocabulary>();

/** The vocabulary of a lexicon, made when it is first asked for. */
export function vocabularyOf(lexicon: ActorLexicon): Vocabulary {
  const ready = vocabularies.get(lexicon);
  if (ready) return ready;
  const vocabulary = new Builder(lexicon).build();
  vocabularies.set(lexicon, vocabulary);
  return vocabulary;
}

class Builder {
  readonly senses = new Map<string, number>();
  readonly known = new Map<string, Known>();
  readonly lengths = new Map<string, number>();
  readonly sectors = new Map<string, NonNullable<Organization["sector"]>>();

  constructor(readonly lexicon: ActorLexicon) {}

  build(): Vocabulary {
    this.#addNames();
    this.#addPeople();
    this.#addSmallWords();
    this.#addBodies();
    this.#addNations();
    this.#addPlaces();
    this.#addOrganizations();
    return this;
  }

  #add(word: string, bits: number): void {
    this.senses.set(word, (this.senses.get(word) ?? 0) | bits);
  }

  #addAll(words: string, bits: number): void {
    for (const word of wordsOf(words)) this.#add(word, bits);
  }

  #addKnown(name: string, known: Known): void {
    if (name === "" || this.known.has(name)) return;
    this.known.set(name, known);
    const [word, ...others] = name.match(TOKEN) as [string, ...string[]];
    this.#add(word, sense.KNOWN);
    this.lengths.set(word, (this.lengths.get(word) ?? 0) | (1 << (others.length + 1)));
  }

  #addNames(): void {
    const { firstNames, familyNames, familyFirst, particles, honorifics } = this.lexicon;
    this.#addAll(firstNames.women, sense.GIVEN | sense.WOMAN);
    this.#addAll(firstNames.men, sense.GIVEN | sense.MAN);
    this.#addAll(firstNames.either, sense.GIVEN);
    this.#addAll(familyNames, sense.FAMILY);
    for (const word of Object.keys(familyFirst)) this.#add(word, sense.FAMILY | sense.GIVEN);
    for (const [word, role] of Object.entries(particles)) {
      if (role !== "links") this.#add(word, sense.PARTICLE);
    }
    for (const word of Object.keys(honorifics)) this.#add(word, sense.HONORIFIC);
  }

  #addPeople(): void {
    const { people, groups } = this.lexicon;
    for (const [words, bits] of [
      [people.women, sense.ROLE | sense.FEMALE],
      [people.men, sense.ROLE | sense.MALE],
      [people.either, sense.ROLE],
      [people.kin, sense.KIN],
    ] as const) {
      for (const word of wordsOf(words)) {
        this.#add(word, bits);
        this.#add(pluralOf(word), sense.GROUP);
      }
    }
    this.#addAll(groups, sense.GROUP);
  }

  #addSmallWords(): void {
    const { smallWords, things, contests } = this.lexicon;
    this.#addAll(smallWords.determiners, sense.DETERMINER);
    this.#addAll(smallWords.connectives, sense.CONNECTIVE);
    this.#addAll(smallWords.openers, sense.OPENER);
    this.#addAll(smallWords.locatives, sense.CONNECTIVE | sense.LOCATIVE);
    this.#addAll(smallWords.verbs, sense.VERB);
    this.#addAll(smallWords.sayings, sense.VERB | sense.SAYING);
    this.#addAll(smallWords.modifiers, sense.MODIFIER);
    this.#addAll(things, sense.THING);
    this.#addAll(contests, sense.CONTEST);
  }

  #addBodies(): void {
    const { bodies, bodyNames } = this.lexicon;
    for (const words of Object.values(bodies)) this.#addAll(words, sense.DESCRIBING);
    for (const [sector, words] of [...Object.entries(bodies), ...Object.entries(bodyNames)]) {
      for (const word of wordsOf(words)) {
        this.#add(word, sense.BODY);
        if (!this.sectors.has(word))
          this.sectors.set(word, sector as NonNullable<Organization["sector"]>);
      }
    }
  }

  #addNations(): void {
    for (const [countryCode, nation] of Object.entries(this.lexicon.nations)) {
      const [names, adjectives, peoples, seats] = nation.map(namesOf) as [
        string[],
        string[],
        string[],
        string[],
      ];
      const key = names[0]!;
      const name = displayed(key);
      for (const form of names) {
        this.#addKnown(form, { kind: "geopolitical", key, name, countryCode });
        this.#add(form, sense.NATION);
      }
      for (const form of adjectives) {
        this.#addKnown(form, { kind: "demonym", key, name, countryCode });
        this.#add(form, sense.DEMONYM);
      }
      for (const form of peoples) {
        this.#addKnown(form, { kind: "group", key, name, countryCode });
        this.#add(form, sense.PEOPLE);
      }
      for (const form of seats) {
        this.#addKnown(form, { kind: "geopolitical", key, name, countryCode, isSeat: true });
      }
    }
  }

  #addPlaces(): void {
    const { places } = this.lexicon;
    this.#addAll(places.heads, sense.GROUND);
    for (const name of [...namesOf(places.regions), ...namesOf(places.cities)]) {
      this.#addKnown(name, { kind: "place", key: name, name });
    }
  }

  #addOrganizations(): void {
    for (const [group, names] of Object.entries(this.lexicon.organizations)) {
      const [sector, countryCode] = group.split(" ");
      for (const forms of namesOf(names)) {
        const [key, ...others] = forms.split("/");
        for (const name of [key!, ...others]) {
          this.known.delete(name);
          this.#addKnown(name, {
            kind: "organization",
            key: key!,
            name,
            sector: sector as NonNullable<Organization["sector"]>,
            ...(countryCode && { countryCode }),
          });
        }
      }
    }
  }
}

/** What counts as a token in a known name: a word, or the `'s` that hangs on one. */
const TOKEN = /'s\b|[^\s']+(?:'(?!s\b)[^\s']*)*/gu;

function wordsOf(words: string): string[] {
  return words.split(/\s+/u).filter(Boolean);
}

function namesOf(names: string): string[] {
  return names.split(",").map((name) => name.trim().replace(/\s+/gu, " "));
}

/** A name in the spelling of a title: `Bosnia and Herzegovina`. */
function displayed(name: string): string {
  return name.replace(/\p{L}+/gu, (word) =>
    /^(?:and|of|the)$/u.test(word) ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`,
  );
}

function pluralOf(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (word.endsWith("fe")) return `${word.slice(0, -2)}ves`;
  if (/(?:s|x|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
