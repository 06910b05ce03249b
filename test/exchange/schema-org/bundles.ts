import fc from "fast-check";
import type { Actor, Article, Event, NewsBundle, Statement } from "newsdesk";

/** Words that stand for themselves: no mark in them asks for a mend. */
const words: fc.Arbitrary<string> = fc.stringMatching(
  /^[A-Z][a-zåäö🌊]{1,8}(?: [a-z]{2,8}){0,4}$/u,
);
const address = fc.webUrl({ validSchemes: ["https"] });
const moment = fc.date({
  min: new Date("1000-01-01"),
  max: new Date("9999-12-31"),
  noInvalidDate: true,
});
const iso = moment.map((date) => date.toISOString());
const day = iso.map((text) => text.slice(0, 10));
const known = day.map((value) => ({ value }));
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: 1, maxLength: 3 });

/** What fast-check makes in the prototypes of plain objects. */
function plain<Model>(model: unknown): Model {
  return JSON.parse(JSON.stringify(model)) as Model;
}

const ext = fc.dictionary(
  words.map((word) => `schema:x${word.replaceAll(" ", "-")}`),
  words,
  { minKeys: 1, maxKeys: 3 },
);

const place = fc.record(
  {
    name: words,
    kind: fc.constantFrom("city", "town", "state", "country", "region", "river", "area"),
    region: words,
    country: words,
    countryCode: fc.constantFrom("GB", "NO"),
    regionCode: fc.constantFrom("GB-AGB", "US-TX"),
    geo: fc.record({
      latitude: fc.integer({ min: -90, max: 90 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  },
  { requiredKeys: ["name"] },
);

const mention = words.map((text) => ({ text }));

/** Articles that lose nothing in JSON-LD. */
const someArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      headline: words,
      url: address,
      identifiers: some(fc.record({ scheme: fc.constant("house"), value: words })),
      summary: words,
      body: words,
      datePublished: iso,
      dateModified: day,
      language: fc.constantFrom("en", "nb-NO", "zh-Hant"),
      genre: fc.constantFrom("news", "analysis", "obituary", "interview"),
      section: words,
      keywords: some(words),
      headlines: some(fc.record({ text: words, role: fc.constant("alternative") })),
      subjects: some(fc.record({ name: words, rel: fc.constant("about") })),
      publisher: mention,
      providers: some(mention),
      status: fc.constantFrom("draft", "usable", "killed"),
      version: words,
      media: some(fc.record({ kind: fc.constant("image"), url: address, alt: words })),
      rights: fc.record({
        notice: words,
        year: fc.integer({ min: 1, max: 9999 }),
        accessibleForFree: fc.boolean(),
      }),
      corrections: some(
        fc.record({ kind: fc.constantFrom("correction", "update"), at: day, text: words }),
      ),
      relations: some(fc.record({ rel: fc.constant("based-on"), target: words })),
      print: fc.record({ page: words, edition: words }),
      ext,
    },
    { requiredKeys: ["headline"] },
  )
  .map(plain<Article>);

const someActor: fc.Arbitrary<Actor> = fc
  .record(
    {
      kind: fc.constantFrom("person", "organization", "group", "geopolitical", "unnamed"),
      name: words,
      names: some(fc.record({ value: words, kind: fc.constant("alias") })),
      countryCode: fc.constantFrom("GB", "NO"),
      ext,
    },
    { requiredKeys: ["kind", "name"] },
  )
  .map(plain<Actor>);

const someStatement: fc.Arbitrary<Statement> = fc
  .record(
    {
      form: fc.constantFrom("direct", "mixed", "indirect"),
      text: words,
      speaker: mention,
      via: mention,
      date: known,
      place,
      language: fc.constantFrom("en", "gd"),
      translatedFrom: fc.constantFrom("nb", "pt"),
      reviews: some(fc.record({ reviewer: mention, rating: words, url: address, date: known })),
      ext,
    },
    { requiredKeys: ["form", "text"] },
  )
  .map(plain<Statement>);

const someEvent: fc.Arbitrary<Event> = fc
  .record(
    {
      name: words,
      type: fc.constantFrom("AID", "ASSAULT"),
      status: fc.constantFrom("planned", "cancelled", "postponed"),
      start: known,
      end: known,
      places: some(place),
      participants: some(
        fc.record({ text: words, role: fc.constantFrom("host", "attendee", "victim", "agent") }),
      ),
      codes: some(fc.record({ scheme: words, code: words, label: words })),
      identifiers: some(fc.record({ scheme: fc.constant("url"), value: address })).map((all) =>
        all.filter(({ value }, at) => all.findIndex((one) => one.value === value) === at),
      ),
      ext,
    },
    { requiredKeys: ["name"] },
  )
  .map(plain<Event>);

/** Bundles that lose nothing in JSON-LD: what hangs on each other hangs by ids, and by places in the text. */
export const carried: fc.Arbitrary<NewsBundle> = fc
  .record({
    articles: fc.array(someArticle, { minLength: 1, maxLength: 3 }),
    actors: fc.array(someActor, { minLength: 1, maxLength: 3 }),
    statements: fc.array(someStatement, { maxLength: 3 }),
    events: fc.array(someEvent, { maxLength: 3 }),
    named: fc.boolean(),
  })
  .map(({ articles, actors, statements, events, named }) => {
    const [first, ...others] = articles;
    const body = `${first!.headline} 🌊 ${actors[0]!.name}, said.`;
    const start = body.indexOf(", said") - actors[0]!.name.length;
    const said = { text: actors[0]!.name, span: { start, end: start + actors[0]!.name.length } };
    return {
      schemaVersion: "1",
      articles: [
        { ...first!, id: "story", body },
        ...others.map((one, at) => ({ ...one, id: `story-${at}` })),
      ],
      actors: actors.map((one, at) => ({ ...one, ...(named && { id: `actor-${at}` }) })),
      statements: statements.map((one, at) => ({
        ...one,
        id: `statement-${at}`,
        ...(others.length > 0 && { source: { article: "story" } }),
        ...(named && { speaker: { ...said, actor: "actor-0" } }),
        cue: { text: "said", span: { start: body.length - 5, end: body.length - 1 } },
        ...(events.length > 0 && { about: ["event-0"] }),
      })),
      events: events.map((one, at) => ({
        ...one,
        id: `event-${at}`,
        ...(at > 0 && { partOf: "event-0" }),
        ...(statements.length > 0 && { attributedTo: ["statement-0"] }),
      })),
    };
  });
