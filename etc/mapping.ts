import type { Mapping } from "../src/exchange/field.js";

/** What becomes of a field. */
export type Row = Extract<Mapping[string], { rows: unknown }>["rows"][string];

/** What becomes of the fields of a model. */
export function fieldsOf(mapping: Mapping, model: string): [string, Row][] {
  const told = mapping[model];
  return told && "rows" in told ? Object.entries(told.rows) : [];
}

/** The page of the docs that says what becomes of each field in another format. */
export function pageOf(
  format: string,
  legend: string,
  mapping: Mapping,
  models: ReadonlyMap<string, readonly (readonly [string, { description: string }])[]>,
): string {
  const sections = Object.entries(mapping).map(([model, told]) => {
    if (!("rows" in told)) return `## ${model}\n\n${sentence(told)}`;
    const meanings = new Map(models.get(model));
    const rows = Object.entries(told.rows).map(([field, row]) => {
      const meaning = cell(meanings.get(field)?.description ?? "");
      return `| \`${field}\` | ${meaning} | ${cell(saying(row))} |`;
    });
    return [
      `## ${model}`,
      "",
      `| Field | What it is | In ${format} |`,
      "| --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return `# Every field in ${format}

What becomes of each field of each model. ${legend}
*Lost* is what has no home there, and what \`onLoss\` tells.

${sections.join("\n\n")}
`;
}

function saying(row: Row): string {
  if ("lost" in row) return `*lost*: ${row.lost}`;
  if ("carried" in row) return row.carried;
  return row.properties.map((property) => `\`${property}\``).join(", ");
}

function sentence(row: Row): string {
  const said = saying(row);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
