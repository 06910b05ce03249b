import fc from "fast-check";
import {
  Actor,
  Byline,
  Caption,
  Credit,
  checkBundle,
  Dateline,
  Event,
  findActors,
  findDateline,
  findDates,
  findEvents,
  findStatements,
  Headline,
  NewsBundle,
  NewsDate,
  PersonName,
  parseByline,
  parseCaption,
  parseCredit,
  parseDate,
  parseDateline,
  parseHeadline,
  parseName,
  parseStory,
  Repair,
  Statement,
} from "newsdesk";
import { worldCities } from "newsdesk/gazetteer";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { straySpans } from "./spans.js";

/**
 * Every reader: what it is called, what it finds, and what that must be. A written form stands under
 * a key of its own, which tells that the spans of its parts count into its own text.
 */
const readers: [name: string, read: (text: string) => object, schema: z.ZodType][] = [
  ["findActors", (text) => findActors(text), z.array(Actor)],
  [
    "findDateline",
    (text) => form("dateline", findDateline(text)),
    z.strictObject({ dateline: Dateline.optional() }),
  ],
  ["findDates", (text) => findDates(text), z.array(NewsDate)],
  ["findEvents", (text) => findEvents(text), z.array(Event)],
  ["findStatements", (text) => findStatements(text), z.array(Statement)],
  [
    "parseByline",
    (text) => form("byline", parseByline(text)),
    z.strictObject({ byline: Byline.optional() }),
  ],
  [
    "parseCaption",
    (text) => form("caption", parseCaption(text)),
    z.strictObject({ caption: Caption }),
  ],
  [
    "parseCredit",
    (text) => form("credit", parseCredit(text)),
    z.strictObject({ credit: Credit.optional() }),
  ],
  [
    "parseDate",
    (text) => form("date", parseDate(text)),
    z.strictObject({ date: NewsDate.optional() }),
  ],
  [
    "parseDateline",
    (text) => form("dateline", parseDateline(text)),
    z.strictObject({ dateline: Dateline.optional() }),
  ],
  [
    "parseDateline with a gazetteer",
    (text) => form("dateline", parseDateline(text, { gazetteer: worldCities })),
    z.strictObject({ dateline: Dateline.optional() }),
  ],
  [
    "parseHeadline",
    (text) => form("headline", parseHeadline(text)),
    z.strictObject({ headline: Headline }),
  ],
  [
    "parseName",
    (text) => form("name", parseName(text)),
    z.strictObject({ name: PersonName.optional() }),
  ],
];

function form(name: string, reading: object | undefined): object {
  return reading === undefined ? {} : { [name]: reading };
}

// biome-ignore format: one kind of words a line
const WORDS = [
  "KYIV", "São Paulo", "Fort Wren, Ohio", "WASHINGTON/", "the harbour", "Dr. Lena Ortiz-Vale", "J. P. O’Neill Jr.", "she",
  "(AP)", "(Reuters)", "(Xinhua)", "AFP", "Photo: ", "/Getty Images", "By ", "BY ", "and", "Staff Writer", "©", "|", "- The Courier",
  " — ", "--", " - ", ",", ".", ";", ":", "?", "!", "...", "(", ")", "[", "]", "/", "\\",
  "“", "”", "‘", "’", "\"", "'", "«", "»", "„",
  "said", "told", "according to", "added:", "quoted", "as saying", "warned that", "asked",
  "Sunday", "on June 22, 2014", "Sept. 31", "yesterday", "earlier this month", "5 October", "29/02/2015", "12:30 GMT",
  "left", "from left", "second from right", "(R)", "file photo", "UPDATE 2-", "7 things", "Opinion:",
  "at least seven people", "up to 300", "constructor", "__proto__", "toString",
  "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\ufeff", "\0", "\ud83d", "\ude00", "é", "e\u0301", "ﬁ", "İ", "東京", "القاهرة", "🗞️",
];

const prose = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.constantFrom(" ", ""))
  .map(([words, gap]) => words.join(gap));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof({ weight: 4, arbitrary: prose }, fc.string({ unit: "grapheme" }), units);

/** Holds for every word by itself, and for hundreds of texts made of them and of anything else. */
function alwaysHolds(holds: (text: string) => void): void {
  const examples = WORDS.map((word): [string] => [word]);
  fc.assert(fc.property(anyText, holds), { numRuns: 400, examples });
}

test("parseStory makes of any text a bundle that is valid and whole", () => {
  alwaysHolds((text) => {
    const { bundle, repairs, pieces } = parseStory(text);
    const article = bundle.articles[0] ?? {};
    const textAt = ({ pointer = "/body" }) => valueAt(article, pointer);

    expect(JSON.parse(JSON.stringify({ bundle, repairs, pieces }))).toStrictEqual({
      bundle,
      repairs,
      pieces,
    });
    expect(NewsBundle.safeParse(bundle)).toStrictEqual({ success: true, data: bundle });
    expect(straySpans(bundle, textAt({}), textAt)).toEqual([]);
    expect(checkBundle(bundle).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(z.array(Repair).safeParse(repairs).success).toBe(true);
    for (const { pointer, start, end, at } of pieces)
      expect(valueAt(article, pointer).slice(start, end)).toBe(text.slice(at, at + end - start));
  });
});

/** The text that a JSON Pointer leads to. */
function valueAt(root: object, pointer: string): string {
  const steps = pointer.split("/").slice(1);
  return String(steps.reduce<unknown>((value, step) => Object(value)[step], root) ?? "");
}

describe.each(readers)("%s, on any text,", (_, read, schema) => {
  test("finds plain JSON that its schema accepts as it is", () => {
    alwaysHolds((text) => {
      const reading = read(text);
      expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
      expect(schema.safeParse(reading)).toStrictEqual({ success: true, data: reading });
    });
  });

  test("says where it found each word of it", () => {
    alwaysHolds((text) => {
      expect(straySpans(read(text), text)).toEqual([]);
    });
  });

  test("finds the same whenever it is asked", () => {
    alwaysHolds((text) => {
      expect(read(text)).toStrictEqual(read(text));
    });
  });

  test("takes any word a hundred kilobytes over", () => {
    const slow = [...WORDS, " ", "A", "a ", "A. ", "Aa ", "said, “"].filter((word) => {
      const text = word.repeat(100_000 / word.length);
      const begun = performance.now();
      read(text);
      return performance.now() - begun > 2_000;
    });
    expect(slow).toEqual([]);
  }, 60_000);
});

test.each([
  ["a part that is elsewhere", { text: "sails", span: { start: 0, end: 5 } }, [""]],
  ["a part without its words", { span: { start: 0, end: 5 } }, [""]],
  ["a part of a part", [{ cue: { text: "said", span: { start: 1, end: 5 } } }], ["/0/cue"]],
  ["nothing wrong", { text: "Ferry", span: { start: 0, end: 5 } }, []],
  [
    "a part that counts into its form",
    {
      credit: {
        text: "sails",
        span: { start: 6, end: 11 },
        date: { text: "sa", span: { start: 0, end: 2 } },
      },
    },
    [],
  ],
  [
    "a part that does not",
    {
      credit: {
        text: "sails",
        span: { start: 6, end: 11 },
        date: { text: "sa", span: { start: 6, end: 8 } },
      },
    },
    ["/credit/date"],
  ],
  [
    "a part with a text of its own",
    { text: "quay", span: { start: 0, end: 4 }, source: { pointer: "/media/0" } },
    [],
  ],
])("sees %s", (_, value, strays) => {
  const findText = ({ pointer }: { pointer?: string }) => (pointer ? "quay" : "");
  expect(straySpans(value, "Ferry sails", findText)).toEqual(strays);
});
