import { expect, test } from "vitest";
import { wrapsOf } from "../../src/text/wraps.js";

/** The words that stand right behind a break in mid-paragraph. */
const brokenBefore = (lines: readonly string[], end = "\n"): string[] => {
  const text = lines.join(end);
  return Array.from(wrapsOf(text), (at) => /\S+/u.exec(text.slice(at))![0]);
};

const wrapped = [
  "The council voted late on Tuesday to keep the old market",
  "Hall open through the winter, after traders from all over",
  "Tarn had asked for it. Rents stay as they are.",
  "Work on the roof begins in May, when the fair has left the",
  "Quay.",
];

test("a paragraph runs on where a line had no room for the next word", () => {
  expect(brokenBefore(wrapped)).toEqual(["Hall", "Tarn", "Quay."]);
  expect(brokenBefore(wrapped, "\r\n")).toEqual(["Hall", "Tarn", "Quay."]);
});

test("a paragraph ends before a blank line, and before an indent", () => {
  const [first, ...rest] = wrapped as [string, ...string[]];
  expect(brokenBefore([first, "", ...rest])).toEqual(["Tarn", "Quay."]);
  expect(
    brokenBefore([first, ...rest.map((line, at) => (at === 0 ? `    ${line}` : line))]),
  ).toEqual(["Tarn", "Quay."]);
});

test.each([
  ["a text of one line", ["The council voted late on Tuesday to keep the old market."]],
  [
    "a headline over another",
    [
      "Council votes to keep the old market open all winter",
      "Rents stay as they are, traders hear",
    ],
  ],
  [
    "a list",
    [
      "Council votes to keep the old market open all winter",
      "Ferry to run again",
      "Three held after a fire in the harbour",
      "Weather",
      "Tarn win the cup at last, and Berg scores all four",
    ],
  ],
  [
    "paragraphs of a sentence each",
    [
      "The council voted late on Tuesday to keep the market.",
      "Traders from all over Tarn had asked for it in March.",
      "Rents stay as they are until the roof is mended, too.",
      "Work on the roof begins in May.",
    ],
  ],
  ["narrow lines", ["Rents stay as they", "Are, and the market", "Hall stays open till", "May."]],
  [
    "paragraphs with a line each",
    [
      ...wrapped,
      "The mayor, who had spoken against the plan in March, and whose party lost two of its seats in April, said that she would not stand again.",
    ],
  ],
  ["no text", [""]],
])("nothing runs on in %s", (_, lines) => {
  expect(brokenBefore(lines)).toEqual([]);
});
