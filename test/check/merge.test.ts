import { checkBundle, mergeBundles, type NewsBundle } from "newsdesk";
import { expect, test } from "vitest";
import { bundle as full } from "../model/payloads.js";

const empty: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};
const ana = { kind: "person", name: "Ana Reis", id: "a" } as const;
const jo = { kind: "person", name: "Jo Park", id: "a" } as const;
const said = { form: "indirect", text: "all is well" } as const;

/** A story whose parts all count into its body. */
function story(headline: string, id?: string): NewsBundle {
  return {
    ...empty,
    articles: [{ headline, body: `${headline}, Ana Reis said.`, ...(id !== undefined && { id }) }],
    actors: [
      {
        ...ana,
        mentions: [
          { text: "Ana Reis", span: { start: headline.length + 2, end: headline.length + 10 } },
        ],
      },
    ],
    statements: [
      {
        ...said,
        id: "s",
        speaker: { text: "Ana Reis", actor: "a" },
        cue: {
          text: headline,
          span: { start: 0, end: headline.length },
          source: { pointer: "/headline" },
        },
      },
    ],
  };
}

test("nothing and one bundle come out as they are", () => {
  expect(mergeBundles()).toStrictEqual(empty);
  expect(mergeBundles(full)).toStrictEqual(full);
  expect(mergeBundles(story("Ferry sails"), empty)).toStrictEqual(story("Ferry sails"));
});

test("what is alike is kept once, whatever the order of its keys", () => {
  const again = {
    ...empty,
    actors: [{ id: "a", name: "Ana Reis", kind: "person", names: undefined } as const],
  };
  const unnamed = { ...empty, events: [{ name: "Storm" }] };

  expect(mergeBundles({ ...empty, actors: [ana] }, again).actors).toStrictEqual([ana]);
  expect(mergeBundles(unnamed, unnamed).events).toStrictEqual([{ name: "Storm" }]);
  expect(mergeBundles(full, full).actors).toHaveLength(full.actors.length);
});

test("an id that is taken becomes another, and so do the references to it", () => {
  const quote = { ...said, id: "s", speaker: { text: "Park", actor: "a" }, about: ["e", "x"] };
  const merged = mergeBundles(
    { ...empty, actors: [ana], events: [{ name: "Storm", id: "e" }] },
    {
      ...empty,
      actors: [jo, { ...jo, id: "a-2" }],
      statements: [quote],
      events: [{ name: "Flood", id: "e" }],
    },
    { ...empty, actors: [{ ...jo, name: "Li Wu" }] },
  );

  expect(merged.actors.map(({ id, name }) => [id, name])).toStrictEqual([
    ["a", "Ana Reis"],
    ["a-3", "Jo Park"],
    ["a-2", "Jo Park"],
    ["a-4", "Li Wu"],
  ]);
  expect(merged.statements).toStrictEqual([
    { ...quote, speaker: { text: "Park", actor: "a-3" }, about: ["e-2", "x"] },
  ]);
  expect(merged.events.map(({ id }) => id)).toStrictEqual(["e", "e-2"]);
});

test("what only looks alike, since it refers to something else, is kept apart", () => {
  const quote = { ...said, id: "s", speaker: { text: "he", actor: "a" } };
  const merged = mergeBundles(
    { ...empty, actors: [ana], statements: [quote] },
    { ...empty, statements: [quote], actors: [jo] },
  );
  expect(merged.statements).toStrictEqual([
    quote,
    { ...quote, id: "s-2", speaker: { text: "he", actor: "a-2" } },
  ]);
});

test("what one bundle tells twice stays told twice, and what only lacks an id is not alike", () => {
  const twice = { ...empty, events: [{ name: "Storm" }, { name: "Storm" }] };
  const other = { ...empty, events: [{ name: "Flood" }] };

  expect(mergeBundles(twice, other).events).toStrictEqual([...twice.events, ...other.events]);
  expect(mergeBundles(twice, twice).events).toStrictEqual(twice.events);
});

test("words that read like an id stay as they are", () => {
  const park = { kind: "person", name: "a", id: "a" } as const;
  const merged = mergeBundles({ ...empty, actors: [ana] }, { ...empty, actors: [park] });
  expect(merged.actors[1]).toStrictEqual({ ...park, id: "a-2" });
});

test("what says where it stands goes on saying so", () => {
  const { statements, ...rest } = story("Ferry sails");
  const summary = { ...rest, statements: [{ ...statements[0]!, source: { pointer: "/summary" } }] };
  expect(mergeBundles(summary, story("Ferry late")).statements[0]?.source).toStrictEqual({
    article: "article",
    pointer: "/summary",
  });
});

test("a list and an object with the same items are not alike", () => {
  const list = { ...ana, ext: { "house:n": [1] } };
  const object = { ...ana, ext: { "house:n": { 0: 1 } } };
  const merged = mergeBundles({ ...empty, actors: [list] }, { ...empty, actors: [object] });
  expect(merged.actors.map(({ id }) => id)).toStrictEqual(["a", "a-2"]);
});

test("an id of one kind is not shared with another kind", () => {
  const merged = mergeBundles(
    { ...empty, actors: [ana] },
    { ...empty, events: [{ name: "Storm", id: "a" }] },
  );
  expect(merged.events).toStrictEqual([{ name: "Storm", id: "a-2" }]);
});

test("spans go on counting into their own article", () => {
  const merged = mergeBundles(
    story("Ferry sails", "one"),
    story("Ferry late"),
    story("Harbour shut"),
  );

  expect(merged.articles.map(({ id }) => id)).toStrictEqual(["one", "article", "article-2"]);
  expect(merged.statements[2]).toMatchObject({
    id: "s-3",
    speaker: { actor: "a-3" },
    source: { article: "article-2" },
    cue: { source: { article: "article-2", pointer: "/headline" } },
  });
  expect(checkBundle(merged).filter(({ severity }) => severity === "error")).toStrictEqual([]);
});

test("an article without id gets one that is free in its own bundle", () => {
  const taken = { ...story("Ferry late"), events: [{ name: "Storm", id: "article" }] };
  expect(mergeBundles(taken, story("Ferry sails")).articles.map(({ id }) => id)).toStrictEqual([
    "article-1",
    "article-2",
  ]);
});

test("a bundle of several articles says by itself which is meant", () => {
  const two = {
    ...empty,
    articles: [{ headline: "A", id: "x" }, { headline: "B" }],
    actors: [ana],
  };
  const merged = mergeBundles(two, {
    ...empty,
    articles: [{ headline: "C", id: "x", relations: [{ rel: "updates", target: "x" }] }],
  });

  expect(merged.actors).toStrictEqual([ana]);
  expect(merged.articles[2]).toStrictEqual({
    headline: "C",
    id: "x-2",
    relations: [{ rel: "updates", target: "x-2" }],
  });
});

test("what a house adds stays as it is, and nothing given is changed", () => {
  const given = {
    ...empty,
    actors: [{ ...jo, ext: { "house:of": { actor: "a", id: "a", source: {} } } }],
  };
  const copy = structuredClone(given);

  expect(mergeBundles({ ...empty, actors: [ana] }, given).actors[1]?.ext).toStrictEqual(
    copy.actors[0]?.ext,
  );
  expect(given).toStrictEqual(copy);
});
