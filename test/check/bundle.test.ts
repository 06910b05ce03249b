import { checkBundle, type NewsBundle } from "newsdesk";
import { expect, test } from "vitest";

const BODY = 'The pilot said: "We sail at noon," and left. 🛟 The board agreed.';

/** A bundle of one article, with whatever else a test needs. */
function bundleOf(parts: Partial<NewsBundle>): NewsBundle {
  return {
    schemaVersion: "1",
    articles: [{ headline: "Ferry sails", body: BODY }],
    actors: [],
    statements: [],
    events: [],
    ...parts,
  };
}

/** What is wrong for sure, and quotations without their marks: what the story around them lacks is no matter here. */
function faultsOf(parts: Partial<NewsBundle>): unknown[] {
  return checkBundle(bundleOf(parts))
    .filter(({ severity, rule }) => severity === "error" || rule === "statement/quote-marks")
    .map(({ rule, path, message }) => [rule, path, message]);
}

/** Words of a text, with the span of the first place they stand in. */
function written(
  text: string,
  whole = BODY,
): { text: string; span: { start: number; end: number } } {
  const start = whole.indexOf(text);
  return { text, span: { start, end: start + text.length } };
}

const caption = "Boats in the harbour. Photo: Jo Reyes";
const dateline = "PORT ELLEN (AP) — ";

test.each<[string, Partial<NewsBundle>]>([
  ["an empty story", {}],
  [
    "a mention of an actor",
    {
      actors: [
        { kind: "person", name: "the pilot", id: "pilot", mentions: [written("The pilot")] },
      ],
      statements: [
        { form: "indirect", text: "so", speaker: { ...written("The pilot"), actor: "pilot" } },
      ],
    },
  ],
  [
    "a quotation",
    {
      statements: [
        { form: "direct", text: "We sail at noon", content: [written("We sail at noon")] },
      ],
    },
  ],
  [
    "a caption and its credit",
    {
      articles: [
        {
          headline: "Ferry sails",
          media: [
            {
              kind: "image",
              caption: {
                text: caption,
                description: "Boats in the harbour.",
                people: [],
                place: { name: "harbour", ...written("harbour", caption) },
                credit: {
                  ...written("Photo: Jo Reyes", caption),
                  people: ["Jo Reyes"],
                  organizations: [],
                },
              },
            },
          ],
        },
      ],
    },
  ],
  [
    "a dateline whose parts count into its own text",
    {
      articles: [
        {
          headline: "Ferry sails",
          body: `  ${dateline}It sailed.`,
          dateline: {
            text: dateline,
            span: { start: 2, end: 2 + dateline.length },
            places: [{ name: "Port Ellen", ...written("PORT ELLEN", dateline) }],
            agencies: [{ name: "Associated Press", ...written("AP", dateline) }],
            repairs: [{ rule: "dateline/spaces", message: "Too many", at: { start: 10, end: 11 } }],
          },
        },
      ],
    },
  ],
  [
    "whatever a house adds",
    {
      articles: [
        {
          headline: "Ferry sails",
          ext: { "house:desk": { actor: "nobody", span: { start: 9, end: 1 } } },
        },
      ],
    },
  ],
  [
    "a statement in another text than the body",
    {
      articles: [
        { id: "a", headline: "Ferry sails" },
        { id: "b", headline: "Ferry late", summary: "All late" },
      ],
      statements: [
        {
          form: "indirect",
          text: "late",
          source: { article: "b", pointer: "/summary" },
          content: [written("late", "All late")],
          cue: {
            ...written("sails", "Ferry sails"),
            source: { article: "a", pointer: "/headline" },
          },
        },
      ],
    },
  ],
])("finds no fault with %s", (_, parts) => {
  expect(faultsOf(parts)).toStrictEqual([]);
});

const pilot = { kind: "person", name: "the pilot", id: "pilot" } as const;

test.each<[string, Partial<NewsBundle>, string, (string | number)[], string]>([
  [
    "an id that is taken",
    { actors: [pilot], events: [{ name: "Sailing", id: "pilot" }] },
    "bundle/unique-id",
    ["events", 0, "id"],
    "The id `pilot` is taken already, by `actors/0`",
  ],
  [
    "an actor that is not there",
    { statements: [{ form: "indirect", text: "so", via: { text: "x", actor: "board" } }] },
    "ref/actor",
    ["statements", 0, "via", "actor"],
    "The bundle has no actor with the id `board`",
  ],
  [
    "an event where an actor is meant",
    { actors: [pilot], events: [{ name: "Sailing", partOf: "pilot" }] },
    "ref/event",
    ["events", 0, "partOf"],
    "Expected the id of an event, but `pilot` is an actor",
  ],
  [
    "a statement that is not there",
    { events: [{ name: "Sailing", attributedTo: ["s1"] }] },
    "ref/statement",
    ["events", 0, "attributedTo", 0],
    "The bundle has no statement with the id `s1`",
  ],
  [
    "a source that is not there",
    { actors: [{ ...pilot, source: { article: "b" } }] },
    "ref/article",
    ["actors", 0, "source", "article"],
    "The bundle has no article with the id `b`",
  ],
  [
    "a span into no text",
    {
      actors: [
        { ...pilot, mentions: [{ ...written("The pilot"), source: { pointer: "/summary" } }] },
      ],
    },
    "span/pointer",
    ["actors", 0, "mentions", 0, "span"],
    "The span counts into `/summary` of its article, but no text stands there",
  ],
  [
    "a span into one of two articles",
    {
      articles: [{ headline: "A" }, { headline: "B" }],
      actors: [{ ...pilot, mentions: [written("The pilot")] }],
    },
    "span/pointer",
    ["actors", 0, "mentions", 0, "span"],
    "Nothing says which article this span counts into",
  ],
  [
    "a span over other words",
    { actors: [{ ...pilot, mentions: [{ text: "pilot", span: { start: 0, end: 5 } }] }] },
    "span/text",
    ["actors", 0, "mentions", 0, "span"],
    "Expected “pilot” from 0 to 5, but “The p” stands there",
  ],
  [
    "a span beyond the text",
    { actors: [{ ...pilot, mentions: [{ text: "xx", span: { start: 65, end: 67 } }] }] },
    "span/text",
    ["actors", 0, "mentions", 0, "span", "end"],
    `The span ends at 67, but its text has only ${BODY.length} code units`,
  ],
  [
    "a span that cuts a character",
    {
      actors: [
        {
          ...pilot,
          mentions: [
            { text: "\ud83d", span: { start: BODY.indexOf("🛟"), end: BODY.indexOf("🛟") + 1 } },
          ],
        },
      ],
    },
    "span/surrogate",
    ["actors", 0, "mentions", 0, "span", "end"],
    `The span cuts the character at ${BODY.indexOf("🛟")} in half`,
  ],
  [
    "a quotation without its marks",
    { statements: [{ form: "direct", text: "sail", content: [written("sail")] }] },
    "statement/quote-marks",
    ["statements", 0, "content", 0, "span"],
    "Expected quotation marks around “sail”",
  ],
])("finds fault with %s", (_, parts, rule, path, message) => {
  expect(faultsOf(parts)).toStrictEqual([[rule, path, message]]);
});

test("passes over what is neither a text nor a thing", () => {
  const keywords = [1, null, "port"] as string[];
  const ext = { "house:list": [null, { span: null }] };
  const summary = null as unknown as string;
  expect(
    checkBundle({
      schemaVersion: "1",
      articles: [{ headline: "A", keywords, ext, summary }],
      actors: [],
      statements: [],
      events: [],
    }),
  ).toStrictEqual([]);
});
