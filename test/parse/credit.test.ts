import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Credit } from "../../src/model/credit.js";
import { parseCredit } from "../../src/parse/credit.js";

describe("parseCredit", () => {
  test.each<[string, Omit<Credit, "text" | "span">]>([
    // brackets, slashes and commas
    [
      "(Anna Berg / Associated Press)",
      { people: ["Anna Berg"], organizations: ["Associated Press"] },
    ],
    ["(AP)", { people: [], organizations: ["AP"] }],
    ["Credit: Getty Images - Getty", { people: [], organizations: ["Getty Images"] }],
    [
      "(U.S. Navy photo by Sgt. Anna Berg)",
      { people: ["Sgt. Anna Berg"], organizations: ["U.S. Navy"], medium: "photo" },
    ],
    ["Photo: Anna Berg. AFP", { people: ["Anna Berg"], organizations: ["AFP"], medium: "photo" }],
    ["AP Photo/Jon T. Dahl", { people: ["Jon T. Dahl"], organizations: ["AP"] }],
    ["AP Photo/Sunday Berg", { people: ["Sunday Berg"], organizations: ["AP"] }],
    ["Sunday Mirror", { people: [], organizations: ["Sunday Mirror"] }],
    ["REUTERS/Eva van der Lind", { people: ["Eva van der Lind"], organizations: ["Reuters"] }],
    ["Hannes Wolf/dpa/HANNES WOLF", { people: ["Hannes Wolf"], organizations: ["dpa"] }],
    [
      "Keystone/Town Hall via AP/Anna Berg",
      { people: ["Anna Berg"], organizations: ["Keystone", "Town Hall", "AP"] },
    ],
    [
      "Eva Lind - Corbis/Getty Images",
      { people: ["Eva Lind"], organizations: ["Corbis", "Getty Images"] },
    ],
    ["Anna Berg for Harbour Week", { people: ["Anna Berg"], organizations: ["Harbour Week"] }],
    [
      "Anna Berg and Jon Dahl/Harbour Post",
      { people: ["Anna Berg", "Jon Dahl"], organizations: ["Harbour Post"] },
    ],
    [
      "Ministry of Food and Farming",
      { people: [], organizations: ["Ministry of Food and Farming"] },
    ],
    ["Acme, Inc.", { people: [], organizations: ["Acme, Inc."] }],
    ["Göta & Co", { people: [], organizations: ["Göta & Co"] }],
    ["The Harbour", { people: [], organizations: ["The Harbour"] }],
    ["TNG Collaboration", { people: [], organizations: ["TNG Collaboration"] }],
    ["Berg + Dahl", { people: [], organizations: ["Berg + Dahl"] }],
    ["Harbour Museum photo", { people: [], organizations: ["Harbour Museum"] }],

    // a medium without a colon, ranks, and two names side by side
    ["AP Foto/Eva-Lena Dahl", { people: ["Eva-Lena Dahl"], organizations: ["AP"] }],
    ["Foto Eva-Lena Dahl", { people: ["Eva-Lena Dahl"], organizations: [], medium: "photo" }],
    ["Foto Anna Berg", { people: ["Anna Berg"], organizations: [], medium: "photo" }],
    [
      "(Photo Anna Berg / Quai Presse)",
      { people: ["Anna Berg"], organizations: ["Quai Presse"], medium: "photo" },
    ],
    ["Photo Harbour Agency", { people: [], organizations: ["Photo Harbour Agency"] }],
    [
      "Courtesy Anna Berg",
      { people: [], organizations: [], courtesy: "Anna Berg", kind: "courtesy" },
    ],
    [
      "U.S. Navy photo by Petty Officer 2nd Class Anna Berg",
      {
        people: ["Petty Officer 2nd Class Anna Berg"],
        organizations: ["U.S. Navy"],
        medium: "photo",
      },
    ],
    [
      "Anna M. Berg Jon Dahl/Quay Press",
      { people: ["Anna M. Berg", "Jon Dahl"], organizations: ["Quay Press"] },
    ],
    ["Eva Q. de la Lind", { people: ["Eva Q. de la Lind"], organizations: [] }],
    ["Anna M. Berg Jon T. Dahl", { people: ["Anna M. Berg", "Jon T. Dahl"], organizations: [] }],

    // joined to a house that is known
    ["(AAP: Anna Berg)", { people: ["Anna Berg"], organizations: ["AAP"] }],
    ["(Harbour News: Anna Berg)", { people: ["Anna Berg"], organizations: ["Harbour News"] }],
    ["(Supplied: Anna Berg)", { people: ["Anna Berg"], organizations: [], kind: "handout" }],
    [
      "Mandatory Credit: Anna Berg-USA TODAY Sports",
      { people: ["Anna Berg"], organizations: ["USA TODAY Sports"] },
    ],
    [
      "Photo by Anna Berg on Unsplash",
      { people: ["Anna Berg"], organizations: ["Unsplash"], kind: "stock", medium: "photo" },
    ],
    [
      "Image by Anna Berg from Pixabay",
      { people: ["Anna Berg"], organizations: ["Pixabay"], kind: "stock", medium: "photo" },
    ],
    ["Anna Berg-Dahl", { people: ["Anna Berg-Dahl"], organizations: [] }],
    ["By Anna Berg", { people: ["Anna Berg"], organizations: [] }],
    ["(Photo provided)", { people: [], organizations: [], kind: "courtesy" }],
    [
      "Image source, Family photo",
      { people: [], organizations: [], kind: "handout", medium: "photo" },
    ],
    ["IMAGO / J.Dahl", { people: ["J.Dahl"], organizations: ["IMAGO"] }],
    ["@annaberg", { people: ["@annaberg"], organizations: [] }],
    ["Anna Berg aberg@harbourpost.example.com", { people: ["Anna Berg"], organizations: [] }],

    // markers
    ["Photo: Xinhua", { people: [], organizations: ["Xinhua"], medium: "photo" }],
    [
      "Photo by Anna Berg/Getty Images",
      { people: ["Anna Berg"], organizations: ["Getty Images"], medium: "photo" },
    ],
    [
      "(Photo by Anna/GC Images)",
      { people: ["Anna"], organizations: ["GC Images"], medium: "photo" },
    ],
    [
      "(Photo by Keystone/Getty Images)",
      { people: [], organizations: ["Keystone", "Getty Images"], medium: "photo" },
    ],
    [
      "(Photo by - /AFP via Getty Images)",
      { people: [], organizations: ["AFP", "Getty Images"], medium: "photo" },
    ],
    [
      "Photos by Anna Berg, left, and Jon Dahl/AP",
      { people: ["Anna Berg", "Jon Dahl"], organizations: ["AP"], medium: "photo" },
    ],
    [
      "PHotograph: ANNA BERG/Reuters",
      { people: ["ANNA BERG"], organizations: ["Reuters"], medium: "photo" },
    ],
    [
      "Image source, Harbour Police",
      { people: [], organizations: ["Harbour Police"], medium: "photo" },
    ],
    ["Credit: Getty - Contributor", { people: [], organizations: ["Getty"] }],
    [
      "Credit...Anna Berg/The Harbour Times",
      { people: ["Anna Berg"], organizations: ["The Harbour Times"] },
    ],
    [
      "CreditAnna Berg for The Harbour Times",
      { people: ["Anna Berg"], organizations: ["The Harbour Times"] },
    ],
    [
      "Foto: Urs Keller (Keystone)",
      { people: ["Urs Keller"], organizations: ["Keystone"], medium: "photo" },
    ],
    [
      "(Quelle: imago-images/Urs Keller)",
      { people: ["Urs Keller"], organizations: ["IMAGO Images"] },
    ],
    [
      "Foto: Mia Holm. Styling: Kate Lund. Haare: Ida Ros",
      { people: ["Mia Holm"], organizations: [], medium: "photo" },
    ],
    ["Foto: AP Vis mer", { people: [], organizations: ["AP"], medium: "photo" }],
    ["© 2019 Anna Berg", { people: ["Anna Berg"], organizations: [] }],
    ["Foto: Anna Berg and @", { people: ["Anna Berg"], organizations: [], medium: "photo" }],
    ["Foto: Anna Berg for @", { people: ["Anna Berg"], organizations: [], medium: "photo" }],
    ["2019 Photo: Anna Berg", { people: ["Anna Berg"], organizations: [], medium: "photo" }],
    [
      "Quay Week Photo: Anna Berg",
      { people: ["Anna Berg"], organizations: ["Quay Week"], medium: "photo" },
    ],
    ["(c) Anna Berg/dpa", { people: ["Anna Berg"], organizations: ["dpa"] }],
    ["（Ｃ）共同通信社", { people: [], organizations: ["共同通信社"] }],
    ["[사진 출처 = 연합뉴스]", { people: [], organizations: ["연합뉴스"], medium: "photo" }],
    [
      "Illustration by Anna Berg",
      { people: ["Anna Berg"], organizations: [], medium: "illustration" },
    ],
    ["Screenshot via YouTube", { people: [], organizations: ["YouTube"], medium: "screenshot" }],
    ["Graphic: Harbour Post", { people: [], organizations: ["Harbour Post"], medium: "graphic" }],

    // how it came to be shown
    ["Photo: File/AP", { people: [], organizations: ["AP"], kind: "file", medium: "photo" }],
    ["(AP Photo/Anna Berg, File)", { people: ["Anna Berg"], organizations: ["AP"], kind: "file" }],
    [
      "REUTERS/Anna Berg/Files",
      { people: ["Anna Berg"], organizations: ["Reuters"], kind: "file" },
    ],
    ["Reuters/Stringer", { people: [], organizations: ["Reuters"] }],
    ["(Anna Berg, Pool via AP)", { people: ["Anna Berg"], organizations: ["AP"], kind: "pool" }],
    ["Handout via REUTERS", { people: [], organizations: ["Reuters"], kind: "handout" }],
    [
      "Photo: Anna Berg, STF / AP",
      { people: ["Anna Berg"], organizations: ["AP"], kind: "staff", medium: "photo" },
    ],
    [
      "Getty Images/iStockphoto",
      { people: [], organizations: ["Getty Images", "iStockphoto"], kind: "stock" },
    ],
    ["stock.adobe.com", { people: [], organizations: ["stock.adobe.com"], kind: "stock" }],
    ["Cedida", { people: [], organizations: [], kind: "courtesy" }],
    [
      "Courtesy of Jon Dahl",
      { people: [], organizations: [], courtesy: "Jon Dahl", kind: "courtesy" },
    ],
    [
      "Photo courtesy of Harbour Museum.",
      {
        people: [],
        organizations: [],
        courtesy: "Harbour Museum",
        kind: "courtesy",
        medium: "photo",
      },
    ],
    [
      "(Photo: UN Photo / Jon Dahl. Courtesy of the court)",
      {
        people: ["Jon Dahl"],
        organizations: ["UN Photo"],
        courtesy: "the court",
        kind: "courtesy",
        medium: "photo",
      },
    ],

    // several in a row: the first says whom
    [
      "(Photo by Jon DAHL / AFP) (Photo credit should read JON DAHL/AFP/Getty Images)",
      { people: ["Jon DAHL"], organizations: ["AFP"], medium: "photo" },
    ],
    [
      "(Photo by Anna/GC Images) © Anna",
      { people: ["Anna"], organizations: ["GC Images"], medium: "photo" },
    ],
    [
      "© Thinking Tools Corporation, 1989. Photo: Jon Dahl.",
      { people: ["Jon Dahl"], organizations: ["Thinking Tools Corporation"], medium: "photo" },
    ],
    [
      "Photo credit photo credit photo credit: Anna Berg",
      { people: ["Anna Berg"], organizations: [], medium: "photo" },
    ],
    ["MAX ITO / AFP", { people: ["MAX ITO"], organizations: ["AFP"] }],
    ["Reuters/TIM ROE", { people: ["TIM ROE"], organizations: ["Reuters"] }],
    ["BBC TV / AFP", { people: [], organizations: ["BBC TV", "AFP"] }],
    ["AFP UNO", { people: [], organizations: ["AFP UNO"] }],
    ["Image: (Facebook)", { people: [], organizations: ["Facebook"], medium: "photo" }],
    [
      "File photo: Anna Berg/Reuters",
      { people: ["Anna Berg"], organizations: ["Reuters"], kind: "file", medium: "photo" },
    ],
    ["Archive photo", { people: [], organizations: [], kind: "file" }],
    [
      "(Photo by Anna Berg-Pool/Getty Images)",
      { people: ["Anna Berg"], organizations: ["Getty Images"], kind: "pool", medium: "photo" },
    ],
    ["Photo by Anna Berg-Dahl", { people: ["Anna Berg-Dahl"], organizations: [], medium: "photo" }],
    ["AP Graphic/Anna Berg", { people: ["Anna Berg"], organizations: ["AP"] }],
    ["Anna Berg/Harbour Post/Slide:", { people: ["Anna Berg"], organizations: ["Harbour Post"] }],
  ])("reads %s", (text, credit) => {
    expect(parseCredit(text)).toStrictEqual({
      text,
      span: { start: 0, end: text.length },
      ...credit,
    });
  });

  test.each([
    "",
    " ",
    "©",
    "© 2019",
    "some old Photo: Anna Berg",
    "Photo:",
    "(Photo by)",
    "the river rose again overnight",
    "12/13",
    "x".repeat(500),
  ])("passes over %j", (text) => {
    expect(parseCredit(text)).toBeUndefined();
  });

  test("leaves off the white space around it", () => {
    expect(parseCredit("  (AP)\n")).toStrictEqual({
      text: "(AP)",
      span: { start: 2, end: 6 },
      people: [],
      organizations: ["AP"],
    });
  });

  test("reads by the words it is given", () => {
    const lexicon = { photoAgencies: { "anna berg": "Anna Berg Pictures" } };
    expect(parseCredit("Anna Berg", { lexicon })?.organizations).toStrictEqual([
      "Anna Berg Pictures",
    ]);
  });

  const words = fc.constantFrom(
    "Photo",
    "by",
    "Credit",
    ":",
    "©",
    "(c)",
    "(",
    ")",
    "/",
    ", ",
    " - ",
    " via ",
    ". ",
    "Anna",
    "Berg",
    "van",
    "AP",
    "Getty Images",
    "Pool",
    "File",
    "courtesy of",
    "and",
    "for",
    "The",
    "@x",
    "2019",
    "\n",
    "…",
    "🙂",
    "\ud800",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((parts) => parts.join(" ")),
    fc.array(words).map((parts) => parts.join("")),
  );

  test("never throws, and what it reads is a credit", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const credit = parseCredit(text);
        if (!credit) return;
        expect(Credit.parse(credit)).toStrictEqual(credit);
        expect(text.slice(credit.span?.start, credit.span?.end)).toBe(credit.text);
        expect(Object.values(credit)).not.toContain(undefined);
      }),
    );
  });
});
