import type * as z from "zod";
import { Actor, Article, checkBundle, Event, type Issue, NewsBundle, Statement } from "../index.js";
import { type Command, onlyOne, readWords, SHOWN } from "./command.js";
import { FORMATS, type Format } from "./formats.js";
import { type Input, readText } from "./input.js";
import { issueOf, issueRow } from "./issues.js";
import { placeAt, placesIn, positionsIn } from "./json.js";
import { isPage } from "./page.js";
import { harmless, type Paper, table } from "./paper.js";
import { formatOf, readJson, readPayload } from "./payload.js";
import { Trouble } from "./terminal.js";

/** The models that a file may hold, each with the key that tells it from those behind it. */
const MODELS: readonly Model[] = [
  { name: "bundle", key: "schemaVersion", check: bundleIssues },
  { name: "article", key: "headline", check: (value) => shapeIssues(Article, value) },
  { name: "statement", key: "form", check: (value) => shapeIssues(Statement, value) },
  { name: "actor", key: "kind", check: (value) => shapeIssues(Actor, value) },
  { name: "event", key: "name", check: (value) => shapeIssues(Event, value) },
];

interface Model {
  readonly name: string;
  readonly key: string;
  readonly check: (value: unknown) => Issue[];
}

/** The formats of others that a file may hold. */
const FOREIGN: readonly Format[] = FORMATS.filter(({ name }) => name !== "bundle");

const NAMES = [...MODELS, ...FOREIGN].map(({ name }) => name).join("|");

/** An issue, and how many code units stand before what it tells of. */
interface Located {
  readonly issue: Issue;
  readonly offset: number;
}

/** Checks a file of JSON against the models: `newsdesk validate bundle.json`. */
export const validate: Command = {
  name: "validate",
  summary: "Check a bundle, a model, JSON-LD, ninjs or a web page",
  help: `Usage: newsdesk validate [file] [--as ${NAMES}] [--json]

Checks a file, or standard input, and tells each issue with its line and column. Which model or format
it is meant to be is told by its keys, unless you say so; of a web page, the blocks of JSON-LD are
checked. A bundle is also checked as a whole: whether the ids that it refers to exist, and whether
spans cover their words.
The exit status is 1 where there is an error; warnings leave it at 0.

  --as     the model or format that it should be
  --json   print the issues as JSON

Examples:
  newsdesk validate bundle.json
  newsdesk validate payload.json --as article
  newsdesk validate page.html
  newsdesk parse story.txt | newsdesk validate`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { json: SHOWN.json, as: { type: "string" } });
    const input = await readText(onlyOne(positionals), terminal);
    const { name, found } = check(input, values.as);
    const issues = found.map(({ issue }) => issue);

    terminal.print(
      values.json ? JSON.stringify(issues, null, 2) : report(input, name, found, terminal.paper),
    );
    return issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

/** What is wrong with an input, as what it is named or shows itself to be. */
function check(input: Input, named: string | undefined): { name: string; found: Located[] } {
  const foreign = foreignOf(input, named);
  if (foreign) return { name: foreign.name, found: foreignIssues(input, foreign) };

  const value = readJson(input);
  const model = modelOf(value, named, input);
  const places = placesIn(input.text);
  const found = model
    .check(value)
    .map((issue) => ({ issue, offset: placeAt(places, issue.path).offset }));
  return { name: model.name, found };
}

function foreignOf(input: Input, named: string | undefined): Format | undefined {
  if (named !== undefined) return FOREIGN.find(({ name }) => name === named);
  if (isPage(input.text)) return FOREIGN.find(({ name }) => name === "json-ld");
  const format = formatOf(readJson(input));
  return format && FOREIGN.includes(format) ? format : undefined;
}

/** What reading a format finds fault with, and what the rules do with what was read. */
function foreignIssues(input: Input, format: Format): Located[] {
  const { bundle, notes } = readPayload(input, format);
  return [
    ...notes.map(({ repair, offset }) => ({ issue: issueOf(repair), offset })),
    ...checkBundle(bundle).map((issue) => ({ issue, offset: 0 })),
  ].filter(({ issue }) => issue.severity !== "info");
}

function modelOf(value: unknown, named: string | undefined, { name }: Input): Model {
  const model = MODELS.find((one) =>
    named === undefined ? Object(value) === value && one.key in Object(value) : one.name === named,
  );
  if (model) return model;
  if (named !== undefined) throw new Trouble(2, `--as takes ${NAMES}; ${named} is none of them.`);
  throw new Trouble(1, `${name} has the keys of no model; say which it should be: --as ${NAMES}.`);
}

function bundleIssues(value: unknown): Issue[] {
  const issues = shapeIssues(NewsBundle, value);
  return issues.length > 0 ? issues : checkBundle(value as NewsBundle);
}

/** What a schema holds against a value. */
function shapeIssues(schema: z.ZodType, value: unknown): Issue[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => ({
    rule: "shape",
    severity: "error",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
    message,
  }));
}

/** Each issue with its line and column, or that there is none. */
function report(input: Input, read: string, found: readonly Located[], paper: Paper): string {
  const position = positionsIn(input.text);
  const rows = harmless(found).map(({ issue, offset }) => issueRow(issue, position(offset)));
  const verdict = `${found.length || "no"} ${found.length < 2 ? "issue" : "issues"}`;
  return [`${input.name}, read as ${read}: ${verdict}`, ...table(rows, paper)].join("\n");
}
