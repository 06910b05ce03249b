import { type NewsBundle, type Repair, toJsonLd } from "newsdesk";
import { describe, expect, test } from "vitest";
import { jsonSchemaFiles } from "../../etc/json-schema.js";
import { fieldsOf, pageOf } from "../../etc/mapping.js";
import type { Mapping } from "../../src/exchange/field.js";
import { MAPPING as SCHEMA_ORG } from "../../src/exchange/schema-org/mapping.js";
import { bundle as everything } from "../model/payloads.js";

interface Format {
  readonly name: string;
  readonly mapping: Mapping;
  readonly page: string;
  readonly losses: (bundle: NewsBundle) => Repair[];
}

/** The same with values that have a form elsewhere, and words that stand where they say. */
const carried: NewsBundle = JSON.parse(
  JSON.stringify(everything)
    .replaceAll("house:desk", "schema:desk")
    .replaceAll("OBAN", "Oban")
    .replaceAll('"rel":"updates"', '"rel":"based-on"')
    .replaceAll('"pointer":"/summary",', "")
    .replaceAll('"status":"occurred"', '"status":"planned"')
    .replaceAll("2024-05-06/2024-05-07", "2024-05-07"),
);

const formats: readonly Format[] = [
  {
    name: "JSON-LD",
    mapping: SCHEMA_ORG,
    page: "schema-org-fields.md",
    losses(bundle) {
      const losses: Repair[] = [];
      toJsonLd(bundle, { onLoss: (loss) => losses.push(loss) });
      return losses;
    },
  },
];

/** The fields of each model, and what its JSON Schema says of each. */
const models = new Map(
  [...jsonSchemaFiles().values()].map(({ title, properties = {} }) => [
    String(title),
    Object.entries(properties as Record<string, { description: string }>),
  ]),
);

describe.each(formats)("$name", ({ name, mapping, page, losses }) => {
  test("maps every model, or says why not", () => {
    expect(Object.keys(mapping).toSorted()).toStrictEqual([...models.keys()].toSorted());
  });

  test.each(Object.keys(mapping))("maps every field of %s, or says why not", (model) => {
    const fields = models.get(model)!.map(([field]) => field);
    const told = mapping[model]!;

    expect("rows" in told ? Object.keys(told.rows).toSorted() : []).toStrictEqual(
      "rows" in told ? fields.toSorted() : [],
    );
  });

  test("says on its page what the mapping says, and of each field what its JSON Schema says", async () => {
    await expect(pageOf(name, mapping, models)).toMatchFileSnapshot(`../../docs/${page}`);
  });

  const lost = losses(everything);
  const fields = (["articles", "actors", "statements", "events"] as const).flatMap((list) =>
    everything[list].flatMap((thing, index) =>
      fieldsOf(mapping, modelOf(list, thing)).map(
        ([field, row]) => [`/${list}/${index}/${field}`, row] as const,
      ),
    ),
  );

  test.each(fields.filter(([, row]) => "lost" in row))("loses %s, and tells", (pointer) => {
    expect(lost.map(({ at }) => at)).toContain(pointer);
  });

  const kept = losses(carried);

  test.each(fields.filter(([, row]) => !("lost" in row)))("carries %s", (pointer) => {
    expect(kept.filter(({ at, after }) => at === pointer && after === undefined)).toStrictEqual([]);
  });
});

/** The model of a thing in a list of a bundle. */
function modelOf(list: string, thing: object): string {
  const kinds: Record<string, string> = {
    person: "Person",
    organization: "Organization",
    group: "Group",
    geopolitical: "GeopoliticalEntity",
    unnamed: "UnnamedSource",
  };
  const names: Record<string, string> = {
    articles: "Article",
    statements: "Statement",
    events: "Event",
  };
  return "kind" in thing ? kinds[String(thing.kind)]! : names[list]!;
}
