import type * as z from "zod";

/** What the local rules of the models tell of a value that breaks them. */
export interface Facts {
  /** A span that ends before it starts. */
  "span/order": { start: number; end: number };
  /** A span that is not as long as its text. */
  "span/length": { covers: number; length: number };
  /** A day that its month does not have. */
  "date/no-such-day": { day: number; month: number; year?: number };
  /** A part of a date that its value contradicts. */
  "date/part-differs": { part: string; is: number; value: string };
  /** An interval that ends before it starts. */
  "date/interval-order": { value: string };
  /** An identifier that does not look like those of its scheme. */
  "identifier/form": { scheme: string; example: string };
  /** An identifier with a digit mistyped. */
  "identifier/check-digits": { scheme: string };
  /** A range whose ends do not follow each other. */
  "quantity/order": { ends: number[] };
  /** An extension that is no JSON, or nests too deep. */
  "ext/json": { depth: number };
  /** A list with so many faults that the rest of it was not looked at. */
  "list/too-many-faults": { unread: number };
  /** A value that cannot be read: one of its getters throws. */
  "value/unreadable": Record<never, never>;
}

/** What each local rule says in English. */
export const SENTENCES: { readonly [Rule in keyof Facts]: (facts: Facts[Rule]) => string } = {
  "span/order": ({ start, end }) =>
    `A span cannot end before it starts, but this one goes from ${start} to ${end}`,
  "span/length": ({ covers, length }) =>
    `The span covers ${covers} code units, but the text has ${length}`,
  "date/no-such-day": ({ day, month, year }) =>
    `The calendar has no day ${day} in month ${month}${year === undefined ? "" : ` of ${year}`}`,
  "date/part-differs": ({ part, is, value }) =>
    `The ${part} is ${is}, but the value says \`${value}\``,
  "date/interval-order": ({ value }) =>
    `An interval cannot end before it starts, as \`${value}\` does`,
  "identifier/form": ({ scheme, example }) =>
    `Expected an identifier of ${scheme}, such as \`${example}\``,
  "identifier/check-digits": ({ scheme }) =>
    `The check digits of this ${scheme} do not agree with the rest: a digit is mistyped`,
  "quantity/order": ({ ends }) => `Expected a range in order, but found ${ends.join(", ")}`,
  "ext/json": ({ depth }) => `Expected JSON, nested ${depth} levels deep at most`,
  "list/too-many-faults": ({ unread }) =>
    `So much is wrong with this list that its last ${unread} items were not looked at`,
  "value/unreadable": () => "Expected plain data, but reading this throws an error",
};

/** What a local rule says of the facts, or nothing where the rule is not one of ours. */
export function sentence(facts: Readonly<Record<string, unknown>>): string | undefined {
  const rule = String(facts.rule);
  if (!Object.hasOwn(SENTENCES, rule)) return undefined;
  return SENTENCES[rule as keyof Facts](facts as never);
}

/** Tells a schema that a value breaks a local rule. */
export function refuse<Rule extends keyof Facts>(
  context: z.core.ParsePayload,
  rule: Rule,
  path: PropertyKey[],
  facts: Facts[Rule],
): void {
  context.issues.push({
    code: "custom",
    input: context.value,
    path,
    params: { rule, ...facts },
    continue: true,
  });
}
