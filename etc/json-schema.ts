import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { FORMATS } from "../src/model/message.js";
import { modelRegistry } from "../src/model/registry.js";
import { type Comments, commentsIn, parentsIn } from "./comments.js";

/** A JSON Schema (2020-12), as far as these need one. */
export type JsonSchema = Record<string, unknown>;

/** The JSON Schema of each model by its name, with comments as descriptions; each refers to others under `root`. */
export function modelSchemas(root: string): Map<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(modelRegistry, {
    uri: (id) => `${root}${id.replace("news.", "")}`,
    override: ({ jsonSchema }) => applyFormat(jsonSchema),
  });
  const comments = allComments();
  return new Map(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => {
      const name = id.replace("news.", "");
      return [name, described(schema as JsonSchema, comments(name))];
    }),
  );
}

/** The file of each model: all that it refers to lies in it. */
export function jsonSchemaFiles(): Map<string, JsonSchema> {
  const schemas = modelSchemas("#/$defs/");
  return new Map(
    [...schemas].map(([name, schema]) => {
      const defs = [...reached(schema, schemas)]
        .toSorted()
        .map((other) => [other, schemas.get(other)]);
      const file = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: name,
        ...schema,
        ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
      };
      return [fileName(name), file];
    }),
  );
}

/** The components of an OpenAPI 3.1 document: every model, and the tag that tells actors apart. */
export function openApiComponents(): JsonSchema {
  const schemas = Object.fromEntries(modelSchemas("#/components/schemas/"));
  const actor = { ...schemas.Actor, discriminator: { propertyName: "kind" } };
  return { components: { schemas: { ...schemas, Actor: actor } } };
}

/** `NewsBundle` → `news-bundle.json` */
function fileName(name: string): string {
  return `${name.replace(/(?<=.)\p{Lu}/gu, "-$&").toLowerCase()}.json`;
}

/** Puts the pattern of one of our formats in place of its name, which no other tool knows. */
function applyFormat(schema: JsonSchema): void {
  const format = FORMATS.get(String(schema.format));
  if (!format) return;
  delete schema.format;
  schema.pattern = format.pattern.source;
}

function described(schema: JsonSchema, { model, fields }: Comments): JsonSchema {
  const { properties } = schema as { properties?: Record<string, JsonSchema> };
  if (!properties) return { description: model, ...schema };
  const told = Object.entries(properties).map(([key, field]) => [
    key,
    { description: fields[key], ...field },
  ]);
  return { description: model, ...schema, properties: Object.fromEntries(told) };
}

/** The names of all models that a schema refers to, however far off. */
function reached(schema: JsonSchema, schemas: ReadonlyMap<string, JsonSchema>): Set<string> {
  const names = new Set<string>();
  const waiting = [schema];
  for (const next of waiting) {
    for (const [, name = ""] of JSON.stringify(next).matchAll(/"#\/\$defs\/(\w+)"/gu)) {
      if (names.has(name)) continue;
      names.add(name);
      waiting.push(schemas.get(name) ?? {});
    }
  }
  return names;
}

/** The comments of each model, those of the interfaces it extends included. */
function allComments(): (name: string) => Comments {
  const sources = readdirSync("src/model")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`src/model/${file}`, "utf8"));
  const comments = new Map(sources.flatMap((code) => [...commentsIn(code)]));
  const parents = new Map(sources.flatMap((code) => [...parentsIn(code)]));

  return function of(name: string): Comments {
    const { model = "", fields = {} } = comments.get(name) ?? {};
    const inherited = (parents.get(name) ?? []).map((parent) => of(parent).fields);
    return { model, fields: Object.assign({}, ...inherited, fields) };
  };
}
