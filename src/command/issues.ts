import type { Issue } from "../index.js";
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
