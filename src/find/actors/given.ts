import type { Actor } from "../../model/actor.js";
import type { Cast, Character } from "./cast.js";
import { bare } from "./forms.js";
import type { Vocabulary } from "./known.js";
import { keyOf } from "./referents.js";
import * as sense from "./senses.js";

/** Takes in actors that were found before, in another piece of the same story. */
export function seed(cast: Cast, actors: readonly Actor[], vocabulary: Vocabulary): void {
  for (const actor of actors) {
    const character = cast.add(actor.kind, actor.name, actor);
    if (actor.countryCode) character.countryCode = actor.countryCode;
    if (actor.kind === "organization" && actor.sector) character.sector = actor.sector;
    for (const name of [actor.name, ...(actor.names ?? []).map(({ value }) => value)]) {
      seedName(cast, character, name.toLowerCase(), vocabulary);
    }
    for (const { title } of actor.roles ?? []) {
      for (const word of title.toLowerCase().split(" ")) {
        if ((vocabulary.senses.get(word) ?? 0) & sense.ROLE) cast.callShort(character, word);
      }
    }
  }
}

function seedName(cast: Cast, character: Character, name: string, vocabulary: Vocabulary): void {
  const known = vocabulary.known.get(name);
  switch (character.kind) {
    case "person":
      cast.call(character, name);
      for (const word of [name.split(" ").at(-1)!, name.split(" ")[0]!]) {
        cast.callShort(character, word);
        cast.callShort(character, bare(word).replace(/^\p{Alpha}{2,3}-(?=\p{Alpha})/u, ""));
      }
      break;
    case "organization":
      cast.call(character, known?.key ?? name);
      cast.call(character, name);
      cast.call(character, keyOf(name));
      break;
    case "geopolitical":
      cast.call(character, `nation ${known?.key ?? name}`);
      break;
    default:
      cast.call(character, `group ${name}`);
      cast.call(character, keyOf(name));
      cast.callShort(character, name.split(" of ", 1)[0]!.split(" ").at(-1)!);
  }
}
