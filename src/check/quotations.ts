import type { Finding, Rule } from "./rule.js";
import type { Part, Survey } from "./survey.js";

// The pilot said: "We sail at noon," and left.     Il dit : « Nous partons. »
//                 └ OPENING       └ CLOSING                 └ OPENING     └ CLOSING
const OPENING = /(?:["'“”„‘’‚»›「『]|[«‹„]\s?)[[(]?$/u;
const CLOSING = /^[\])]?[,.;:!?…—–-]{0,3}\s?["'”“’‘»«›‹」』]/u;
/** A quotation that runs on over paragraphs is opened anew in each, and closed only in the last. */
const RUNNING_ON = /^[.!?…]{0,3}\s?\n{1,3}["'“”„‘’‚»›「『«‹]/u;

/** The quotation marks of a direct statement, and of the quoted words of a mixed one, stand in the text. */
export const quotationMarks: Rule = {
  id: "statement/quote-marks",
  severity: "warning",
  demand: "What is told to be quoted stands between quotation marks in its text.",
  *check({ bundle, parts }: Survey): Iterable<Finding> {
    for (const part of parts) {
      const { path } = part;
      if (path[0] !== "statements" || path[2] !== "content") continue;
      const isQuoted =
        path[4] === "quoted" || bundle.statements[Number(path[1])]?.form === "direct";
      if (!isQuoted || standsBetweenMarks(part)) continue;
      yield {
        path: [...path, "span"],
        message: `Expected quotation marks around “${part.text}”`,
        hint: 'Move the span, or call the statement `form: "indirect"`',
      };
    }
  },
};

function standsBetweenMarks({ whole, span }: Part): boolean {
  const { text = "" } = whole;
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const behind = text.slice(span.end, span.end + 12);
  return OPENING.test(before) && (CLOSING.test(behind) || RUNNING_ON.test(behind));
}
