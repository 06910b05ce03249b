import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Headline, headlineLexicon, parseHeadline } from "newsdesk";
import { describe, expect, test } from "vitest";

const fixtures = readFileSync("test/fixtures/headlines.txt", "utf8").trimEnd().split("\n");

describe("furniture", () => {
  test.each(fixtures)("takes off what stands around %s", (line) => {
    const [, front = "", title = "", tail = ""] = /^(.*)⟦(.*)⟧(.*)$/u.exec(line) ?? [];
    expect(parseHeadline(front + title + tail).title).toBe(title);
  });

  test.each([
    [
      "Ferry sinks off the old pier - Ferry & Pier Review",
      "The Ferry and Pier Review",
      "Ferry sinks off the old pier",
    ],
    [
      "Ferry sinks off the old pier - the long pier",
      "The Long Pier",
      "Ferry sinks off the old pier",
    ],
    ["Ferry sinks off the old pier - QHW", "Quay Harbor Watch", "Ferry sinks off the old pier"],
    ["Ferry sinks off the old pier: Quayside", "quayside.com", "Ferry sinks off the old pier"],
    [
      "Ferry sinks off the old pier | a pier – and more",
      "a pier – and more",
      "Ferry sinks off the old pier",
    ],
    ["Quayside: Ferry sinks off the old pier", "Quayside", "Ferry sinks off the old pier"],
    ["The Pier - ferry sinks off it", "The Pier", "ferry sinks off it"],
    ["Quayside | Quayside", "Quayside", "Quayside"],
    ["Ferry sinks off the old pier - Nordhafen", "U.S.", "Ferry sinks off the old pier"],
    ["Ferry sinks off the old pier - and stays", "!", "Ferry sinks off the old pier - and stays"],
    [
      "UPDATE 1-Ferry sinks off the old pier - The Quay",
      "The Quay",
      "Ferry sinks off the old pier",
    ],
    ["UPDATE 1-Ferry sinks off the old pier | Reuters", "", "Ferry sinks off the old pier"],
    ["UPDATE 1-Ferry sinks off the old pier | a pier", "", "Ferry sinks off the old pier | a pier"],
  ])("reads %j of the site %j", (text, siteName, title) => {
    expect(parseHeadline(text, { siteName }).title).toBe(title);
  });

  test("names the site and its section", () => {
    const text = "Ferry sinks off the old pier | Weather | The Long Pier";
    expect(parseHeadline(text)).toStrictEqual({
      text,
      title: "Ferry sinks off the old pier",
      quotes: [],
      isQuestion: false,
      site: { text: "The Long Pier", span: { start: 41, end: 54 } },
      section: { text: "Weather", span: { start: 31, end: 38 } },
    });
  });

  test("keeps what parts the words before a quotation that opens in one never closed", () => {
    const { title, site, quotes } = parseHeadline("'Tis a ferry - “lost” again - Harbour Post");
    expect(title).toBe("'Tis a ferry - “lost” again");
    expect(site?.text).toBe("Harbour Post");
    expect(quotes.map((quote) => quote.text)).toStrictEqual(["lost"]);
  });

  test("forgets separators between the first and the last of very many", () => {
    const middle = "The gulls wait and wait | ".repeat(40);
    const { title, site } = parseHeadline(`News | ${middle}Harbour Post`);
    expect(title).toMatch(/^(?:The gulls wait and wait(?: \| |$)){30,}$/u);
    expect(site?.text).toBe("Harbour Post");
  });

  test("looks at the first parts and the last of very many", () => {
    expect(parseHeadline(`${"Ferry - ".repeat(40)}The Times`).site?.text).toBe("The Times");
  });
});

describe("kickers", () => {
  test.each([
    ["UPDATE 2-Pilots end strike", "UPDATE 2", "wire", "Pilots end strike"],
    ["UPDATE2-Pilots end strike", "UPDATE2", "wire", "Pilots end strike"],
    ["REFILE-UPDATE 3-Pilots end strike", "REFILE-UPDATE 3", "wire", "Pilots end strike"],
    ["CORRECTED - UPDATE 1-Pilots end strike", "CORRECTED - UPDATE 1", "wire", "Pilots end strike"],
    ["WRAPUP 1 -Pilots end strike", "WRAPUP 1", "wire", "Pilots end strike"],
    ["FACTBOX-Pilots and their tides", "FACTBOX", "format", "Pilots and their tides"],
    ["GLOBAL MARKETS-Shares drift", "GLOBAL MARKETS", "wire", "Shares drift"],
    ["COLUMN: Pilots and their tides", "COLUMN", "format", "Pilots and their tides"],
    ["PIER WATCH-Pilots end strike", "PIER WATCH", "wire", "Pilots end strike"],
    ["PIERSHOW-Pilots end strike", "PIERSHOW", "wire", "Pilots end strike"],
    ["BREAKING: Pilots end strike", "BREAKING", "wire", "Pilots end strike"],
    ["Opinion | Pilots deserve better", "Opinion", "format", "Pilots deserve better"],
    ["Analysis: Why pilots strike", "Analysis", "format", "Why pilots strike"],
    ["Rowing: Oslo wins by a length", "Rowing", "topic", "Oslo wins by a length"],
    ["Harbor strike: What we know", "Harbor strike", "topic", "What we know"],
    ["US ferry talks: Owners walk out", "US ferry talks", "topic", "Owners walk out"],
    ["Streik am Hafen - Lotsen lehnen das Angebot ab", "Streik am Hafen", undefined, ""],
    [
      "Lotsenstreik - Der Hafen lehnt das Angebot wieder ab",
      "Lotsenstreik",
      "topic",
      "Der Hafen lehnt das Angebot wieder ab",
    ],
    ["HTC-1: Tug found again", "HTC-1", "topic", "Tug found again"],
    ["Boat of the Week: A tug from Turku", "Boat of the Week", "series", "A tug from Turku"],
    ["Lotse des Jahres | Der Mann vom Steg", "Lotse des Jahres", "series", "Der Mann vom Steg"],
    ["Alder Quay Holdings: Drilling ends", "Alder Quay Holdings", "organization", "Drilling ends"],
    ["Alder Quay plc: Drilling ends", "Alder Quay plc", "organization", "Drilling ends"],
    ["Eilmeldung: Lotsen beenden Streik", "Eilmeldung", "wire", "Lotsen beenden Streik"],
  ])("reads %j", (text, kicker, kind, title) => {
    const headline = parseHeadline(text);
    expect(headline.kicker?.kind).toBe(kind);
    if (kind) expect(headline).toMatchObject({ title, kicker: { text: kicker } });
  });

  test.each([
    "U.S.-born pilots lead the way",
    "KLM-Tugs to be sold",
    "HARBOR-bound ferries wait",
    "From pier to parliament: a pilot's way",
    "How to row: a guide in many words",
    "A label that goes on and on for six words: no",
    "A very long label, with fifty characters and even more: no kicker",
    "“Not again”: pilots on the strike",
    "Pilots strike – and the harbor waits quietly",
    "Old Quay | Harbor life",
    "Ferry strike / The harbor waits",
  ])("finds none in %j", (text) => {
    expect(parseHeadline(text).kicker).toBeUndefined();
  });
});

describe("speakers", () => {
  test.each([
    ["Merkel: Talks will go on", "Merkel", "lead"],
    ["Harbor officials: Sixth ferry found", "Harbor officials", "lead"],
    ["Polizei: Fähre war zu schnell", "Polizei", "lead"],
    ["Ida Brandt: 'We will not move'", "Ida Brandt", "lead"],
    ["Ida Brandt on Twitter: The tide is out", "Ida Brandt", "lead"],
    ["Ferry sank within minutes: sources", "sources", "trail"],
    ["Ferry sank within two minutes: state news agency", "state news agency", "trail"],
    ["Ferry sank within two minutes: White House", "White House", "trail"],
    ["America's long goodbye to steam: Brandt", "Brandt", "trail"],
    ["Ferry sank in two minutes - USGS", "USGS", "trail"],
    ["Ferry pilot fled: police", "police", "trail"],
    ["Ferry pilot fled: harbor ministry", "harbor ministry", "trail"],
    ["Harbor to be sold in spring -WSJ", "WSJ", "trail"],
    ["UPDATE: Ferry sank in two minutes - USGS -", "USGS", "trail"],
    ["UPDATE 1-Harbor to be sold in spring - WSJ", "WSJ", "trail"],
    ["UPDATE 1-Harbor to be sold in spring - Brandt", "Brandt", "trail"],
    ["UPDATE 1-Harbor to be sold in spring-official", "official", "trail"],
    ["UPDATE 1-Harbor to be sold off Maine -source", "source", "trail"],
    ['UPDATE 1-Harbor "still afloat"-Brandt', "Brandt", "trail"],
    ["UPDATE 1-Harbor to be sold in spring-Bangkok Post", "Bangkok Post", "trail"],
  ])("reads %j", (text, speaker, position) => {
    expect(parseHeadline(text).speaker).toMatchObject({ text: speaker, position });
  });

  test.each([
    "Boxing: Brandt downs Berg in nine rounds",
    "Merkel: Why the talks went on",
    "Merkel zur Polizei: Es bleibt dabei",
    "The long way of the harbor police: a story",
    "The harbor is open, and the town looks on: a story about everybody in it",
    "Old ferry found: Brandt",
    "UPDATE 1-Harbor looks to life post-Brexit",
    "UPDATE 1-Harbor seeks re-election of police",
    "UPDATE 1-Pilots talk in Sudan-Brandt",
    "UPDATE 1-Pilots end strike - Nov 8",
    "Harbor to be sold in spring-official",
    "Nobody on Twitter",
  ])("finds none in %j", (text) => {
    expect(parseHeadline(text).speaker).toBeUndefined();
  });
});

describe("quotations", () => {
  test.each([
    ["Mayor calls bridge 'a gift' and 'a joke'", ["a gift", "a joke"]],
    ["‘No’ to the bridge, ‘maybe’ to the boat", ["No", "maybe"]],
    ["“No bridge - ever?” says mayor - Quayside", ["No bridge - ever?"]],
    ["Bürgermeister nennt Brücke „ein Geschenk“", ["ein Geschenk"]],
    ["Le maire parle d’un « cadeau » pour tous", ["cadeau"]],
    ["Bürgermeister lobt »das Geschenk« der Stadt", ["das Geschenk"]],
    ["Kids of the '90s say 'no' to bridge", ["no"]],
    ["The pilots' strike and the mayor's bridge", []],
    ["The 5' rule of the pier", []],
    ["\"\" and ' '", []],
    ['A bridge "too far', []],
    ["A bridge too far '", []],
  ])("reads %j", (text, quotes) => {
    expect(parseHeadline(text).quotes.map((quote) => quote.text)).toStrictEqual(quotes);
  });
});

describe("questions", () => {
  test.each([
    ["Who owns the harbor?", true],
    ["Want a quieter harbor? So do we.", true],
    ["Which Harbor Town Are You", true],
    ["How Well Do You Know Your Knots", true],
    ["Welcher Lotse bist du", true],
    ["港はだれのもの？", true],
    ["'Who owns the harbor?' asks mayor", false],
    ["WHO calls for quieter harbors", false],
    ["What to do on a quiet pier", false],
    ["Harbor is open", false],
  ])("asks %j: %s", (text, isQuestion) => {
    expect(parseHeadline(text).isQuestion).toBe(isQuestion);
  });
});

describe("lists", () => {
  test.each([
    ["7 ways to fold a sail", 7],
    ["The 25 Best Piers of the North", 25],
    ["15 Reasons Why Tugs Are Small", 15],
    ["Seven quiet places by the sea", 7],
    ["Die 10 schönsten Stege am See", 10],
    ["Zehn Tipps für ruhige Häfen", 10],
    ["8 Soups and Stews that Warm a Crew", 8],
    ["12 Early '00s Ferries You Forgot", 12],
    ["UPDATE 1-5 things to know about tugs", 5],
    ["18 killed in three ways", undefined],
    ["30 people rescued from ferry off coast of Maine", undefined],
    ["2010 ferry prize awarded", undefined],
    ["1 way to fold a sail", undefined],
    ["15-year-old rows to Oslo", undefined],
    ["Ten", undefined],
    ["Harbor ways are many", undefined],
  ])("counts %j: %s", (text, count) => {
    expect(parseHeadline(text).listCount).toBe(count);
  });
});

test("reads by the words that it is given", () => {
  const kickers = { kommentti: "format" } as const;
  const headline = parseHeadline("Kommentti | Satama herää", { lexicon: { kickers } });

  expect(headline.kicker).toMatchObject({ text: "Kommentti", kind: "format" });
  expect(headlineLexicon.kickers).not.toHaveProperty("kommentti");
});

test.each(["constructor: it is open", "__proto__ | toString", "valueOf - hasOwnProperty"])(
  "takes %j for words like any other",
  (text) => {
    expect(Headline.parse(parseHeadline(text)).text).toBe(text);
  },
);

const words = fc.constantFrom(
  ..." - | – : · / * ' \" “ ” ? UPDATE 1- News The Times ferry Opinion sources 7 ways ( ) …".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
  fc.array(words, { maxLength: 30 }).map((list) => list.join("")),
);

test("reads any text, in keeping with its schema", () => {
  fc.assert(
    fc.property(texts, fc.option(texts, { nil: undefined }), (text, siteName) => {
      const headline = parseHeadline(text, siteName === undefined ? {} : { siteName });

      expect(Headline.parse(headline)).toStrictEqual(headline);
      expect(text).toContain(headline.title);
      const { kicker, speaker, site, section, quotes } = headline;
      for (const part of [kicker, speaker, site, section, ...quotes]) {
        if (part?.span) expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
      }
    }),
  );
});

test.each(["|", "- ", " - ", "'", "“", "a - B ", ": ", "? ", "UPDATE 1-", "« ", '"?" ', " ", "A"])(
  "reads a million characters of %j in no time",
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const start = performance.now();
    parseHeadline(text, { siteName: "The Times" });
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
