import type { Role } from "../../model/actor.js";
import type { Character } from "./cast.js";
import type { Description } from "./descriptions.js";
import type { Name } from "./names.js";
import { knownAt, type Scene, textOf } from "./scene.js";
import * as sense from "./senses.js";

// biome-ignore format: one status a line
const STATUS: ReadonlyMap<string, NonNullable<Role["status"]>> = new Map([
  ["former", "former"], ["ex", "former"], ["ex-", "former"], ["then", "former"], ["ousted", "former"], ["deposed", "former"], ["late", "former"], ["retired", "former"], ["outgoing", "current"],
  ["acting", "acting"], ["interim", "acting"], ["caretaker", "acting"],
  ["elect", "elect"], ["incoming", "elect"],
]);

/**
 * Reads what a title tells of the one who bears it.
 *
 * ```text
 * former Iraqi Prime Minister Jane Roe
 * └status└place└── title ───┘
 * ```
 */
export function readTitle(scene: Scene, phrase: Name | Description, character: Character): void {
  const from = phrase.start;
  const end = phrase.kind === "description" ? phrase.head + 1 : phrase.from;
  const { senses, words, kinds, starts, ends, text } = scene;
  let at = from;
  let role: Role = { title: "" };
  while (at < end) {
    const found = knownAt(scene, at, end);
    const status = STATUS.get(words[at]!);
    if (found && found.end < end && found.known.kind !== "place") {
      const span = { start: starts[at]!, end: ends[found.end - 1]! };
      if (found.known.kind === "organization")
        role = { ...role, organization: { text: textOf(scene, at, found.end), span } };
      else if (found.known.countryCode) {
        role = {
          ...role,
          place: {
            name: displayName(found.known.key),
            text: textOf(scene, at, found.end),
            span,
            kind: "country",
            countryCode: found.known.countryCode,
          },
        };
        character.countryCode ??= found.known.countryCode;
      }
      at = found.end;
    } else if (status) {
      role = { ...role, status };
      at++;
    } else if (
      senses[at]! & sense.DETERMINER ||
      text.slice(starts[at]!, ends[at]!).match(/^['’]/u)
    ) {
      at++;
    } else break;
  }
  while (at < end && senses[at]! & sense.HONORIFIC && !(senses[at]! & sense.ROLE)) at++;
  if (at >= end || !kinds[at]) return;
  const title = textOf(scene, at, end).replace(/\s+/gu, " ");
  if (phrase.kind === "description" && !(senses[phrase.head]! & sense.ROLE)) return;
  if (!character.roles.has(title.toLowerCase()))
    character.roles.set(title.toLowerCase(), { ...role, title });
  for (let token = at; token < end; token++)
    if (senses[token]! & sense.ROLE) character.parts.add(words[token]!);
}

/** The usual spelling of a country's name. */
function displayName(key: string): string {
  return key.replace(/\p{L}+/gu, (word) =>
    /^(?:and|of|the)$/u.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}
