import type { Actor, ActorName } from "../../model/actor.js";
import type { Written } from "../../model/written.js";
import { parseName } from "../../parse/name.js";
import type { Character } from "./cast.js";
import { bare, type Scene, textOf } from "./scene.js";

/** Makes actors of those who were met, with ids that tell them apart. */
export function actorsOf(scene: Scene, characters: readonly Character[], prefix: string): Actor[] {
  const taken = new Set(characters.map(({ given }) => given?.id));
  const actors: Actor[] = [];
  for (const character of characters) {
    if (character.mentions.length > 0)
      actors.push(actorOf(scene, character, idOf(character, prefix, taken)));
  }
  return actors;
}

function actorOf(scene: Scene, character: Character, id: string): Actor {
  const { kind, name, forms, roles, countryCode, sector, given } = character;
  const mentions = [...character.mentions]
    .sort((one, other) => one.start - other.start)
    .map(
      (phrase): Written => ({
        text: textOf(scene, phrase.start, phrase.end),
        span: { start: scene.starts[phrase.start]!, end: scene.ends[phrase.end - 1]! },
      }),
    );
  const names = [...forms]
    .filter(([value]) => value !== name)
    .map(([value, sort]): ActorName => ({ value, kind: sort }));
  const personName = kind === "person" ? parseName(name) : undefined;
  const { span: _, ...parts } = personName ?? { text: "" };
  return {
    kind,
    name,
    ...given,
    id,
    ...(names.length > 0 && { names }),
    ...(roles.size > 0 && { roles: [...roles.values()] }),
    ...(countryCode && { countryCode }),
    ...(kind === "organization" && sector && { sector }),
    ...(personName && { personName: parts }),
    mentions,
  } as Actor;
}

/** A readable id that nobody has yet: `actor:jane-roe`, then `actor:jane-roe-2`. */
function idOf({ name, given }: Character, prefix: string, taken: Set<string | undefined>): string {
  if (given?.id !== undefined) return given.id;
  const words = bare(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  const plain = `${prefix}actor:${words}`;
  let id = plain;
  for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
  taken.add(id);
  return id;
}
