import { type DatelineLexicon, datelineWords, findDateline, parseDateline } from "newsdesk";
import { describe, expect, test } from "vitest";

describe("parseDateline", () => {
  test("says what it read, and where", () => {
    expect(parseDateline("  CAIRO, Egypt, Oct. 5 (AP) — It rained.")).toStrictEqual({
      text: "CAIRO, Egypt, Oct. 5 (AP) —",
      span: { start: 2, end: 29 },
      places: [
        {
          name: "Cairo",
          text: "CAIRO, Egypt",
          span: { start: 0, end: 12 },
          kind: "city",
          country: "Egypt",
          countryCode: "EG",
        },
      ],
      date: { text: "Oct. 5", span: { start: 14, end: 20 }, month: 10, day: 5 },
      agencies: [
        { name: "Associated Press", text: "AP", span: { start: 22, end: 24 }, code: "AP" },
      ],
    });
  });

  test("reports the slips that it read past", () => {
    expect(parseDateline("SYDNEY, Narch 2 - The surf was high.")?.repairs).toStrictEqual([
      {
        rule: "dateline/month-spelling",
        message: "Read `Narch 2` as `March 2`",
        at: { start: 8, end: 15 },
        before: "Narch 2",
        after: "March 2",
      },
    ]);
    expect(parseDateline("BOSTON, March 2O - It rained.")?.repairs?.[0]).toMatchObject({
      rule: "dateline/day-typing",
      after: "March 20",
    });
    expect(parseDateline("BOSTON, March 119 - It rained.")?.repairs?.[0]?.after).toBe("March");
    expect(parseDateline("ME}LBOURNE (AP) - It rained.")?.repairs).toStrictEqual([
      {
        rule: "dateline/stray-character",
        message: "Read `ME}LBOURNE` as `MELBOURNE`",
        at: { start: 0, end: 10 },
        before: "ME}LBOURNE",
        after: "MELBOURNE",
      },
    ]);
  });

  test.each([
    ["RIO DE JANEIRO (AP) —", "Rio de Janeiro"],
    ["MCALLEN, Texas (AP) —", "McAllen"],
    ["McALLEN, Texas (AP) —", "McAllen"],
    ["SAINT-DENIS, France (AP) —", "Saint-Denis"],
    ["PORT-AU-PRINCE, Haiti (AP) —", "Port-au-Prince"],
    ["N'DJAMENA, Chad (AP) —", "N'Djamena"],
    ["L'AQUILA, Italy (AP) —", "L'Aquila"],
    ["O'FALLON, Mo. (AP) —", "O'Fallon"],
    ["XI'AN, China (AP) —", "Xi'an"],
    ["HA’APAI, Tonga (AP) —", "Ha’apai"],
    ["STRATFORD-UPON-AVON, England (AP) —", "Stratford-upon-Avon"],
    ["EL PASO, Texas (AP) —", "El Paso"],
    ["ISLE OF WIGHT, England (AP) —", "Isle of Wight"],
    ["KIEV, Ukraine (AP) —", "Kyiv"],
    ["KIEV, Iowa (AP) —", "Kiev"],
    ["ÎLE-DE-FRANCE, France (AP) —", "Île-de-France"],
    ["BRASÍLIA (AP) —", "Brasília"],
    ["Bogotá (AP) —", "Bogotá"],
    ["BOGOTA (AP) —", "Bogota"],
  ])("spells the place in %s as usual", (text, name) => {
    expect(parseDateline(`${text} It rained.`)?.places[0]?.name).toBe(name);
  });

  test.each([
    ["TBILISI, Georgia (AP) —", { country: "Georgia", countryCode: "GE" }],
    ["ATLANTA, Georgia (AP) —", { region: "Georgia", countryCode: "US", regionCode: "US-GA" }],
    ["MAPLETON, Georgia (AP) —", { region: "Georgia" }],
    ["ATHENS, Ga. (AP) —", { region: "Ga.", countryCode: "US", regionCode: "US-GA" }],
    [
      "TORONTO, Ontario, Canada (AP) —",
      { region: "Ontario", country: "Canada", countryCode: "CA", regionCode: "CA-ON" },
    ],
    ["GLASGOW, Scotland (AP) —", { region: "Scotland", countryCode: "GB", regionCode: "GB-SCT" }],
    ["LONDON, Britain (AP) —", { country: "Britain", countryCode: "GB" }],
    ["YANGON, Burma (AP) —", { country: "Burma", countryCode: "MM" }],
    ["ABIDJAN, Ivory Coast (AP) —", { country: "Ivory Coast", countryCode: "CI" }],
    ["MINSK, USSR (AP) —", { country: "USSR", countryCode: "SU" }],
    ["FLORIDA (AP) —", { countryCode: "US", regionCode: "US-FL" }],
    ["JINGGU, Yunnan (AP) —", { region: "Yunnan" }],
    ["TRIPOLI (AP) —", {}],
  ])("knows where the place in %s lies", (text, codes) => {
    const {
      name,
      text: words,
      span,
      kind,
      ...place
    } = parseDateline(`${text} It rained.`)?.places[0] ?? {};
    expect(place).toStrictEqual(codes);
  });

  test("resolves the date against a reference", () => {
    const text = "MOSCOW, Monday (Reuters) - Snow fell.";
    expect(parseDateline(text, { reference: "2014-06-22" })?.date?.value).toBe("2014-06-16");
    expect(parseDateline("MOSCOW (AP) — A", { reference: "2014-06-22" })).not.toHaveProperty(
      "date",
    );
  });

  test("reads by the words it is given", () => {
    const lexicon: DatelineLexicon = {
      ...datelineWords,
      agencies: { HP: "Harbour Post, Harbour Post, HP" },
      atlas: { XK: "Kosovo; Pristina" },
    };
    const dateline = parseDateline("Pristina (HP) - It rained.", { lexicon });
    expect(dateline?.agencies[0]).toMatchObject({ name: "Harbour Post", code: "HP" });
    expect(parseDateline("Geneva (AP) - It rained.", { lexicon })).toBeUndefined();
  });

  test.each([
    "A",
    " ",
    ",",
    "/",
    "(",
    "A ",
    "A, ",
    "PARIS ",
    "PARIS, ",
    "PARIS/",
    "PARIS and ",
    "( ",
    "[",
    "-",
    "MAY ",
    "MAY 1 ",
    "(A",
    "/A",
    "1/",
    "Jan 1, ",
    "St. ",
    "A.",
    "A-",
    "\n",
  ])("takes little time over a long run of %j", (words) => {
    const text = words.repeat(Math.ceil(1_000_000 / words.length));
    const start = performance.now();
    parseDateline(text);
    findDateline(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("findDateline", () => {
  test.each([
    ["By Ada Reyes\n\nLIMA, Peru (AP) - It rained.", "LIMA, Peru (AP) -"],
    ["By Ada Reyes. LIMA, Peru (AP) - It rained.", "LIMA, Peru (AP) -"],
    ["By Ada Reyes  LIMA, Jan 5 (Reuters) - It rained.", "LIMA, Jan 5 (Reuters) -"],
    ["Harbour mill closes\n\n \n  LIMA: It rained.", "LIMA:"],
    ["Harbour mill closes\nJan 30 (Reuters) - It rained.", "Jan 30 (Reuters) -"],
    ["Sports News, New Delhi, Oct 12 (IANS) The derby was drawn.", "New Delhi, Oct 12 (IANS)"],
    ["harbourpost.com - LIMA, Peru -- It rained.", "LIMA, Peru --"],
    ["Canadian Press - OTTAWA (CP) - It rained.", "OTTAWA (CP) -"],
    ["MILL-FIRE by Ada Reyes DURBAN April 27 Sapa MILL BURNS", "DURBAN April 27 Sapa"],
    [
      "April 30, 2026\n\nMAPLETON, Ark., April 30, 2026 (GLOBE NEWSWIRE) -- A",
      "MAPLETON, Ark., April 30, 2026 (GLOBE NEWSWIRE) --",
    ],
    ["![](https://example.com/logo.jpg)\n\n CHICAGO, IL — It rained.", "CHICAGO, IL —"],
    ["Prices fell in Lima. (NBC News) -- Walking helps.", "(NBC News) --"],
    ["Harbour Post - It rained.\nSports Network -", "Sports Network -"],
    ["LIMA, Peru (AP) - It rained.", "LIMA, Peru (AP) -"],
    ["Sports Network - It rained.", "Sports Network -"],
    ["it rained\nLIMA, Peru (AP) - It rained.", "LIMA, Peru (AP) -"],
    ["It rained.\u00a0LIMA, Peru (AP) - It rained.", "LIMA, Peru (AP) -"],
  ])("finds the dateline in: %s", (text, words) => {
    const dateline = findDateline(text);
    expect(dateline?.text).toBe(words);
    expect(text.slice(dateline?.span?.start, dateline?.span?.end)).toBe(words);
  });

  test.each([
    "The mayor spoke to Ada Reyes of Lima, Peru, on May 5 - and left.",
    "Harbour mill closes\n\nThe mill at Lima will close.",
    "Prices in LIMA rose. ADA REYES - the mayor - left.",
    "Prices fell in Lima. March 3 (Harbour Post) - Ships sailed.",
    "Prices fell in Lima. (Reuters)\nShips sailed.",
    "Prices fell, lima (Reuters) ships sailed.",
    "Prices fell.\tAda Reyes\u2009left.",
  ])("finds none in: %s", (text) => {
    expect(findDateline(text)).toBeUndefined();
  });
});
