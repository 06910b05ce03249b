import type { Organization } from "../../model/actor.js";
import { displayed, namesOf, tokensOf } from "./forms.js";
import type { Known } from "./known.js";
import type { ActorLexicon } from "./lexicon.js";
import * as sense from "./senses.js";

/** What a country, what comes from it, its people, and where it is ruled from are called. */
type Forms = [names: string[], adjectives: string[], peoples: string[], seats: string[]];

/** The names of a lexicon that tell by themselves what they mean. */
export class KnownNames {
  readonly known: Map<string, Known> = new Map();
  /** How many tokens the names have that a word begins: a bit for each length. */
  readonly lengths: Map<string, number> = new Map();

  /** @param tell - Tells what a word can be: bits of `senses.ts`. */
  constructor(readonly tell: (word: string, bits: number) => void) {}

  addNations(nations: ActorLexicon["nations"]): void {
    for (const [countryCode, nation] of Object.entries(nations)) {
      const [names, adjectives, peoples, seats] = nation.map(namesOf) as Forms;
      const named = { key: names[0]!, name: displayed(names[0]!), countryCode };
      for (const [forms, kind, bits] of [
        [names, "geopolitical", sense.NATION],
        [adjectives, "demonym", sense.DEMONYM],
        [peoples, "group", sense.PEOPLE],
      ] as const) {
        for (const form of forms) {
          this.#add(form, { kind, ...named });
          this.tell(form, bits);
        }
      }
      for (const seat of seats) this.#add(seat, { kind: "geopolitical", ...named, isSeat: true });
    }
  }

  addPlaces({ regions, cities }: ActorLexicon["places"]): void {
    for (const name of [...namesOf(regions), ...namesOf(cities)]) {
      this.#add(name, { kind: "place", key: name, name });
    }
  }

  addOrganizations(organizations: ActorLexicon["organizations"]): void {
    for (const [group, names] of Object.entries(organizations)) {
      const [sector, countryCode] = group.split(" ");
      for (const forms of namesOf(names)) {
        const [key, ...others] = forms.split("/");
        for (const name of [key!, ...others]) {
          this.#add(name, {
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

  #add(name: string, known: Known): void {
    const [word, ...others] = tokensOf(name) as [string, ...string[]];
    const key = [word, ...others].join(" ");
    // a body counts before a place of its name
    if (key === "" || (this.known.has(key) && known.kind !== "organization")) return;
    this.known.set(key, known);
    this.tell(word, sense.KNOWN);
    this.lengths.set(word, (this.lengths.get(word) ?? 0) | (1 << (others.length + 1)));
  }
}
