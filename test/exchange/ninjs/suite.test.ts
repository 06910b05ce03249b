import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fromNinjs, isNewsBundle, toNinjs } from "newsdesk";
import { describe, expect, test } from "vitest";

/** The standard's schemas, examples and suite; they are kept beside the project. */
const STANDARD = "../shared/corpora/standards/ninjs";
const isHere = existsSync(STANDARD);
const title = isHere ? "the suite of the standard" : "the suite of the standard, which is not here";

function filesIn(folder: string): string[] {
  return (isHere ? (readdirSync(`${STANDARD}/${folder}`, { recursive: true }) as string[]) : [])
    .filter((file) => file.endsWith(".json") && !file.endsWith("extension-schema.json"))
    .map((file) => `${folder}/${file}`)
    .sort();
}

const suite = filesIn("validation/test_suite");
const good = suite.filter((file) => file.includes("should_pass"));
const bad = suite.filter((file) => file.includes("should_fail"));
const examples = [...filesIn("examples"), ...filesIn("documentation/includes/examples")];

function read(file: string): ReturnType<typeof fromNinjs> {
  return fromNinjs(readFileSync(`${STANDARD}/${file}`, "utf8"));
}

/** The schema of ninjs 3.1, which knows no formats by itself. */
function schemaOfNinjs(): ValidateFunction {
  const [schema, { $schema: _, ...geoJson }] = [
    "specification/ninjs-schema_3.1.json",
    "validation/test_suite/GeoJSON-schema.json",
  ].map((file) => JSON.parse(readFileSync(`${STANDARD}/${file}`, "utf8")));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...geoJson, $id: "https://geojson.org/schema/GeoJSON.json" });
  return ajv.compile(schema);
}

describe.skipIf(!isHere)(title, () => {
  test("is all there", () => {
    expect({ good: good.length, bad: bad.length }).toEqual({ good: 158, bad: 70 });
  });

  test("is read where it must pass", () => {
    const unread = [...good, ...examples].filter((file) => {
      const { bundle } = read(file);
      const { articles, events } = bundle;
      return articles.length + events.length === 0 || !isNewsBundle(bundle);
    });
    expect(unread).toEqual([]);
  });

  test("is refused or reported where it must fail", () => {
    const silent = bad.filter((file) => {
      try {
        return read(file).repairs.length === 0;
      } catch {
        return false;
      }
    });
    expect(silent).toEqual([]);
  });

  test("finds no fault with what must pass, the drafts of later versions aside", () => {
    const faulted = good.filter((file) =>
      read(file).repairs.some(({ rule }) => FAULTS.includes(rule)),
    );
    expect(faulted.filter((file) => !file.includes("x_dev"))).toEqual([]);
  });

  test("is written as ninjs 3.1 has it, whatever was read", () => {
    const isValid = schemaOfNinjs();
    const invalid = [...suite, ...examples].flatMap((file) => {
      try {
        const payload = toNinjs(read(file).bundle);
        const items = "items" in payload ? (payload.items as unknown[]) : [payload];
        return items.every((item) => isValid(item)) ? [] : [[file, isValid.errors]];
      } catch {
        return [];
      }
    });
    expect(invalid).toEqual([]);
  });
});

/** The rules that tell of what is wrong with an item, rather than of what the models have no home for. */
const FAULTS = ["ninjs/wrong", "ninjs/unknown", "ninjs/no-uri", "ninjs/no-name"];
