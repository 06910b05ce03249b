import { expect, test } from "vitest";
import { harmless, paint, table, wrap } from "../../src/command/paper.js";

const plain = { width: 30, colours: false };

test.each([
  ["Ferry sails again", 20, ["Ferry sails again"]],
  ["Ferry sails again", 11, ["Ferry sails", "again"]],
  ["Ferry sails again", 10, ["Ferry", "sails", "again"]],
  ["Ferry\n\nsails  again ", 20, ["Ferry sails again"]],
  ["Donaudampfschifffahrt sails", 10, ["Donaudampfschifffahrt", "sails"]],
  ["東京 大阪 京都", 9, ["東京 大阪", "京都"]],
  ["e\u0301te\u0301 la", 6, ["e\u0301te\u0301 la"]],
  ["", 10, [""]],
])("breaks %j at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("puts labels in a column as wide as they are", () => {
  const rows = [
    { label: { text: "who" }, texts: [{ text: "Ada Lund" }, { text: "harbour master" }] },
    { label: { text: "where" }, texts: [{ text: "on the quay of Fort Wren" }] },
    { label: { text: "" }, texts: [{ text: "today" }] },
  ];
  expect(table(rows, plain)).toEqual([
    "  who    Ada Lund",
    "         harbour master",
    "  where  on the quay of Fort",
    "         Wren",
    "         today",
  ]);
});

test("puts a label that is too long above its text", () => {
  const rows = [
    { label: { text: "a label of twenty-nine letters" }, texts: [{ text: "text" }] },
    { label: { text: "short" }, texts: [{ text: "text" }] },
  ];
  expect(table(rows, plain)).toEqual([
    "  a label of twenty-nine letters",
    "         text",
    "  short  text",
  ]);
});

test("colours a text where there is colour", () => {
  expect(paint({ text: "said", style: "bold" }, { width: 80, colours: true })).toBe(
    "\u001b[1msaid\u001b[22m",
  );
  expect(paint({ text: "said", style: "bold" }, plain)).toBe("said");
  expect(paint({ text: "said" }, { width: 80, colours: true })).toBe("said");
});

test("takes the sting out of texts that would play with the terminal", () => {
  const text = "Ferry\u001b]0;title\u0007\u009b31m\r\n\tsails";
  expect(harmless({ list: [text], count: 2 })).toEqual({
    list: ["Ferry�]0;title��31m\r\n\tsails"],
    count: 2,
  });
});
