import {
  findDateline,
  formatDateline,
  type Gazetteer,
  lintDateline,
  parseCaption,
  parseDateline,
  parseStory,
} from "newsdesk";
import { worldCities } from "newsdesk/gazetteer";
import { describe, expect, test } from "vitest";

const gazetteer = worldCities;

describe("with a gazetteer, parseDateline", () => {
  test("adds what is known of a place to what was read", () => {
    expect(parseDateline("TAMPERE (STT) - It rained.", { gazetteer })?.places).toStrictEqual([
      {
        name: "Tampere",
        text: "TAMPERE",
        span: { start: 0, end: 7 },
        kind: "city",
        countryCode: "FI",
        regionCode: "FI-11",
        geo: { latitude: 61.5, longitude: 23.79 },
        timeZone: "Europe/Helsinki",
        identifiers: [{ scheme: "geonames", value: "634963" }],
      },
    ]);
  });

  test.each([
    ["SALEM, Mass. (AP) —", "US-MA"],
    ["SALEM, Ore. (AP) —", "US-OR"],
    ["BIRMINGHAM, England (AP) —", "GB-ENG"],
    ["WUHAN, Hubei province, China (Xinhua) --", "CN-HB"],
    ["WUHAN, Hubei (Xinhua) --", "CN-HB"],
    ["LODZ, Poland (PAP) —", "PL-10"],
    ["DERNA, Libya, and TAMPERE, Finland (AP) —", "LY-DR; FI-11"],
  ])("finds the place in %s where it is printed to lie", (text, codes) => {
    const places = parseDateline(`${text} It rained.`, { gazetteer })?.places ?? [];
    expect(places.map(({ regionCode }) => regionCode).join("; ")).toBe(codes);
    expect(places.every(({ geo }) => geo)).toBe(true);
  });

  test.each([
    "PORTLAND (AP) —",
    "PARIS, Texas (AP) —",
    "WUHAN, Guangdong province, China (Xinhua) --",
    "MINSK, USSR (AP) —",
    "FINLAND (STT) -",
    "FORT WREN, Ohio (AP) —",
  ])("adds nothing to %s", (text) => {
    const story = `${text} It rained.`;
    expect(parseDateline(story)).toBeDefined();
    expect(parseDateline(story, { gazetteer })).toStrictEqual(parseDateline(story));
  });

  test.each([
    ["MCKINNEY, Texas (AP) —", "McKinney"],
    ["SAO PAULO (AP) —", "Sao Paulo"],
    ["RANGOON, Burma (AP) —", "Rangoon"],
  ])("spells the place in %s as it was printed, but for its capitals", (text, name) => {
    expect(parseDateline(`${text} It rained.`, { gazetteer })?.places[0]?.name).toBe(name);
  });

  test.each(["Tampere: It rained.", "Ljubljana: It rained.", "Ciudad Juarez: It rained."])(
    "tells a place from a label: %s",
    (text) => {
      expect(parseDateline(text, { gazetteer })?.text).toBe(text.slice(0, text.indexOf(":") + 1));
    },
  );

  test.each([
    "Analysis: It rained.",
    "Weather: It rained.",
    "Reading: It rained.",
    "Mobile: It rained.",
    "Irving: It rained.",
    "Jackson: It rained.",
    "Tampere waits. It rained.",
  ])("takes no label for a place: %s", (text) => {
    expect(parseDateline(text, { gazetteer })).toBeUndefined();
  });

  test("asks any object that can locate", () => {
    const villages: Gazetteer = {
      locate: (place) => (place.name === "Fort Wren" ? { ...place, countryCode: "CA" } : place),
    };
    const text = "Fort Wren: It rained.";
    expect(parseDateline(text)).toBeUndefined();
    expect(parseDateline(text, { gazetteer: villages })?.places).toStrictEqual([
      { name: "Fort Wren", text: "Fort Wren", span: { start: 0, end: 9 }, countryCode: "CA" },
    ]);
    expect(parseDateline("Fort Lark: It rained.", { gazetteer: villages })).toBeUndefined();
  });

  test("lets a formatter write the state that was not printed", () => {
    const dateline = parseDateline("LOUISVILLE (AP) — It rained.", { gazetteer });
    expect(dateline && formatDateline(dateline)).toBe("LOUISVILLE, Ky. (AP) —");
    expect(dateline && lintDateline(dateline)).toMatchObject([
      { rule: "dateline/needs-region", after: "LOUISVILLE, Ky." },
    ]);
  });
});

test("findDateline finds with a gazetteer what it passes over without", () => {
  const text = "By Ada Reyes\n\nTampere: It rained.";
  expect(findDateline(text)).toBeUndefined();
  expect(findDateline(text, { gazetteer })?.places[0]?.countryCode).toBe("FI");
});

test("parseCaption adds what a gazetteer knows of its place", () => {
  const caption = "A ferry in Tampere, Finland, on May 4, 2021.";
  expect(parseCaption(caption).place).not.toHaveProperty("geo");
  expect(parseCaption(caption, { gazetteer }).place).toMatchObject({
    text: "Tampere, Finland",
    regionCode: "FI-11",
    timeZone: "Europe/Helsinki",
  });
  expect(parseCaption("A ferry.", { gazetteer })).not.toHaveProperty("place");
});

test("parseStory adds what a gazetteer knows of its dateline and captions", () => {
  const text =
    "Ferry to run again\n\nA ferry in Tampere, Finland, on May 4, 2021. (AP Photo/Ada Lund)\n\nTAMPERE, May 5 (STT) - The ferry sails on Monday.";
  const [article] = parseStory(text, { gazetteer }).bundle.articles;
  expect(article?.dateline?.places[0]?.regionCode).toBe("FI-11");
  expect(article?.media?.[0]?.caption?.place?.regionCode).toBe("FI-11");
  expect(parseStory(text).bundle.articles[0]?.dateline?.places[0]).not.toHaveProperty("geo");
});
