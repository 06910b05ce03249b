import type { Dateline } from "../../model/dateline.js";
import { parseDateline } from "../../parse/dateline/dateline.js";
import type { ValueField } from "../field.js";
import type { Context } from "./context.js";
import { readText } from "./text.js";

/** How the dateline stands in schema.org: in its words, which are read again. */
export const DATELINE: ValueField<Dateline, Context> = {
  properties: ["dateline"],
  read: (value, at) => {
    const text = readText(value, at);
    const dateline = text === undefined ? undefined : parseDateline(text);
    return dateline?.text === text ? dateline : undefined;
  },
  write: ({ text }) => ({ dateline: text }),
};

/** A dateline with its place in the body, where the body opens with it. */
export function inBody(dateline: Dateline, body = ""): Dateline {
  if (body.startsWith(dateline.text)) return dateline;
  const { span, ...others } = dateline;
  return others;
}
