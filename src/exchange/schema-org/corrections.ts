import type { Correction } from "../../model/correction.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { readDate } from "./dates.js";
import { isNode, listOf } from "./nodes.js";
import { readPart, writePart } from "./parts.js";
import { same, sameText } from "./same.js";
import { readText } from "./text.js";

type Kind = Correction["kind"];

/** The kinds that are told in words; a correction is one unless said. */
const OTHERS: ReadonlySet<string> = new Set<Kind>([
  "clarification",
  "update",
  "editors-note",
  "retraction",
]);

/** How each field of a correction stands in a CorrectionComment of schema.org. */
export const CORRECTION: Table<Correction, Context> = tableOf<Correction, Context>({
  kind: {
    properties: ["genre"],
    read: (value, at) => {
      const told = readText(value, at) ?? "";
      return OTHERS.has(told) ? (told as Kind) : undefined;
    },
    write: (kind) => (kind === "correction" ? {} : { genre: kind }),
  },
  at: same(["datePublished", "dateCreated"], readDate),
  text: sameText("text"),
  pointer: { lost: "schema.org does not tell which part was set right" },
  before: { lost: "schema.org does not tell what stood there" },
  after: { lost: "schema.org does not tell what stands there now" },
});

/** How corrections stand in schema.org; those without a date, or a text, cannot be read. */
export const CORRECTIONS: ValueField<Correction[], Context> = {
  properties: ["correction"],
  read: (value, at, context) => {
    const items = listOf(value, at);
    if (!items.every(({ value: item }) => isNode(item) && isDated(item))) return undefined;
    const corrections = items.flatMap((item): Correction[] => {
      const placed = {
        node: item.value as object as Readonly<Record<string, unknown>>,
        at: item.at,
      };
      const {
        kind = "correction",
        at: day,
        text,
      } = readPart(CORRECTION, placed, context, "a correction");
      return day === undefined || text === undefined ? [] : [{ kind, at: day, text }];
    });
    return corrections.length > 0 ? corrections : undefined;
  },
  write: (corrections, context) => ({
    correction: corrections.map((one) => writePart("CorrectionComment", CORRECTION, one, context)),
  }),
};

function isDated(node: object): boolean {
  return "text" in node && ("datePublished" in node || "dateCreated" in node);
}
