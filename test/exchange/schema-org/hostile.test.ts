import { fromJsonLd, JsonLd, NewsBundle } from "newsdesk";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { promptly as within } from "../../promptly.js";

const story = { "@type": "NewsArticle", "@id": "#story", headline: "Ferry sails" };

/** A list in a list, and so on. */
function nested(depth: number): unknown {
  let inner: unknown = [];
  for (let level = 0; level < depth; level++) inner = { about: inner };
  return inner;
}

/** An object that holds itself. */
function circle(): object {
  const node: Record<string, unknown> = { ...story };
  node.about = node;
  return node;
}

/** What a call gives or throws. */
function outcomeOf<Value>(call: () => Value): Value | string {
  try {
    return call();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** The same, in less than a second. */
function promptly<Value>(call: () => Value): Value | string {
  return within(1, () => outcomeOf(call));
}

describe("ends within a second, with a clear error", () => {
  const long = "a".repeat(10_000_000);
  const endless = "RangeError: The payload nests more than 256 levels deep, or in circles";

  test.each<[string, unknown, string]>([
    ["10,000 levels", { ...story, about: nested(10_000) }, endless],
    ["an object that holds itself", circle(), endless],
    [
      "a million values",
      { ...story, about: Array.from({ length: 1_000_000 }, () => 1) },
      "RangeError: The payload holds more than 100000 values: read its parts one by one",
    ],
    [
      "one list that stands in another 50,000 times",
      { ...story, about: Array(50_000).fill(Array(50_000).fill("a")) },
      "RangeError: The payload holds more than 100000 values: read its parts one by one",
    ],
    [
      "a script of 10 MB",
      `{"@type":"NewsArticle","headline":"${long}"}`,
      "RangeError: The script is longer than 4000000 characters",
    ],
    [
      "10 MB of brackets",
      "[".repeat(10_000_000),
      "RangeError: The script is longer than 4000000 characters",
    ],
  ])("%s", (_, payload, error) => {
    expect(promptly(() => fromJsonLd(payload))).toBe(error);
    expect(promptly(() => z.safeDecode(JsonLd, payload).error?.issues[0]?.message)).toBe(
      error.replace("RangeError: ", ""),
    );
  });

  test.each(["{ no: page", "[".repeat(39_999), "<html>", '{"headline": "a'.repeat(2_000)])(
    "a text that is no JSON, or hardly: %#",
    (text) => {
      expect(typeof promptly(() => fromJsonLd(text))).not.toBe("undefined");
    },
  );
});

describe("ends within a second, with what can be read", () => {
  const long = "a ".repeat(5_000_000);
  const names = Array.from({ length: 5_000 }, (_, at) => ({
    "@type": "Person",
    "@id": `#${at}`,
    name: "Ada",
    affiliation: { "@id": `#${at + 1}` },
  }));

  test.each<[string, unknown]>([
    ["a headline of 10 MB", { ...story, headline: long }],
    ["a body of 10 MB", { ...story, articleBody: long }],
    ["a description of 10 MB of entities", { ...story, description: "&amp;".repeat(800_000) }],
    ["a description of 4 MB of HTML", { ...story, description: "<p>a</p><br>".repeat(350_000) }],
    [
      "a description of 4 MB of tags",
      { ...story, description: `<p ${"<p ".repeat(1_300_000)}</p>` },
    ],
    ["keywords of 10 MB", { ...story, keywords: long }],
    ["a date of 10 MB", { ...story, datePublished: long }],
    ["an address of 10 MB", { ...story, url: `https://example.org/${"a".repeat(10_000_000)}` }],
    [
      "a graph of people who hang on each other in circles",
      {
        "@graph": [
          story,
          { "@type": "Person", "@id": "#ada", name: "Ada", affiliation: { "@id": "#post" } },
          {
            "@type": "Organization",
            "@id": "#post",
            name: "Post",
            parentOrganization: { "@id": "#post" },
          },
          {
            "@type": "Organization",
            "@id": "#post",
            name: "Post 2",
            parentOrganization: { "@id": "#post" },
          },
        ],
      },
    ],
    [
      "nearly as many authors as there may be",
      {
        ...story,
        author: Array.from({ length: 24_000 }, (_, at) => ({
          "@type": "Person",
          name: `Ada ${at}`,
          url: `https://example.org/${at}`,
        })),
      },
    ],
    [
      "20,000 authors with one name",
      {
        ...story,
        author: Array.from({ length: 20_000 }, (_, at) => ({
          "@type": "Person",
          name: "Ada",
          url: `https://example.org/${at}`,
        })),
      },
    ],
    ["5,000 people with one name", [story, ...names.map(({ affiliation: _, ...one }) => one)]],
    [
      "a graph that refers to itself",
      {
        "@graph": [
          story,
          { "@id": "#story" },
          { "@type": "Claim", "@id": "#c", text: "a", about: { "@id": "#c" } },
        ],
      },
    ],
  ])("%s", (_, payload) => {
    const reading = promptly(() => fromJsonLd(payload));

    expect(typeof reading).toBe("object");
    expect(NewsBundle.safeParse((reading as { bundle: unknown }).bundle).success).toBe(true);
  });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "keeps a property called %s, and lets it do no harm",
  (name) => {
    const payload = JSON.parse(
      `{"@type":"NewsArticle","headline":"Ferry sails","${name}":{"polluted":true},"author":{"@type":"${name}","name":"${name}"}}`,
    );
    const { bundle } = fromJsonLd(payload);

    expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
    expect(
      Object.getOwnPropertyDescriptor(bundle.articles[0]?.ext, `schema:${name}`)?.value,
    ).toEqual({
      polluted: true,
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

/** What is no text, and cannot be made one. */
const WORDLESS = { toString: 0, valueOf: 0 };

test.each([
  { isAccessibleForFree: WORDLESS },
  { copyrightYear: WORDLESS },
  { inLanguage: WORDLESS },
  { inLanguage: { name: WORDLESS } },
  { genre: WORDLESS },
  { image: { url: "https://example.org/a.jpg", width: WORDLESS } },
  { about: { "@type": "Event", name: "Regatta", additionalType: WORDLESS, startDate: WORDLESS } },
  {
    about: { "@type": "Event", name: "Regatta", attendee: { "@type": "Role", roleName: WORDLESS } },
  },
  { about: { "@type": [WORDLESS], name: "Regatta" } },
])("reads over what is no text in %j", (properties) => {
  expect(fromJsonLd({ ...story, ...properties }).bundle.articles).toHaveLength(1);
});

test.each([
  { body: { source: WORDLESS }, target: { source: WORDLESS } },
  { body: WORDLESS, target: "#story" },
  {
    body: { source: "#q", selector: { type: "FragmentSelector", value: WORDLESS } },
    target: {
      source: "#story",
      selector: { type: "TextPositionSelector", start: WORDLESS, end: WORDLESS },
    },
  },
  {
    body: { source: "#q", selector: { type: "FragmentSelector", value: "/content/0" } },
    target: {
      source: "#story",
      selector: { type: "TextPositionSelector", start: WORDLESS, end: WORDLESS },
    },
  },
])("leaves out an annotation that selects by what is no text: %#", (annotation) => {
  const { bundle, repairs } = fromJsonLd([
    { ...story, articleBody: "We sail." },
    { "@type": "Quotation", "@id": "#q", text: "We sail." },
    { type: "Annotation", ...annotation },
  ]);

  expect(bundle.statements[0]?.content).toBeUndefined();
  expect(repairs.map(({ rule }) => rule)).toContain("json-ld/evidence");
});

test("tells of what JSON does not have", () => {
  const { repairs } = fromJsonLd({
    ...story,
    image: { url: "https://example.org/a.jpg", on: () => 1 },
  });

  expect(repairs[0]?.before).toBe("undefined");
});
