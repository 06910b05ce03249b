import { harmless, type Paper, type Row, table } from "./paper.js";

/** A model as a page for people: its parts by name, without their spans. */
export function outline(model: object, paper: Paper): string {
  const rows = partsOf(harmless(model)).map(
    ([name, value]): Row => ({
      label: { text: name, style: "dim" },
      texts: [value].flat().map((part) => ({ text: describe(part) })),
    }),
  );
  return table(rows, paper).join("\n");
}

/** A value on one line: its words first, then whatever else is known of it. */
function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return partsOf(value)
    .map(([name, part]) => {
      const text = [part].flat().map(describe).join(", ");
      return name === "text" || name === "name" ? text : `${name} ${text}`;
    })
    .join(" · ");
}

function partsOf(value: object): [name: string, value: unknown][] {
  return Object.entries(value).filter(([name]) => name !== "span");
}
