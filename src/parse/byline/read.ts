import { lookUp } from "../../lexicon/lexicon.js";
import type { Byline, Contributor } from "../../model/byline.js";
import { meaning } from "../name/lexicon.js";
import { isLower } from "../name/shape.js";
import type { BylineLexicon } from "./lexicon.js";
import { countName, countPost } from "./run.js";
import { bureauOf, isHouse, isPerson, nameOf } from "./who.js";
import type { Kind, Word } from "./words.js";

/** What stands before a name, and so what may follow. */
type Opening = "start" | "by" | "and" | "comma" | "bar" | "in" | "of" | "loose";

/** What has been read so far. */
interface Reading {
  readonly text: string;
  readonly lexicon: BylineLexicon;
  contributors: Contributor[];
  opening: Opening;
  role?: Contributor["role"];
  /** Whether a bracket is open. */
  isBracketed: boolean;
  /** A post that stood before its name. */
  post?: string;
  /** Where what was read ends. */
  end: number;
}

/** Kinds of words that make up names and posts. */
const RUN = /^(?:name|particle|nickname|post|rank|field|team)$/u;

/**
 * Reads who made the story, word by word.
 *
 * ```text
 * By Jane Roe and Jan Berg, Harbour Post | Nov. 3, 2019
 * by └ run ─┘ and └ run ─┘ , └── run ──┘ │ └─ ends it
 * ```
 */
export function readContributors(
  text: string,
  words: readonly Word[],
  lexicon: BylineLexicon,
): Reading {
  const reading: Reading = {
    text,
    lexicon,
    contributors: [],
    opening: "start",
    isBracketed: false,
    end: 0,
  };
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    const end = endOfRun(words, at, reading);
    if (end > at) {
      readRun(words.slice(at, end), reading);
      at = end;
    } else if (open(word, reading)) at += 1;
    else break;
  }
  return reading;
}

/** Takes a word between runs; `false` when the byline is over. */
function open(word: Word, reading: Reading): boolean {
  const isOver = reading.contributors.length > 0;
  switch (word.kind) {
    case "by":
    case "and":
    case "comma":
    case "bar":
      reading.opening = isOver || word.kind === "by" ? word.kind : reading.opening;
      return true;
    case "in":
    case "of":
      if (isOver) reading.opening = word.kind;
      return true;
    case "role":
      reading.opening = "by";
      reading.role = lookUp(reading.lexicon.bylineRoles, word.text);
      return true;
    case "address":
      if (isOver) reading.opening = "loose";
      return true;
    case "mark":
      if (word.text === "(") reading.opening = isOver ? "bar" : reading.opening;
      reading.isBracketed = word.text === "(" || (reading.isBracketed && word.text !== ")");
      return true;
    default:
      return !isOver || reading.isBracketed || (reading.opening === "of" && isSmallArticle(word));
  }
}

/** `for the Harbour Post`. */
function isSmallArticle({ text }: Word): boolean {
  return /^(?:the|der|die|das|dem|den|la|le|el|il|lo)$/u.test(text);
}

/** Finds where a run of names and posts ends; small words inside names belong to it. */
function endOfRun(
  words: readonly Word[],
  from: number,
  { lexicon, opening, contributors }: Reading,
): number {
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at]!;
    const next = words[at + 1]?.kind;
    if (word.kind !== "small") {
      if (!RUN.test(word.kind) || isArticle(word, next)) break;
      continue;
    }
    const isInside =
      (at > from || opening === "by") &&
      lookUp(lexicon.particles, word.text) === "opens" &&
      (next === "name" || next === "small");
    const isWhole =
      at <= from + 1 &&
      (opening === "by" || at > from) &&
      contributors.length === 0 &&
      closes(next);
    if (!isInside && !isWhole) break;
  }
  return at;
}

/** `Jane Roe A professor at`: a sentence begins. */
function isArticle(word: Word, next: Kind | undefined): boolean {
  return (
    next === "small" &&
    /^(?:A|An|The|La|El|Le|Les|Der|Die|Das|Ein|Eine|Il|Un|Una)$/u.test(word.text)
  );
}

function closes(kind: Kind | undefined): boolean {
  return kind === undefined || /^(?:comma|bar|number|end|and|month)$/u.test(kind);
}

/** Reads names and posts that follow each other without a sign between. */
function readRun(run: readonly Word[], reading: Reading): void {
  const { contributors, lexicon } = reading;
  let at = 0;
  while (at < run.length) {
    const isAside = contributors.length > 0 && /^(?:comma|bar|in|of)$/u.test(reading.opening);
    const rest = run.slice(at);
    const post = countPost(rest, isAside);
    if (post > 0 && (post < rest.length || contributors.length > 0)) {
      takePost(rest.slice(0, post), reading);
      at += post;
    } else {
      const count = Math.max(post, countName(rest, lexicon));
      takeName(rest.slice(0, count), isAside, reading);
      at += count;
    }
  }
}

function takePost(words: readonly Word[], reading: Reading): void {
  const post = spanned(reading.text, words);
  const last = reading.contributors.at(-1);
  if (last && reading.opening !== "by" && reading.opening !== "and") {
    last.jobTitle ??= post.text;
    reading.end = post.span.end;
  } else reading.post = post.text;
  reading.opening = reading.opening === "start" ? "start" : "loose";
}

function takeName(words: readonly Word[], isAside: boolean, reading: Reading): void {
  const { contributors, lexicon, opening } = reading;
  const written = spanned(reading.text, words);
  const last = contributors.at(-1);
  const isNamed = isPerson(words, lexicon);
  const house = isHouse(words, isAside || opening === "loose", lexicon);
  reading.opening = "loose";
  if (last && opening === "comma" && words.every(({ text }) => meaning(lexicon.suffixes, text)))
    return;
  if (last && (isAside || (house && opening === "loose")) && !(isNamed && opening !== "of")) {
    const place = bureauOf(written.text, lexicon);
    if (place) last.place ??= { name: place, ...written };
    else if (opening === "of" || (house && opening !== "in")) giveHouse(contributors, written);
    else if (opening !== "comma" || words.length < 2 || words.length > 4) return;
    else {
      push(written, words, reading);
      return;
    }
    reading.end = written.span.end;
    return;
  }
  if (last && !isNamed && (opening === "loose" || isLower(words[0]!.text))) return;
  push(written, words, reading);
}

/** The house behind a list is that of all who have none: `Jane Roe and Jan Berg, AFP`. */
function giveHouse(contributors: readonly Contributor[], house: Spanned): void {
  const last = contributors.findLastIndex(({ affiliation }) => affiliation);
  for (const contributor of contributors.slice(last + 1)) contributor.affiliation = house;
}

function push(written: Spanned, words: readonly Word[], reading: Reading): void {
  const { contributors, lexicon, role, post } = reading;
  const isNamed = isPerson(words, lexicon);
  const house = isHouse(words, false, lexicon);
  const name = nameOf(words, isHouse(words, true, lexicon));
  reading.end = written.span.end;
  delete reading.post;
  if (contributors.some((other) => other.name === name)) return;
  contributors.push({
    ...written,
    name,
    ...(house ? { kind: "organization" } : isNamed && { kind: "person" }),
    ...(role && { role }),
    ...(post && { jobTitle: post }),
  });
}

type Spanned = Required<Pick<Byline, "text">> & { span: { start: number; end: number } };

function spanned(text: string, words: readonly Word[]): Spanned {
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return { text: text.slice(start, end), span: { start, end } };
}
