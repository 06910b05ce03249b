import { expect, test } from "vitest";
import { isReadable } from "../../src/model/readable.js";

class Story {
  get headline(): string {
    throw new Error("A trap");
  }
}

/** An object that makes itself anew each time it is read. */
function endless(): object {
  return {
    get more() {
      return endless();
    },
  };
}

const cycle: { self?: object } = {};
cycle.self = cycle;

test.each([
  [undefined],
  [null],
  ["a"],
  [{ a: [1, { b: null }] }],
  [cycle],
  [new Date(0)],
  [new Map()],
])("%s can be read", (value) => {
  expect(isReadable(value)).toBe(true);
});

test.each([
  [
    "a getter that throws deep inside",
    {
      a: [
        {
          get b() {
            throw new Error("A trap");
          },
        },
      ],
    },
  ],
  ["a getter of a class that throws", [new Story()]],
  ["what goes on for ever", endless()],
])("%s cannot be read", (_, value) => {
  expect(isReadable(value)).toBe(false);
});
