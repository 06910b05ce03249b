import { Place, standAloneCities } from "newsdesk";
import { worldCities } from "newsdesk/gazetteer";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/gazetteer/key.js";
import * as rows from "../../src/gazetteer/rows.js";

/** The countries and parts of them that a name may lie in. */
function codesOf(name: string, within?: { countryCode?: string; regionCode?: string }): string[] {
  return worldCities.find(name, within).map((place) => place.regionCode ?? place.countryCode);
}

describe("worldCities", () => {
  test("tells what is known of a city", () => {
    expect(worldCities.find("MUNICH")).toStrictEqual([
      {
        name: "Munich",
        countryCode: "DE",
        regionCode: "DE-BY",
        region: "Bavaria",
        population: 1_300_000,
        geo: { latitude: 48.14, longitude: 11.58 },
        timeZone: "Europe/Berlin",
        identifiers: [{ scheme: "geonames", value: "2867714" }],
      },
    ]);
  });

  test.each([
    ["Kiev", "Kyiv"],
    ["Rangoon", "Yangon"],
    ["BOMBAY", "Mumbai"],
    ["Calcutta", "Kolkata"],
    ["Bangalore", "Bengaluru"],
    ["Peking", "Beijing"],
    ["SAIGON", "Ho Chi Minh City"],
    ["Leningrad", "St. Petersburg"],
    ["ST. PETERSBURG", "St. Petersburg"],
    ["Saint Petersburg", "St. Petersburg"],
    ["NEW YORK", "New York"],
    ["New York City", "New York"],
    ["Sao Paulo", "Sao Paulo"],
    ["SÃO PAULO", "Sao Paulo"],
    ["Łódź", "Lodz"],
    ["XI’AN", "Xi'an"],
    ["Köln", "Cologne"],
    ["N’Djamena", "N'Djamena"],
    ["PORT AU PRINCE", "Port-au-Prince"],
    ["Istanbul", "Istanbul"],
    ["Constantinople", "Istanbul"],
  ])("calls %s by its usual name, %s", (written, name) => {
    expect(worldCities.find(written).map((place) => place.name)).toStrictEqual([name]);
  });

  test.each([
    ["Paris", ["FR-IDF"]],
    ["Washington", ["US-DC"]],
    ["Santiago", ["CL-RM"]],
    ["Birmingham", ["GB-ENG", "US-AL"]],
    ["Portland", ["US-OR", "US-ME"]],
    ["Odessa", ["UA-51", "US-TX"]],
    ["Nowhere at All", []],
    ["constructor", []],
    ["", []],
  ])(
    "takes %s for the city that is far larger than its namesakes, if there is one",
    (name, codes) => {
      expect(codesOf(name)).toStrictEqual(codes);
    },
  );

  test.each([
    ["Birmingham", { countryCode: "US" }, ["US-AL"]],
    ["Birmingham", { regionCode: "GB-ENG" }, ["GB-ENG"]],
    ["Springfield", { regionCode: "US-MO" }, ["US-MO"]],
    ["Salem", { regionCode: "US-MA" }, ["US-MA"]],
    ["Georgetown", { countryCode: "GY" }, ["GY-DE"]],
    ["Paris", { countryCode: "DE" }, []],
    ["Paris", { regionCode: "US-TX" }, []],
  ])("finds %s within %o", (name, within, codes) => {
    expect(codesOf(name, within)).toStrictEqual(codes);
  });

  test.each([
    ["Mobile", "US-AL"],
    ["Reading", "GB-ENG"],
    ["Nice", "FR-PAC"],
    ["Irving", "US-TX"],
    ["Male", "MV"],
  ])("takes %s for a city only where its country is told", (name, code) => {
    expect(worldCities.find(name)).toStrictEqual([]);
    expect(codesOf(name, { countryCode: code.slice(0, 2) })).toContain(code);
  });

  test.each(
    Object.entries({ ...standAloneCities.domestic, ...standAloneCities.foreign }).filter(
      ([, code]) => code !== "",
    ),
  )("knows %s, which stands alone in datelines, in %s", (name, code) => {
    const within = code.includes("-") ? { regionCode: code } : { countryCode: code };
    expect(worldCities.find(name, within)).toHaveLength(1);
  });

  test.each([
    ["Indianapolis", "America/New_York"],
    ["El Paso", "America/Denver"],
    ["Houston", "America/Chicago"],
    ["Juneau", "America/Juneau"],
    ["Ciudad Juarez", "America/Ciudad_Juarez"],
    ["Manaus", "America/Manaus"],
    ["Brisbane", "Australia/Brisbane"],
    ["Vladivostok", "Asia/Vladivostok"],
    ["Las Palmas de Gran Canaria", "Atlantic/Canary"],
    ["Jayapura", "Asia/Jayapura"],
    ["Kathmandu", "Asia/Kathmandu"],
  ])("knows the time zone of %s", (name, timeZone) => {
    expect(worldCities.find(name).map((place) => place.timeZone)).toStrictEqual([timeZone]);
  });

  test("leaves out a time zone that is not sure", () => {
    expect(worldCities.find("Sevastopol")[0]).not.toHaveProperty("timeZone");
  });

  test("holds nothing that is no place, and no time zone that is none", () => {
    const countries = rows.countries.split("|");
    const places = rows.names.split("|").flatMap((written, row) => {
      const [name = ""] = written.replace("?", "").split("=");
      return worldCities.find(name, { countryCode: countries[row] });
    });
    const zones = new Set(places.flatMap(({ timeZone }) => timeZone ?? []));

    expect(new Set(places.map(({ identifiers }) => identifiers?.[0]?.value)).size).toBeGreaterThan(
      4800,
    );
    for (const { population, region, ...place } of places) {
      expect(Place.parse(place)).toStrictEqual(place);
      expect(population).toBeGreaterThanOrEqual(0);
      expect(region === undefined).toBe(place.regionCode === undefined);
    }
    for (const timeZone of zones)
      expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
  });
});

test.each([
  ["Saint-Étienne", "st etienne"],
  ["St. Étienne", "st etienne"],
  ["Fort Worth", "ft worth"],
  ["MOUNT VERNON", "mt vernon"],
  ["Fortaleza", "fortaleza"],
  ["Tromsø", "tromso"],
  ["Gießen", "giessen"],
  ["Bağcılar", "bagcilar"],
])("compares %s as %s", (name, key) => {
  expect(keyOf(name)).toBe(key);
});
