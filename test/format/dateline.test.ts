import {
  type Agency,
  type DatelineStyle,
  formatDateline,
  type Place,
  standAloneCitiesBefore,
} from "newsdesk";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

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
    [{ country: "Ruritania" }, "MAPLETON, Ruritania —"],
    [{ country: "ÅLAND", countryCode: "AX" }, "MAPLETON, ÅLAND —"],
    [{ country: "BURMA", countryCode: "MM" }, "MAPLETON, Burma —"],
    [{ country: "USSR", countryCode: "SU" }, "MAPLETON, USSR —"],
    [{}, "MAPLETON —"],
    [{ name: "Chicago" }, "CHICAGO —"],
    [{ name: "Chicago", regionCode: "US-OH" }, "CHICAGO, Ohio —"],
    [{ name: "Cairo" }, "CAIRO —"],
  ])("writes a place of which %o is known as %s", (codes, written) => {
    expect(formatDateline({ places: [{ name: "Mapleton", ...codes }], agencies: [] })).toBe(
      written,
    );
  });

  test("signs with the short form of an agency, as it was printed, or with its name", () => {
    const sign = (agency: Agency): string => formatDateline({ places: [], agencies: [agency] });
    expect(sign({ name: "Associated Press", text: "The AP", code: "AP" })).toBe("(AP) —");
    expect(sign({ name: "Harbour Post", text: "HP" })).toBe("(HP) —");
    expect(sign({ name: "Harbour Post" })).toBe("(Harbour Post) —");
  });

  test("goes by an older edition's list of cities where it is asked to", () => {
    const dateline = read("PHOENIX, Ariz. (AP) —");
    expect(formatDateline(dateline)).toBe("PHOENIX (AP) —");
    expect(formatDateline(dateline, { standAlone: standAloneCitiesBefore })).toBe(
      "PHOENIX, Ariz. (AP) —",
    );
  });
});
