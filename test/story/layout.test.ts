import { describe, expect, test } from "vitest";
import type { Repair } from "../../src/model/repair.js";
import { layOut } from "../../src/story/layout.js";
import { paragraphsOf } from "../../src/story/paragraphs.js";

function read(pasted: string) {
  const repairs: Repair[] = [];
  const { parts, subHeadlines, captions, body } = layOut(paragraphsOf(pasted, []), repairs);
  return {
    parts: Object.fromEntries([...parts].map(([part, { text }]) => [part, text])),
    subHeadlines: subHeadlines.map(({ text }) => text),
    captions: captions.map(({ text }) => text),
    body: body.map(({ text }) => text),
    rules: repairs.map(({ rule }) => rule),
  };
}

const nothing = { parts: {}, subHeadlines: [], captions: [], body: [], rules: [] };
const LEDE = "The dam held through the night, engineers said on Monday.";

describe("a layout", () => {
  test("takes the first line that is no sentence for the headline, and the next for one below it", () => {
    expect(read(`Dam holds through the night\nEngineers to return on Monday\n${LEDE}`)).toEqual({
      ...nothing,
      parts: { headline: "Dam holds through the night" },
      subHeadlines: ["Engineers to return on Monday"],
      body: [LEDE],
    });
  });

  test.each([
    ["By Ada Lund", "byline"],
    ["Von Ada Lund", "byline"],
    ["March 6, 2026", "published"],
    ["Friday, 6 March 2026", "published"],
  ])("takes %j below the headline for the %s", (line, part) => {
    expect(read(`Dam holds\n${line}\n${LEDE}`)).toEqual({
      ...nothing,
      parts: { headline: "Dam holds", [part]: line },
      body: [LEDE],
    });
  });

  test.each([
    ["Headline: Dam holds", "headline", "Dam holds"],
    ["Newspaper headline: Dam holds", "print-headline", "Dam holds"],
    ["Summary: Nobody was hurt.", "summary", "Nobody was hurt."],
    ["Byline: Ada Lund", "byline", "Ada Lund"],
    ["Published: March 6, 2026", "published", "March 6, 2026"],
    ["Last updated: March 7, 2026", "modified", "March 7, 2026"],
    ["Section: Regional", "section", "Regional"],
  ])("takes %j from behind its label, wherever it stands", (line, part, words) => {
    const expected = { ...nothing, parts: { [part]: words }, body: [LEDE], rules: ["story/label"] };
    expect(read(`${line}\n${LEDE}`)).toEqual(expected);
    expect(read(`${LEDE}\n${line}`)).toEqual(expected);
  });

  test.each([
    ["Workers check the dam on Monday. Photo: Polar Press"],
    ["Workers check the dam on Monday. (AP Photo/Ada Lund)"],
    ["Caption: Workers check the dam on Monday."],
  ])("takes a caption out of the paragraphs: %s", (line) => {
    const words = line.replace("Caption: ", "");
    const rule = line === words ? "story/caption" : "story/label";
    expect(read(`${line}\n${LEDE}\n${line}`)).toEqual({
      ...nothing,
      captions: [words, words],
      body: [LEDE],
      rules: [rule, rule],
    });
  });

  test.each([
    ["a sentence", "Nobody was hurt."],
    ["a question in the middle", "Who pays for the dam?"],
    ["a heading in the middle", "What comes next"],
    ["a label that nobody uses", "Weather: rain, with some sun in the north of the country."],
    ["a word and a colon", "Note: the dam is closed."],
    ["a paragraph that speaks of pictures", "Her photo of the dam was seen by many."],
    ["a line that opens like a byline", "By then the water had gone."],
    ["a date in the middle", "March 6, 2026"],
    ["a long paragraph with a credit", `${"The dam held. ".repeat(150)}Photo: Polar Press`],
    ["a label before a long paragraph", `Summary: ${"The dam held. ".repeat(20).trim()}`],
  ])("leaves %s in the body", (_, line) => {
    expect(read(`${LEDE}\n${line}\n${LEDE}`)).toEqual({ ...nothing, body: [LEDE, line, LEDE] });
  });

  test.each([
    ["a dateline on a line of its own", `LIMA, March 6 (Reuters) -\n${LEDE}`],
    ["what is too long for a headline", `${"word ".repeat(50).trim()}\n${LEDE}`],
    ["stars between the parts", `* * *\n${LEDE}`],
  ])("takes no headline from %s", (_, pasted) => {
    expect(read(pasted).parts).toEqual({});
  });

  test("takes a story of one line for a body", () => {
    expect(read("Dam holds")).toEqual({ ...nothing, body: ["Dam holds"] });
  });

  test("says where each thing stood that it moved", () => {
    const pasted = `${LEDE}\nHeadline: Dam holds`;
    const repairs: Repair[] = [];
    layOut(paragraphsOf(pasted, []), repairs);
    expect(repairs).toStrictEqual([
      {
        rule: "story/label",
        message: "Took the headline from behind its label",
        at: { start: LEDE.length + 1, end: pasted.length },
        before: "Headline: Dam holds",
      },
    ]);
  });
});
