import * as z from "zod";
import { refuse } from "./sentences.js";
import { speaking } from "./speaking.js";

/**
 * Anything that JSON can hold.
 *
 * @category Models
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/**
 * What a house adds to a model: namespaced keys (`house:desk`) over any JSON.
 *
 * @category Models
 */
export type Extension = Record<string, JsonValue>;

/** A zod record whose issues speak. */
const Additions: typeof z.ZodRecord = /* @__PURE__ */ speaking("NewsRecord", z.ZodRecord);

/** How deep an extension may nest: deeper than any real one, and shallow enough for every JSON reader. */
const DEPTH_LIMIT = 64;

/**
 * Checks that a value is an extension: namespaced keys, JSON values, nested 64 levels deep at most.
 *
 * @category Schemas
 */
export const Extension: z.ZodType<Extension, Extension> = /* @__PURE__ */ new Additions({
  type: "record",
  keyType: z.string().regex(/^[^\s:]+:\S+$/u),
  valueType: z.unknown().check((context) => {
    if (!isJson(context.value)) refuse(context, "ext/json", [], { depth: DEPTH_LIMIT });
  }),
}) as unknown as z.ZodType<Extension, Extension>;

/**
 * Whether a value is JSON that an extension may hold.
 *
 * It goes level by level rather than by recursion, each item once, so that neither depth nor a cycle can
 * do harm.
 */
export function isJson(value: unknown): value is JsonValue {
  if (typeof value === "string") return true;
  let level = new Set([value]);
  for (let depth = 0; depth < DEPTH_LIMIT; depth++) {
    const next = new Set<unknown>();
    for (const item of level) {
      if (item === null || typeof item === "string" || typeof item === "boolean") continue;
      if (typeof item === "number" ? !Number.isFinite(item) : typeof item !== "object")
        return false;
      if (typeof item !== "object") continue;
      if (!Array.isArray(item) && ![Object.prototype, null].includes(Object.getPrototypeOf(item)))
        return false;
      for (const inner of Object.values(item)) next.add(inner);
    }
    if (next.size === 0) return true;
    level = next;
  }
  return false;
}
