import type { Posts } from "../../lexicon/en/posts.js";
import type { Organization } from "../../model/actor.js";
import { pluralOf } from "../inflection.js";
import { displayed, namesOf, tokensOf, wordsOf } from "./forms.js";
import type { Known, Vocabulary } from "./known.js";
import type { ActorLexicon } from "./lexicon.js";
import * as sense from "./senses.js";

/** Makes the vocabulary of a lexicon. */
export class Builder {
  readonly senses: Map<string, number> = new Map();
  readonly known: Map<string, Known> = new Map();
  readonly lengths: Map<string, number> = new Map();
  readonly utterances: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  readonly posts: Map<string, keyof Posts> = new Map();
  readonly sectors: Map<string, NonNullable<Organization["sector"]>> = new Map();

  constructor(readonly lexicon: ActorLexicon) {
    const { utterances, parts, being, trailing } = lexicon.smallWords;
    this.utterances = new Set(wordsOf(utterances));
    this.parts = new Set(wordsOf(parts));
    this.being = new Set(wordsOf(being));
    this.trailing = new Set(wordsOf(trailing));
  }

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
    const [word, ...others] = tokensOf(name) as [string, ...string[]];
    this.#add(word, sense.KNOWN);
    this.lengths.set(word, (this.lengths.get(word) ?? 0) | (1 << (others.length + 1)));
  }

  #addNames(): void {
    const { givenNames, familyNames, familyFirst, particles, honorifics } = this.lexicon;
    this.#addAll(givenNames.women, sense.GIVEN | sense.WOMAN);
    this.#addAll(givenNames.men, sense.GIVEN | sense.MAN);
    this.#addAll(givenNames.either, sense.GIVEN);
    this.#addAll(familyNames, sense.FAMILY);
    for (const word of Object.keys(familyFirst)) this.#add(word, sense.FAMILY | sense.GIVEN);
    for (const [word, role] of Object.entries(particles)) {
      if (role !== "links") this.#add(word, sense.PARTICLE);
    }
    for (const word of Object.keys(honorifics)) this.#add(word, sense.HONORIFIC);
  }

  #addPeople(): void {
    const { people, groups, ambiguous } = this.lexicon;
    for (const [words, bits] of [
      [people.kin, sense.KIN],
      [people.women, sense.ROLE | sense.FEMALE],
      [people.men, sense.ROLE | sense.MALE],
      [people.either, sense.ROLE],
    ] as const) {
      for (const word of wordsOf(words)) {
        const isKin = this.senses.get(word)! & sense.KIN;
        this.#add(word, isKin ? bits & ~sense.ROLE : bits);
        this.#add(pluralOf(word), sense.GROUP);
      }
    }
    this.#addAll(groups, sense.GROUP);
    this.#addAll(ambiguous, sense.AMBIGUOUS);
  }

  #addSmallWords(): void {
    const { smallWords, things, contests, posts } = this.lexicon;
    this.#addAll(smallWords.determiners, sense.DETERMINER);
    this.#addAll(smallWords.connectives, sense.CONNECTIVE);
    this.#addAll(smallWords.openers, sense.OPENER);
    this.#addAll(smallWords.locatives, sense.CONNECTIVE | sense.LOCATIVE);
    this.#addAll(smallWords.verbs, sense.VERB);
    this.#addAll(smallWords.sayings, sense.VERB | sense.SAYING);
    this.#addAll(smallWords.modifiers, sense.MODIFIER);
    this.#addAll(things, sense.THING);
    this.#addAll(contests, sense.CONTEST);
    for (const verb of ["left", "taken"] as const) {
      for (const word of wordsOf(posts[verb])) this.posts.set(word, verb);
    }
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
