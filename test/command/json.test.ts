import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fault, parseJson, placeAt, placesIn, positionsIn } from "../../src/command/json.js";

test.each([
  ["", 0, "a value"],
  ["{", 1, "a name in double quotes"],
  ['{ "a" 1 }', 6, '":"'],
  ['{ "a": 1 "b": 2 }', 9, '"," or "}"'],
  ['{ "a": 1, }', 10, "a name in double quotes"],
  ["{ a: 1 }", 2, "a name in double quotes"],
  ["[1 2]", 3, '"," or "]"'],
  ["[1,]", 3, "a value"],
  ["[1", 2, '"," or "]"'],
  ["[,1]", 1, "a value"],
  ["nil", 0, "a value"],
  ["01", 1, "the end"],
  ["{} {}", 3, "the end"],
  ['"a\nb"', 0, "a string that ends on its line"],
  ['["a\\x"]', 1, "a string that ends on its line"],
  ["'a'", 0, "a value"],
  ["[1]]", 3, "the end"],
])("says where %j is broken", (text, offset, expected) => {
  expect(() => parseJson(text)).toThrow(new Fault(offset, expected));
  expect(faultIn(text)).toMatchObject({ offset });
});

const TEXT = `{
  "articles": [
    { "headline": "Ferry sails" },
    { "say \\"what\\"": null, "": [[], {}] }
  ]
}`;

test.each([
  [[], "{\n"],
  [["articles"], "[\n"],
  [["articles", 0], '{ "headline"'],
  [["articles", 0, "headline"], '"Ferry sails"'],
  [["articles", 1, 'say "what"'], "null"],
  [["articles", 1, "", 0], "[]"],
  [["articles", 1, "", 1], "{}"],
  [["articles", 0, "body"], '{ "headline"'],
  [["statements", 0, "text"], "{\n"],
  [["constructor"], "{\n"],
])("finds %j", (path, start) => {
  const { offset } = placeAt(placesIn(TEXT), path);
  expect(TEXT.slice(offset, offset + start.length)).toBe(start);
});

test.each([
  [0, "1:1"],
  [1, "1:2"],
  [2, "2:1"],
  [4, "2:3"],
  [TEXT.length, "6:2"],
])("tells the line and column of offset %i", (offset, position) => {
  expect(positionsIn(TEXT)(offset)).toBe(position);
});

describe("on any text", () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "]", "{", '"', "\\", "1", " "))
    .map(([json, at, damage]) => {
      const start = at % (json.length + 1);
      return json.slice(0, start) + damage + json.slice(start + 1);
    });

  test("agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
        expect(faultIn(text) === undefined).toBe(isJson(text));
      }),
    );
  });

  test("minds no depth", () => {
    expect(faultIn("[".repeat(200_000))).toMatchObject({ offset: 200_000 });
  });
});

function faultIn(text: string): Fault | undefined {
  try {
    placesIn(text);
    return undefined;
  } catch (error) {
    return error as Fault;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
