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
    ["By Ada Lund | March 6, 2026", "published", "March 6, 2026"],
    ["Friday, March 6, 2026, 9:30 p.m. · 4 min read", "published", "Friday, March 6, 2026"],
    ["09:14, 6 Mar 2026 | Updated 10:02, 7 Mar 2026", "modified", "7 Mar 2026"],
    ["Stand: 06.03.2026, 17:30 Uhr", "published", "06.03.2026"],
    ["Zuletzt aktualisiert am 06.03.2026 um 9:30 Uhr", "modified", "06.03.2026"],
    ["Last modified on Fri 6 Mar 2026 17.30 GMT", "modified", "Fri 6 Mar 2026"],
  ])("takes the day out of %j", (line, part, day) => {
    expect(read(`Dam holds through the night\n${line}\n${LEDE}`).parts).toMatchObject({
      [part]: day,
    });
  });

  test("takes the first day that it is told", () => {
    const times =
      "Published 6 March 2026\nPublished 7 March 2026\nUpdated 8 March 2026\nUpdated 9 March 2026";
    expect(read(`Dam holds through the night\n${times}\n${LEDE}`).parts).toMatchObject({
      published: "6 March 2026",
      modified: "8 March 2026",
    });
    expect(
      read(`Dam holds\nMarch 6, 2026\nBy Ada Lund, March 7, 2026\n${LEDE}`).parts,
    ).toMatchObject({
      published: "March 6, 2026",
    });
  });

  test.each([
    ["Ada Lund\nWeather correspondent"],
    ["By Ada Lund\nHarbour News"],
    ["By Ada Lund\n@adalund"],
    ["By Ada Lund\nBy Max Ito"],
    ["Xi Ru Tan\nMarch 6, 2026"],
  ])("takes who wrote it from the lines %j", (lines) => {
    const { byline, published = "" } = read(`Dam holds through the night\n${lines}\n${LEDE}`).parts;
    expect([byline, published].filter(Boolean).join("\n")).toBe(lines);
  });

  test.each([
    ["Derek Lund\nBy Ada Lund", "Derek Lund"],
    [
      "Harbour News\nDam above the town holds through the night",
      "Dam above the town holds through the night",
    ],
    ["Dam holds overnight\nEngineers to return to the town on Monday", "Dam holds overnight"],
    [
      "Our Harbour News\nSubscribe\nDam above the town holds through the night",
      "Dam above the town holds through the night",
    ],
    ["Opinion\nDam holds through the night\nRegional\nPolitics", "Dam holds through the night"],
    ["BREAKING\nDam holds", "Dam holds"],
    ["Sign in | Subscribe\nDam holds through the night", "Dam holds through the night"],
    ["Share · Save\nDam holds through the night", "Dam holds through the night"],
    ["Share | share alike, town tells\nDam holds", "Share | share alike, town tells"],
  ])("finds the headline among %j", (lines, headline) => {
    expect(read(`${lines}\n${LEDE}`).parts.headline).toBe(headline);
  });

  test("takes the first section that it is told, down to its last step", () => {
    expect(read(`Home > World > Africa\nDam holds\nPolitics\n${LEDE}`)).toMatchObject({
      parts: { section: "Africa" },
      rules: ["story/furniture"],
    });
  });

  test.each([
    ["By Monday the water had gone, and the ferry sailed."],
    ["6 March was the day of the flood."],
    ["Copyright law is of no help to them, the town said."],
    ["Most popular of all was the ferry."],
    ["Comments by the mayor made it worse."],
  ])("takes a sentence for no more than that: %s", (line) => {
    expect(read(`Dam holds\n${LEDE}\n${line}\n${LEDE}`).body).toEqual([LEDE, line, LEDE]);
  });

  test("comes back to the story where a sentence follows the headlines of others", () => {
    expect(read(`Dam holds\n${LEDE}\nRead next\nFerry sails again\n4\n${LEDE}`)).toMatchObject({
      body: [LEDE, LEDE],
      rules: ["story/furniture", "story/furniture", "story/furniture"],
    });
  });

  test("takes who the writer is for a note of the desk, and nobody else", () => {
    const bios = ["Ada Lund is a writer.", "Max Ito is a diver."];
    expect(read(`Dam holds\nBy Ada Lund\n${LEDE}\n${bios.join("\n")}`)).toMatchObject({
      parts: { "editor-note": bios[0] },
      body: [LEDE, bios[1]],
    });
    expect(read(`Dam holds\n${LEDE}\n${bios[0]}`).body).toEqual([LEDE, bios[0]]);
  });

  test("joins a credit to the caption beside it", () => {
    const pasted = (lines: string) => `Dam holds\n${lines}\n${LEDE}`;
    const caption = "Image caption, Workers on the dam";
    const bare = "Image caption Workers on the dam";
    const credit = "Image source, Polar Press";
    expect(read(pasted(`${caption}\n${credit}`)).captions).toEqual([`${caption}\n${credit}`]);
    expect(read(pasted(`${credit}\n${caption}`)).captions).toEqual([`${credit}\n${caption}`]);
    expect(read(pasted(`${caption}\n${bare}`)).captions).toEqual([caption, bare]);
  });

  test.each([
    ["Headline: Dam holds", "headline", "Dam holds"],
    ["Newspaper headline: Dam holds", "print-headline", "Dam holds"],
    ["Summary: Nobody was hurt.", "summary", "Nobody was hurt."],
    ["Byline: Ada Lund", "byline", "Ada Lund"],
    ["Published: March 6, 2026", "published", "March 6, 2026"],
    ["Last updated: March 7, 2026", "modified", "March 7, 2026"],
    ["Section: Regional", "section", "Regional"],
    ["Editor’s note: The dam was built in 1911.", "editor-note", "The dam was built in 1911."],
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
    ["a sentence of those who share", "Teilen müssen sich die Gäste nun die Zimmer."],
    ["a French sentence of publicity", "Publicité et presse vont de pair."],
    ["a Spanish sentence of those who share", "Compartir la casa no es fácil."],
    ["officers of correction", "Correction officers watched the dam."],
    ["a report that was updated", "The report was updated on Monday to count two more leaks."],
    ["an interview that was edited", "The interview was edited by the town, he said."],
    ["a sentence that asks to follow", "Follow the river and you come to the dam."],
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
