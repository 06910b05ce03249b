import { plain } from "../../lexicon/names.js";
import type { DatelineLexicon } from "./words.js";

/** What a word or a name means in a dateline, if anything. */
export interface Meaning {
  /** The most words of a name that begins with it. */
  most: number;
  month?: number;
  weekday?: number;
  agency?: Signature;
  /** The code of the country that it names. */
  country?: string;
  /** The code of the part of a country that it names. */
  part?: string;
  /** Whether it shortens the name of that part. */
  isShort?: boolean;
  city?: City;
  /** Whether it stands over a text, or begins a sentence. */
  isRubric?: boolean;
}

/** An agency, and one of the ways that it signs. */
export interface Signature {
  readonly name: string;
  readonly code?: string;
  readonly signed: string;
}

/** A city: the code of the country that it lies in, or may lie in, and its usual name where that is another. */
export interface City {
  readonly country: string;
  readonly isSure: boolean;
  readonly usual: string | undefined;
}

/** The meanings of the words and names of a lexicon, by their plain forms. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

/** What a name means that no table has. */
export const NOTHING: Meaning = { most: 1 };

const made = new WeakMap<DatelineLexicon, Vocabulary>();
// Kiev (Kyiv)   Tripoli?
const MARK = /[?)]| \(/u;
/** How long the code of a country is. */
export const CODE = 2;

/** No name that shortens another is longer: Calif, Penna. */
const SHORT = 5;

/** The vocabulary of a lexicon, made once. */
export function vocabularyOf(lexicon: DatelineLexicon): Vocabulary {
  const vocabulary = made.get(lexicon) ?? toVocabulary(lexicon);
  made.set(lexicon, vocabulary);
  return vocabulary;
}

function toVocabulary(lexicon: DatelineLexicon): Vocabulary {
  const vocabulary = new Map<string, Meaning>();
  const meaningOf = (form: string): Meaning => {
    const meaning = vocabulary.get(form) ?? { most: 1 };
    vocabulary.set(form, meaning);
    return meaning;
  };
  const add = (name: string, meaning: Partial<Meaning>): void => {
    const form = plain(name);
    const words = form.split(" ");
    const [first = form] = words;
    const opening = meaningOf(first);
    opening.most = Math.max(opening.most, words.length);
    Object.assign(meaningOf(form), meaning);
  };

  for (const [name, month] of Object.entries(lexicon.months)) add(name, { month });
  for (const [name, weekday] of Object.entries(lexicon.weekdays)) add(name, { weekday });
  for (const rubric of lexicon.rubrics.split(" ")) add(rubric, { isRubric: true });
  for (const [code, list] of Object.entries(lexicon.agencies)) {
    const [name = code, ...others] = namesIn(list);
    for (const signed of [code, name, ...others]) {
      add(signed, { agency: { name, signed, ...(code !== name && { code }) } });
    }
  }
  for (const [code, line] of Object.entries(lexicon.atlas)) {
    const [names = "", cities = ""] = line.split("; ");
    const short = code.slice(CODE + 1);
    for (const [index, name] of namesIn(names).entries()) {
      const isShort = index > 0 && name.length <= SHORT;
      add(name, short ? { part: code, isShort } : { country: code });
    }
    if (short) add(short, { part: code, isShort: true });
    for (const city of namesIn(cities)) {
      const [form = city, usual] = city.split(MARK);
      add(form, {
        city: { country: code, isSure: !city.endsWith("?"), usual: usual || undefined },
      });
    }
  }
  return vocabulary;
}

function namesIn(list: string): string[] {
  return list === "" ? [] : list.split(", ");
}

/** The code of the land that a name means: Georgia is a country and a state, and only a city there tells which. */
export function landOf({ country, part }: Meaning, city?: City): string | undefined {
  if (country === undefined || part === undefined) return country ?? part;
  return city && [country, part].find((code) => code.startsWith(city.country));
}
