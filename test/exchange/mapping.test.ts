import { type ExchangeOptions, type NewsBundle, type Repair, toJsonLd, toNinjs } from "newsdesk";
import { describe, expect, test } from "vitest";
import { jsonSchemaFiles } from "../../etc/json-schema.js";
import { fieldsOf, pageOf, type Row } from "../../etc/mapping.js";
import type { Mapping } from "../../src/exchange/field.js";
import { MAPPING as NINJS } from "../../src/exchange/ninjs/mapping.js";
import { MAPPING as SCHEMA_ORG } from "../../src/exchange/schema-org/mapping.js";
import { bundle as everything } from "../model/payloads.js";

type Write = (bundle: NewsBundle, options: ExchangeOptions) => unknown;

interface Format {
  readonly name: string;
  readonly mapping: Mapping;
  readonly write: Write;
  readonly page: string;
  /** What the names on its page are. */
  readonly legend: string;
}

const formats: readonly Format[] = [
  {
    name: "JSON-LD",
    mapping: SCHEMA_ORG,
    write: toJsonLd,
    page: "schema-org-fields.md",
    legend: "A name is a property of schema.org, the first of several the one that is written.",
  },
  {
    name: "ninjs",
    mapping: NINJS,
    write: toNinjs,
    page: "ninjs-fields.md",
    legend: "A name is a property of ninjs 3.1, the part of a list in brackets.",
  },
];

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

/** The fields of each model, and what its JSON Schema says of each. */
const models = new Map(
  [...jsonSchemaFiles().values()].map(({ title, properties = {} }) => [
    String(title),
    Object.entries(properties as Record<string, { description: string }>),
  ]),
);

describe.each(formats)("$name", ({ name, mapping, write, page, legend }) => {
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
    await expect(pageOf(name, legend, mapping, models)).toMatchFileSnapshot(`../../docs/${page}`);
  });

  const lost = lossesOf(write, everything);

  test.each(fieldsIn(mapping).filter(([, row]) => "lost" in row))(
    "loses %s, and tells",
    (pointer) => {
      expect(lost.map(({ at }) => at)).toContain(pointer);
    },
  );
});

const kept = lossesOf(toJsonLd, carried);

test.each(fieldsIn(SCHEMA_ORG).filter(([, row]) => !("lost" in row)))(
  "carries %s in JSON-LD",
  (pointer) => {
    expect(kept.filter(({ at, after }) => at === pointer && after === undefined)).toStrictEqual([]);
  },
);

/** What is told to be lost of a bundle. */
function lossesOf(write: Write, bundle: NewsBundle): Repair[] {
  const losses: Repair[] = [];
  write(bundle, { onLoss: (loss) => losses.push(loss) });
  return losses;
}

/** Where each field of a mapping stands in the bundle that has everything. */
function fieldsIn(mapping: Mapping): (readonly [string, Row])[] {
  return (["articles", "actors", "statements", "events"] as const).flatMap((list) =>
    everything[list].flatMap((thing, index) =>
      fieldsOf(mapping, modelOf(list, thing)).map(
        ([field, row]) => [`/${list}/${index}/${field}`, row] as const,
      ),
    ),
  );
}

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
