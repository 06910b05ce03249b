import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import { type Focus, isSpeaking } from "./focus.js";
import { personOf } from "./people.js";
import type { Pronoun } from "./phrase.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

type Gender = "female" | "male";

// biome-ignore format: one sex a line
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ["she", "female"], ["her", "female"], ["hers", "female"], ["herself", "female"],
  ["he", "male"], ["him", "male"], ["his", "male"], ["himself", "male"],
]);

/** Finds whom a pronoun means, from who was met before it; `at` is its number among the phrases. */
export function antecedentOf(
  stage: Stage,
  focus: Focus,
  { start, of }: Pronoun,
  at: number,
): Character | undefined {
  const word = stage.scene.words[start]!;
  const met = of && stage.who.get(of);
  if (of) return word === "it" && met?.kind !== "organization" ? undefined : met;
  focus.moveTo(start);
  if (word === "it") return focus.body;
  const gender = GENDERS.get(word);
  if (!gender) return isPart(stage, start) ? focus.people : focus.several;
  const other = isObject(stage, start) ? focus.here.at(-1) : undefined;
  const found =
    namedAhead(stage, focus, at, gender) ??
    goneOnAbout(stage, focus, start, gender) ??
    spokenOf(stage, focus, start, gender) ??
    lastMet(stage, focus, start, (one) => one !== other && fits(one, gender)) ??
    lastMet(stage, focus, start, (one) => one !== other && !one.gender);
  if (found) found.gender ??= gender;
  if (opensParagraph(stage, start)) focus.speaker = found;
  return found;
}

/** Who is named only behind what he was asked or did meanwhile: `Asked if she was safe, Roe said …` */
function namedAhead(
  stage: Stage,
  { first }: Focus,
  at: number,
  gender: Gender,
): Character | undefined {
  const { words, kinds } = stage.scene;
  const pronoun = stage.phrases[at]!;
  const next = stage.phrases[at + 1];
  if (next?.kind !== "person" && next?.kind !== "unknown") return undefined;
  if (!(/(?:ed|ing)$/u.test(words[first]!) && SUBJECTS.has(words[pronoun.start]!)))
    return undefined;
  const lead = kinds.slice(first, first + LONGEST_LEAD);
  const comma = first + lead.findIndex((bits) => bits & (kind.COMMA | kind.STOP));
  const named = comma === next.start - 1 ? personOf(stage, next) : undefined;
  return named && fits(named, gender) ? named : undefined;
}

/** The longest clause that leads up to whom it is about, in tokens. */
const LONGEST_LEAD = 30;

const SUBJECTS = new Set(["he", "she"]);

/** Whom a paragraph goes on about that a pronoun opens: of those that it can mean, who was mentioned most. */
function goneOnAbout(
  stage: Stage,
  { before }: Focus,
  start: number,
  gender: Gender,
): Character | undefined {
  if (!opensParagraph(stage, start)) return undefined;
  const fitting = before.filter((one) => one.gender === gender && one.kind === "person");
  const most = Math.max(...fitting.map(({ mentions }) => mentions.length));
  const main = fitting.filter(({ mentions }) => mentions.length === most);
  return main.length > 0 && main.every((one) => one === main[0]) ? main[0] : undefined;
}

/** Whom a paragraph was about when somebody speaks in it: `Roe shrugged. "No," she said.` */
function spokenOf(
  stage: Stage,
  { opens, subject }: Focus,
  start: number,
  gender: Gender,
): Character | undefined {
  if (!subject || opens || !isSpeaking(stage, start, start + 1)) return undefined;
  return (subject.gender ?? gender) === gender ? subject : undefined;
}

/** Who was met last of those that may be meant; where somebody speaks, who spoke last. */
function lastMet(
  stage: Stage,
  focus: Focus,
  start: number,
  is: (one: Character) => boolean,
): Character | undefined {
  const here = focus.here.find(is);
  const last = focus.previous.find(is) ?? focus.before.findLast(is);
  if (focus.opens || !isSpeaking(stage, start, start + 1)) return here ?? last;
  return focus.speaker && is(focus.speaker) ? focus.speaker : last;
}

function opensParagraph({ scene }: Stage, start: number): boolean {
  return (scene.kinds[start]! & kind.PARAGRAPH) !== 0;
}

/** Whether only some of those met are meant: `four of them`. */
function isPart({ scene }: Stage, start: number): boolean {
  const { words, kinds, vocabulary } = scene;
  if (words[start - 1] !== "of" || start < 2) return false;
  return (kinds[start - 2]! & kind.NUMBER) !== 0 || vocabulary.parts.has(words[start - 2]!);
}

/** Whether a pronoun is what a verb right before it is done to, and so nobody who does it: `Roe praised her.` */
function isObject({ scene }: Stage, start: number): boolean {
  const { words, senses, kinds } = scene;
  if (!(senses[start - 1]! & sense.VERB) || !OBJECTS.has(words[start]!)) return false;
  const isNoun = kinds[start + 1]! & kind.WORD && !(senses[start + 1]! & sense.SMALL);
  return words[start] === "him" || !isNoun;
}

const OBJECTS = new Set(["him", "her"]);

function fits(character: Character, gender: Gender): boolean {
  return (character.gender ?? (character.kind === "person" ? gender : undefined)) === gender;
}
