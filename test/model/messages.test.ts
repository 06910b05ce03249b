import { readFileSync } from "node:fs";
import * as newsdesk from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";
import { FORMATS } from "../../src/model/message.js";
import { SENTENCES } from "../../src/model/sentences.js";
import { samples } from "./models.js";
import { bad } from "./values.js";

/** A row of the page: a payload, where the fault in it lies, and what is said of it. */
interface Row {
  readonly model: string;
  readonly payload: string;
  readonly where: string;
  readonly said: string;
}

const ROW =
  /^\| `(?<model>[A-Z]\w+)` +\| `(?<payload>.+?)` +\| (?<where>.+?) +\| (?<said>.+?) +\|$/gmu;

const rows = Array.from(
  readFileSync("docs/messages.md", "utf8").matchAll(ROW),
  ({ groups }) => groups as unknown as Row,
);

const schemas = new Map<string, unknown>(Object.entries(newsdesk));

/** The last issue of the payload in a row, with the path and the words that the page gives it. */
function issueOf({ model, payload }: Row): {
  where: string;
  said: string;
  issue: z.core.$ZodIssue;
} {
  const value: unknown = new Function(`return (${payload})`)();
  const issue = (schemas.get(model) as z.ZodType).safeParse(value).error!.issues.at(-1)!;
  const where = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "the whole";
  return { where, said: issue.message, issue };
}

test.each(rows)("$payload as $model is told: $said", (row) => {
  const { where, said } = issueOf(row);
  expect({ where, said }).toStrictEqual({ where: row.where, said: row.said });
});

test("the page has every local rule and every format", () => {
  const issues = rows.map((row) => issueOf(row).issue);
  const rules = issues.flatMap((issue) => (issue.code === "custom" ? [issue.params?.rule] : []));
  const formats = issues.flatMap((issue) =>
    issue.code === "invalid_format" ? [issue.format] : [],
  );

  expect([...new Set(rules)].toSorted()).toStrictEqual(Object.keys(SENTENCES).toSorted());
  expect([...new Set(formats)].toSorted()).toStrictEqual([...FORMATS.keys()].toSorted());
});

test("the page has every kind of message that the other tests bring about", () => {
  const told = new Set(rows.flatMap(({ said }) => kindsOf(said)));
  const missing = new Set<string>();
  for (const message of messages()) {
    for (const kind of kindsOf(message)) if (!told.has(kind)) missing.add(kind);
  }
  expect([...missing]).toStrictEqual([]);
});

/** What is said of wrong values, and of whatever can be wrong with a field of a model. */
function* messages(): Iterable<string> {
  for (const [, , , , message] of bad) yield message;
  for (const { schema, full } of samples) {
    for (const key of [...Object.keys(full), "another", "keyword"]) {
      for (const value of [
        null,
        5,
        -1.5,
        true,
        "",
        "none",
        [],
        [5],
        {},
        { text: "A" },
        new Date(0),
      ]) {
        const { error } = schema.safeParse({ ...full, [key]: value });
        for (const { message } of error?.issues ?? []) yield message;
      }
    }
  }
}

/** What a message says, whatever the words and figures in it: what was expected, and what came. */
function kindsOf(message: string): string[] {
  return message
    .replaceAll(/`[^`]*`/gu, "`…`")
    .replaceAll(/(?:`…`(?: \(did you mean `…`\?\))?[,;] )*`…`(?: \(did you mean `…`\?\))?/gu, "`…`")
    .replaceAll(/-?\d+(?:\.\d+)?/gu, "0")
    .split(/, but (?=got|nothing)/u);
}
