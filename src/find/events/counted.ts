import type { Quantity } from "../../model/quantity.js";
import * as kind from "../../text/kinds.js";
import { found } from "../clauses/prose.js";
import { amountAt } from "./amounts.js";
import type { EventLexicon } from "./lexicon.js";
import * as part from "./parts.js";
import type { Told } from "./told.js";
import type { Account } from "./words.js";

/** Where what is told begins: at its verb, or at who stands right before, with what bounds their number. */
export function openingOf({ senses, kinds }: Account, { start, agents, targets }: Told): number {
  const subject = [...agents, ...targets].find(({ end }) => end === start);
  if (!subject) return start;
  let opening = subject.start;
  while (
    opening > 0 &&
    (senses[opening - 1]!.tells & part.BOUND || kinds[opening - 1]! & kind.NUMBER)
  )
    opening--;
  return opening;
}

/** What is counted where something is done to people: `killed two`, `left two dead`. */
export function measureOf(
  { senses }: Account,
  { verb, end }: Pick<Told, "verb" | "end">,
): string | undefined {
  return senses[verb.at]!.measure ?? senses[end - 1]!.measure;
}

/** The code of a sentence, whose years count. */
const SENTENCE = "116";

/** Whether a token can begin an amount: a number, in figures or words, or what bounds one. */
function opensAmount({ senses, kinds }: Account, at: number): boolean {
  if (kinds[at]! & kind.NUMBER) return true;
  const { value, multiple, tells } = senses[at]!;
  return (value ?? multiple) !== undefined || (tells & part.OPENS_BOUND) !== 0;
}

/** Tells how many are counted in what is told. */
export function quantitiesOf(
  account: Account,
  told: Told,
  ceiling: number,
  { bounds }: EventLexicon,
): Quantity[] {
  const measure = measureOf(account, told);
  const sides = [...told.agents, ...told.targets];
  const quantities: Quantity[] = [];
  for (let at = openingOf(account, told); at < ceiling; at++) {
    const isObject = measure !== undefined && at === told.end;
    const amount = opensAmount(account, at) && amountAt(account, at, ceiling, bounds, isObject);
    if (!amount) continue;
    const isOwn =
      (told.verb.at < at && at <= told.end) ||
      sides.some((side) => side.start < amount.end && amount.start < side.end);
    const isMeasure = (account.senses[amount.end - 1]!.tells & part.MEASURE) !== 0;
    if (isMeasure && !isOwn && told.sense.code !== SENTENCE) continue;
    const isPeople = isOwn && !isMeasure;
    const measured = isPeople ? (measure ?? amount.noun) : amount.noun;
    if (measured !== "") {
      quantities.push({ ...found(account, amount), measure: measured, ...amount.size });
    }
    at = amount.end - 1;
  }
  return quantities;
}
