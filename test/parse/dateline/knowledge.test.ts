import { datelineWords, parseDateline } from "newsdesk";
import { describe, expect, test } from "vitest";
import { apStates } from "../../../src/lexicon/en/ap-states.js";
import { regions } from "../../../src/lexicon/en/regions.js";

/** The codes of the region and the country that stand behind a town. */
function codesBehind(region: string): { regionCode?: string; countryCode?: string } {
  const [place] = parseDateline(`MAPLETON, ${region} (AP) — It rained.`)?.places ?? [];
  const { regionCode, countryCode } = place ?? {};
  return { ...(regionCode && { regionCode }), ...(countryCode && { countryCode }) };
}

describe("the states of America", () => {
  // Georgia, written out, may be the country.
  const states = Object.entries(apStates).filter(([code]) => code !== "US-GA");

  test("are all there, and the district", () => {
    expect(states).toHaveLength(50);
  });

  test.each(states)(
    "are known by what AP prints, the postal code and the name: %s, %s",
    (code, short) => {
      const [name = ""] = regions[code]?.split(", ") ?? [];
      for (const form of [short, code.slice("US-".length), name])
        expect(codesBehind(form)).toStrictEqual({ regionCode: code, countryCode: "US" });
    },
  );

  test.each([
    ["Ga.", "US-GA"],
    ["GA", "US-GA"],
    ["Cal.", "US-CA"],
    ["Tex.", "US-TX"],
    ["Penn.", "US-PA"],
    ["Penna.", "US-PA"],
    ["Oreg.", "US-OR"],
    ["Nebr.", "US-NE"],
    ["Kans.", "US-KS"],
    ["Wisc.", "US-WI"],
    ["N. Mex.", "US-NM"],
    ["N. Car.", "US-NC"],
    ["S. Dak.", "US-SD"],
    ["W. Va.", "US-WV"],
  ])("are known by their old short forms: %s", (form, code) => {
    expect(codesBehind(form)).toStrictEqual({ regionCode: code, countryCode: "US" });
  });
});

test.each([
  ["Alberta", "Alta.", "CA-AB"],
  ["British Columbia", "B.C.", "CA-BC"],
  ["Manitoba", "Man.", "CA-MB"],
  ["New Brunswick", "N.B.", "CA-NB"],
  ["Newfoundland", "Nfld.", "CA-NL"],
  ["Nova Scotia", "N.S.", "CA-NS"],
  ["Northwest Territories", "N.W.T.", "CA-NT"],
  ["Nunavut", "Nunavut", "CA-NU"],
  ["Ontario", "Ont.", "CA-ON"],
  ["Prince Edward Island", "P.E.I.", "CA-PE"],
  ["Quebec", "Que.", "CA-QC"],
  ["Saskatchewan", "Sask.", "CA-SK"],
  ["Yukon", "Yukon", "CA-YT"],
])("the provinces of Canada are known by name and short form: %s, %s", (name, short, code) => {
  for (const form of [name, short])
    expect(codesBehind(form)).toStrictEqual({ regionCode: code, countryCode: "CA" });
});

test.each([
  ["Britain", "GB"],
  ["Great Britain", "GB"],
  ["U.K.", "GB"],
  ["Burma", "MM"],
  ["Myanmar", "MM"],
  ["Ivory Coast", "CI"],
  ["Côte d'Ivoire", "CI"],
  ["USSR", "SU"],
  ["U.S.S.R.", "SU"],
  ["Soviet Union", "SU"],
  ["East Germany", "DD"],
  ["West Germany", "DE"],
  ["Yugoslavia", "YU"],
  ["Zaire", "CD"],
  ["Rhodesia", "ZW"],
  ["Ceylon", "LK"],
  ["Kampuchea", "KH"],
  ["Swaziland", "SZ"],
  ["Eswatini", "SZ"],
  ["Macedonia", "MK"],
  ["Holland", "NL"],
  ["Czechia", "CZ"],
  ["Turkiye", "TR"],
  ["U.A.E.", "AE"],
  ["Bosnia", "BA"],
  ["West Bank", "PS"],
  ["Gaza Strip", "PS"],
  ["Timor-Leste", "TL"],
])("countries are known by their other names: %s", (name, code) => {
  expect(codesBehind(name)).toStrictEqual({ countryCode: code });
});

test("at least 150 agencies are known by name and code", () => {
  const agencies = Object.keys(datelineWords.agencies);
  expect(agencies.length).toBeGreaterThanOrEqual(150);
  for (const code of agencies) {
    const [agency] = parseDateline(`MAPLETON, Ohio, May 5 (${code}) -- It rained.`)?.agencies ?? [];
    expect(agency?.name).toBe(datelineWords.agencies[code]?.split(", ")[0] || code);
  }
});
