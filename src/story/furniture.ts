import * as german from "../lexicon/de/page-furniture.js";
import * as english from "../lexicon/en/page-furniture.js";
import * as spanish from "../lexicon/es/page-furniture.js";
import * as french from "../lexicon/fr/page-furniture.js";
import { lookUp } from "../lexicon/lexicon.js";
import { joined } from "../lexicon/words.js";

const pageLines = /* @__PURE__ */ joined(
  spanish.pageLines,
  french.pageLines,
  german.pageLines,
  english.pageLines,
);
const pageBoxes = /* @__PURE__ */ joined(
  spanish.pageBoxes,
  french.pageBoxes,
  german.pageBoxes,
  english.pageBoxes,
);
const pageOpeners = /* @__PURE__ */ english.pageOpeners.concat(
  german.pageOpeners,
  french.pageOpeners,
  spanish.pageOpeners,
);

// 12 Comments      Most Popular:      Share +
//    └words──┘     └words─────┘       └words
const WORDS = /\p{Alpha}(?:.*\p{Alpha})?/su;
// Sign in | Subscribe      Share · Save
const BETWEEN_BUTTONS = /\s[|·•]\s/u;
// Copyright 2021 The Harbour Ledger      © 2021 The Harbour Ledger
const COPYRIGHT = /^(?:copyright\s(?:©|\(c\)|\d{4})|©\s?\d{4})/u;

// 12      list 1 of 3      3:42
const COUNT = /^(?:list (?:of )?)?\d(?:[\d.,:]{0,7}\d)?(?: of \d{1,3}| items)?$/u;

/** What is longer stands in the story, in code units. */
const LONGEST = 240;

/**
 * Tells whether a line is the page's own: furniture (`Share`, `Read more: …`), or a box, which leads away from
 * the story as a heading does, or the mark of its end (`Most popular`, `###`).
 */
export function furnitureKind(text: string): "furniture" | "box" | undefined {
  if (text.length > LONGEST) return undefined;
  const small = text.toLowerCase();
  if (lookUp(pageBoxes, wordsIn(small)) ?? lookUp(english.endMarks, small)) return "box";
  const isFurniture =
    small.split(BETWEEN_BUTTONS).every((button) => lookUp(pageLines, wordsIn(button)) === true) ||
    COPYRIGHT.test(small) ||
    COUNT.test(small) ||
    pageOpeners.some((opener) => small.startsWith(opener)) ||
    english.pagePhrases.some((phrase) => small.includes(phrase));
  return isFurniture ? "furniture" : undefined;
}

function wordsIn(line: string): string {
  return WORDS.exec(line)?.[0] ?? "";
}
