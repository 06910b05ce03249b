import { iso31662 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { readParts } from "../../etc/gazetteer/parts.js";
import { regionNames } from "../../etc/gazetteer/region-names.js";
import { codesOf } from "../../etc/gazetteer/regions.js";
import * as rows from "../../src/gazetteer/rows.js";

const parts = readParts();

function namesIn(country: string): string[] {
  return parts.flatMap((part) => (part.country === country ? [part.name] : []));
}

describe("the codes of countries' parts", () => {
  test.each([
    ["US", "Texas", "US-TX"],
    ["CA", "British Columbia", "CA-BC"],
    ["GB", "Scotland", "GB-SCT"],
    ["JP", "Hyōgo", "JP-28"],
    ["EG", "Cairo", "EG-C"],
    ["RU", "Moscow", "RU-MOW"],
    ["RU", "Moscow Oblast", "RU-MOS"],
    ["RU", "Tatarstan Republic", "RU-TA"],
    ["CN", "Guangdong", "CN-GD"],
    ["MX", "México", "MX-MEX"],
    ["AR", "Buenos Aires", "AR-B"],
    ["IN", "Kerala", "IN-KL"],
  ])("are sure in %s of %s", (country, name, code) => {
    expect(codesOf(country, namesIn(country)).get(name)).toBe(code);
  });

  test.each([
    ["IQ", "Erbil"],
    ["LT", "Vilnius"],
    ["PS", "West Bank"],
    ["RS", "Central Serbia"],
  ])("are not sure in %s of %s", (country, name) => {
    expect(namesIn(country)).toContain(name);
    expect(codesOf(country, namesIn(country)).get(name)).toBeUndefined();
  });

  test("go to one part each", () => {
    for (const country of new Set(parts.map((part) => part.country))) {
      const codes = [...codesOf(country, namesIn(country)).values()];
      expect(codes).toStrictEqual([...new Set(codes)]);
    }
  });

  test("are told of parts that both lists have", () => {
    const codes = new Set<string>(iso31662.map(({ code }) => code));
    for (const [country, names] of Object.entries(regionNames)) {
      for (const [code, name] of Object.entries(names)) {
        expect(codes).toContain(`${country}-${code}`);
        expect(namesIn(country)).toContain(name);
      }
    }
  });
});

test("the rows are all of one length", () => {
  const { names, countries, populations, regions, zones, latitudes, longitudes, ids } = rows;
  const columns = [names, countries, populations, regions, zones, latitudes, longitudes, ids];
  expect(new Set(columns.map((column) => column.split("|").length)).size).toBe(1);
});
