import type { Quantity } from "../model/quantity.js";
import { quote } from "./quote.js";
import type { Rule } from "./rule.js";
import { rulesOn } from "./rules-on.js";

const rule = rulesOn("events");

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
  rule(
    "event/casualty-needs-source",
    "warning",
    "How many came to harm is told on someone's word.",
    ({ quantities = [], attributedTo: told = [] }) =>
      quantities.flatMap(({ measure, text, attributedTo = told }, at) => {
        if (!CASUALTIES.has(measure) || attributedTo.length > 0) return [];
        const message = `Nothing says on whose word ${quote(text)} were ${measure}`;
        const hint = "Name the statements that the figure rests on";
        return { path: ["quantities", at, "attributedTo"], message, hint };
      }),
  ),
  rule(
    "event/casualty-contradiction",
    "warning",
    "Two figures for the same harm leave room for each other.",
    ({ quantities = [] }) =>
      quantities.flatMap((figure, at) => {
        const other = quantities.slice(0, at).find((earlier) => contradict(earlier, figure));
        if (!CASUALTIES.has(figure.measure) || !other) return [];
        const message = `${quote(figure.text)} ${figure.measure} contradicts ${quote(other.text)}`;
        return { path: ["quantities", at], message };
      }),
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
