import { expect, test } from "vitest";
import { joined, wordsOf, writtenOut } from "../../src/lexicon/words.js";

test("makes a table of a list", () => {
  expect(wordsOf("fish", " cod, sea bass,\n  eel,\n")).toEqual({
    cod: "fish",
    "sea bass": "fish",
    eel: "fish",
  });
});

test("joins tables, the last of which counts where two have a word", () => {
  const fish = wordsOf<"fish" | "bird">("fish", "cod, ray");
  const birds = wordsOf<"fish" | "bird">("bird", "gull, ray");

  expect(joined(fish, birds)).toEqual({ cod: "fish", gull: "bird", ray: "bird" });
  expect(fish).toEqual({ cod: "fish", ray: "fish" });
});

test("leaves out the words that others begin with", () => {
  expect(writtenOut({ sept: 9, septembre: 9, mars: 3, juin: 6, jui: 6 })).toEqual({
    septembre: 9,
    mars: 3,
    juin: 6,
  });
});
