import { expect, test } from "vitest";
import { partedAt, readingOf } from "../../src/text/reading.js";

const reading = readingOf("Tarn, March 6 (AP) The dam held. It will hold.");

test("a sentence begins where it is told to", () => {
  const { sentences, words } = partedAt(reading, 19);
  expect(sentences.map((at) => words[at])).toStrictEqual(["tarn", "the", "it", undefined]);
});

test.each([0, 33, 1000])("nothing changes where one begins already: %i", (offset) => {
  expect(partedAt(reading, offset)).toBe(reading);
});
