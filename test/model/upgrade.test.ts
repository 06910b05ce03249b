import { readdirSync, readFileSync } from "node:fs";
import { NewsBundle, upgradeBundle } from "newsdesk/model";
import { expect, test } from "vitest";
import * as z from "zod";
import { upgradeBy } from "../../src/model/upgrade.js";

// One bundle with every field, as each published version wrote it. They are kept for good.
const folder = "test/fixtures/bundles";
const fixtures = readdirSync(folder);

test.each(fixtures)("reads the bundle of version %s", (file) => {
  const stored: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));

  const bundle = upgradeBundle(stored);

  expect(file).toBe(`${(stored as NewsBundle).schemaVersion}.json`);
  expect(NewsBundle.parse(bundle)).toStrictEqual(bundle);
  expect(upgradeBundle(bundle)).toStrictEqual(bundle);
});

test("every version has its bundle", () => {
  expect(fixtures).toStrictEqual(
    [...NewsBundle.shape.schemaVersion._zod.values!].map((version) => `${String(version)}.json`),
  );
});

test("a bundle of the present version is read as it is", () => {
  const stored: unknown = JSON.parse(readFileSync(`${folder}/1.json`, "utf8"));
  expect(upgradeBundle(stored)).toStrictEqual(stored);
});

test.each([undefined, null, "1", { schemaVersion: "2" }, { schemaVersion: "__proto__" }, []])(
  "refuses %j",
  (data) => {
    expect(() => upgradeBundle(data)).toThrow(z.ZodError);
  },
);

test("goes from version to version, as far as there is a next one", () => {
  const steps = new Map([
    ["0.1", (bundle: object) => ({ ...bundle, schemaVersion: "0.2", events: [] })],
    ["0.2", (bundle: object) => ({ ...bundle, schemaVersion: "1" })],
  ]);
  expect(upgradeBy(steps, { schemaVersion: "0.1" })).toStrictEqual({
    schemaVersion: "1",
    events: [],
  });
  expect(upgradeBy(steps, { schemaVersion: "0.2" })).toStrictEqual({ schemaVersion: "1" });
  expect(upgradeBy(steps, null)).toBeNull();
});

test("a step that leads nowhere is taken once", () => {
  const steps = new Map([["1", (bundle: object) => ({ ...bundle })]]);
  expect(upgradeBy(steps, { schemaVersion: "1" })).toStrictEqual({ schemaVersion: "1" });
});
