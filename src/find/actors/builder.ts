import type { Posts } from "../../lexicon/en/posts.js";
import type { Organization } from "../../model/actor.js";
import { pluralOf } from "../inflection.js";
import { wordsOf } from "./forms.js";
import type { Known, Vocabulary } from "./known.js";
import { KnownNames } from "./known-names.js";
import type { ActorLexicon } from "./lexicon.js";
import * as sense from "./senses.js";

/** Makes the vocabulary of a lexicon. */
export class Builder {
  readonly senses: Map<string, number> = new Map();
  readonly #names = new KnownNames((word, bits) => this.#add(word, bits));
  readonly known: Map<string, Known> = this.#names.known;
  readonly lengths: Map<string, number> = this.#names.lengths;
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
    const { nations, places, organizations } = this.lexicon;
    this.#addAll(places.heads, sense.GROUND);
    this.#names.addNations(nations);
    this.#names.addPlaces(places);
    this.#names.addOrganizations(organizations);
    return this;
  }

  #add(word: string, bits: number): void {
    this.senses.set(word, (this.senses.get(word) ?? 0) | bits);
  }

  #addAll(words: string, bits: number): void {
    for (const word of wordsOf(words)) this.#add(word, bits);
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
    for (const [words, bits] of [
      [smallWords.determiners, sense.DETERMINER],
      [smallWords.connectives, sense.CONNECTIVE],
      [smallWords.openers, sense.OPENER],
      [smallWords.locatives, sense.CONNECTIVE | sense.LOCATIVE],
      [smallWords.verbs, sense.VERB],
      [smallWords.sayings, sense.VERB | sense.SAYING],
      [smallWords.modifiers, sense.MODIFIER],
      [things, sense.THING],
      [contests, sense.CONTEST],
    ] as const) {
      this.#addAll(words, bits);
    }
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
}
