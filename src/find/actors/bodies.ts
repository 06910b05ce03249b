import * as kind from "../../text/kinds.js";
import { acts, isLocated, PLACING } from "./acting.js";
import type { Character } from "./cast.js";
import type { Name } from "./phrase.js";

import { type Scene, textOf } from "./scene.js";
import * as sense from "./senses.js";
import { calledAlone, groundOf, type Stage } from "./stage.js";

/** Finds the body that a name means, or takes it in. */
export function organizationOf(stage: Stage, name: Name): Character | undefined {
  const { scene, cast } = stage;
  if (name.known && !isLocated(scene, name)) {
    const person = calledAlone(stage, name);
    if (person && person.mentions.length > 0) return person;
  }
  const value = textOf(scene, name.from, name.end);
  const full = value.toLowerCase();
  const met = cast.named(name.known?.key ?? full) ?? cast.named(full);
  const body = met?.kind === "organization" ? met : cast.add("organization", value);
  cast.call(body, name.known?.key ?? full);
  cast.call(body, full);
  cast.form(body, value, formOf(value));
  if (!met) cast.call(body, initialsOf(value));
  if (name.known?.sector) body.sector ??= name.known.sector;
  if (name.known?.countryCode) body.countryCode ??= name.known.countryCode;
  tellHeads(stage, name, body);
  readShortForm(stage, name, body);
  return body;
}

/** The first letters of the words of a name that have a capital, in lower case: `nup` for National Unity Party. */
function initialsOf(name: string): string {
  const words = name.split(" ").filter((word) => /^\p{Upper}\p{Lower}/u.test(word));
  return words.length > 1 ? words.map((word) => word[0]!.toLowerCase()).join("") : name;
}

/** What the words of a name tell of the body. */
function tellHeads(stage: Stage, name: Name, body: Character): void {
  const { scene, cast } = stage;
  const { sectors, known } = scene.vocabulary;
  for (let at = name.from; at < name.end; at++) {
    const word = scene.words[at]!;
    const countryCode = known.get(word)?.countryCode;
    if (countryCode && !name.known) body.countryCode ??= countryCode;
    if (scene.senses[at]! & sense.BODY) cast.callShort(body, word);
  }
  if (name.head !== undefined) cast.callShort(body, scene.words[name.head]!);
  const heads = scene.words.slice(name.from, name.end).reverse();
  if (name.head !== undefined) heads.unshift(scene.words[name.head]!);
  const isGroup = name.end - name.from === 2 && heads[0] === "group";
  const sector = isGroup ? "company" : heads.map((word) => sectors.get(word)).find(Boolean);
  body.sector ??= sector ?? (groundOf(stage, name) ? "company" : "other");
  const first = scene.words[name.from]!;
  if (isFirm(scene, name, body) && !cast.called(first)) cast.callShort(body, first);
}

/** Whether a firm goes by its first word as well: `Kalder Foods Inc` by `Kalder`. */
function isFirm({ senses }: Scene, { from, end }: Name, { sector }: Character): boolean {
  const isTeam = sector === "other" && !(senses[end - 1]! & sense.DESCRIBING);
  const isKnown = (senses[from]! & ~(sense.PROPER | sense.FIRST | sense.FAMILY)) !== 0;
  return end - from > 1 && !isKnown && (sector === "company" || isTeam);
}

/** The short form in brackets behind a name: `(ISIS)`. */
function readShortForm({ scene, cast }: Stage, { from, end }: Name, body: Character): void {
  const { kinds, text, starts, ends, words } = scene;
  if (!(kinds[end]! & kind.OPEN) || !(kinds[end + 2]! & kind.CLOSE)) return;
  if (!(kinds[end + 1]! & kind.CAPITAL)) return;
  const short = text.slice(starts[end + 1]!, ends[end + 1]!);
  if (end - from === 1 && short.length > 3) return;
  cast.call(body, words[end + 1]!);
  cast.form(body, short, formOf(short));
}

/** Finds the country that a name means, where it acts; in reports of matches, the team. */
export function nationOf(stage: Stage, name: Name): Character | undefined {
  const { scene, cast } = stage;
  const known = name.known!;
  const person = isLocated(scene, name) ? undefined : calledAlone(stage, name);
  if (person) return person;
  const isTeam = !known.isSeat && isContest(scene);
  if (isTeam ? isWhere(scene, name) : !acts(scene, name)) return undefined;

  const key = `${isTeam ? "team" : "nation"} ${known.key}`;
  const met = cast.named(key);
  const nation = met ?? cast.add(isTeam ? "organization" : "geopolitical", known.name);
  cast.call(nation, key);
  if (known.countryCode) nation.countryCode = known.countryCode;
  if (isTeam) nation.sector = "other";
  const value = textOf(scene, name.from, name.end);
  cast.form(nation, value, known.isSeat ? "metonym" : formOf(value));
  return nation;
}

/** Whether a country only tells where a match is played: `in Peru`, `at Tarn, Peru,`. */
function isWhere(scene: Scene, name: Name): boolean {
  const { kinds, senses, words } = scene;
  const { start, end } = name;
  if (isLocated(scene, name)) return PLACING.has(words[start - 1]!);
  const isBehindTown =
    start > 1 &&
    (kinds[start - 1]! & kind.COMMA) !== 0 &&
    (senses[start - 2]! & (sense.PROPER | sense.NATION)) === sense.PROPER;
  return isBehindTown && !((kinds[end] ?? kind.STOP) & kind.WORD);
}

function formOf(name: string): "acronym" | "short" {
  return /\p{Lower}/u.test(name) ? "short" : "acronym";
}

const contests = new WeakMap<Scene, boolean>();

/** So many words in one of a report of a match are about the match. */
const DENSITY = 25;

/** Whether a text reports a match or a race. */
function isContest(scene: Scene): boolean {
  const met = contests.get(scene);
  if (met !== undefined) return met;
  let count = 0;
  for (const bits of scene.senses) if (bits & sense.CONTEST) count++;
  const is = count > 5 && count * DENSITY > scene.senses.length;
  contests.set(scene, is);
  return is;
}
