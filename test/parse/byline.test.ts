import fc from "fast-check";
import { expect, test } from "vitest";
import { Byline } from "../../src/model/byline.js";
import { bylineLexicon } from "../../src/parse/byline/lexicon.js";
import { parseByline } from "../../src/parse/byline.js";

function names(text: string): string[] | undefined {
  return parseByline(text)?.contributors.map(({ name }) => name);
}

test.each([
  ["Jane Roe", ["Jane Roe"]],
  ["By Jane Roe", ["Jane Roe"]],
  ["By: Jane Roe", ["Jane Roe"]],
  ["byJane Roe", ["Jane Roe"]],
  ["By Jane Roe and Jan Berg", ["Jane Roe", "Jan Berg"]],
  ["By Jane Roe, Jan Berg & Rosa Sol", ["Jane Roe", "Jan Berg", "Rosa Sol"]],
  ["Jane Roe\nJan Berg", ["Jane Roe", "Jan Berg"]],
  [
    "Ilse Brandt Anna Lena Vogt Jan Michael Holt",
    ["Ilse Brandt", "Anna Lena Vogt", "Jan Michael Holt"],
  ],
  ["LV Lena Vogt JH Jörn Holt", ["Lena Vogt", "Jörn Holt"]],
  ["By Jane Roe, Mamoke Tete and Tullio Roca", ["Jane Roe", "Mamoke Tete", "Tullio Roca"]],
  ["J. K. Roe / Jan Berg", ["J. K. Roe", "Jan Berg"]],
  ["Von Anna Vogt und Peter Holt", ["Anna Vogt", "Peter Holt"]],
  ["Par Claire Moreau et Luc Petit", ["Claire Moreau", "Luc Petit"]],
  ["Por Rosa Sol y Juan del Valle", ["Rosa Sol", "Juan del Valle"]],
  ["Juan Roca y Sol", ["Juan Roca y Sol"]],
  ["di Marta Bianchi e Luca Neri", ["Marta Bianchi", "Luca Neri"]],
  ["de José Ruiz", ["José Ruiz"]],
  ["By José Read", ["José Read"]],
  ["Di Marta Bianchi", ["Marta Bianchi"]],
  ["Di Stefano Roca", ["Stefano Roca"]],
  ["Di Tullio Roca", ["Di Tullio Roca"]],
  ["Door Piet de Wit", ["Piet de Wit"]],
  ["Av Kari Berg", ["Kari Berg"]],
  ["Jan von Holt", ["Jan von Holt"]],
  ["Автор: Иван Петров", ["Иван Петров"]],
])("reads the names in %j", (text, expected) => {
  expect(names(text)).toStrictEqual(expected);
});

test.each([
  ["BY JANE O'NEILL-ROE", "Jane O'Neill-Roe"],
  ["By JAN VAN DER BERG III", "Jan van der Berg III"],
  ["Par Claire MOREAU", "Claire Moreau"],
  ["JANE ROE Harbour Post", "Jane Roe"],
  ["THE HARBOUR POST", "THE HARBOUR POST"],
  ["von AUTO ZEITUNG", "AUTO ZEITUNG"],
  ['Jane "Jo" Roe', 'Jane "Jo" Roe'],
  ["Jane Roe's latest stories", "Jane Roe"],
  ["Prof. Dr. Anna Vogt", "Prof. Dr. Anna Vogt"],
])("brings the name in %j to usual case", (text, name) => {
  expect(names(text)).toStrictEqual([name]);
});

test.each([
  ["Jane RoeMay 4, 2019", ["Jane Roe"]],
  ["Jane Roe4. Mai 2019", ["Jane Roe"]],
  ["Jane Roe5 min read", ["Jane Roe"]],
  ["Jane Roe12:30, 4 May", ["Jane Roe"]],
  ["Bo2man", ["Bo2man"]],
  ["Oct2019 Jane Roe", ["Jane Roe"]],
  ["By Jane RoeStaff Writer May 4, 2019 5:50 PM Share", ["Jane Roe"]],
  ["By Jane RoeJan Berg", ["Jane Roe", "Jan Berg"]],
  ["By Jane RoeTom Holt", ["Jane Roe", "Tom Holt"]],
  ["By Jane RoeNews Reporter Jan BergNews Reporter Rosa Sol", ["Jane Roe", "Jan Berg", "Rosa Sol"]],
  ["By Jane McStaff", ["Jane McStaff"]],
  ["Jane RoeView more articles", ["Jane Roe"]],
  ["Jane RoeThe Harbour Post", ["Jane Roe"]],
  ["AutorTeam Blog", ["Team Blog"]],
  ["By Jane RoeHarbour Post", ["Jane Roe"]],
  ["By Jane RoeReuters", ["Jane Roe"]],
  ["By Jane M. RoeHarbour Times", ["Jane M. Roe"]],
  ["By JANE ROEAssociated Press", ["Jane Roe"]],
  ["By JANE ROEStaff Writer", ["Jane Roe"]],
  ["Jane FitzReuters Roe", ["Jane FitzReuters Roe"]],
  ["By HarbourWatch Post", ["HarbourWatch Post"]],
  ["By Jane RoeAlder Hill", ["Jane RoeAlder Hill"]],
  ["By NBCSports", ["NBCSports"]],
  ["Jane Roe2x", ["Jane Roe2x"]],
  ["Jane RoeTom Holt Staff Writer", ["Jane Roe", "Tom Holt"]],
  ["Jane RoeHarbour Post Staff Writer", ["Jane Roe"]],
  ["Veröffentlicht vonJane Roe", ["Jane Roe"]],
])("parts what is glued in %j", (text, expected) => {
  expect(names(text)).toStrictEqual(expected);
});

test.each([
  ["Monday May 4, 2019 7:45 am PST by Jane Roe", ["Jane Roe"]],
  ["4.5.2019, 07:11 | Lesedauer: 8 Minuten Jane Roe", ["Jane Roe"]],
  ["Share Comments News By Jane Roe 22:30, 9 MAY 2020 Updated", ["Jane Roe"]],
  ["Opinion Jane Roe Tue, 4 May 2019", ["Jane Roe"]],
  ["News Jane Roe", ["Jane Roe"]],
  ["Harbour Post Publicado: 6/5/2020", ["Harbour Post"]],
  ["Jane Roe Text:", ["Jane Roe"]],
  ["Text: Jane Roe; Foto: Jan Berg", ["Jane Roe", "Jan Berg"]],
  ["autor: Jan Berg", ["Jan Berg"]],
  ["Jane Roe Video by Jan Berg", ["Jane Roe", "Jan Berg"]],
  ["4 May 2019 Jane Roe News", ["Jane Roe"]],
  ["Jane Roe Special to the Post", ["Jane Roe"]],
  ["Mamoke Tete is a writer at the Post", ["Mamoke Tete"]],
  ["Von Anna Vogt und dpa", ["Anna Vogt", "dpa"]],
  ["Anna Vogt and agencies", ["Anna Vogt"]],
  ["Sen. Tom Holt", ["Sen. Tom Holt"]],
  ["Ana Roca e Jan Berg", ["Ana Roca", "Jan Berg"]],
  ["courier.example, hm", ["courier.example"]],
  ["Jane Roe More by Jane Roe", ["Jane Roe"]],
  ["Jane Sun,", ["Jane Sun"]],
  ["By HP Staff Jane Roe", ["HP Staff", "Jane Roe"]],
  ["Jane Roe Sat 4 May", ["Jane Roe"]],
  ["Jane Roe on May 4", ["Jane Roe"]],
  ["Jane Roe 4 May", ["Jane Roe"]],
  ["Theresa May", ["Theresa May"]],
  ["june roe", ["june roe"]],
  ["Jane Roe Jane Roe Follow", ["Jane Roe"]],
  ["Jane Roe jroe@courier.example @janeroe", ["Jane Roe"]],
  ["Jane Roe (@janeroe) and Jan Berg (since Monday)", ["Jane Roe", "Jan Berg"]],
  ["Jane Roe is a reporter for the Harbour Post.", ["Jane Roe"]],
  ["Posted by Jane Roe A teacher of history in Hull.", ["Jane Roe"]],
  ["Published by Jane Roe Life is short. View all posts by Jane Roe", ["Jane Roe"]],
  ["By Jane Roe Holt More by Jan Berg", ["Jane Roe Holt"]],
  ["Автор: Сергей Петров", ["Сергей Петров"]],
  ["Min Roe 5 min", ["Min Roe"]],
  ["Herbert Read", ["Herbert Read"]],
  ["Herbert Read, Jan Berg", ["Herbert Read", "Jan Berg"]],
  ["Herbert Read and Jan Berg", ["Herbert Read", "Jan Berg"]],
  ["Jane Roe Read more", ["Jane Roe"]],
  ["Ein Gastbeitrag von Anna Vogt", ["Anna Vogt"]],
  ["Notizen von Anna Vogt", ["Anna Vogt"]],
  ["Redaktion: Anna Vogt", ["Anna Vogt"]],
  ["von Creeny", ["Creeny"]],
  ["von creeny · 4. Mai", ["creeny"]],
  ["By Cindy mangomini May 4, 2019", ["Cindy mangomini"]],
  ["Jane Roe, MD, PhD", ["Jane Roe"]],
  ["By Jane Roe, Jan and others", ["Jane Roe"]],
  ["Share By Jane Roe in London", ["Jane Roe"]],
  ["Share By Jane Roe, Harbour Post", ["Jane Roe"]],
  ["As told to Jane Roe", ["Jane Roe"]],
  ["Jane Roe, as told to Jan Berg", ["Jane Roe", "Jan Berg"]],
  ["By Jane Roe As told to the Post", ["Jane Roe"]],
  ["As told Jane Roe", ["As"]],
  ["By Jane Roe Sponsored by Harbour Bank", ["Jane Roe"]],
  ["Sponsored by Harbour Bank | By Jane Roe", ["Jane Roe"]],
])("passes over what stands around the names in %j", (text, expected) => {
  expect(names(text)).toStrictEqual(expected);
});

test.each([
  "",
  " ",
  "4 May 2019",
  "Sponsored Content",
  "By Sponsored Content",
  "Sponsored by Harbour Bank",
  "POWERED BY HARBOUR BANK",
  "Paid Post | May 4, 2019",
  "Contenido patrocinado",
  "Anzeige",
  "@janeroe",
  "Updated 5:50 PM",
  "von 4 bis 5",
  "Share | 5 min read",
  "Envoys from both sides met on Sunday in Geneva.",
  "The harbour of Hull is closed to ships for a week.",
])("finds nobody in %j", (text) => {
  expect(parseByline(text)).toBeUndefined();
});

test.each([
  ["AFP", "AFP"],
  ["dpa", "dpa"],
  ["By The Associated Press", "The Associated Press"],
  ["By CNN Staff", "CNN Staff"],
  ["By Harbour Post Staff | More", "Harbour Post Staff"],
  ["By HP Staff Report", "HP Staff Report"],
  ["COURIER.EXAMPLE / May 4", "COURIER.EXAMPLE"],
  ["Redaktion", "Redaktion"],
  ["Di Redazione", "Redazione"],
  ["By NBC 5", "NBC 5"],
  ["By 7 News", "7 News"],
])("reads a house as author in %j", (text, name) => {
  expect(parseByline(text)?.contributors).toMatchObject([{ name, kind: "organization" }]);
});

test.each([
  ["By Jane Roe, Staff Writer", { jobTitle: "Staff Writer" }],
  ["Jane Roe Senior Business Correspondent", { jobTitle: "Senior Business Correspondent" }],
  ["Tom Holt Deputy Content Hub Director 08:39", { jobTitle: "Deputy Content Hub Director" }],
  ["Von Anna VogtWirtschaftsredakteurin", { jobTitle: "Wirtschaftsredakteurin" }],
  ["FOCUS-Online-Experte Tom Holt", { jobTitle: "FOCUS-Online-Experte" }],
  ["Jane Roe Harbour Post Staff", { affiliation: { text: "Harbour Post Staff" } }],
  ["Jane Roe Forbes Staff", { affiliation: { text: "Forbes Staff" } }],
  ["Jane Roe Staff", { jobTitle: "Staff" }],
  [
    "AFP Sports Writer Jane Roe contributed to this report.",
    {
      name: "Jane Roe",
      span: { start: 18, end: 26 },
      jobTitle: "Sports Writer",
      affiliation: { text: "AFP", span: { start: 0, end: 3 } },
    },
  ],
  [
    "By AFP reporter JANE ROE",
    { affiliation: { text: "AFP", span: { start: 3, end: 6 } }, jobTitle: "reporter" },
  ],
  ["Senior Reporter Jane Roe", { name: "Jane Roe", jobTitle: "Senior Reporter" }],
  ["JANE ROE AP Sports Writer", { name: "Jane Roe", jobTitle: "AP Sports Writer" }],
  ["Jane Roe Tribune staff reporter", { name: "Jane Roe", jobTitle: "Tribune staff reporter" }],
  ["JANE ROE Madrid 4 May", { name: "Jane Roe", place: { name: "Madrid" } }],
  ["JANE ROE THE COURIER", { name: "Jane Roe", affiliation: { text: "THE COURIER" } }],
  ["Von Anna Vogt, Ritzau", { affiliation: { text: "Ritzau" } }],
  ["Rabbi Tom Holt", { kind: "person" }],
  ["Anna Vogt (Fotos)", { role: "photographer" }],
  ["Anna Vogt (Hull)", { name: "Anna Vogt" }],
  ["Our Special Correspondent", { name: "Our Special Correspondent" }],
  ["Jane Roe Video Journalist", { jobTitle: "Video Journalist" }],
  ["By Jean-Kofi Roe", { kind: "person" }],
  ["Jane Roe, CNN Senior Analyst", { jobTitle: "CNN Senior Analyst" }],
  ["Kathrin Staff Writer", { name: "Kathrin", jobTitle: "Staff Writer" }],
  ["Jörg Staff am 16.11.2022", { name: "Jörg Staff" }],
  ["Editor May 4, 2019", { name: "Editor" }],
  ["Jane Roe, Jr.", { name: "Jane Roe" }],
  ["Jane Roe, CNN", { affiliation: { text: "CNN", span: { start: 10, end: 13 } } }],
  ["Jane Roe BBC News", { affiliation: { text: "BBC News", span: { start: 9, end: 17 } } }],
  ["Jane Roe | The Harbour Post", { affiliation: { text: "The Harbour Post" } }],
  ["By Jane Roe for the Harbour Post", { affiliation: { text: "Harbour Post" } }],
  ["Jane Roe (dpa)", { affiliation: { text: "dpa" } }],
  [
    "By Jane RoeHarbour Post",
    { affiliation: { text: "Harbour Post", span: { start: 11, end: 23 } } },
  ],
  ["By JANE ROEAssociated Press", { affiliation: { text: "Associated Press" } }],
  ["Sponsored Content By Jane Roe", { name: "Jane Roe" }],
  ["Jane Roe, Mailsheet Insider", { affiliation: { text: "Mailsheet Insider" } }],
  ["By Jane Roe in San Francisco", { place: { name: "San Francisco" } }],
  ["Von Anna Vogt, FRANKFURT", { place: { name: "Frankfurt", text: "FRANKFURT" } }],
  ["Photos by Jane Roe", { role: "photographer" }],
  ["Translated by Jane Roe", { role: "translator" }],
  ["Text: Jane Roe", { role: "author" }],
  ["Jane Roe", { kind: "person" }],
])("tells what is not the name in %j", (text, contributor) => {
  expect(parseByline(text)?.contributors).toMatchObject([contributor]);
});

test.each([
  ["Jane Roe, Sports", "affiliation"],
  ["Jane Roe | Hundreds of readers", "affiliation"],
  ["Jane Roe in News", "affiliation"],
  ["Jane Roe, Sports", "place"],
  ["Harbourside Weekly Notes", "jobTitle"],
  ["Presse Augsburg", "role"],
])("does not guess at %j: no %s", (text, key) => {
  expect(parseByline(text)?.contributors[0]).not.toHaveProperty(key);
});

test("reads several with their parts", () => {
  expect(
    parseByline("  By Jane Roe and Jan Berg, AFP; photos by Rosa Sol in Paris | 5 min"),
  ).toStrictEqual({
    text: "By Jane Roe and Jan Berg, AFP; photos by Rosa Sol in Paris",
    span: { start: 2, end: 60 },
    contributors: [
      {
        text: "Jane Roe",
        span: { start: 3, end: 11 },
        name: "Jane Roe",
        kind: "person",
        affiliation: { text: "AFP", span: { start: 26, end: 29 } },
      },
      {
        text: "Jan Berg",
        span: { start: 16, end: 24 },
        name: "Jan Berg",
        kind: "person",
        affiliation: { text: "AFP", span: { start: 26, end: 29 } },
      },
      {
        text: "Rosa Sol",
        span: { start: 41, end: 49 },
        name: "Rosa Sol",
        kind: "person",
        role: "photographer",
        place: { name: "Paris", text: "Paris", span: { start: 53, end: 58 } },
      },
    ],
  });
});

test("forgets a role where the next byline begins", () => {
  const roles = parseByline("Photos: Rosa Sol | By Jane Roe")?.contributors.map(({ role }) => role);
  expect(roles).toStrictEqual(["photographer", undefined]);
});

test("reads by other words", () => {
  const lexicon = { ...bylineLexicon, bylineWords: { fra: "by" } } as const;
  expect(parseByline("fra Jane Roe", { lexicon })?.text).toBe("fra Jane Roe");
});

test("reads no further than a byline goes", () => {
  expect(names(`Jane Roe ${"and so on ".repeat(200)}, Jan Berg`)).toStrictEqual(["Jane Roe"]);
  expect(parseByline(`${" ".repeat(2000)}Jane Roe`)?.span).toStrictEqual({
    start: 2000,
    end: 2008,
  });
});

const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "By",
        "von",
        "Jane",
        "Roe",
        "JAN",
        "de",
        "la",
        "e",
        "and",
        ",",
        "|",
        "(",
        ")",
        "in",
        "for the",
        "Paris",
        "CNN",
        "Staff",
        "Writer",
        "Senior",
        "May",
        "4",
        "Text:",
        "@x",
        '"Jo"',
        "A",
        "Min",
        "Read",
        "News",
        "Update",
        "\n",
        "III",
      ),
    )
    .map((words) => words.join(" ")),
);

test("reads what fits its schema, out of any string", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const byline = parseByline(text);
      if (!byline) return;
      expect(Byline.parse(byline)).toStrictEqual(byline);
      expect(text.slice(byline.span!.start, byline.span!.end)).toBe(byline.text);
      for (const { text, span, affiliation, place } of byline.contributors) {
        for (const part of [{ text, span }, affiliation, place]) {
          if (part) expect(byline.text.slice(part.span!.start, part.span!.end)).toBe(part.text);
        }
      }
    }),
  );
});

test("reads a family name with two particles", () => {
  expect(parseByline("By Vincent van den Berg")?.contributors.map(({ name }) => name)).toEqual([
    "Vincent van den Berg",
  ]);
});
