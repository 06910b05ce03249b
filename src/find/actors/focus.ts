import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import type { Phrase } from "./phrase.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

/** So many people are kept in mind. */
const MEMORY = 12;

/** Whom a text is about where it is read: what pronouns are told by. */
export class Focus {
  /** Who was met in this sentence, in order. */
  here: Character[] = [];
  /** Who was met in the last sentence before it that told of anybody. */
  previous: Character[] = [];
  /** Who was met at all, the last one last. */
  readonly before: Character[] = [];
  /** Who spoke last. */
  speaker: Character | undefined;
  /** Whom this paragraph was last about: a sentence opened with him, outside quotation marks, or he spoke. */
  subject: Character | undefined;
  /** Whether this sentence begins with the first whom it tells of. */
  opens = false;
  /** Those whom `they` means. */
  several: Character | undefined;
  /** Those last met, of whom some are meant by `four of them`. */
  people: Character | undefined;
  /** The body that `it` means: the first that the last sentence told of. */
  body: Character | undefined;
  /** Where this sentence begins. */
  first = 0;
  /** Whether this sentence told of several, or of a body, already: the first are meant. */
  #hasSeveral = false;
  #hasBody = false;
  #token = -1;
  /** Where the words in quotation marks end that began before. */
  #quotedUntil = 0;
  #quotations = 0;

  constructor(readonly stage: Stage) {}

  /** Goes on to a token, and notices where sentences and quotations begin. */
  moveTo(token: number): void {
    const { senses, kinds, quotations } = this.stage.scene;
    while (this.#token < token) {
      this.#token++;
      const quotation = quotations[this.#quotations];
      if (quotation?.open === this.#token) {
        this.#quotedUntil = Math.max(this.#quotedUntil, quotation.close);
        this.#quotations++;
      }
      if (!(senses[this.#token]! & sense.FIRST)) continue;
      this.first = this.#token;
      this.opens = false;
      this.#hasSeveral = false;
      this.#hasBody = false;
      if (kinds[this.#token]! & kind.PARAGRAPH) this.subject = undefined;
      if (this.here.length === 0) continue;
      this.previous = this.here;
      this.here = [];
    }
  }

  /** Remembers who was met. */
  meet(character: Character, { start, end }: Phrase): void {
    this.moveTo(start);
    const speaks = isSpeaking(this.stage, start, end);
    if (character.kind === "person" || character.kind === "unnamed") {
      this.#meetOne(character, start, speaks);
      return;
    }
    if (character.kind === "geopolitical") return;
    if (!this.#hasSeveral) this.several = character;
    this.#hasSeveral = true;
    if (character.kind === "group" && !speaks) this.people = character;
    if (character.kind !== "organization" || this.#hasBody) return;
    this.body = character;
    this.#hasBody = true;
  }

  #meetOne(character: Character, start: number, speaks: boolean): void {
    const isFirst = this.here.length === 0;
    if (isFirst) this.opens = start - this.first < 2;
    if (this.here.length < MEMORY) this.here.push(character);
    this.before.push(character);
    if (this.before.length > MEMORY) this.before.shift();
    if (start < this.#quotedUntil) return;
    if (speaks) this.speaker = character;
    if (speaks || (isFirst && this.opens)) this.subject = character;
  }
}

/** Whether a verb of speech stands beside words. */
export function isSpeaking({ scene }: Stage, start: number, end: number): boolean {
  const { senses, kinds } = scene;
  if ((senses[end] ?? 0) & sense.SAYING) return true;
  const isInverted = start > 1 && (kinds[start - 2]! & (kind.MARK | kind.COMMA)) !== 0;
  return isInverted && (senses[start - 1]! & sense.SAYING) !== 0;
}
