import type { Issue } from "./issue.js";
import { quote } from "./quote.js";
import type { Finding, Rule } from "./rule.js";
import type { Part, Survey } from "./survey.js";

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
    for (const { path, whole, span, text = "" } of parts.filter(isOff)) {
      const { text: around = "" } = whole;
      if (span.end > around.length) {
        const message = `The span ends at ${span.end}, but its text has only ${around.length} code units`;
        yield { path: [...path, "span", "end"], message };
        continue;
      }
      const at = around.indexOf(text);
      yield {
        path: [...path, "span"],
        message: `Expected ${quote(text)} from ${span.start} to ${span.end}, but ${quote(around.slice(span.start, span.end))} stands there`,
        ...(at >= 0 && { hint: `These words first stand at ${at}` }),
      };
    }
  },
};

/** Whether other words than those of a part stand where its text has its span, or none. */
function isOff({ whole, span, text }: Part): boolean {
  if (whole.text === undefined) return false;
  if (span.end > whole.text.length) return true;
  return text !== undefined && text !== whole.text.slice(span.start, span.end);
}

/** A span does not cut a character in half. */
export const surrogate: Rule = {
  id: "span/surrogate",
  severity: "error",
  demand: "No span begins or ends between the two halves of a character.",
  *check({ parts }: Survey): Iterable<Finding> {
    for (const { path, offset } of cuts(parts, isInside)) {
      yield {
        path,
        message: `The span cuts the character at ${offset - 1} in half`,
        hint: "Count UTF-16 code units, and keep both halves of a character together",
      };
    }
  },
};

/** A span does not cut what readers see as one character. */
export const grapheme: Rule = {
  id: "span/grapheme",
  severity: "warning",
  demand: "No span begins or ends inside what a reader sees as one character.",
  *check({ parts }: Survey): Iterable<Finding> {
    for (const { path, offset } of cuts(parts, insideCluster())) {
      yield {
        path,
        message: `The span cuts what reads as one character at ${offset}`,
        hint: "Keep a letter and its accents, or an emoji and what joins it, together",
      };
    }
  },
};

/** Whether a cut through a text at an offset goes through a character. */
type IsCut = (text: string, offset: number) => boolean;

/** The ends of spans that cut a character of their text. */
function* cuts(
  parts: readonly Part[],
  isCut: IsCut,
): Iterable<{ path: Issue["path"]; offset: number }> {
  const isSpoilt = ({ whole: { text = "" }, span }: Part): boolean =>
    isCut(text, span.start) || isCut(text, span.end);
  for (const { path, whole, span } of parts.filter(isSpoilt)) {
    for (const side of ["start", "end"] as const) {
      const offset = span[side];
      if (isCut(whole.text!, offset)) yield { path: [...path, "span", side], offset };
    }
  }
}

/** Whether an offset stands between the halves of a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Where characters begin is the same in every language. */
const SEGMENTER: Intl.Segmenter = /* @__PURE__ */ new Intl.Segmenter("en");

/** Tells whether an offset stands inside what reads as one character; each text is taken apart once. */
function insideCluster(): IsCut {
  const characters = new Map<string, Intl.Segments>();
  return (text, offset) => {
    if (!mayJoin(text.charCodeAt(offset)) || isInside(text, offset)) return false;
    const segments = characters.get(text) ?? SEGMENTER.segment(text);
    characters.set(text, segments);
    return segments.containing(offset)?.index !== offset;
  };
}

/** Whether a letter may join the one before it: none of Latin does, nor dashes and quotation marks. */
function mayJoin(code: number): boolean {
  return code >= 0x300 && (code < 0x2010 || code > 0x206f);
}
