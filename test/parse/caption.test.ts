import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Caption } from "../../src/model/caption.js";
import type { Span } from "../../src/model/span.js";
import { parseCaption } from "../../src/parse/caption.js";

describe("parseCaption", () => {
  test("reads all that a caption says", () => {
    const text =
      "Norwegian Harbour Minister Lena Ortiz speaks to reporters during a press conference in Cairo, Egypt, on May 4, 2021. Ortiz met on Sunday with Foreign Minister Omar al-Fadi. Photo: Xinhua";
    const at = (words: string): { text: string; span: Span } => {
      const start = text.indexOf(words);
      return { text: words, span: { start, end: start + words.length } };
    };
    expect(parseCaption(text)).toStrictEqual({
      text,
      description: text.slice(0, text.indexOf(" Photo:")),
      people: [
        {
          ...at("Lena Ortiz"),
          name: "Lena Ortiz",
          role: "Norwegian Harbour Minister",
          depicted: true,
        },
        { ...at("Omar al-Fadi"), name: "Omar al-Fadi", role: "Foreign Minister", depicted: false },
      ],
      place: { ...at("Cairo, Egypt"), name: "Cairo", country: "Egypt", countryCode: "EG" },
      date: { ...at("May 4, 2021"), year: 2021, month: 5, day: 4, value: "2021-05-04" },
      credit: { ...at("Photo: Xinhua"), people: [], organizations: ["Xinhua"], medium: "photo" },
    });
  });

  test.each(["", " ", "—", "Gulls on the quay at dawn", "the river rose again overnight"])(
    "keeps %j as it is",
    (text) => {
      expect(parseCaption(text)).toStrictEqual({
        text,
        description: text.trim().replace("—", ""),
        people: [],
      });
    },
  );

  test("resolves dates against the reference day only", () => {
    const text = "Gulls wait on the quay in Oslo on Sunday.";
    expect(parseCaption(text).date?.value).toBeUndefined();
    expect(parseCaption(text, { reference: "2021-05-05" }).date?.value).toBe("2021-05-02");
  });

  test("reads by the words it is given", () => {
    const lexicon = { photoAgencies: { "quay watch": "Quay Watch" } };
    expect(
      parseCaption("Gulls at dawn quay watch", { lexicon }).credit?.organizations,
    ).toStrictEqual(["Quay Watch"]);
  });

  const words = fc.constantFrom(
    "Anna",
    "Berg",
    "Mr.",
    "President",
    "of",
    "Norway",
    "in",
    "Cairo",
    ",",
    ", Egypt",
    "(left)",
    "(L)",
    "From left:",
    ".",
    "on",
    "Sunday",
    "May 4, 2021",
    "Photo:",
    "(AP Photo/Anna Berg)",
    "AP",
    "/",
    "©",
    "FILE -",
    "OSLO, NORWAY - MAY 04:",
    "Image 1 of 3",
    "'s",
    "and",
    "the",
    "Harbour Hall",
    "who",
    "’",
    "\n",
    "…",
    "🙂",
    "\ud800",
    "speaks",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
  );

  test("never throws, and what it reads is a caption whose spans say what was read", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const caption = parseCaption(text);
        expect(Caption.parse(caption)).toStrictEqual(caption);
        expect(text).toContain(caption.description);
        const { people, place, venue, date, credit, lead } = caption;
        for (const part of [...people, place, venue, date, credit, lead]) {
          if (part) expect(text.slice(part.span?.start, part.span?.end)).toBe(part.text);
        }
      }),
    );
  });
});
