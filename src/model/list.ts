import * as z from "zod";
import { $constructor } from "zod/v4/core";
import { refuse } from "./sentences.js";
import { speaking } from "./speaking.js";

/** How many items are looked at together, and after how many faults a list is given up. */
const LIMIT = 1000;

const Base: z.core.$constructor<z.ZodArray, z.core.$ZodArrayDef> = /* @__PURE__ */ speaking(
  "NewsArray",
  z.ZodArray,
);

/** A zod array that does not go on for ever over a list in which nothing is right. */
const List: typeof Base = /* @__PURE__ */ $constructor("NewsList", (schema, definition) => {
  Base.init(schema, definition);
  const { parse } = schema._zod;
  schema._zod.parse = (payload, context) =>
    Array.isArray(payload.value) && payload.value.length > LIMIT
      ? parseInParts(parse, payload, payload.value, context)
      : parse(payload, context);
});

/** The schema of a list. */
export function listOf<Item extends z.ZodType>(element: Item): z.ZodArray<Item> {
  return new List({ type: "array", element }) as z.ZodArray<Item>;
}

/** Parses a long list part by part, until it is read or has too many faults. */
function parseInParts(
  parse: z.core.$ZodTypeInternals["parse"],
  payload: z.core.ParsePayload,
  items: readonly unknown[],
  context: z.core.ParseContextInternal,
): z.core.ParsePayload {
  const whole: unknown[] = [];
  payload.value = whole;
  for (let from = 0; from < items.length; from += LIMIT) {
    const part = parse({ value: items.slice(from, from + LIMIT), issues: [] }, context);
    const { value, issues } = part as z.core.ParsePayload<unknown[]>;
    whole.push(...value);
    for (const issue of issues) {
      const [at, ...path] = issue.path!;
      payload.issues.push({ ...issue, path: [Number(at) + from, ...path] });
    }
    const unread = items.length - from - LIMIT;
    if (payload.issues.length < LIMIT || unread <= 0) continue;
    refuse(payload, "list/too-many-faults", [], { unread });
    break;
  }
  return payload;
}
