import type { Actor, ActorName, Role } from "../../model/actor.js";
import type { Written } from "../../model/written.js";
import { parseName } from "../../parse/name.js";
import type { Character } from "./cast.js";
import { Ids } from "./ids.js";
import { type Scene, written } from "./scene.js";

/** Makes actors of those who are mentioned, with ids that tell them apart. */
export function actorsOf(scene: Scene, characters: readonly Character[], prefix: string): Actor[] {
  const ids = new Ids(prefix);
  for (const { given } of characters) if (given?.id !== undefined) ids.take(given.id);
  return characters
    .filter(({ mentions }) => mentions.length > 0)
    .map((character) => actorOf(scene, character, ids));
}

function actorOf(scene: Scene, character: Character, ids: Ids): Actor {
  const { kind, name, given, countryCode, sector } = character;
  const id = given?.id ?? ids.idOf(name);
  const actor = { ...given, kind, name, id } as Actor;
  const names = namesOf(character);
  if (names.length > 0) actor.names = names;
  const roles = rolesOf(character);
  if (roles.length > 0) actor.roles = roles;
  if (countryCode) actor.countryCode = countryCode;
  if (actor.kind === "organization" && sector) actor.sector = sector;
  if (actor.kind === "person" && name.includes(" ")) tellParts(actor);
  actor.mentions = mentionsOf(scene, character);
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

/** Where an actor is mentioned, in the order of the text. */
function mentionsOf(scene: Scene, { mentions }: Character): Written[] {
  const { starts, ends } = scene;
  return [...mentions]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({
      text: written(scene, start, end),
      span: { start: starts[start]!, end: ends[end - 1]! },
    }));
}
