import { expect, test } from "vitest";
import { isSame } from "../../src/check/same.js";

test.each([
  [1, 1],
  [
    { a: 1, b: [2] },
    { b: [2], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [[], []],
])("%j says the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  [1, "1"],
  ["a", ["a"]],
  ["a", { 0: "a" }],
  [null, {}],
  [[1], { 0: 1 }],
  [[1, 2], [1]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
])("%j does not say the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
