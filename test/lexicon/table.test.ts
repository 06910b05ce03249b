import { expect, test } from "vitest";
import { atlasOf, tableOf } from "../../src/lexicon/table.js";

test("makes a table of names, where initials go without saying", () => {
  expect(
    tableOf("\nhp: Harbour Press, The Harbour Press\n: League of Quiet Ports\nLETO\n"),
  ).toEqual({
    hp: "Harbour Press, The Harbour Press",
    LQP: "League of Quiet Ports",
    LETO: "",
  });
});

test("makes an atlas, where the first two letters of a name go without saying", () => {
  expect(atlasOf("\nAE United Arab Emirates, UAE; Dubai\nBrazil\nUS- Ohio\nUS-ME Maine\n")).toEqual(
    {
      AE: "United Arab Emirates, UAE; Dubai",
      BR: "Brazil",
      "US-OH": "Ohio",
      "US-ME": "Maine",
    },
  );
});
