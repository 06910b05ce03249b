import { Ajv2020 } from "ajv/dist/2020.js";
import { Article } from "newsdesk/model";
import * as v from "valibot";
import { bench, describe } from "vitest";
import type * as z from "zod";
import { jsonSchemaFiles } from "../etc/json-schema.js";
import { article, json, wrong } from "./article.js";

/*
 * How long it takes to validate an article of 13 kB, beside reading it as JSON, and beside Ajv and
 * valibot on the same shape.
 */

const ajv = new Ajv2020({ allErrors: true }).compile(jsonSchemaFiles().get("article.json")!);
const valibot = sameShape(Article) as v.GenericSchema;

/** The schema of valibot that has the shape of one of zod's: its keys, lists, tags and types. */
function sameShape(schema: z.core.$ZodType): unknown {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "object":
      return v.strictObject(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, field]) => [key, sameShape(field)]),
        ) as v.ObjectEntries,
      );
    case "optional":
      return v.optional(sameShape(def.innerType) as v.GenericSchema);
    case "array":
      return v.array(sameShape(def.element) as v.GenericSchema);
    case "enum":
      return v.picklist(Object.values(def.entries));
    case "number":
      return v.number();
    case "boolean":
      return v.boolean();
    case "string":
      return v.string();
    default:
      return v.any();
  }
}

describe(`an article of ${Math.round(json.length / 1000)} kB`, () => {
  bench("JSON.parse", () => {
    JSON.parse(json);
  });
  bench("Article.parse", () => {
    Article.parse(article);
  });
  bench("Ajv on its JSON Schema", () => {
    ajv(article);
  });
  bench("valibot on its shape", () => {
    v.parse(valibot, article);
  });
});

describe("the same article with fifty errors", () => {
  bench("Article.safeParse, its messages read", () => {
    Article.safeParse(wrong).error?.issues.length;
  });
  bench("Ajv on its JSON Schema, its errors read", () => {
    ajv(wrong);
  });
  bench("valibot on its shape, its issues read", () => {
    v.safeParse(valibot, wrong).issues?.length;
  });
});
