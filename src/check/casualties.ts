import type { Quantity } from "../model/quantity.js";
import { eventRule } from "./events.js";
import { quote } from "./quote.js";
import type { Rule } from "./rule.js";

/** What is counted where people come to harm. */
const CASUALTIES: ReadonlySet<string> = new Set([
  "killed",
  "dead",
  "injured",
  "wounded",
  "missing",
  "kidnapped",
  "displaced",
]);

/** The rules on how many came to harm. */
export const casualties: readonly Rule[] = [
  eventRule(
    "event/casualty-needs-source",
    "warning",
    "How many came to harm is told on someone's word.",
    function* ({ quantities = [], attributedTo: told = [] }) {
      for (const [at, { measure, text, attributedTo = told }] of quantities.entries()) {
        if (!CASUALTIES.has(measure) || attributedTo.length > 0) continue;
        yield {
          path: ["quantities", at, "attributedTo"],
          message: `Nothing says on whose word ${quote(text)} were ${measure}`,
          hint: "Name the statements that the figure rests on",
        };
      }
    },
  ),
  eventRule(
    "event/casualty-contradiction",
    "warning",
    "Two figures for the same harm leave room for each other.",
    function* ({ quantities = [] }) {
      for (const [at, figure] of quantities.entries()) {
        const other = quantities.slice(0, at).find((earlier) => contradict(earlier, figure));
        if (!CASUALTIES.has(figure.measure) || !other) continue;
        yield {
          path: ["quantities", at],
          message: `${quote(figure.text)} ${figure.measure} contradicts ${quote(other.text)}`,
        };
      }
    },
  ),
];

/** Whether two figures count the same and cannot both be right. */
function contradict(one: Quantity, other: Quantity): boolean {
  if (one.measure !== other.measure || one.unit !== other.unit) return false;
  if (one.approximate || other.approximate) return false;
  return least(one) > most(other) || least(other) > most(one);
}

function least({ value, min = value ?? Number.NEGATIVE_INFINITY }: Quantity): number {
  return min;
}

function most({ value, max = value ?? Number.POSITIVE_INFINITY }: Quantity): number {
  return max;
}
