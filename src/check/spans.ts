import { quote } from "./quote.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

const SIDES = ["start", "end"] as const;

/** A span counts into a text that is there. */
export const pointer: Rule = {
  id: "span/pointer",
  severity: "error",
  demand: "Whatever has a span counts into a text that can be told and that is there.",
  *check({ parts }: Survey): Iterable<Finding> {
    for (const { path, whole } of parts) {
      if (whole.text !== undefined) continue;
      yield {
        path: [...path, "span"],
        message: whole.reason,
        hint: "Name the text in `source`, or leave the span out",
      };
    }
  },
};

/** A span covers the very words that its owner keeps. */
export const text: Rule = {
  id: "span/text",
  severity: "error",
  demand: "The text that a span covers is the text that stands beside it, to the letter.",
  *check({ parts }: Survey): Iterable<Finding> {
    for (const { path, whole, span, text } of parts) {
      if (whole.text === undefined) continue;
      if (span.end > whole.text.length) {
        yield {
          path: [...path, "span", "end"],
          message: `The span ends at ${span.end}, but its text has only ${whole.text.length} code units`,
        };
        continue;
      }
      const found = whole.text.slice(span.start, span.end);
      if (text === undefined || text === found) continue;
      const at = whole.text.indexOf(text);
      yield {
        path: [...path, "span"],
        message: `Expected ${quote(text)} from ${span.start} to ${span.end}, but ${quote(found)} stands there`,
        ...(at >= 0 && { hint: `These words first stand at ${at}` }),
      };
    }
  },
};

/** A span does not cut a character in half. */
export const surrogate: Rule = {
  id: "span/surrogate",
  severity: "error",
  demand: "No span begins or ends between the two halves of a character.",
  *check({ parts }: Survey): Iterable<Finding> {
    for (const { path, whole, span } of parts) {
      for (const side of SIDES) {
        if (whole.text === undefined || !isInside(whole.text, span[side])) continue;
        yield {
          path: [...path, "span", side],
          message: `The span cuts the character at ${span[side] - 1} in half`,
          hint: "Count UTF-16 code units, and keep both halves of a character together",
        };
      }
    }
  },
};

/** Whether an offset stands between the halves of a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Where characters begin is the same in every language. */
const SEGMENTER: Intl.Segmenter = /* @__PURE__ */ new Intl.Segmenter("en");

/** A span does not cut what readers see as one character. */
export const grapheme: Rule = {
  id: "span/grapheme",
  severity: "warning",
  demand: "No span begins or ends inside what a reader sees as one character.",
  *check({ parts }: Survey): Iterable<Finding> {
    const characters = new Map<string, Intl.Segments>();
    for (const { path, whole, span } of parts) {
      for (const side of SIDES) {
        const { text = "" } = whole;
        if (!mayJoin(text, span[side]) || isInside(text, span[side])) continue;
        const segments = characters.get(text) ?? SEGMENTER.segment(text);
        characters.set(text, segments);
        if (segments.containing(span[side])?.index === span[side]) continue;
        yield {
          path: [...path, "span", side],
          message: `The span cuts what reads as one character at ${span[side]}`,
          hint: "Keep a letter and its accents, or an emoji and what joins it, together",
        };
      }
    }
  },
};

/** Whether the letter at an offset may join the one before it: no plain one of ASCII does, nor the end. */
function mayJoin(text: string, offset: number): boolean {
  return text.charCodeAt(offset) > 0x7f;
}
