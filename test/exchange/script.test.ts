import { fromJsonLd } from "newsdesk";
import { expect, test } from "vitest";

const STORY = '{"@type": "NewsArticle", "headline": "Harbour reopens"}';

test.each([
  [STORY, []],
  [`\n ${STORY} \n`, []],
  [`${STORY};`, ["json/wrapping"]],
  [`//<![CDATA[\n${STORY}\n//]]>`, ["json/wrapping"]],
  [`/*<![CDATA[*/ ${STORY} /*]]>*/`, ["json/wrapping"]],
  [`<![CDATA[${STORY}]]>`, ["json/wrapping"]],
  [`<!-- ${STORY} -->`, ["json/wrapping"]],
  [`<script type="application/ld+json">${STORY}</script>`, ["json/wrapping"]],
  [`<SCRIPT>\n<!-- ${STORY};\n--></SCRIPT >`, ["json/wrapping"]],
  [STORY.replaceAll('"', "&quot;"), ["json/escaped"]],
  [`[${STORY.replaceAll('"', "&#34;")}]`, ["json/escaped"]],
  [`window.story = ${STORY};`, ["json/wrapping"]],
  [`var stories=[${STORY}];`, ["json/wrapping"]],
  [JSON.stringify(STORY), ["json/wrapping"]],
  ['{"@type": "NewsArticle", "headline": "Harbour reopens",}', ["json/broken"]],
  ["{'@type': 'NewsArticle', 'headline': 'Harbour reopens'}", ["json/broken"]],
  ['{"@type": "NewsArticle", /* title */ "headline": "Harbour reopens"}', ["json/broken"]],
])("reads the script %j", (script, rules) => {
  const { bundle, repairs } = fromJsonLd(script);

  expect(bundle.articles).toStrictEqual([{ headline: "Harbour reopens" }]);
  expect(repairs.map(({ rule }) => rule)).toStrictEqual(rules);
});

test("reads a text with quotation marks inside, some of them escaped", () => {
  const { bundle, repairs } = fromJsonLd(
    '{"@type": "NewsArticle", "headline": "The \\"old" quay", too", "keywords": ["a", "b"]}',
  );

  expect(bundle.articles).toStrictEqual([
    { headline: 'The "old" quay", too', keywords: ["a", "b"] },
  ]);
  expect(repairs.map(({ rule }) => rule)).toStrictEqual(["json/broken"]);
});

test("reads a text with raw control characters as if they were spaces", () => {
  const { bundle, repairs } = fromJsonLd(
    '{"@type": "NewsArticle", "headline": "Harbour\u0000reopens\u000bat last"}',
  );

  expect(bundle.articles).toStrictEqual([{ headline: "Harbour reopens at last" }]);
  expect(repairs.map(({ rule }) => rule)).toStrictEqual(["json/broken"]);
});

test("reads a text with raw line breaks, and shows where it was broken", () => {
  const { bundle, repairs } = fromJsonLd(
    '{"@type": "NewsArticle", "headline": "Harbour reopens", "description": "After the\nstorm."}',
  );

  expect(bundle.articles[0]?.summary).toBe("After the\nstorm.");
  expect(repairs[0]).toMatchObject({
    rule: "json/broken",
    at: "",
    before: expect.stringContaining("After the\nstorm"),
    after: expect.stringContaining("After the\\nstorm"),
  });
});

test.each([["unclosed]"], ["}{"], ["["], ['{"a" "b" "c"']])(
  "does not throw anything but a SyntaxError at %j",
  (script) => {
    try {
      fromJsonLd(script);
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
    }
  },
);

test.each([
  ["words that mend to nothing", '{"headline": "Harbour" : : ]'],
  ["brackets without end", "[".repeat(30_000)],
  ["more broken JSON than any page holds", `{"a": "${"b".repeat(50_000)}",}`],
])("refuses %s", (_, script) => {
  expect(() => fromJsonLd(script)).toThrow(SyntaxError);
});

test.each([
  [
    "circles",
    () => {
      const node = { "@type": "NewsArticle", headline: "Harbour reopens", isPartOf: {} };
      node.isPartOf = node;
      return node;
    },
  ],
  ["more values than any page", () => Array.from({ length: 600_000 }, () => 1)],
  ["depth", () => JSON.parse(`${"[".repeat(10_000)}${"]".repeat(10_000)}`)],
])("refuses a payload without end: %s", (_, payload) => {
  expect(() => fromJsonLd(payload())).toThrow(RangeError);
});

test("refuses a script longer than any page's", () => {
  expect(() => fromJsonLd("[".repeat(10_000_000))).toThrow(RangeError);
});

test("reads many who share a name", () => {
  const author = Array.from({ length: 5_000 }, (_, index) => ({
    "@type": "Person",
    name: "Ada Lund",
    url: `https://example.org/${index}`,
  }));
  const { bundle } = fromJsonLd({ "@type": "NewsArticle", headline: "Harbour reopens", author });

  expect(bundle.actors.at(-1)?.id).toBe("actor:ada-lund-5000");
});

test("keeps what nests as deep as an extension may, and says what nests deeper", () => {
  const nested = (depth: number) => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);
  const { bundle, repairs } = fromJsonLd({
    "@type": "NewsArticle",
    headline: "Harbour reopens",
    shallow: nested(60),
    deep: nested(70),
  });

  expect(Object.keys(bundle.articles[0]?.ext ?? {})).toStrictEqual(["schema:shallow"]);
  expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
    ["exchange/kept", "/shallow"],
    ["exchange/lost", "/deep"],
  ]);
});

test.each([[new Date(0)], [Number.NaN], [() => 1], [{ inner: [undefined] }]])(
  "says that %j is no JSON, and keeps what is",
  (odd) => {
    const { bundle, repairs } = fromJsonLd({
      "@type": "NewsArticle",
      headline: "Harbour reopens",
      even: { inner: [null, true] },
      odd,
    });

    expect(bundle.articles[0]?.ext).toStrictEqual({ "schema:even": { inner: [null, true] } });
    expect(repairs.map(({ rule, at }) => [rule, at])).toStrictEqual([
      ["exchange/kept", "/even"],
      ["exchange/lost", "/odd"],
    ]);
  },
);

test("takes no key for more than a name", () => {
  const { bundle } = fromJsonLd(
    '{"@type": "NewsArticle", "headline": "Harbour reopens", "__proto__": {"polluted": true}, "constructor": 1}',
  );

  expect(bundle.articles[0]?.ext).toStrictEqual({
    "schema:__proto__": { polluted: true },
    "schema:constructor": 1,
  });
  expect({}).not.toHaveProperty("polluted");
});
