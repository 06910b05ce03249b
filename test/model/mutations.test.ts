import { NewsBundle } from "newsdesk/model";
import { expect, test } from "vitest";
import { bundle } from "./payloads.js";

type Path = (string | number)[];

/** One way to spoil a value: what becomes of it, or `undefined` where it does not apply; and where the fault then lies. */
interface Mutation {
  readonly kind: string;
  readonly spoil: (value: unknown, key: string) => unknown;
  readonly at?: Path;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isTruth = (value: unknown): value is boolean => typeof value === "boolean";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && !Array.isArray(value);

const INSTANTS = /^(?:datePublished|dateModified|dateCreated|embargoUntil|expires)$/u;
const LANGUAGES = /^(?:language|translatedFrom)$/u;
const ADDRESSES = /^(?:url|license)$/u;
const MAY_BE_EMPTY = /^(?:alt|body|description|before|after)$/u;
const RANGES: Record<string, [number, number]> = {
  month: [1, 12],
  weekday: [1, 7],
  urgency: [1, 9],
  relevance: [0, 1],
  confidence: [0, 1],
  latitude: [-90, 90],
  longitude: [-180, 180],
  year: [1, 9999],
};
const COUNTS = /^(?:width|height)$/u;

/** Spoils texts of fields with these names only. */
function only(names: RegExp, kind: string, spoilt: string): Mutation {
  return { kind, spoil: (value, key) => (isText(value) && names.test(key) ? spoilt : undefined) };
}

/** Spoils objects that have these keys only. */
function within(
  keys: string[],
  kind: string,
  change: (value: Record<string, never>) => object,
  at: Path,
): Mutation {
  return {
    kind,
    at,
    spoil: (value) =>
      isObject(value) && keys.every((key) => key in value)
        ? { ...value, ...change(value as Record<string, never>) }
        : undefined,
  };
}

// biome-ignore format: one kind a line
const mutations: readonly Mutation[] = [
  { kind: "a number for a text", spoil: (value) => (isText(value) ? 5 : undefined) },
  { kind: "a truth for a text", spoil: (value) => (isText(value) ? true : undefined) },
  { kind: "a list for a text", spoil: (value) => (isText(value) ? [value] : undefined) },
  { kind: "an object for a text", spoil: (value, key) => (isText(value) && key !== "at" ? { value } : undefined) },
  { kind: "null for a text", spoil: (value) => (isText(value) ? null : undefined) },
  { kind: "an empty text", spoil: (value, key) => (isText(value) && !MAY_BE_EMPTY.test(key) && !/^(?:pointer|at|caption text)$/u.test(key) ? "" : undefined) },
  { kind: "a text for a number", spoil: (value) => (isNumber(value) ? String(value) : undefined) },
  { kind: "null for a number", spoil: (value) => (isNumber(value) ? null : undefined) },
  { kind: "no number for a number", spoil: (value) => (isNumber(value) ? Number.NaN : undefined) },
  { kind: "an infinite number", spoil: (value) => (isNumber(value) ? Number.POSITIVE_INFINITY : undefined) },
  { kind: "a big integer", spoil: (value) => (isNumber(value) ? 5n : undefined) },
  { kind: "half a unit", spoil: (value, key) => (/^(?:start|end|width|height|urgency|month|day)$/u.test(key) && isNumber(value) ? value + 0.5 : undefined) },
  { kind: "a number below its range", spoil: (value, key) => (isNumber(value) && key in RANGES ? RANGES[key]![0] - 1 : undefined) },
  { kind: "a number above its range", spoil: (value, key) => (isNumber(value) && key in RANGES ? RANGES[key]![1] + 1 : undefined) },
  { kind: "a count below zero", spoil: (value, key) => (isNumber(value) && COUNTS.test(key) ? -1 : undefined) },
  { kind: "a text for a truth", spoil: (value) => (isTruth(value) ? String(value) : undefined) },
  { kind: "a number for a truth", spoil: (value) => (isTruth(value) ? 1 : undefined) },
  { kind: "null for a truth", spoil: (value) => (isTruth(value) ? null : undefined) },
  { kind: "a text for an object", spoil: (value) => (isObject(value) ? "text" : undefined) },
  { kind: "a list for an object", spoil: (value) => (isObject(value) ? [value] : undefined) },
  { kind: "null for an object", spoil: (value) => (isObject(value) ? null : undefined) },
  { kind: "an unknown key", spoil: (value, key) => (isObject(value) && key !== "ext" ? { ...value, unknown: 1 } : undefined) },
  { kind: "a key of its own without house", at: ["desk"], spoil: (_, key) => (key === "ext" ? { desk: 1 } : undefined) },
  { kind: "an addition that is no JSON", at: ["house:desk"], spoil: (value, key) => (key === "ext" ? { "house:desk": () => value } : undefined) },
  { kind: "an object for a list", spoil: (value) => (Array.isArray(value) ? { ...value } : undefined) },
  { kind: "a text for a list", spoil: (value) => (Array.isArray(value) ? "text" : undefined) },
  { kind: "null for a list", spoil: (value) => (Array.isArray(value) ? null : undefined) },
  { kind: "null in a list", at: [0], spoil: (value) => (Array.isArray(value) ? [null] : undefined) },
  { kind: "a list in a list", at: [0], spoil: (value) => (Array.isArray(value) ? [value] : undefined) },
  { kind: "a tag of none", spoil: (value, key) => (/^(?:kind|form|rel|status|stance|realis|method|genre|dataMining|schemaVersion|sector|medium)$/u.test(key) && value !== undefined ? "none" : undefined) },
  only(INSTANTS, "31 June", "2024-06-31"),
  only(INSTANTS, "a day before its month", "2024-22-06"),
  only(INSTANTS, "an offset without colon", "2024-06-22T09:00:00+0000"),
  only(INSTANTS, "the hour 24", "2024-06-22T24:00:00Z"),
  only(INSTANTS, "a month for a day", "2024-06"),
  only(LANGUAGES, "a language in words", "English"),
  only(/^countryCode$/u, "a country in small letters", "gb"),
  only(/^countryCode$/u, "a country that there is not", "UK"),
  only(/^regionCode$/u, "a region without its country", "AGB"),
  only(ADDRESSES, "an address without scheme", "example.org/a"),
  only(/^pointer$/u, "a pointer in dots", "media.0"),
  only(/^time$/u, "a time beyond the day", "24:01"),
  within(["start", "end"], "a span that runs backwards", () => ({ start: 9, end: 3 }), ["end"]),
  within(["text", "span"], "a span that is too long", ({ text }) => ({ text: `${String(text)}…` }), ["span"]),
  within(["year", "month", "day"], "a day that its month has not", () => ({ month: 2, day: 30, value: undefined }), ["day"]),
  within(["year", "value"], "a year that is not the value's", () => ({ year: 1999, value: "2024" }), ["year"]),
  within(["measure"], "a range that runs backwards", () => ({ min: 9, value: undefined, max: 3 }), ["max"]),
  within(["scheme", "value"], "an identifier that is none", () => ({ scheme: "wikidata", value: "London" }), ["value"]),
  within(["scheme", "value"], "an identifier with a digit mistyped", () => ({ scheme: "orcid", value: "0000-0002-1825-0098" }), ["value"]),
];

/** Every place in a value, with the way to it. */
function* placesIn(value: unknown, path: Path = []): Iterable<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== "object" || value === null || path.at(-1) === "ext") return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy of a value with another one in its place. */
function changed(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[step] = changed(copy[step], rest, put);
  return copy;
}

/** The name of a field; the text of a caption, which may be empty, is named with it. */
function keyOf(path: Path): string {
  const key = String(path.at(-1) ?? "");
  return key === "text" && path.at(-2) === "caption" ? "caption text" : key;
}

/** Each field once in each sort of owner: it is the same model wherever it stands. */
function fieldOf(path: Path): string {
  return (
    path
      .filter((step) => typeof step === "string")
      .slice(-2)
      .join("/") + (typeof path.at(-1) === "number" ? "/item" : "")
  );
}

const places = [...placesIn(bundle)];

test("there are forty kinds of faults and more, and hundreds of places to make them", () => {
  expect(new Set(mutations.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
  expect(places.length).toBeGreaterThan(1000);
});

test.each(mutations)(
  "$kind is refused wherever it stands, with the way to it",
  ({ spoil, at = [] }) => {
    let tried = 0;
    const seen = new Set<string>();
    for (const { path, value } of places) {
      const field = fieldOf(path);
      const spoilt = seen.has(field) ? undefined : spoil(value, keyOf(path));
      if (spoilt === undefined) continue;
      seen.add(field);
      tried++;

      const paths = NewsBundle.safeParse(changed(bundle, path, spoilt)).error?.issues.map((issue) =>
        issue.path.join("/"),
      );
      expect(paths, path.join("/")).toContain([...path, ...at].join("/"));
    }
    expect(tried).toBeGreaterThan(0);
  },
);
