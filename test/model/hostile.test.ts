import { Actor, Article, Event, Extension, NewsBundle, Statement, tidy } from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";

/** Something that a schema has to take or leave without harm. */
type Hostile = [
  name: string,
  schema: z.ZodType,
  payload: () => unknown,
  verdict: "taken" | "refused",
];

const MILLION = 1_000_000;
const empty = { schemaVersion: "1", articles: [], actors: [], statements: [], events: [] };

function deep(depth: number): unknown {
  return JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
}

function cyclic(): object {
  const cycle: Record<string, unknown> = { headline: "A" };
  cycle.dateline = cycle;
  cycle.ext = { "a:b": [cycle, cycle] };
  return cycle;
}

/** 2⁴⁰ leaves in forty objects. */
function bomb(): unknown {
  let value: unknown = 1;
  for (let level = 0; level < 40; level++) value = [value, value];
  return value;
}

// biome-ignore format: one case a line
test.each<Hostile>([
  ["100,000 unknown keys", Article, () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`headline${at}`, 1])), "refused"],
  ["a depth of 10,000", Article, () => ({ headline: deep(10_000), dateline: deep(10_000) }), "refused"],
  ["an extension 10,000 deep", Article, () => ({ headline: "A", ext: { "a:b": deep(10_000) } }), "refused"],
  ["an extension that doubles forty times", Extension, () => ({ "a:b": bomb() }), "taken"],
  ["__proto__", Article, () => JSON.parse('{ "headline": "A", "__proto__": { "polluted": true } }'), "refused"],
  ["__proto__ in an extension", Article, () => JSON.parse('{ "headline": "A", "ext": { "__proto__": { "polluted": true } } }'), "taken"],
  ["constructor", Article, () => JSON.parse('{ "headline": "A", "constructor": { "prototype": { "polluted": true } } }'), "refused"],
  ["a tag that every object has", Actor, () => ({ kind: "constructor", name: "A" }), "refused"],
  ["a text of 10 MB", Article, () => ({ headline: "A", body: "a".repeat(10 * MILLION) }), "taken"],
  ["a date of 10 MB", Article, () => ({ headline: "A", datePublished: "2024-05-06 ".repeat(MILLION) }), "refused"],
  ["a language of 10 MB", Article, () => ({ headline: "A", language: "en-".repeat(3 * MILLION) }), "refused"],
  ["an address of 10 MB", Article, () => ({ headline: "A", url: `https://${"a".repeat(10 * MILLION)}` }), "taken"],
  ["a tag of 10 MB", Statement, () => ({ form: "d".repeat(10 * MILLION), text: "A" }), "refused"],
  ["a key of 10 MB", Article, () => ({ headline: "A", ["b".repeat(10 * MILLION)]: 1 }), "refused"],
  ["half characters", Article, () => ({ headline: "\ud83d", body: "\udefc\ud83d" }), "taken"],
  ["a million words", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill("b") }), "taken"],
  ["a million wrong words", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill(1) }), "refused"],
  ["a million empty statements", NewsBundle, () => ({ ...empty, statements: new Array(MILLION / 10).fill({}) }), "refused"],
  ["a sparse list", Article, () => ({ headline: "A", keywords: Object.assign([], { length: 1000 }) }), "refused"],
  ["getters that throw", Event, () => ({ name: "A", get places() { throw new Error("A trap"); } }), "refused"],
  ["a proxy that throws", Article, () => new Proxy({}, { get() { throw new Error("A trap"); }, ownKeys() { throw new Error("A trap"); } }), "refused"],
  ["a getter that throws in an extension", Extension, () => ({ "a:b": { get c() { throw new Error("A trap"); } } }), "refused"],
  ["a cycle", Article, cyclic, "refused"],
  ["a function", Article, () => Object.assign(() => 1, { headline: "A" }), "refused"],
  ["an object without prototype", Article, () => Object.assign(Object.create(null), { headline: "A" }), "taken"],
  ["an object of a class", Article, () => new (class { headline = "A"; })(), "taken"],
  ["bytes", Article, () => new Uint8Array(MILLION), "refused"],
])("%s", (_, schema, payload, verdict) => {
  const value = payload();
  const start = performance.now();
  const { success, error } = schema.safeParse(value);
  const took = performance.now() - start;

  expect(success ? "taken" : "refused").toBe(verdict);
  expect(took).toBeLessThan(1500);
  expect(Object.prototype).not.toHaveProperty("polluted");
  for (const { message } of error?.issues.slice(0, 10) ?? []) expect(message.length).toBeLessThan(400);
});

test("tidying does no harm either", () => {
  const value = JSON.parse(
    '{ "headline": "A", "__proto__": { "polluted": true }, "constructor": { "prototype": 1 } }',
  );
  const { value: tidied } = tidy(Article, value);

  expect(Object.keys(tidied?.ext ?? {})).toStrictEqual(["import:__proto__", "import:constructor"]);
  expect(Object.prototype).not.toHaveProperty("polluted");
});
