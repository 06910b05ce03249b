import { lookUp } from "../../lexicon/lexicon.js";
import type { HeadlineLexicon } from "./lexicon.js";

/** How much a part of a title looks like the name of its site. */
export type Likeness = "surely" | "likely" | "hardly";

const LONGEST_NAME = 80;

const DOMAIN = /(?:^|\s)@?[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.\p{L}{2,6}$/u;
const CAPITAL = /^["“„(#@]?(?:\p{Lu}|\p{N}|\p{Ll}{1,2}\p{Lu})/u;
const SMALL =
  /^(?:a|an|and|at|by|for|in|of|on|the|to|der|die|das|des|dem|den|und|im|am|in|an|zu|für|von|vom|de|del|della|di|da|do|dos|du|la|le|les|el|los|las|il|y|e|et|en|&|\+|-|–|·|og|och|van|het)$/iu;
const SENTENCE_END = /[.!?…:;,]$/u;
const COMPOUNDS = [
  "zeitung",
  "blatt",
  "anzeiger",
  "nachrichten",
  "kurier",
  "rundschau",
  "magazin",
  "news",
  "blog",
  "radio",
  "portal",
  "presse",
];

/** Tells how much a part of a title looks like a name of a site, by nothing but its words. */
export function likenessOf(part: string, lexicon: HeadlineLexicon): Likeness {
  if (part.length > LONGEST_NAME) return "hardly";
  if (isPublisher(part, lexicon) || DOMAIN.test(part)) return "surely";

  const words = part.split(/\s+/u);
  let named = 0;
  let masthead = false;
  for (const word of words) {
    if (
      lookUp(lexicon.mastheads, word.replace(/[,.!)]$/u, "")) ||
      COMPOUNDS.some((end) => word.toLowerCase().endsWith(end))
    )
      masthead = true;
    if (CAPITAL.test(word)) named++;
    else if (!SMALL.test(word))
      return words.length === 1 && word.length > 3 && !SENTENCE_END.test(word)
        ? "likely"
        : "hardly";
  }
  const running = words.filter(
    (word) => !SMALL.test(word) && lookUp(lexicon.runningWords, word),
  ).length;
  if (masthead && running === 0) return "surely";
  if (running > 0 || words.length > 6 || named === 0 || SENTENCE_END.test(part)) return "hardly";
  return "likely";
}

/** Whether a well-known news organization signs so. */
export function isPublisher(part: string, { publishers }: HeadlineLexicon): boolean {
  return lookUp(publishers, part) !== undefined;
}

/** Whether a part of a title names the given site, by letters or by initials. */
export function namesSite(part: string, siteName: string): boolean {
  const one = lettersOf(part);
  const other = lettersOf(siteName);
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const short = one.length < other.length ? one : other;
  const long = short === one ? other : one;
  if (short.length >= 4 && long.includes(short) && one.length < 50) return true;
  return one.length <= 6 && initialsOf(siteName).includes(one);
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /^https?:\/\/(?:www\.)?|^(?:the|die|der|das|www\.) ?|\.(?:com|org|net|de|ch|at|co\.uk|info|tv)$/gu,
      "",
    )
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toLowerCase())
    .join("");
}
