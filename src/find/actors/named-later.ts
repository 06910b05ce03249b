import type { Character } from "./cast.js";
import type { Focus } from "./focus.js";
import type { Name } from "./phrase.js";
import { keyOf } from "./referents.js";
import { textOf } from "./scene.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

/** Tells that one who was only described is the one now named: `Peru's leader spoke. The speech by Jane Roe …`. */
export function tellNamed(
  { scene, cast }: Stage,
  { start }: Name,
  person: Character,
  focus: Focus,
): void {
  const { words, senses, vocabulary } = scene;
  if (words[start - 1] !== "by" || !vocabulary.utterances.has(words[start - 2]!)) return;
  if (!(senses[start - 3]! & sense.DETERMINER) || !(senses[start - 3]! & sense.FIRST)) return;
  focus.moveTo(start);
  const last = focus.previous[0];
  if (last?.kind === "unnamed" && person.mentions.length === 0) cast.merge(last, person);
}

/** Tells that one who was only described is named: `police named the suspect as Jane Roe`, `the man was identified as Luis Paz`. */
export function tellIdentified(stage: Stage, at: number, person: Character): void {
  const { scene, phrases, who, cast } = stage;
  const { words } = scene;
  const { start } = phrases[at]!;
  const described = phrases[at - 1];
  if (words[start - 1] !== "as" || !described) return;
  const isObject = described.end === start - 1 && NAMING.has(words[described.start - 1]!);
  if (!isObject && !NAMING.has(words[start - 2]!)) return;
  const character = who.get(described);
  if (character?.kind === "unnamed" && person.mentions.length === 0) cast.merge(character, person);
}

const NAMING = new Set(["named", "identified"]);

/** Tells that one who was only called by an office is the one now named with it: `The prime minister left. Prime Minister Roe …` */
export function tellHolder({ scene, cast }: Stage, { start, from }: Name, person: Character): void {
  if (start === from || person.mentions.length > 0) return;
  const holder = cast.named(keyOf(textOf(scene, start, from)));
  const first = holder?.mentions[0];
  if (holder?.kind !== "unnamed" || first?.kind !== "description" || !first.definite) return;
  cast.merge(holder, person);
}
