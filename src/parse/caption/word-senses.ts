import { plain } from "../../lexicon/names.js";
import type { Vocabulary } from "../../lexicon/vocabulary.js";
import * as kind from "../../text/kinds.js";
import type { Tokens } from "../../text/tokens.js";
import { isGermanOffice } from "../name/german.js";
import { CALLING, DATED, FAMILY, GIVEN, HONORIFIC, PLACE, REGION } from "./senses.js";

/** The ends of German compounds that say what somebody is beside offices: `Werkleiter`, `Hafenforscherin`. */
const GERMAN_CALLING =
  /^\p{Upper}\p{Lower}{2,20}(?:leiter|meister|trainer|politiker|spieler|forscher|besitzer|vorstand|vorsitzende[rn]?)(?:in)?$/u;
const LONG = 8;

const NAMED = GIVEN | FAMILY | PLACE | REGION;
const ACCENTED = /[\u00C0-\u024F]/u;

/** What each word can be: `co-owner` is an owner, `Anna-Maria` an Anna; a sign is nothing. */
export function sensesOf(tokens: Tokens, vocabulary: Vocabulary): number[] {
  const { text, starts, ends, kinds } = tokens;
  const senses: number[] = [];
  for (let at = 0; at < kinds.length; at++) {
    const bits = kinds[at]!;
    const isWord = bits & (kind.WORD | kind.NUMBER);
    senses.push(isWord ? senseOf(text, starts[at]!, ends[at]!, bits, vocabulary) : 0);
  }
  if (ACCENTED.test(text)) addPlain(senses, tokens, vocabulary);
  return senses;
}

function senseOf(
  text: string,
  start: number,
  end: number,
  bits: number,
  vocabulary: Vocabulary,
): number {
  const senses = vocabulary.sensesAt(text, start, end);
  if (senses !== 0 || !(bits & (kind.JOINED | kind.CAPITAL))) return senses;
  const word = text.slice(start, end);
  return word.includes("-") ? compound(word, vocabulary) : callingOf(word);
}

/** Adds what names can be that are known without their accents: `José`, `México`. */
function addPlain(senses: number[], { words, kinds }: Tokens, vocabulary: Vocabulary): void {
  words.forEach((word, at) => {
    if (senses[at] !== 0 || !(kinds[at]! & kind.CAPITAL) || !ACCENTED.test(word)) return;
    senses[at] = vocabulary.sensesOf(plain(word)) & NAMED;
  });
}

function compound(word: string, vocabulary: Vocabulary): number {
  const parts = word.split("-").map((part) => vocabulary.sensesOf(part) || callingOf(part));
  const called = parts.some((part) => part & (CALLING | HONORIFIC)) ? CALLING : 0;
  const dated = parts.some((part) => part & DATED) ? DATED : 0;
  return called | dated | (parts[0]! & GIVEN);
}

function callingOf(word: string): number {
  const isCalling = word.length >= LONG && (isGermanOffice(word) || GERMAN_CALLING.test(word));
  return isCalling ? CALLING : 0;
}
