import { lookUp } from "../../lexicon/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import * as kind from "../../text/kinds.js";
import * as word from "../clauses/parts.js";
import type { Prose } from "../clauses/prose.js";
import type { EventLexicon } from "./lexicon.js";

/** The words that amounts are read by. */
type AmountWords = Pick<EventLexicon, "bounds" | "multiples" | "numerals">;

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

const PLURAL = /(?:s|people|men|women|children|police|troops)$/u;
const FIGURE = /^[$€£]?\d[\d,]*(?:\.\d+)?$/u;

// at least seven people · hundreds of thousands · up to 300 military advisers · 1.5 million dollars
// └ bound ┘└num┘└noun┘    └──── number ─────┘     └bound┘└n┘└──── noun ─────┘

/** Reads the amount that begins at a token. */
export function amountAt(
  prose: Prose,
  start: number,
  ceiling: number,
  words: AmountWords,
): Amount | undefined {
  const bound = boundAt(prose, start, words);
  const number = numberAt(prose, start + (bound?.length ?? 0), words);
  if (!number) return undefined;
  const end = endOfCounted(prose, number.end, ceiling);
  const noun = prose.words[end - 1]!;
  if (end === number.end ? !number.isMany : !PLURAL.test(noun)) return undefined;
  return { start, end, noun: end > number.end ? noun : "", size: sized(number, bound?.kind) };
}

function boundAt(
  { words }: Prose,
  start: number,
  { bounds }: AmountWords,
): { kind: "min" | "max" | "about"; length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const kind = lookUp(bounds, words.slice(start, start + length).join(" "));
    if (kind) return { kind, length };
  }
  return undefined;
}

interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Whether it is told by its order only: `hundreds of thousands`. */
  readonly isMany: boolean;
}

function numberAt(
  { words, kinds }: Prose,
  start: number,
  { multiples, numerals }: AmountWords,
): Numeral | undefined {
  const first = words[start] ?? "";
  const figure =
    kinds[start]! & kind.NUMBER && FIGURE.test(first)
      ? Number(first.replace(/[$€£,]/gu, ""))
      : lookUp(numerals, first);
  const multiple = lookUp(multiples, words[start + (figure === undefined ? 0 : 1)] ?? "");
  if (figure !== undefined) {
    return multiple === undefined
      ? { value: figure, end: start + 1, isMany: false }
      : { value: figure * multiple, end: start + 2, isMany: false };
  }
  if (multiple === undefined || !first.endsWith("s")) return undefined;
  const next = words[start + 1] === "of" ? lookUp(multiples, words[start + 2] ?? "") : undefined;
  return next === undefined
    ? { value: multiple, end: start + 1, isMany: true }
    : { value: multiple * next, end: start + 3, isMany: true };
}

/** Where the words end that say what is counted: three at most. */
function endOfCounted({ words, kinds, senses }: Prose, start: number, ceiling: number): number {
  const from = words[start] === "of" ? start + 1 : start;
  let end = start;
  for (let at = from; at < Math.min(ceiling, from + 3); at++) {
    const { bits } = senses[at]!;
    if (!(kinds[at]! & kind.WORD) || kinds[at]! & kind.CLITIC) break;
    if (
      bits &
      (word.PREPOSITION |
        word.COORDINATOR |
        word.SUBORDINATOR |
        word.RELATIVE |
        word.BE |
        word.HAVE |
        word.MODAL |
        word.TIME)
    )
      break;
    end = at + 1;
    if (PLURAL.test(words[at]!) && !(kinds[at]! & kind.CAPITAL)) break;
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
