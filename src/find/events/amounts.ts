import { lookUp } from "../../lexicon/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import type { EventLexicon } from "./lexicon.js";
import * as part from "./parts.js";
import { YEAR } from "./phrase.js";
import type { Account } from "./words.js";

/** What bounds a number, by its words. */
type Bounds = EventLexicon["bounds"];

/** A number in a text, with what bounds it and what it counts. */
export interface Amount {
  /** From the first word of the bound to the last of what is counted. */
  readonly start: number;
  readonly end: number;
  /** What is counted: the last word of it. */
  readonly noun: string;
  /** Its value or range. */
  readonly size: Pick<Quantity, "value" | "min" | "max" | "approximate">;
}

const FIGURE = /^\d[\d,]*(?:\.\d+)?$/u;

// at least seven people · hundreds of thousands · up to 300 military advisers · 1.5 million dollars
// └ bound ┘└num┘└noun┘    └──── number ─────┘     └bound┘└n┘└──── noun ─────┘

/** Reads the amount that begins at a token; `isAlone` where the number itself may stand for people: `injuring 40`. */
export function amountAt(
  account: Account,
  start: number,
  ceiling: number,
  bounds: Bounds,
  isAlone: boolean,
): Amount | undefined {
  const bound = boundAt(account, start, bounds);
  const number = numberAt(account, start + (bound?.length ?? 0));
  if (!number) return undefined;
  const end = endOfCounted(account, number.end, ceiling);
  const isCounted = end > number.end && isPlural(account, end - 1);
  const isBare = end === number.end && (number.isMany || (isAlone && closes(account, start, end)));
  if (!isCounted && !isBare) return undefined;
  const noun = end > number.end ? account.words[end - 1]! : "";
  return { start, end, noun, size: sized(number, bound?.kind) };
}

function boundAt(
  { words, senses }: Account,
  start: number,
  bounds: Bounds,
): { kind: "min" | "max" | "about"; length: number } | undefined {
  if (!(senses[start]!.tells & part.OPENS_BOUND)) return undefined;
  for (let length = 3; length > 0; length--) {
    const kind = lookUp(bounds, words.slice(start, start + length).join(" "));
    if (kind) return { kind, length };
  }
  return undefined;
}

/** What ends a number that stands for people. */
const CLOSES = kind.STOP | kind.COMMA | kind.SEMICOLON | kind.COLON | kind.DASH | kind.PARAGRAPH;

/** Whether nothing follows a number that it could count, and it is no year. */
function closes({ words, kinds, senses }: Account, start: number, end: number): boolean {
  if (end - start === 1 && YEAR.test(words[start]!)) return false;
  const { bits } = senses[end]!;
  const isJoined =
    bits & (word.COORDINATOR | word.PREPOSITION | word.TIME) && !GOES_ON.has(words[end]!);
  return Boolean(isJoined) || ((kinds[end] ?? kind.STOP) & CLOSES) !== 0;
}

/** What carries a number on: `40 per cent`, `40 or so`. */
const GOES_ON = new Set(["or", "per"]);

/** Whether a word stands for several of what it names. */
function isPlural({ words, senses }: Account, at: number): boolean {
  const word = words[at]!;
  return word.endsWith("s") || word.endsWith("men") || (senses[at]!.tells & part.COUNTED) !== 0;
}

interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Whether it is told by its order only: `hundreds of thousands`. */
  readonly isMany: boolean;
}

function numberAt(account: Account, start: number): Numeral | undefined {
  const { words, senses } = account;
  const value = valueAt(account, start);
  const after = value === undefined ? start : start + 1;
  const multiple = senses[after]!.multiple;
  if (value !== undefined) {
    return multiple === undefined
      ? { value, end: after, isMany: false }
      : { value: value * multiple, end: after + 1, isMany: false };
  }
  if (multiple === undefined || !words[start]!.endsWith("s")) return undefined;
  const next = words[start + 1] === "of" ? senses[start + 2]!.multiple : undefined;
  return next === undefined
    ? { value: multiple, end: start + 1, isMany: true }
    : { value: multiple * next, end: start + 3, isMany: true };
}

/** Whether it is told of how many a phrase is: `up to five sailors`. */
export function isCounted(account: Account, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (numberAt(account, at)) return true;
  return false;
}

/** The number that a token tells by itself, in figures or in a word. */
function valueAt({ words, kinds, senses }: Account, at: number): number | undefined {
  if (!(kinds[at]! & kind.NUMBER)) return senses[at]!.value;
  const figure = words[at]!;
  return FIGURE.test(figure) ? Number(figure.replaceAll(",", "")) : undefined;
}

/** What no words that say what is counted hold. */
const NO_NOUN =
  word.PREPOSITION |
  word.COORDINATOR |
  word.SUBORDINATOR |
  word.RELATIVE |
  word.BE |
  word.HAVE |
  word.MODAL |
  word.TIME;

/** Where the words end that say what is counted: three at most. */
function endOfCounted(account: Account, start: number, ceiling: number): number {
  const { words, kinds, senses } = account;
  const from = words[start] === "of" ? start + 1 : start;
  let end = start;
  for (let at = from; at < Math.min(ceiling, from + 3); at++) {
    if ((kinds[at]! & (kind.WORD | kind.CLITIC)) !== kind.WORD) break;
    if (senses[at]!.bits & NO_NOUN) break;
    end = at + 1;
    const goesOn = at + 1 < ceiling && words[at + 1]!.endsWith("s") && senses[at + 1]!.bits === 0;
    if (isPlural(account, at) && !goesOn && !(kinds[at]! & kind.CAPITAL)) break;
  }
  return end;
}

function sized(
  { value, isMany }: Numeral,
  bound: "min" | "max" | "about" | undefined,
): Amount["size"] {
  if (isMany) return { min: value * 2, approximate: true };
  if (bound === "min") return { min: value };
  if (bound === "max") return { max: value };
  return bound === "about" ? { value, approximate: true } : { value };
}
