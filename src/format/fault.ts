import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";

/** What is against a style, and where. */
export interface Fault extends Repair {
  at: Span;
}

// biome-ignore format: one rule a line
const RULES = {
  "capitals": "A place is printed in capitals",
  "stands-alone": "The city stands alone",
  "needs-region": "The city needs its state or country",
  "region-form": "A state is shortened and a country written out, with a comma before it",
  "date-form": "A month is shortened before a day if it is long, and a day is a bare number",
  "agency-form": "The agency signs with its short form",
  "comma": "A comma stands before the date",
  "brackets": "The agency stands in brackets",
  "dash": "A spaced dash closes the dateline",
} as const;

/** Names what is against a rule for datelines, with the fix where there is one. */
export function finding(rule: keyof typeof RULES, at: Span, before: string, after?: string): Fault {
  const fault = { rule: `dateline/${rule}`, message: RULES[rule], at, before };
  if (after === undefined) return fault;
  const change = before === "" ? `add \`${after}\`` : `write \`${after}\` for \`${before}\``;
  return { ...fault, message: `${RULES[rule]}: ${change}`, after };
}
