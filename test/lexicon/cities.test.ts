import { expect, test } from "vitest";
import { cities } from "../../src/lexicon/en/cities.js";
import { findName } from "../../src/lexicon/names.js";

test.each([
  ["Aleppo", "SY"],
  ["Damascus", "SY"],
  ["Mosul", "IQ"],
  ["Rafah", "PS"],
  ["Khan Younis", "PS"],
  ["Pristina", "RS"],
  ["Hyderabad", "IN"],
  ["Hamburg", "DE"],
])("%s is a city of %s, be it in the atlas or among the towns", (name, country) => {
  expect(findName(cities, name)?.key).toBe(country);
});

test("knows no city that is none", () => {
  expect(findName(cities, "Northharbour")).toBeUndefined();
});
