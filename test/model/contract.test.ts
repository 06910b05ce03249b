import * as newsdesk from "newsdesk/model";
import { expect, test } from "vitest";
import type * as z from "zod";
import { samples } from "./models.js";

/** What each field with a choice can be: others write these words, so that none of them may change. */
// biome-ignore format: one field a line
const choices: readonly [model: string, key: string, words: string][] = [
  ["ActorName", "kind", "full short acronym alias former native transliteration metonym"],
  ["Article", "genre", "news analysis opinion feature interview obituary review live brief explainer fact-check press-release correction advisory"],
  ["Article", "status", "draft usable embargoed withheld canceled killed"],
  ["AttributionTerms", "rule", "on-record background deep-background off-record anonymous"],
  ["Contributor", "kind", "person organization"],
  ["Contributor", "role", "author reporter editor photographer videographer illustrator graphics translator producer researcher"],
  ["Correction", "kind", "correction clarification update editors-note retraction"],
  ["Credit", "kind", "staff handout pool stock file courtesy"],
  ["Credit", "medium", "photo video graphic illustration screenshot"],
  ["Event", "type", "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"],
  ["Event", "status", "planned expected ongoing occurred cancelled postponed"],
  ["Event", "realis", "actual alleged hypothetical negated generic"],
  ["GeopoliticalEntity", "kind", "geopolitical"],
  ["Group", "kind", "group"],
  ["HeadlineSpeaker", "position", "lead trail"],
  ["HeadlineVariant", "role", "print seo social sub kicker extended alternative"],
  ["Kicker", "kind", "wire topic format series organization"],
  ["Media", "kind", "image video audio graphic"],
  ["NewsBundle", "schemaVersion", "1"],
  ["Organization", "kind", "organization"],
  ["Organization", "sector", "government military party media company ngo igo armed-group religious education judiciary police other"],
  ["Participant", "role", "agent target victim host visitor attendee beneficiary instrument other"],
  ["Person", "kind", "person"],
  ["Place", "kind", "city town state country region river facility border-crossing area other"],
  ["Provenance", "method", "human parser model import"],
  ["Relation", "rel", "updates replaces follows background sidebar translation-of based-on fact-checks part-of"],
  ["RelativeDate", "unit", "hour day week month quarter year"],
  ["Rights", "dataMining", "allowed prohibited conditional"],
  ["Role", "status", "current former elect acting"],
  ["Statement", "form", "direct mixed indirect"],
  ["Statement", "stance", "asserts denies accuses condemns praises promises demands warns asks admits predicts doubts other"],
  ["Subject", "rel", "about mentions"],
  ["UnnamedSource", "kind", "unnamed"],
];

test.each(choices)("%s has one of these as its %s: %s", (model, key, words) => {
  const { schema, full } = samples.find(({ name }) => name === model)!;
  expect([...(optionsOf(schema.shape[key]!) ?? [])]).toStrictEqual(words.split(" "));
  for (const word of words.split(" "))
    expect(schema.parse({ ...full, [key]: word })).toStrictEqual({ ...full, [key]: word });
  for (const word of ["", "none"])
    expect(schema.safeParse({ ...full, [key]: word }).success).toBe(false);
});

test("every field with a choice is told here", () => {
  const known = samples.flatMap(({ name, schema }) =>
    Object.entries(schema.shape)
      .filter(([, field]) => optionsOf(field) !== undefined)
      .map(([key]) => `${name}.${key}`),
  );
  expect(choices.map(([model, key]) => `${model}.${key}`).toSorted()).toStrictEqual(
    known.toSorted(),
  );
});

test("an actor is of one of five kinds", () => {
  expect(
    newsdesk.Actor.options.map((kind) => [...(optionsOf(kind.shape.kind) ?? [])]),
  ).toStrictEqual([["person"], ["organization"], ["group"], ["geopolitical"], ["unnamed"]]);
});

/** The words that a field can be, where they are counted. */
function optionsOf(field: z.core.$ZodType): Set<unknown> | undefined {
  const { values } = field._zod;
  return values && new Set([...values].filter((value) => value !== undefined));
}

/** The least and the most that a number can be, and how far beyond it is refused. */
// biome-ignore format: one field a line
test.each<[model: string, key: string, least: number, most: number, step: number]>([
  ["Article", "urgency", 1, 9, 1],
  ["Geo", "latitude", -90, 90, 0.001],
  ["Geo", "longitude", -180, 180, 0.001],
  ["NewsDate", "weekday", 1, 7, 1],
  ["Provenance", "confidence", 0, 1, 0.001],
  ["Rights", "year", 1, 9999, 1],
  ["Subject", "relevance", 0, 1, 0.001],
])("%s has a %s from %d to %d", (model, key, least, most, step) => {
  const { schema, full } = samples.find(({ name }) => name === model)!;
  const accepts = (value: number): boolean => schema.safeParse({ ...full, [key]: value }).success;
  expect([accepts(least), accepts(most)]).toStrictEqual([true, true]);
  expect([accepts(least - step), accepts(most + step)]).toStrictEqual([false, false]);
});

test.each([
  ["Headline", "listCount", 0],
  ["Media", "height", 1],
  ["Media", "width", 1],
])("%s has a %s from %d on", (model, key, least) => {
  const { schema, full } = samples.find(({ name }) => name === model)!;
  const accepts = (value: number): boolean => schema.safeParse({ ...full, [key]: value }).success;
  expect([least - 1, least, least + 0.5, 9999].map(accepts)).toStrictEqual([
    false,
    true,
    false,
    true,
  ]);
});

// biome-ignore format: one field a line
test.each<[key: string, least: number, most: number]>([
  ["year", 1, 9999],
  ["month", 1, 12],
  ["day", 1, 31],
])("a date has a %s from %d to %d", (key, least, most) => {
  const accepts = (value: number): boolean => newsdesk.NewsDate.safeParse({ [key]: value }).success;
  expect([least - 1, least, most, most + 1].map(accepts)).toStrictEqual([false, true, true, false]);
});
