import {
  type Dateline,
  type DatelineStyle,
  formatDateline,
  lintDateline,
  type Place,
  parseDateline,
  standAloneCitiesBefore,
} from "newsdesk";
import { describe, expect, test } from "vitest";

/** A dateline that is known to be one. */
function read(text: string): Dateline {
  const dateline = parseDateline(`${text} It rained.`);
  if (!dateline) throw new Error(`No dateline: ${text}`);
  return dateline;
}

describe("formatDateline", () => {
  test.each<[DatelineStyle, string]>([
    ["ap", "MAPLETON, Mo. (Reuters) —"],
    ["reuters", "MAPLETON, Missouri, Sept 5 (Reuters) -"],
    ["afp", "MAPLETON, Missouri, Sept 5, 2014 (Reuters) -"],
    ["xinhua", "MAPLETON, Missouri, Sept. 5 (Reuters) --"],
    ["tass", "MAPLETON, Missouri, September 5. /Reuters/."],
    ["nyt", "MAPLETON, Mo., Sept. 5 —"],
    ["press-wire", "MAPLETON, Mo., Sept. 5, 2014 /Reuters/ --"],
  ])("writes a dateline as %s does", (style, written) => {
    expect(formatDateline(read("MAPLETON, MO, 5 September 2014 (Reuters) --"), { style })).toBe(
      written,
    );
  });

  test.each([
    ["CHICAGO, Ill. (AP) —", "CHICAGO (AP) —"],
    ["CHICAGO, Ky. (AP) —", "CHICAGO, Ky. (AP) —"],
    ["PARIS, France (AP) —", "PARIS (AP) —"],
    ["PARIS, Texas (AP) —", "PARIS, Texas (AP) —"],
    ["AMMAN (AP) —", "AMMAN, Jordan (AP) —"],
    ["LOUISVILLE (AP) —", "LOUISVILLE (AP) —"],
    ["CALGARY, Alberta (AP) —", "CALGARY, Alberta (AP) —"],
    ["CHAD (AP) —", "CHAD (AP) —"],
    ["FLORIDA (AP) —", "FLORIDA (AP) —"],
    ["MCALLEN, Texas (AP) —", "McALLEN, Texas (AP) —"],
    ["LONDON and PARIS (CBS/AP) —", "LONDON/PARIS (CBS/AP) —"],
    ["AMMAN, Jordan and PARIS (AP) —", "AMMAN, Jordan and PARIS (AP) —"],
    ["WASHINGTON, England (AP) —", "WASHINGTON, England (AP) —"],
    ["MAPLETON (Harbour Post) —", "MAPLETON (Harbour Post) —"],
    ["(Reuters) -", "(Reuters) —"],
    ["MAPLETON —", "MAPLETON —"],
    ["HILO, HI (AP) —", "HILO, Hawaii (AP) —"],
    ["HONOLULU, HI (AP) —", "HONOLULU (AP) —"],
    ["KANSAS CITY, Missouri (AP) —", "KANSAS CITY, Mo. (AP) —"],
    ["WASHINGTON, D.C. (AP) —", "WASHINGTON (AP) —"],
    ["MONTREAL, Quebec (AP) —", "MONTREAL (AP) —"],
    ["PALERMO, Sicily (AP) —", "PALERMO, Sicily (AP) —"],
    ["WUHAN, Hubei province, China (AP) —", "WUHAN, China (AP) —"],
    ["CALGARY, Alberta, Canada (AP) —", "CALGARY, Alberta (AP) —"],
    ["LEEDS, England (AP) —", "LEEDS, England (AP) —"],
    ["NEWCASTLE, NSW, Australia (AP) —", "NEWCASTLE, Australia (AP) —"],
    ["SAN JUAN, Puerto Rico (AP) —", "SAN JUAN, Puerto Rico (AP) —"],
    ["UNITED NATIONS (AP) —", "UNITED NATIONS (AP) —"],
    ["YANGON, Burma (AP) —", "YANGON, Burma (AP) —"],
  ])("writes %s as %s", (text, written) => {
    expect(formatDateline(read(text))).toBe(written);
  });

  test("leaves out what a house does not print, and writes nothing of nothing", () => {
    expect(formatDateline(read("(Reuters) -"), { style: "nyt" })).toBe("");
    expect(formatDateline(read("(Reuters) -"), { style: "tass" })).toBe("/Reuters/.");
    expect(formatDateline(read("Sept 5 (Reuters) -"), { style: "reuters" })).toBe(
      "Sept 5 (Reuters) -",
    );
  });

  test.each<[DatelineStyle, string, string]>([
    ["press-wire", "DENVER/PARIS (AP) —", "DENVER and PARIS /AP/ --"],
    ["press-wire", "DENVER/PARIS/ROME —", "DENVER, PARIS and ROME --"],
    ["press-wire", "DURHAM, N.C. and PARIS —", "DURHAM, N.C. and PARIS --"],
    ["press-wire", "PARIS (CBS/AP) —", "PARIS /CBS and AP/ --"],
    ["tass", "PARIS (CBS/AP) —", "PARIS. /CBS and AP/."],
    ["tass", "PARIS, May 5 —", "PARIS, May 5."],
    ["tass", "PARIS, France —", "PARIS -"],
    ["reuters", "PARIS, March 5 (AP) —", "PARIS, March 5 (AP) -"],
    ["nyt", "PARIS, Sunday, March 5, 2017, 7:30 p.m. (AP) —", "PARIS, Sunday, March 5 —"],
    ["ap", "PARIS, March 5 (AP) —", "PARIS (AP) —"],
  ])("writes, as %s does, %s as %s", (style, text, written) => {
    expect(formatDateline(read(text), { style })).toBe(written);
  });

  test.each<[Partial<Place>, string]>([
    [{ countryCode: "CA", regionCode: "CA-AB" }, "MAPLETON, Alberta —"],
    [{ countryCode: "GB", regionCode: "GB-WLS" }, "MAPLETON, Wales —"],
    [{ countryCode: "DE", regionCode: "DE-BY" }, "MAPLETON, Germany —"],
    [{ countryCode: "US", regionCode: "US-OH" }, "MAPLETON, Ohio —"],
    [{ countryCode: "US" }, "MAPLETON —"],
    [{ countryCode: "CA", regionCode: "CA-XX" }, "MAPLETON, Canada —"],
    [{ countryCode: "AX" }, "MAPLETON —"],
    [{}, "MAPLETON —"],
  ])("writes a place of which %o is known as %s", (codes, written) => {
    expect(formatDateline({ places: [{ name: "Mapleton", ...codes }], agencies: [] })).toBe(
      written,
    );
  });

  test("goes by an older edition's list of cities where it is asked to", () => {
    const dateline = read("PHOENIX, Ariz. (AP) —");
    expect(formatDateline(dateline)).toBe("PHOENIX (AP) —");
    expect(formatDateline(dateline, { standAlone: standAloneCitiesBefore })).toBe(
      "PHOENIX, Ariz. (AP) —",
    );
  });
});

describe("lintDateline", () => {
  test.each([
    ["CHICAGO, Ill. (AP) —", "dateline/stands-alone", "CHICAGO, Ill.", "CHICAGO"],
    ["MAPLETON, Illinois (AP) —", "dateline/region-form", "MAPLETON, Illinois", "MAPLETON, Ill."],
    ["Mapleton, Ill. (AP) —", "dateline/capitals", "Mapleton, Ill.", "MAPLETON, Ill."],
    ["AMMAN (AP) —", "dateline/needs-region", "AMMAN", "AMMAN, Jordan"],
    ["MAPLETON, Ill., Sept 5 (AP) —", "dateline/date-form", "Sept 5", "Sept. 5"],
    ["MAPLETON, Ill., January 5 (AP) —", "dateline/date-form", "January 5", "Jan. 5"],
    [
      "MAPLETON, Ill., 5th March, 2014 (AP) —",
      "dateline/date-form",
      "5th March, 2014",
      "March 5, 2014",
    ],
    ["MAPLETON, Ill. (Associated Press) —", "dateline/agency-form", "Associated Press", "AP"],
    ["MAPLETON, Ill. (AP) --", "dateline/dash", " --", " —"],
    ["MAPLETON, Ill. (AP)", "dateline/dash", "", " —"],
  ])("finds what is against AP style in %s", (text, rule, before, after) => {
    const dateline = read(text);
    const [issue, ...others] = lintDateline(dateline);
    expect(others).toStrictEqual([]);
    expect(issue).toMatchObject({
      rule,
      before,
      after,
      message: `Write \`${after}\` for \`${before}\``,
    });
    const { start, end } = { start: 0, end: 0, ...(typeof issue?.at === "object" && issue.at) };
    expect(dateline.text.slice(start, end)).toBe(before);
  });

  test("asks for a state that it cannot know", () => {
    expect(lintDateline(read("LOUISVILLE (AP) —"))).toStrictEqual([
      {
        rule: "dateline/needs-region",
        message: "Add the state to `LOUISVILLE`",
        at: { start: 0, end: 10 },
        before: "LOUISVILLE",
      },
    ]);
  });

  test.each([
    "CHICAGO (AP) —",
    "AMMAN, Jordan, Oct. 5 (AP) —",
    "(AP) —",
    "MAPLETON, Texas, Wednesday Jan 28, 2026 @ 7:00 AM Central —",
  ])("finds nothing in %s", (text) => {
    expect(lintDateline(read(text))).toStrictEqual([]);
  });

  test("writes what was made by hand", () => {
    const write = (name: string, countryCode?: string): string =>
      formatDateline({ places: [{ name, ...(countryCode && { countryCode }) }], agencies: [] });
    expect(write("Chicago")).toBe("CHICAGO —");
    expect(write("Mapleton", "AX")).toBe("MAPLETON —");
  });

  test("passes over what was not read from a text", () => {
    const dateline: Dateline = {
      text: "Cairo (Associated Press) —",
      places: [{ name: "Cairo" }],
      date: { month: 5, day: 5 },
      agencies: [{ name: "Associated Press", code: "AP" }],
    };
    expect(lintDateline(dateline)).toStrictEqual([]);
    expect(
      formatDateline({ places: [{ name: "Mapleton", countryCode: "AX" }], agencies: [] }),
    ).toBe("MAPLETON —");
    expect(formatDateline({ ...dateline, agencies: [{ name: "Harbour Post" }] })).toBe(
      "CAIRO (Harbour Post) —",
    );
  });
});
