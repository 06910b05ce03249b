import type { ValueField } from "../field.js";
import type { Context } from "./context.js";
import { readText, writeText } from "./text.js";

/** A value that needs no change when written; the first of the properties is the one it goes to. */
export function same<Value>(
  properties: readonly [string, ...string[]],
  read: ValueField<Value, Context>["read"],
): ValueField<Value, Context> {
  return { properties, read, write: (value) => ({ [properties[0]]: value }) };
}

/** A text that needs no change when written. */
export function sameText(...properties: [string, ...string[]]): ValueField<string, Context> {
  return {
    properties,
    read: readText,
    write: (text) => ({ [properties[0]]: writeText(text) }),
  };
}
