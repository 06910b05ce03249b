import { Article, Event, Extension, tidy } from "newsdesk/model";
import { expect, test } from "vitest";

const words = Array.from({ length: 2500 }, (_, at) => `word ${at}`);
const places = Array.from({ length: 2500 }, (_, at) => ({ name: `Pier ${at}` }));

test("a long list is read whole, in order", () => {
  expect(Article.parse({ headline: "A", keywords: words }).keywords).toStrictEqual(words);
  expect(Event.parse({ name: "A", places }).places).toStrictEqual(places);
});

test("a fault far down in a long list is told where it is", () => {
  const { error } = Event.safeParse({ name: "A", places: places.with(2400, { name: "" }) });
  expect(error?.issues.map(({ path }) => path)).toStrictEqual([["places", 2400, "name"]]);
});

test("a list is given up after a thousand faults, and says how much was left", () => {
  const { error } = Article.safeParse({ headline: "A", keywords: new Array(2500).fill(1) });
  expect(error?.issues).toHaveLength(1001);
  expect(error?.issues.at(-1)).toMatchObject({
    path: ["keywords"],
    message: "So much is wrong with this list that its last 1500 items were not looked at",
  });
});

test("a list that ends with its thousandth fault was looked at whole", () => {
  const { error } = Article.safeParse({
    headline: "A",
    keywords: [...words.slice(0, 1000), ...new Array(1000).fill(1)],
  });
  expect(error?.issues).toHaveLength(1000);
  expect(error?.issues.at(-1)?.path).toStrictEqual(["keywords", 1999]);
});

test("an extension on its own speaks too, and bears getters that throw", () => {
  const trap = {
    get "a:b"() {
      throw new Error("A trap");
    },
  };
  expect(Extension.safeParse(trap).error?.issues).toMatchObject([
    { message: "Expected plain data, but reading this throws an error" },
  ]);
  expect(Extension.safeParse(5).error?.issues).toMatchObject([
    { message: "Expected an object, but got 5" },
  ]);
  expect(tidy(Extension, { "a:b": null })).toStrictEqual({
    value: { "a:b": null },
    issues: [],
    repairs: [],
  });
});
