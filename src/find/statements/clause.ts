import type { Prose } from "../clauses/prose.js";
import { accords, readAccording } from "./according.js";
import { leads, readAnnounced } from "./announced.js";
import type { Attribution, Place } from "./attribution.js";
import { readFinite } from "./finite.js";
import { readGerund } from "./gerund.js";
import { readPassive } from "./passive.js";
import { readPromise } from "./promise.js";
import { readRelayed, readReported } from "./relay.js";
import { verbGroupAt } from "./verb-group.js";

/** Whether a token may tell of something said. */
export function mayTell(prose: Prose, at: number): boolean {
  const { verb, attitude } = prose.senses[at]!;
  if (verb !== undefined || attitude !== undefined) return true;
  return accords(prose, at) || leads(prose, at);
}

/** Reads what the clause tells that the word at a token stands in. */
export function readAt(place: Place, at: number): Attribution | undefined {
  const { prose, floor } = place;
  if (leads(prose, at)) return readAnnounced(place, at);
  const group = verbGroupAt(prose, at, floor);
  if (!group) return readAccording(place, at);
  switch (group.voice) {
    case "gerund":
      return readGerund(place, group);
    case "passive":
      return readRelayed(place, group) ?? readReported(place, group) ?? readPassive(place, group);
    default:
      return readPromise(place, group) ?? readRelayed(place, group) ?? readFinite(place, group);
  }
}
