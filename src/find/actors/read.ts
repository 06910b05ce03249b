import type { Actor } from "../../model/actor.js";
import type { Reading } from "../../text/reading.js";
import type { ActorOptions } from "../actors.js";
import { cast } from "./casting.js";
import { actorLexicon } from "./lexicon.js";
import { actorsOf } from "./models.js";
import { phrasesIn } from "./phrases.js";
import { sceneOf } from "./scene.js";
import { vocabularyOf } from "./vocabulary.js";

/** Finds the actors in a text that has been read. */
export function actorsIn(reading: Reading, options: ActorOptions = {}): Actor[] {
  const { lexicon = actorLexicon, actors = [], idPrefix = "" } = options;
  const scene = sceneOf(reading, vocabularyOf(lexicon));
  const { characters } = cast(scene, phrasesIn(scene), actors);
  return actorsOf(scene, characters, idPrefix);
}
