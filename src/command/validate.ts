import type * as z from "zod";
import { Actor, Article, checkBundle, Event, type Issue, NewsBundle, Statement } from "../index.js";
import { type Command, onlyOne, readWords, SHOWN } from "./command.js";
import { type Input, readText } from "./input.js";
import { issueRow } from "./issues.js";
import { type Fault, parseJson, placeAt, placesIn, positionOf } from "./json.js";
import { harmless, type Paper, table } from "./paper.js";
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

const NAMES = MODELS.map(({ name }) => name).join("|");

/** Checks a file of JSON against the models: `newsdesk validate bundle.json`. */
export const validate: Command = {
  name: "validate",
  summary: "Check JSON against the models, and a bundle against its rules",
  help: `Usage: newsdesk validate [file.json] [--as ${NAMES}] [--json]

Checks a file, or standard input, and tells each issue with its line and column. Which model it is
meant to be is told by its keys, unless you say so. A bundle is also checked as a whole: whether the
ids that it refers to exist, and whether spans cover their words.
The exit status is 1 where there is an error; warnings leave it at 0.

  --as     the model that it should be
  --json   print the issues as JSON

Examples:
  newsdesk validate bundle.json
  newsdesk validate payload.json --as article
  newsdesk parse story.txt | newsdesk validate`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { json: SHOWN.json, as: { type: "string" } });
    const input = await readText(onlyOne(positionals), terminal);
    const value = readJson(input);
    const model = modelOf(value, values.as, input);
    const issues = model.check(value);

    terminal.print(
      values.json ? JSON.stringify(issues, null, 2) : report(input, model, issues, terminal.paper),
    );
    return issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function readJson({ name, text }: Input): unknown {
  try {
    return parseJson(text);
  } catch (fault) {
    const { offset, message } = fault as Fault;
    const found = offset < text.length ? JSON.stringify(text.charAt(offset)) : "the end";
    const place = `${name}:${positionOf(text, offset)}`;
    throw new Trouble(1, `${place}: broken JSON: ${message}, found ${found}.`);
  }
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
function report(input: Input, model: Model, issues: readonly Issue[], paper: Paper): string {
  const { name, text } = input;
  const places = placesIn(text);
  const rows = harmless(issues).map((issue) =>
    issueRow(issue, positionOf(text, placeAt(places, issue.path).offset)),
  );
  const verdict = issues.length === 0 ? "no issue" : `${issues.length} issues`;
  return [`${name}, read as ${model.name}: ${verdict}`, ...table(rows, paper)].join("\n");
}
