import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import type { Phrase, Pronoun } from "./phrase.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

// biome-ignore format: one sex a line
const GENDERS: ReadonlyMap<string, "female" | "male"> = new Map([
  ["she", "female"], ["her", "female"], ["hers", "female"], ["herself", "female"],
  ["he", "male"], ["him", "male"], ["his", "male"], ["himself", "male"],
]);

/** So many people are kept in mind. */
const MEMORY = 12;

/** Tells whom pronouns mean, from who was met before them. */
export class Pronouns {
  /** Who was met in this sentence, in order. */
  #here: Character[] = [];
  /** Who was met in the last sentence before it that told of anybody. */
  #previous: Character[] = [];
  /** Who was met at all, the last one last. */
  readonly #before: Character[] = [];
  /** Who spoke last. */
  #speaker: Character | undefined;
  /** Whether this sentence begins with the first whom it tells of. */
  #opens = false;
  /** Those whom `they` means. */
  #several: Character | undefined;
  /** Those last met, of whom some are meant by `four of them`. */
  #people: Character | undefined;
  /** The body that `it` means: the first that the last sentence told of. */
  #body: Character | undefined;
  /** Where that sentence begins. */
  #bodyFirst = -1;
  #token = 0;
  #first = 0;

  constructor(readonly stage: Stage) {}

  /** Whom the sentence before a token told of first. */
  subjectBefore(token: number): Character | undefined {
    this.#moveTo(token);
    return this.#previous[0];
  }

  /** Finds whom a pronoun means. */
  resolve({ start, of }: Pronoun): Character | undefined {
    if (of) return this.stage.who.get(of);
    this.#moveTo(start);
    const word = this.stage.scene.words[start]!;
    if (word === "it") return this.#body;
    const gender = GENDERS.get(word);
    if (!gender) return isPart(this.stage, start) ? this.#people : this.#several;
    const other = isObject(this.stage, start) ? this.#here.at(-1) : undefined;
    const found =
      this.#main(start, gender) ??
      this.#find(start, (one) => one !== other && fits(one, gender)) ??
      this.#find(start, (one) => one !== other && !one.gender);
    if (found) found.gender ??= gender;
    if (this.#opensParagraph(start)) this.#speaker = found;
    return found;
  }

  /** Whom a paragraph goes on about that a pronoun opens: of those that it can mean, who was mentioned most. */
  #main(start: number, gender: "female" | "male"): Character | undefined {
    if (!this.#opensParagraph(start)) return undefined;
    const fitting = this.#before.filter((one) => one.gender === gender && one.kind === "person");
    const most = Math.max(...fitting.map(({ mentions }) => mentions.length));
    const main = fitting.filter(({ mentions }) => mentions.length === most);
    return main.length > 0 && main.every((one) => one === main[0]) ? main[0] : undefined;
  }

  #opensParagraph(start: number): boolean {
    return (this.stage.scene.kinds[start]! & kind.PARAGRAPH) !== 0;
  }

  #find(start: number, is: (one: Character) => boolean): Character | undefined {
    const here = this.#here.find(is);
    const last = this.#previous.find(is) ?? this.#before.findLast(is);
    if (this.#opens || !isSpeaking(this.stage, start, start + 1)) return here ?? last;
    return this.#speaker && is(this.#speaker) ? this.#speaker : (last ?? here);
  }

  /** Remembers who was met. */
  meet(character: Character, { start, end }: Phrase): void {
    this.#moveTo(start);
    if (character.kind === "person" || character.kind === "unnamed") {
      if (this.#here.length === 0) this.#opens = start - this.#first < 2;
      if (this.#here.length < MEMORY) this.#here.push(character);
      this.#before.push(character);
      if (this.#before.length > MEMORY) this.#before.shift();
      if (isSpeaking(this.stage, start, end)) this.#speaker = character;
      return;
    }
    if (character.kind !== "geopolitical") this.#several = character;
    if (character.kind === "group" && !isSpeaking(this.stage, start, end)) this.#people = character;
    if (character.kind !== "organization" || this.#bodyFirst === this.#first) return;
    this.#body = character;
    this.#bodyFirst = this.#first;
  }

  /** Goes on to a token, and notices where sentences begin. */
  #moveTo(token: number): void {
    const { senses } = this.stage.scene;
    while (this.#token < token) {
      this.#token++;
      if (!(senses[this.#token]! & sense.FIRST)) continue;
      this.#first = this.#token;
      this.#opens = false;
      if (this.#here.length === 0) continue;
      this.#previous = this.#here;
      this.#here = [];
    }
  }
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

function fits(character: Character, gender: "female" | "male"): boolean {
  return (character.gender ?? (character.kind === "person" ? gender : undefined)) === gender;
}

/** Whether a verb of speech stands beside words. */
function isSpeaking({ scene }: Stage, start: number, end: number): boolean {
  const { senses, kinds } = scene;
  if ((senses[end] ?? 0) & sense.SAYING) return true;
  const isInverted = start > 1 && (kinds[start - 2]! & (kind.MARK | kind.COMMA)) !== 0;
  return isInverted && (senses[start - 1]! & sense.SAYING) !== 0;
}
