import type { Actor } from "../../model/actor.js";
import type { Source } from "../../model/written.js";
import type { Reading } from "../../text/reading.js";
import type { ActorOptions } from "../actors.js";
import type { Met } from "../mentions.js";
import { Cast, type Character } from "./cast.js";
import { castIn } from "./casting.js";
import { seed } from "./given.js";
import { Ids } from "./ids.js";
import type { Vocabulary } from "./known.js";
import { actorLexicon } from "./lexicon.js";
import { actorOf, mentionsOf } from "./models.js";
import { phrasesIn } from "./phrases.js";
import { sceneOf } from "./scene.js";
import { vocabularyOf } from "./vocabulary.js";

/** All who act in the texts of one story: who is met again in the next of them is known. */
export class Company {
  readonly #vocabulary: Vocabulary;
  readonly #cast = new Cast();
  readonly #ids: Ids;
  readonly #actors = new Map<Character, Actor>();

  constructor({ lexicon = actorLexicon, actors = [], idPrefix = "" }: ActorOptions = {}) {
    this.#vocabulary = vocabularyOf(lexicon);
    this.#ids = new Ids(idPrefix);
    for (const { id } of actors) if (id !== undefined) this.#ids.take(id);
    seed(this.#cast, actors, this.#vocabulary);
  }

  /** Everyone met so far, as they were told of where they were met first, with all that means them. */
  get actors(): Actor[] {
    return [...this.#actors.values()];
  }

  /** Finds who acts in one more text, and what in it means them; `source` tells which text it is. */
  read(reading: Reading, source?: Source): Met[] {
    const scene = sceneOf(reading, this.#vocabulary);
    castIn(scene, phrasesIn(scene), this.#cast);
    return this.#cast.leave().map((character) => {
      const mentions = mentionsOf(scene, character.mentions, source);
      character.mentions = [];
      const known = this.#actors.get(character);
      const actor = known ?? actorOf(character, this.#ids, mentions.slice());
      if (known) for (const mention of mentions) known.mentions!.push(mention);
      else if (source) actor.source = source;
      this.#actors.set(character, actor);
      return { id: actor.id, mentions };
    });
  }
}
