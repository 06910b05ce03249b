import { lookUp } from "../../lexicon/lexicon.js";
import type { Contributor } from "../../model/byline.js";
import type { Span } from "../../model/span.js";
import { meaning } from "../name/lexicon.js";
import { isLower } from "../name/shape.js";
import { toNameCase } from "../name-case.js";
import type { BylineLexicon } from "./lexicon.js";
import { bureauOf, type Named, nameOf, type Who, whoIs } from "./who.js";
import type { Word } from "./word.js";

/** What stands before a name, and so what may follow. */
export type Opening = "start" | "by" | "and" | "comma" | "bar" | "in" | "of" | "loose";

/** What has been read so far. */
export interface Reading {
  readonly text: string;
  readonly lexicon: BylineLexicon;
  contributors: Contributor[];
  opening: Opening;
  role: Contributor["role"];
  /** Whether a bracket is open. */
  isBracketed: boolean;
  /** A post that stood before its name. */
  post: string | undefined;
  /** The house that stood before that post. */
  house: Printed | undefined;
  /** Where what was read ends. */
  end: number;
}

/** Words as printed, and where they stand. */
interface Printed {
  text: string;
  span: Span;
}

/** Whether what comes next stands behind a name: `Jane Roe, …`. */
export function isAside({ contributors, opening }: Reading): boolean {
  return contributors.length > 0 && /^(?:comma|bar|in|of|loose)$/u.test(opening);
}

/** Takes a post: that of whoever was named last, or of the one who is named next. */
export function takePost(words: readonly Word[], reading: Reading): void {
  const { text, span } = printed(words, reading);
  const last = reading.contributors.at(-1);
  if (last && isAside(reading)) {
    last.jobTitle ??= text;
    reading.end = span.end;
    reading.opening = "loose";
  } else reading.post = text;
}

/** Takes the house that the post before a name is in. */
export function takeHouse(word: Word, reading: Reading): void {
  reading.house = printed([word], reading);
}

/** Takes a name: of another contributor, or of the house or place of those before. */
export function takeName(words: readonly Word[], reading: Reading): void {
  const { contributors, lexicon, opening } = reading;
  const last = contributors.at(-1);
  if (last && words.every(({ text }) => meaning(lexicon.suffixes, text))) return;
  if (last && reading.isBracketed && words.length === 1) {
    const role = lookUp(lexicon.bylineRoles, words[0]!.text);
    if (role) {
      last.role = role;
      return;
    }
  }
  const named = whoIs(words, lexicon);
  const who = isAside(reading) ? named.aside : named.alone;
  const name = printed(words, reading);
  const place = last && isAside(reading) ? bureauOf(name.text, lexicon) : undefined;
  reading.opening = "loose";
  if (
    !last ||
    /^(?:start|by)$/u.test(opening) ||
    (who === "person" && !/^(?:in|of)$/u.test(opening))
  ) {
    add(name, named, words, reading);
  } else if (place || (opening === "in" && who !== "house")) {
    last.place ??= { name: place ?? toNameCase(name.text), ...name };
    reading.end = name.span.end;
  } else if (opening === "of" || (who === "house" && opening !== "in" && opening !== "and")) {
    giveHouse(contributors, name);
    reading.end = name.span.end;
  } else if (isListed(words, who, opening)) add(name, named, words, reading);
}

/** Whether words that tell nothing of whom they name are one more contributor. */
function isListed(words: readonly Word[], who: Who, opening: Opening): boolean {
  if (opening === "and")
    return !isLower(words[0]!.text) || (who === "house" && words[0]!.kind === "name");
  return opening === "comma" && words.length > 1 && words.length < 5;
}

/** The house behind a list is that of all who have none: `Jane Roe and Jan Berg, AFP`. */
function giveHouse(contributors: readonly Contributor[], house: Printed): void {
  const last = contributors.findLastIndex(({ affiliation }) => affiliation);
  for (const contributor of contributors.slice(last + 1)) contributor.affiliation = house;
}

function add(name: Printed, named: Named, words: readonly Word[], reading: Reading): void {
  const { contributors, role, post, house } = reading;
  const usual = nameOf(words, named.aside === "house");
  reading.end = name.span.end;
  reading.post = undefined;
  reading.house = undefined;
  if (contributors.some((other) => other.name === usual)) return;
  const contributor: Contributor = { text: name.text, span: name.span, name: usual };
  if (named.alone !== "unknown")
    contributor.kind = named.alone === "house" ? "organization" : "person";
  if (role) contributor.role = role;
  if (post) contributor.jobTitle = post;
  if (house) contributor.affiliation = house;
  contributors.push(contributor);
}

function printed(words: readonly Word[], { text }: Reading): Printed {
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return { text: text.slice(start, end), span: { start, end } };
}
