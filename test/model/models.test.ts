import * as newsdesk from "newsdesk/model";
import { expect, test } from "vitest";
import * as z from "zod";
import { requiredKeys, type Sample, samples } from "./models.js";
import { actors } from "./payloads.js";

test("every model has a sample", () => {
  const schemas = Object.entries(newsdesk).filter(([, value]) => value instanceof z.ZodObject);
  expect(samples.map(({ name }) => name)).toStrictEqual(schemas.map(([name]) => name).toSorted());
});

test.each(samples)("$name: the sample fills in every field", ({ schema, full }) => {
  expect(Object.keys(full).toSorted()).toStrictEqual(Object.keys(schema.shape).toSorted());
});

test.each(samples)("$name accepts a full payload, and returns an equal one", ({ schema, full }) => {
  expect(schema.parse(full)).toStrictEqual(full);
});

test.each(samples)("$name accepts what is required, and adds nothing", (sample) => {
  const least = Object.fromEntries(requiredKeys(sample).map((key) => [key, sample.full[key]]));
  expect(sample.schema.parse(least)).toStrictEqual(least);
});

test.each(samples)("$name accepts again what came through JSON", ({ schema, full }) => {
  expect(schema.parse(JSON.parse(JSON.stringify(full)))).toStrictEqual(full);
});

test.each(samples)("$name refuses what lacks a required key", (sample) => {
  for (const key of requiredKeys(sample)) {
    const { [key]: _, ...rest } = sample.full;
    expect(issuesOf(sample, rest)).toContainEqual([
      key,
      expect.stringMatching(/but nothing is there$/u),
    ]);
  }
});

test.each(samples)("$name says of null to leave the key out", (sample) => {
  for (const key of Object.keys(sample.full)) {
    expect(issuesOf(sample, { ...sample.full, [key]: null })).toContainEqual([
      key,
      expect.stringMatching(/but got null: leave the key out where there is nothing to say$/u),
    ]);
  }
});

test.each(samples)("$name refuses a misspelt key, and names the right one", (sample) => {
  for (const [key, value] of Object.entries(sample.full).filter(([key]) => key.length > 3)) {
    const misspelt = `${key.slice(0, 2)}${key.slice(3)}`;
    if (misspelt in sample.full) continue;
    const issues = issuesOf(sample, { ...sample.full, [misspelt]: value });
    expect(issues).toStrictEqual([
      ["", expect.stringContaining(`\`${misspelt}\` (did you mean \``)],
    ]);
  }
});

test.each(samples)("$name refuses values of another type", (sample) => {
  for (const key of Object.keys(sample.full)) {
    const wrong = typeof sample.full[key] === "boolean" ? "yes" : true;
    const paths = issuesOf(sample, { ...sample.full, [key]: wrong }).map(([path]) => path);
    expect(paths).toContain(key);
  }
});

test.each(samples)("$name refuses what is no object", (sample) => {
  for (const value of [undefined, null, 5, "text", true, [sample.full], () => sample.full]) {
    expect(issuesOf(sample, value)).toStrictEqual([
      ["", expect.stringMatching(/^Expected an object, but /u)],
    ]);
  }
});

test.each(Object.values(actors))("Actor takes a $kind by its tag", (actor) => {
  expect(newsdesk.Actor.parse(actor)).toStrictEqual(actor);
  expect(newsdesk.Actor.safeParse({ ...actor, kind: "crowd" }).error?.issues[0]).toMatchObject({
    path: ["kind"],
    message:
      "Expected one of `person`, `organization`, `group`, `geopolitical`, `unnamed`, but got `crowd`",
  });
});

function issuesOf({ schema }: Sample, value: unknown): [string, string][] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.join("."), message]);
}
