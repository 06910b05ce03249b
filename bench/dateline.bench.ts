import { findDateline, parseDateline } from "newsdesk";
import { bench, describe } from "vitest";

const story = "The harbour was closed on Friday, and ferries stayed in port. ".repeat(80);
const hit = `NAIROBI/MOMBASA, Kenya, Oct. 5 (Reuters) - ${story}`;
const behind = `By Ada Reyes\n\n${hit}`;
const hostile = "PARIS, ".repeat(10_000);

/** One pass over a text, which the readers are measured against. */
function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

describe("a story with a dateline", () => {
  bench("one pass of charCodeAt", () => void pass(hit));
  bench("parseDateline", () => void parseDateline(hit));
  bench("findDateline, behind a byline", () => void findDateline(behind));
});

describe("a story without one", () => {
  bench("one pass of charCodeAt", () => void pass(story));
  bench("parseDateline", () => void parseDateline(story));
  bench("findDateline", () => void findDateline(story));
});

describe("a hostile text", () => {
  bench("one pass of charCodeAt", () => void pass(hostile));
  bench("parseDateline", () => void parseDateline(hostile));
});
