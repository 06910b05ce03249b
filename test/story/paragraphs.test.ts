import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Repair } from "../../src/model/repair.js";
import { paragraphsOf } from "../../src/story/paragraphs.js";

function read(pasted: string): { texts: string[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  return { texts: paragraphsOf(pasted, repairs).map(({ text }) => text), repairs };
}

describe("paragraphs", () => {
  test.each([
    ["one a line", "The dam held.\nNobody was hurt.", ["The dam held.", "Nobody was hurt."]],
    [
      "parted by blank lines",
      "The dam held.\n\n \nNobody was hurt.",
      ["The dam held.", "Nobody was hurt."],
    ],
    [
      "with lines ended as on Windows",
      "The dam held.\r\nNobody was hurt.\r\n",
      ["The dam held.", "Nobody was hurt."],
    ],
    [
      "with white space around them",
      "  The dam held. \n\tNobody was hurt.",
      ["The dam held.", "Nobody was hurt."],
    ],
    ["behind a byte order mark", "\uFEFFThe dam held.", ["The dam held."]],
    ["that end in a quotation", "“It held.”\nNobody was hurt.", ["“It held.”", "Nobody was hurt."]],
    ["that end in a colon", "They asked:\nwho pays?", ["They asked:", "who pays?"]],
    [
      "of which one is a heading",
      "The dam held.\nWhat comes next\nEngineers return.",
      ["The dam held.", "What comes next", "Engineers return."],
    ],
    ["of nothing", " \n\n", []],
  ])("are told apart: %s", (_, pasted, texts) => {
    expect(read(pasted)).toEqual({ texts, repairs: [] });
  });

  test.each([
    [
      "inside a parenthesis",
      "The Harbour Workers' League (\nHWL) met.",
      "The Harbour Workers' League (HWL) met.",
      "(\nHWL)",
      "(HWL)",
    ],
    [
      "inside a longer parenthesis",
      "The league (known as\nThe Dockers) met.",
      "The league (known as The Dockers) met.",
      "as\nThe",
      "as The",
    ],
    [
      "before a small letter",
      "The minister said\nthat the bridge holds.",
      "The minister said that the bridge holds.",
      "said\nthat",
      "said that",
    ],
    [
      "before a comma",
      "The minister\n, who resigned, left.",
      "The minister, who resigned, left.",
      "minister\n,",
      "minister,",
    ],
    [
      "behind a comma",
      "In Oslo,\nMinister Lund spoke.",
      "In Oslo, Minister Lund spoke.",
      "Oslo,\nMinister",
      "Oslo, Minister",
    ],
    [
      "inside a double name",
      "Talks with Jean-\nLuc Moreau failed.",
      "Talks with Jean-Luc Moreau failed.",
      "Jean-\nLuc",
      "Jean-Luc",
    ],
    [
      "inside a compound",
      "The well-\nknown singer left.",
      "The well-known singer left.",
      "well-\nknown",
      "well-known",
    ],
    [
      "inside a word that stands whole elsewhere",
      "The govern-\nment fell. No government lasts.",
      "The government fell. No government lasts.",
      "govern-\nment",
      "government",
    ],
  ])("are put together where a line break cut them %s", (_, pasted, text, before, after) => {
    const start = pasted.indexOf(before);
    expect(read(pasted)).toEqual({
      texts: [text],
      repairs: [
        {
          rule: "story/cut-paragraph",
          message: "Put a paragraph together that a line break had cut",
          at: { start, end: start + before.length },
          before,
          after,
        },
      ],
    });
  });

  test("are put together where they were wrapped at a width", () => {
    const { texts, repairs } = read(
      [
        "The council voted late on Tuesday to keep the old market",
        "Hall open through the winter. Traders had asked for it.",
        "Rents stay as they are.",
        "",
        "Work on the roof begins in May.",
      ].join("\n"),
    );
    expect(texts).toEqual([
      "The council voted late on Tuesday to keep the old market Hall open through the winter. Traders had asked for it. Rents stay as they are.",
      "Work on the roof begins in May.",
    ]);
    expect(repairs).toHaveLength(2);
  });

  test("begin where a line is indented", () => {
    expect(read("  The dam held\n  Nobody was hurt\nand all went home.").texts).toEqual([
      "The dam held",
      "Nobody was hurt and all went home.",
    ]);
  });
});

describe("words", () => {
  test.each([
    [
      "a gap in a double name",
      "They met Jean- Luc Moreau.",
      "They met Jean-Luc Moreau.",
      "story/cut-name",
      "Jean- Luc",
      "Jean-Luc",
    ],
    [
      "an invisible space",
      "The port\u200Bside road.",
      "The portside road.",
      "story/invisible-character",
      "port\u200Bside",
      "portside",
    ],
    [
      "an invisible character at the end",
      "It held.\u200B",
      "It held.",
      "story/invisible-character",
      "held.\u200B",
      "held.",
    ],
    [
      "a soft hyphen",
      "The govern\u00ADment fell.",
      "The government fell.",
      "story/invisible-character",
      "govern\u00ADment",
      "government",
    ],
  ])("are mended: %s", (_, pasted, text, rule, before, after) => {
    const start = pasted.indexOf(before);
    expect(read(pasted)).toEqual({
      texts: [text],
      repairs: [
        expect.objectContaining({ rule, at: { start, end: start + before.length }, before, after }),
      ],
    });
  });

  test.each([
    "They left Oslo- The minister stayed.",
    "Both pre- and post-war houses fell.",
    "The vote on C- Block failed.",
    "The bus stops at 10- Mile Road.",
  ])("are left alone: %s", (pasted) => {
    expect(read(pasted).texts).toEqual([pasted]);
  });
});

test("every stretch of a passage stands in the pasted text where it says", () => {
  const pasted = fc
    .array(
      fc.constantFrom(
        "The ",
        "dam",
        "Jean- Luc",
        " (",
        ")",
        "\n",
        "\u200B",
        "-",
        ".",
        ",",
        " ",
        "\r\n",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(pasted, (text) => {
      for (const passage of paragraphsOf(text, [])) {
        let last = 0;
        for (const { start, end, at } of passage.stretches) {
          expect(passage.text.slice(start, end)).toBe(text.slice(at, at + end - start));
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }
    }),
  );
});
