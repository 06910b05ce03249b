import { bare } from "../model/bare.js";
import { nearest } from "../model/nearest.js";
import { type Command, readWords } from "./command.js";
import { type Row, table } from "./paper.js";
import { Trouble } from "./terminal.js";

/** The name of the file that holds all models for an OpenAPI document. */
const OPENAPI = "openapi";

/** Prints the JSON Schema of a model: `newsdesk schema article`. */
export const schema: Command = {
  name: "schema",
  summary: "Print the JSON Schema of a model, or list them all",
  help: `Usage: newsdesk schema [model | --openapi]

Prints the JSON Schema (2020-12) of a model. Without a name it lists the models: with what each one is
on a terminal, by name alone in a pipe. The same files lie in newsdesk/json-schema/*.json.

  --openapi   print all models as the components of an OpenAPI 3.1 document

Examples:
  newsdesk schema
  newsdesk schema article > article.json
  newsdesk schema --openapi`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { openapi: { type: "boolean" } });
    const [name, ...others] = values.openapi ? [OPENAPI, ...positionals] : positionals;
    if (others.length > 0)
      throw new Trouble(2, `One schema at a time: ${others.join(" ")} is too much.`);

    const schemas = terminal.schemas();
    const models = new Map([...schemas].filter(([model]) => model !== OPENAPI));
    if (name !== undefined) terminal.print(schemaOf(name, schemas));
    else if (terminal.showsAPerson)
      terminal.print(table([...models].map(toRow), terminal.paper).join("\n"));
    else terminal.print([...models.keys()].join("\n"));
    return 0;
  },
};

/** The schema of this name, however it is spelt: `NewsBundle`, `news-bundle`. */
function schemaOf(name: string, schemas: ReadonlyMap<string, string>): string {
  for (const [model, text] of schemas) if (bare(model) === bare(name)) return text;
  const near = nearest(name, schemas.keys());
  const advice = near === undefined ? "newsdesk schema lists them all." : `Did you mean ${near}?`;
  throw new Trouble(2, `There is no schema "${name}". ${advice}`);
}

function toRow([model, text]: [string, string]): Row {
  return { label: { text: model }, texts: [{ text: JSON.parse(text).description }] };
}
