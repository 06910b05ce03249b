import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { Actor, Extension, modelRegistry, NewsBundle } from "newsdesk/model";
import { expect, test } from "vitest";
import * as z from "zod";
import { type JsonSchema, jsonSchemaFiles, openApiComponents } from "../../etc/json-schema.js";
import { requiredKeys, samples } from "./models.js";
import { actors, bundle } from "./payloads.js";
import { bad, good } from "./values.js";

const files = jsonSchemaFiles();
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map(
  [...files].map(([file, schema]): [unknown, ValidateFunction] => [
    `news.${schema.title}`,
    ajv.compile({ ...schema, $id: file }),
  ]),
);

/** Whether the JSON Schema of a model accepts what a payload is in JSON. */
function accepts(schema: z.ZodType, payload: unknown): boolean {
  const validate = validators.get(modelRegistry.get(schema)?.id);
  return validate!(JSON.parse(JSON.stringify(payload) ?? "null"));
}

/** What JSON cannot hold: it turns into something else, or into nothing, before any schema sees it. */
const notInJson = [
  "a Date",
  "an extension of a Date",
  "an extension of an infinite number",
  "an extension that is no JSON",
];

/** What only zod refuses: it spans several fields, needs a calendar, a list or a sum, or has a limit of its own. */
const onlyZodRefuses = [
  "a span that ends before it starts",
  "a span longer than its text",
  "31 June",
  "29 February of a common year",
  "29 February of 1900",
  "day before month",
  "month 13",
  "month 0",
  "day 0",
  "an interval with a wrong end",
  "an interval that runs backwards",
  "an interval that runs backwards by its zones",
  "an interval that runs backwards by a day",
  "31 June in parts",
  "29 February of a common year in parts",
  "a year beside its value",
  "a month beside its value",
  "a day beside its value",
  "a code that no country has",
  "a region of no country",
  "an address with a port too high",
  "an address too long",
  "a Wikidata id in words",
  "a Wikidata id with spaces",
  "an ORCID too short",
  "an ORCID with a digit mistyped",
  "an ISNI with a digit mistyped",
  "an LEI with a digit mistyped",
  "a range out of order",
  "a figure below its range",
  "an extension too deep",
];

/** What neither refuses, and `checkBundle` does. */
const onlyCheckBundleRefuses = {
  "a reference that leads nowhere": {
    statements: [{ form: "indirect", text: "a", speaker: { text: "b", actor: "c" } }],
  },
  "an id that is taken": { actors: [actors.group, actors.group] },
  "a span over other words": {
    articles: [{ headline: "A", body: "b" }],
    events: [{ name: "C", mentions: [{ text: "d", span: { start: 0, end: 1 } }] }],
  },
};

test("every model has a file, and the actors and extensions one as well", () => {
  expect([...files.values()].map(({ title }) => title).toSorted()).toStrictEqual(
    [...samples.map(({ name }) => name), "Actor", "Extension"].toSorted(),
  );
  expect([...files.keys()]).toContain("news-bundle.json");
});

test.each([...files])("%s tells what the model and each of its fields is", (_, schema) => {
  const { description, properties = {} } = schema as {
    description?: string;
    properties?: Record<string, JsonSchema>;
  };
  for (const text of [
    description,
    ...Object.values(properties).map((field) => field.description),
  ]) {
    expect(text).toMatch(/^\S.{8,}[.:]$/su);
  }
});

test.each(samples)("$name: its JSON Schema accepts full and least payloads", (sample) => {
  const least = Object.fromEntries(requiredKeys(sample).map((key) => [key, sample.full[key]]));
  expect(accepts(sample.schema, sample.full)).toBe(true);
  expect(accepts(sample.schema, least)).toBe(true);
});

test.each(samples)(
  "$name: its JSON Schema refuses what lacks a key, has one more or holds null",
  (sample) => {
    for (const key of requiredKeys(sample)) {
      expect(accepts(sample.schema, { ...sample.full, [key]: undefined })).toBe(false);
    }
    for (const key of Object.keys(sample.full)) {
      expect(accepts(sample.schema, { ...sample.full, [key]: null })).toBe(false);
    }
    expect(accepts(sample.schema, { ...sample.full, another: 1 })).toBe(false);
  },
);

test.each(Object.values(actors))(
  "the JSON Schema of actors accepts a $kind, and no other kind",
  (actor) => {
    expect(accepts(Actor, actor)).toBe(true);
    expect(accepts(Actor, { ...actor, kind: "crowd" })).toBe(false);
  },
);

test("the JSON Schemas accept all that is right", () => {
  const refused = good.filter(([, schema, payload]) => !accepts(schema, payload));
  expect(refused.map(([name]) => name)).toStrictEqual([]);
});

test("the JSON Schemas refuse all that is wrong, but for what only zod can tell", () => {
  const accepted = bad.filter(([, schema, payload]) => accepts(schema, payload));
  expect(accepted.map(([name]) => name).toSorted()).toStrictEqual(
    [...onlyZodRefuses, ...notInJson].toSorted(),
  );
});

test.each(Object.entries(onlyCheckBundleRefuses))(
  "neither JSON Schema nor zod refuses %s",
  (_, parts) => {
    const payload = { ...bundle, articles: [], actors: [], statements: [], events: [], ...parts };
    expect(accepts(NewsBundle, payload)).toBe(true);
    expect(NewsBundle.safeParse(payload).success).toBe(true);
  },
);

test("the components of OpenAPI refer to each other, and tell actors apart by their kind", () => {
  const { components } = openApiComponents() as {
    components: { schemas: Record<string, JsonSchema> };
  };
  const references = JSON.stringify(components).matchAll(/"\$ref":"([^"]+)"/gu);
  const known = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);

  expect(
    [...new Set(Array.from(references, ([, to]) => to))].filter((to) => !known.includes(to!)),
  ).toStrictEqual([]);
  expect(known).toHaveLength(files.size);
  expect(JSON.stringify(components)).not.toMatch(/"\$(?:id|schema)"/u);
  expect(components.schemas.Actor?.discriminator).toStrictEqual({ propertyName: "kind" });
});

test("the components of OpenAPI take a good payload of each model, and refuse a bad one with the way to it", () => {
  // OpenAPI 3.1 speaks JSON Schema 2020-12, and adds a few words that say nothing of validity.
  const openApi = new Ajv2020({ allErrors: true, strictTypes: false, discriminator: true });
  openApi.addVocabulary(["components"]);
  openApi.addSchema({ $id: "openapi.json", ...openApiComponents() });
  const validate = (model: string, payload: unknown): string[] => {
    const check = openApi.getSchema(`openapi.json#/components/schemas/${model}`)!;
    return check(payload) ? [] : check.errors!.map(({ instancePath }) => instancePath);
  };

  for (const { name, full } of samples)
    expect([name, ...validate(name, full)]).toStrictEqual([name]);
  expect(validate("NewsBundle", bundle)).toStrictEqual([]);
  expect(validate("NewsBundle", { ...bundle, events: [{ name: 5 }] })).toStrictEqual([
    "/events/0/name",
  ]);
  expect(validate("Actor", { kind: "person", name: "" })).toStrictEqual(["/name"]);
  expect(validate("Actor", { kind: "crowd", name: "A" })).not.toStrictEqual([]);
});

test("a user can make JSON Schemas of models of his own from the registry", () => {
  const schema = z.toJSONSchema(z.object({ ext: Extension }), { metadata: modelRegistry });
  expect(schema.properties).toStrictEqual({ ext: { $ref: "#/$defs/news.Extension" } });
});
