import {
  Actor,
  Article,
  Event,
  Extension,
  NewsBundle,
  Source,
  Statement,
  tidy,
} from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";
import { promptly } from "../promptly.js";

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

/** An object that makes itself anew each time it is read. */
function endless(): object {
  return {
    get more() {
      return endless();
    },
  };
}

/** A proxy that throws whatever is asked of it. */
function closed(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
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
  ["an address of 10 MB", Article, () => ({ headline: "A", url: `https://${"a".repeat(10 * MILLION)}` }), "refused"],
  ["a pointer of 10 MB", Source, () => ({ pointer: "/a".repeat(5 * MILLION) }), "refused"],
  ["a language of a million parts", Article, () => ({ headline: "A", language: `en_${"abcde_".repeat(MILLION)}` }), "refused"],
  ["a date behind 10 MB of spaces", Article, () => ({ headline: "A", datePublished: `${" ".repeat(10 * MILLION)}2024-05-06` }), "refused"],
  ["a key of 10 MB in an extension", Extension, () => ({ ["b".repeat(10 * MILLION)]: 1 }), "refused"],
  ["100,000 keys of an extension without house", Extension, () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, 1])), "refused"],
  ["a tag of 10 MB", Statement, () => ({ form: "d".repeat(10 * MILLION), text: "A" }), "refused"],
  ["a key of 10 MB", Article, () => ({ headline: "A", ["b".repeat(10 * MILLION)]: 1 }), "refused"],
  ["half characters", Article, () => ({ headline: "\ud83d", body: "\udefc\ud83d" }), "taken"],
  ["a million words", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill("b") }), "taken"],
  ["a million wrong words", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill(1) }), "refused"],
  ["a million empty statements", NewsBundle, () => ({ ...empty, statements: new Array(MILLION / 10).fill({}) }), "refused"],
  ["a sparse list", Article, () => ({ headline: "A", keywords: Object.assign([], { length: 1000 }) }), "refused"],
  ["getters that throw", Event, () => ({ name: "A", get places() { throw new Error("A trap"); } }), "refused"],
  ["a proxy that throws", Article, () => new Proxy({}, { get() { throw new Error("A trap"); }, ownKeys() { throw new Error("A trap"); } }), "refused"],
  ["a getter that throws behind another form of the whole", Article, () => ({ headline: "A", get body() { throw new Error("A trap"); }, toJSON: () => ({}) }), "refused"],
  ["a getter of a class that throws", Article, () => new (class { get headline() { throw new Error("A trap"); } })(), "refused"],
  ["a getter that throws nothing at all", Article, () => ({ get headline() { throw undefined; } }), "refused"],
  ["a getter that throws the second time", Actor, () => { let times = 0; return { name: "A", get kind() { times++; if (times > 1) throw new Error("A trap"); return "crowd"; } }; }, "refused"],
  ["a getter that throws beside one that goes on for ever", Article, () => ({ headline: "A", get body() { throw new Error("A trap"); }, ext: endless() }), "refused"],
  ["a proxy that is closed", Article, () => ({ headline: "A", byline: closed() }), "refused"],
  ["a closed proxy for a text", Article, () => ({ headline: closed() }), "refused"],
  ["a proxy that hides its class", Article, () => ({ headline: new Proxy({}, { getPrototypeOf() { throw new Error("A trap"); } }) }), "refused"],
  ["an object that is no text for a trap", Article, () => ({ headline: { toString() { throw new Error("A trap"); } } }), "refused"],
  ["symbols and big integers", Article, () => ({ headline: Symbol("A"), urgency: 5n }), "refused"],
  ["a getter that throws in an extension", Extension, () => ({ "a:b": { get c() { throw new Error("A trap"); } } }), "refused"],
  ["a cycle", Article, cyclic, "refused"],
  ["a function", Article, () => Object.assign(() => 1, { headline: "A" }), "refused"],
  ["an object without prototype", Article, () => Object.assign(Object.create(null), { headline: "A" }), "taken"],
  ["an object of a class", Article, () => new (class { headline = "A"; })(), "taken"],
  ["bytes", Article, () => new Uint8Array(MILLION), "refused"],
])("%s", (_, schema, payload, verdict) => {
  const value = payload();
  const { success, error } = promptly(1, () => schema.safeParse(value));

  expect(success ? "taken" : "refused").toBe(verdict);
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

const bundle = (statement: object): object => ({
  ...empty,
  statements: new Array(MILLION).fill(statement),
});

// biome-ignore format: one case a line
test.each<[string, z.ZodType, () => unknown]>([
  ["a million nulls", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill(null) })],
  ["a million numbers for words", Article, () => ({ headline: "A", keywords: new Array(MILLION).fill(1) })],
  ["a million things of another kind", NewsBundle, () => bundle({})],
  ["100,000 unknown keys", Article, () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, 1]))],
  ["a list of nothing but holes", Article, () => ({ headline: "A", keywords: Object.assign([], { length: 2 ** 32 - 1 }) })],
])("tidying takes no long time over %s", (_, schema, payload) => {
  const value = payload();
  const { repairs } = promptly(1, () => tidy(schema, value));

  expect(repairs.length).toBeLessThanOrEqual(1010);
});
