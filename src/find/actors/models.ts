import type { Actor, ActorName, Role } from "../../model/actor.js";
import type { Source, Written } from "../../model/written.js";
import { parseName } from "../../parse/name.js";
import type { Character } from "./cast.js";
import type { Ids } from "./ids.js";
import type { Phrase } from "./phrase.js";
import { type Scene, written } from "./scene.js";

/** Makes an actor of one who is mentioned, with an id that tells it from the others. */
export function actorOf(character: Character, ids: Ids, mentions: Written[]): Actor {
  const { kind, name, given, countryCode, sector } = character;
  const id = given?.id ?? ids.idOf(name);
  const actor = (given ? { ...given, id } : { kind, name, id, mentions }) as Actor;
  const names = namesOf(character);
  if (names.length > 0) actor.names = names;
  const roles = rolesOf(character);
  if (roles.length > 0) actor.roles = roles;
  if (countryCode) actor.countryCode = countryCode;
  if (actor.kind === "organization" && sector) actor.sector = sector;
  if (actor.kind === "person" && name.includes(" ")) tellParts(actor);
  if (given) actor.mentions = mentions;
  return actor;
}

/** Tells the parts of a person's name. */
function tellParts(actor: Actor & { kind: "person" }): void {
  const read = actor.personName ?? parseName(actor.name);
  if (!read) return;
  const { span: _, ...parts } = read;
  actor.personName = parts;
}

/** What an actor goes by, besides its name. */
function namesOf({ name, forms, given }: Character): ActorName[] {
  const names = [...(given?.names ?? [])];
  for (const [value, kind] of forms ?? []) {
    if (value !== name && !names.some((other) => other.value === value))
      names.push({ value, kind });
  }
  return names;
}

/** The posts of an actor, each once. */
function rolesOf({ roles, given }: Character): Role[] {
  const known = given?.roles ?? [];
  const isNew = ({ title }: Role): boolean => known.every((other) => other.title !== title);
  return [...known, ...[...(roles?.values() ?? [])].filter(isNew)];
}

/** The phrases that mean an actor, as they stand in a text. */
export function mentionsOf(
  scene: Scene,
  phrases: readonly Phrase[],
  source: Source | undefined,
): Written[] {
  const { starts, ends } = scene;
  return phrases.map(({ start, end }) => {
    const text = written(scene, start, end);
    const span = { start: starts[start]!, end: ends[end - 1]! };
    return source ? { text, span, source } : { text, span };
  });
}
