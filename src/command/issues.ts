import type { Issue } from "../index.js";
import type { Row } from "./paper.js";
import { line } from "./sheet/phrases.js";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const;

/** An issue for people: how much it matters, and where it is if that is known; then what is wrong. */
export function issueRow({ severity, message, path, rule, hint }: Issue, position = ""): Row {
  return {
    label: { text: `${position} ${severity}`.trim(), style: COLOURS[severity] },
    texts: [{ text: message }, { text: line(path.join("."), rule, hint), style: "dim" }],
  };
}
