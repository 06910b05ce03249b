import type * as z from "zod";
import { bare } from "../bare.js";
import { mendDate } from "../calendar.js";

const NUMBER = /^\s?[+-]?\d{1,15}(?:\.\d{1,15})?\s?$/u;

/** The leaves of a model: what is neither object nor list. */
export type Leaf =
  | z.core.$ZodString
  | z.core.$ZodNumber
  | z.core.$ZodBoolean
  | z.core.$ZodEnum
  | z.core.$ZodLiteral;

/** What a leaf was meant to be, each with the rule that it comes by; the schema decides. */
export function candidates(leaf: Leaf, value: unknown): [rule: string, candidate: unknown][] {
  const { def } = leaf._zod;
  switch (def.type) {
    case "string":
      return [...texts(value)];
    case "number":
      return typeof value === "string" && NUMBER.test(value) ? [["number", Number(value)]] : [];
    case "boolean":
      return [["boolean", value === "true" || (value === "false" ? false : undefined)]];
    default: {
      const meant = bare(String(value));
      return [["tag", [...leaf._zod.values!].find((tag) => bare(String(tag)) === meant)]];
    }
  }
}

/** The usual forms of a text, from the one that changes least. */
function* texts(value: unknown): Iterable<[string, unknown]> {
  if (value instanceof Date && !Number.isNaN(value.getTime())) yield ["date", value.toISOString()];
  if (typeof value === "number" || typeof value === "boolean") yield ["text", String(value)];
  if (typeof value !== "string") return;
  yield ["date", mendDate(value)];
  yield ["format", value.trim()];
  yield ["format", value.trim().toUpperCase()];
  yield ["format", value.trim().replaceAll("_", "-")];
}
