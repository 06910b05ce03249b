import type { Issue, Repair } from "../index.js";
import { unescaped } from "../model/pointer.js";
import type { Row } from "./paper.js";
import { line } from "./sheet/phrases.js";

/** The colour of each severity. */
export const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const;

/** An issue for people: where it is and how much it matters; then what is wrong. */
export function issueRow({ severity, message, path, rule, hint }: Issue, position: string): Row {
  return {
    label: { text: `${position} ${severity}`, style: COLOURS[severity] },
    texts: [{ text: message }, { text: line(path.join("."), rule, hint), style: "dim" }],
  };
}

/** What is wrong with a payload for sure, rather than mended or left out. */
const ERRORS = new Set([
  "json/unreadable",
  "json-ld/no-article",
  "ninjs/no-name",
  "ninjs/no-uri",
  "ninjs/unknown",
  "ninjs/wrong",
]);

/** A repair as an issue of the payload it was made in; what its message tells already is not told again. */
export function issueOf({ rule, message, at, before, after }: Repair): Issue {
  const isTold = before !== undefined && after === undefined && message.includes(before);
  const change = isTold ? "" : [before, after].filter((text) => text !== undefined).join(" → ");
  return {
    rule,
    severity: ERRORS.has(rule) ? "error" : rule === "exchange/kept" ? "info" : "warning",
    path: stepsOf(String(at)),
    message: change === "" ? message : `${message}: ${change}`,
  };
}

/** The steps of a JSON Pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}
