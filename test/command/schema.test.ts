import { expect, test } from "vitest";
import { jsonSchemaFiles, openApiComponents } from "../../etc/json-schema.js";
import { newsdesk } from "./terminal.js";

const schemas = new Map([
  ...[...jsonSchemaFiles()].map(
    ([file, schema]) => [file.replace(".json", ""), JSON.stringify(schema)] as const,
  ),
  ["openapi", JSON.stringify(openApiComponents())] as const,
]);

test.each([
  ["article", "Article"],
  ["Article", "Article"],
  ["news-bundle", "NewsBundle"],
  ["NewsBundle", "NewsBundle"],
  ["news_bundle", "NewsBundle"],
])("prints the schema of %s", async (name, title) => {
  const { status, out, err } = await newsdesk(["schema", name], { schemas });
  expect({ status, err }).toStrictEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ title, type: "object" });
});

test("prints all models as the components of OpenAPI", async () => {
  const { status, out } = await newsdesk(["schema", "--openapi"], { schemas });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toStrictEqual(JSON.parse(JSON.stringify(openApiComponents())));
});

test("lists the models by name in a pipe", async () => {
  const { status, out } = await newsdesk(["schema"], { schemas });
  expect(status).toBe(0);
  expect(out.trimEnd().split("\n")).toStrictEqual(
    [...jsonSchemaFiles().keys()].map((file) => file.replace(".json", "")),
  );
});

test("lists the models with what each one is on a terminal", async () => {
  const { out } = await newsdesk(["schema"], { schemas, columns: 80 });
  expect(out).toMatch(/^ {2}article {2,}A news story\.$/mu);
  expect(out).not.toContain("openapi");
});

test.each([
  [["articel"], 'There is no schema "articel". Did you mean article?'],
  [["Headlnie"], 'There is no schema "Headlnie". Did you mean headline?'],
  [["toString"], 'There is no schema "toString". newsdesk schema lists them all.'],
  [["article", "event"], "One schema at a time: event is too much."],
  [["--openapi", "event"], "One schema at a time: event is too much."],
])("says what is wrong with %j", async (words, sentence) => {
  const { status, out, err } = await newsdesk(["schema", ...words], { schemas });
  expect({ status, out, err }).toStrictEqual({
    status: 2,
    out: "",
    err: `newsdesk: ${sentence}\n`,
  });
});
