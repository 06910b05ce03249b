import * as kind from "../../text/kinds.js";
import { acts, isLocated } from "./acting.js";
import { organizationOf } from "./bodies.js";
import type { Character } from "./cast.js";
import { introducePerson } from "./people.js";
import type { Name } from "./phrase.js";
import { nameOf, textOf } from "./scene.js";
import * as sense from "./senses.js";
import { groundOf, type Stage } from "./stage.js";

/** Finds whom a name means that tells nothing by itself: part of one met before, or one who speaks. */
export function unknownOf(stage: Stage, name: Name): Character | undefined {
  const { scene, cast } = stage;
  const words = scene.words.slice(name.from, name.end);
  const met =
    cast.named(words.join(" ")) ?? (words.length === 1 ? cast.called(words[0]!) : undefined);
  if (met?.kind === "person" || met?.kind === "organization") {
    if (scene.senses[name.start]! & sense.FIRST && scene.senses[name.start]! & sense.BODY)
      return undefined;
    if (name.known && isLocated(scene, name)) return undefined;
    cast.form(met, textOf(scene, name.from, name.end), "short");
    return met;
  }
  if (isBody(stage, name)) return organizationOf(stage, name);
  const ground = groundOf(stage, name);
  if (ground === "place" && acts(scene, name)) return landOf(stage, name);
  if (ground || !speaks(stage, name)) return undefined;
  const isSeveral =
    words.length > 1 || name.known || /^\p{Upper}{2,}$/u.test(textOf(scene, name.from, name.end));
  return isSeveral ? organizationOf(stage, name) : introducePerson(stage, name);
}

/** A land or a town of which no more is known, where it acts: `Norland accused its neighbour`. */
function landOf({ scene, cast }: Stage, { from, end }: Name): Character {
  const key = `nation ${nameOf(scene, from, end)}`;
  const met = cast.named(key);
  if (met) return met;
  const land = cast.add("geopolitical", textOf(scene, from, end));
  cast.call(land, key);
  return land;
}

/** Whether a single word with a capital means a body by itself: `the Crown`. */
function isBody({ scene }: Stage, { start, end }: Name): boolean {
  const { senses, words } = scene;
  return end - start === 1 && (senses[start]! & sense.BODY) !== 0 && words[start - 1] === "the";
}

/** Whether a verb of speech stands beside a name. */
function speaks({ scene }: Stage, { start, end }: Name): boolean {
  const { senses, kinds, words } = scene;
  if (words[start - 1] === "of") return false;
  const before = start > 0 && kinds[start - 1]! & kind.WORD ? senses[start - 1]! : 0;
  if (senses[start]! & (sense.THING | sense.OPENER | sense.MODIFIER)) return false;
  return (((senses[end] ?? 0) | before) & sense.SAYING) !== 0 && !isLocated(scene, { start });
}
