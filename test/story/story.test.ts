import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBundle, NewsBundle, parseStory } from "../../src/index.js";

const pasted = readFileSync("examples/story.txt", "utf8");

/** What a JSON Pointer leads to in an article. */
function at(article: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], article);
}

describe("a story whose layout is broken", () => {
  const { bundle, repairs, pieces } = parseStory(pasted, {
    datePublished: "2021-03-15",
    url: "https://example.org/cod",
  });
  const [article] = bundle.articles;

  test("becomes a bundle that its schema and every rule for errors accept", () => {
    expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
    expect(checkBundle(bundle).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("gets its headline back from behind the label at its end", () => {
    expect(article).toMatchObject({
      id: "article:1",
      headline: "Norway holds back cod deal as blockade of Reykjavik widens",
      headlines: [
        { text: "Norway holds back cod deal as blockade of Reykjavik widens", role: "print" },
      ],
      url: "https://example.org/cod",
      datePublished: "2021-03-15",
    });
  });

  test("has its caption beside the story, read, and linked to the people it names", () => {
    expect(article?.media).toHaveLength(1);
    expect(article?.media?.[0]?.caption).toMatchObject({
      people: [
        { name: "Ragnhild Tveit", actor: "actor:ragnhild-tveit" },
        { name: "Karl-Anders Brandsson", actor: "actor:karl-anders-brandsson" },
      ],
      place: { name: "Reykjavik", countryCode: "IS" },
      date: { value: "2021-03-14" },
      credit: { organizations: ["Polar Press"] },
    });
  });

  test("has the paragraphs of its body, mended, and no dateline that nobody wrote", () => {
    const paragraphs = article?.body?.split("\n\n");
    expect(paragraphs).toHaveLength(16);
    expect(paragraphs?.[2]).toContain("the Atlantic Crews Alliance (ACA), has kept");
    expect(article).not.toHaveProperty("dateline");
  });

  test("reports each repair, and where it was made", () => {
    expect(repairs.map(({ rule }) => rule)).toEqual([
      "story/cut-name",
      "story/cut-paragraph",
      "story/caption",
      "story/label",
    ]);
    for (const { at: span, before } of repairs.slice(0, 2)) {
      if (typeof span === "string") throw new TypeError("Expected a span");
      expect(pasted.slice(span.start, span.end)).toBe(before);
    }
  });

  test("says where each stretch of the article stood in what was pasted", () => {
    expect(new Set(pieces.map(({ pointer }) => pointer))).toEqual(
      new Set(["/headline", "/headlines/0/text", "/body", "/media/0/caption/text"]),
    );
    for (const { pointer, start, end, at: stood } of pieces) {
      const text = String(at(article, pointer));
      expect(text.slice(start, end)).toBe(pasted.slice(stood, stood + end - start));
    }
  });

  test.each([
    ["We offered the crews a fair share of the catch.", "Karl-Anders Brandsson", undefined],
    ["First of all, we are asking every skipper", "senior Norwegian official", undefined],
    ["much of the money behind this blockade", "senior Norwegian official", undefined],
    ["We have heard such promises every spring", "Halldor Steen", "Nordvest"],
    ["Ministers talk about fish, but this is about", "Halldor Steen", undefined],
    ["The quota was cut in a room", "Halldor Steen", undefined],
  ])("links %j to %s", (words, name, agency) => {
    const statement = bundle.statements.find(({ text }) => text.startsWith(words));
    const speaker = bundle.actors.find(({ id }) => id === statement?.speaker?.actor);
    const via = bundle.actors.find(({ id }) => id !== undefined && id === statement?.via?.actor);
    expect(speaker?.name).toBe(name);
    expect(via?.name).toBe(agency);
  });

  test("knows an actor of the body again in the caption, and says which text the mention stands in", () => {
    const minister = bundle.actors.find(({ id }) => id === "actor:ragnhild-tveit");
    expect(minister).not.toHaveProperty("source");
    expect(minister?.mentions?.map(({ source }) => source?.pointer ?? "/body")).toEqual([
      "/body",
      "/body",
      "/body",
      "/media/0/caption/text",
      "/media/0/caption/text",
    ]);
  });

  test("resolves days against the day of publication, never that of the caption", () => {
    const { bundle: undated } = parseStory(pasted);
    const told = ({ statements }: NewsBundle): (string | undefined)[] =>
      statements.filter(({ date }) => date).map(({ date }) => date?.value);
    expect(told(bundle)).toContain("2021-03-14");
    expect(told(undated).every((value) => value === undefined)).toBe(true);
  });

  test("gives the same bundle on every run", () => {
    expect(
      parseStory(pasted, { datePublished: "2021-03-15", url: "https://example.org/cod" }),
    ).toEqual({ bundle, repairs, pieces });
  });
});

describe("a story in order", () => {
  test("is taken apart without a repair", () => {
    const { bundle, repairs } = parseStory(
      [
        "Dam holds through the night",
        "Engineers to return on Monday",
        "By Ada Lund",
        "March 6, 2026",
        "LIMA, March 6 (Reuters) - The dam held. Engineers return on Monday.",
      ].join("\n\n"),
    );
    expect(repairs).toEqual([]);
    expect(bundle.articles).toMatchObject([
      {
        headline: "Dam holds through the night",
        headlines: [{ text: "Engineers to return on Monday", role: "sub" }],
        byline: { text: "By Ada Lund", contributors: [{ name: "Ada Lund" }] },
        datePublished: "2026-03-06",
        dateline: {
          text: "LIMA, March 6 (Reuters) -",
          places: [{ name: "Lima" }],
          date: { value: "2026-03-06" },
        },
        body: "LIMA, March 6 (Reuters) - The dam held. Engineers return on Monday.",
      },
    ]);
    expect(bundle.articles[0]?.byline).not.toHaveProperty("span");
  });

  test.each(["Tarn —", "Mumbai, March 6 (PTI)", "LIMA, March 6 (Reuters) -"])(
    "tells nothing of the dateline %s in what is said and done",
    (dateline) => {
      const { bundle } = parseStory(
        `Ferries stop\n\n${dateline} Northern Ferries on Friday said it had stopped. It will go on.`,
      );
      expect(bundle.statements.map(({ speaker, text }) => [speaker?.text, text])).toStrictEqual([
        ["Northern Ferries on Friday", "it had stopped"],
      ]);
    },
  );

  test("keeps what stands behind labels", () => {
    const { bundle } = parseStory(
      [
        "Headline: Dam holds",
        "Print headline: Dam holds, for now",
        "Summary: Nobody was hurt.",
        "Section: Regional",
        "Published: 6 March 2026",
        "Updated: 7 March 2026",
        "The dam held through the night.",
      ].join("\n"),
    );
    expect(bundle.articles).toMatchObject([
      {
        headline: "Dam holds",
        headlines: [{ text: "Dam holds, for now", role: "print" }],
        summary: "Nobody was hurt.",
        section: "Regional",
        datePublished: "2026-03-06",
        dateModified: "2026-03-07",
      },
    ]);
  });

  test.each([
    ["Published: spring 2026", "datePublished"],
    ["Byline: -", "byline"],
  ])("makes nothing of %j", (line, key) => {
    const { bundle } = parseStory(`Dam holds\n${line}\nThe dam held through the night.`);
    expect(bundle.articles[0]).not.toHaveProperty(key);
  });

  test.each([
    ["The dam held. Nobody was hurt.", "The dam held."],
    [
      "The dam held through a night of rain and snow",
      "The dam held through a night of rain and snow",
    ],
    [`${"water ".repeat(40)}`, `${"water ".repeat(20).trim()}`],
    ["x".repeat(300), "x".repeat(120)],
    ["Engineers check the dam on Monday. Photo: Polar Press", "Engineers check the dam on Monday."],
    ["By Ada Lund\nPublished: 6 March 2026", "By Ada Lund"],
  ])(
    "lets its first words stand in for a headline that it lacks, and says so: %s",
    (text, headline) => {
      const { bundle, repairs } = parseStory(text);
      expect(bundle.articles[0]?.headline).toBe(headline);
      expect(repairs.find(({ rule }) => rule === "story/no-headline")?.after).toBe(headline);
    },
  );

  test("keeps its note, its summary and where each stood", () => {
    const pasted = "Dam holds\n- It held.\n- Rain is due.\n(Adds rain)\nBy Ada Lund\nThe dam held.";
    const { bundle, pieces } = parseStory(pasted);
    expect(bundle.articles[0]).toMatchObject({
      summary: "It held.\nRain is due.",
      editorNote: "(Adds rain)",
      body: "The dam held.",
    });
    for (const { pointer, start, end, at: from } of pieces) {
      const words = at(bundle.articles[0], pointer) as string;
      expect(pasted.slice(from, from + end - start)).toBe(words.slice(start, end));
    }
  });

  test("looks for nobody in a story that is not English, and says so", () => {
    const pasted =
      "Damm hält\n\nBERLIN, 6. März (Reuters) - Der Damm über der Stadt hat die Nacht überstanden. „Wir bleiben wach“, sagte " +
      "Bürgermeisterin Ada Lund am Freitag. Am Montag kommen die Ingenieure zurück, um die Schäden zu messen.";
    const { bundle, repairs } = parseStory(pasted);
    expect(bundle).toMatchObject({ actors: [], statements: [], events: [] });
    expect(bundle.articles[0]?.dateline?.text).toBe("BERLIN, 6. März (Reuters) -");
    expect(repairs).toMatchObject([
      { rule: "story/language", at: { start: 11, end: pasted.length } },
    ]);
  });

  test.each(["", " \n\t\n", "\uFEFF", "\u00AD\n\u200B \u2060"])(
    "is no article where there are no words: %j",
    (text) => {
      expect(parseStory(text)).toStrictEqual({
        bundle: { schemaVersion: "1", articles: [], actors: [], statements: [], events: [] },
        repairs: [],
        pieces: [],
      });
    },
  );

  test("holds what happened, linked to those who did it, and on whose word", () => {
    const { bundle } = parseStory(pasted, { datePublished: "2021-03-15" });
    const blockade = bundle.events.find(({ quantities }) => quantities);
    expect(blockade).toMatchObject({
      participants: [{ actor: "actor:atlantic-crews-alliance", role: "agent" }],
      quantities: [{ text: "at least 12 freighters", min: 12 }],
    });
    const [word] = blockade?.attributedTo ?? [];
    expect(bundle.statements.find(({ id }) => id === word)?.speaker?.text).toBe("port authorities");
    expect(bundle.events.at(-1)).toMatchObject({
      type: "CONSULT",
      start: { value: "2021-03-14" },
      source: { pointer: "/media/0/caption/text" },
    });
  });

  test("tells an event of body and headline once, with both mentions", () => {
    const { bundle } = parseStory(
      "Minister Ana Ruiz condemns raid\n\nMinister Ana Ruiz condemns the raid. She gave no reason.",
    );
    expect(bundle.events).toHaveLength(1);
    expect(bundle.events[0]?.mentions).toMatchObject([
      { text: "condemns" },
      { text: "condemns", source: { pointer: "/headline" } },
    ]);
  });

  test("leaves a name in a caption unlinked where nobody is known by it", () => {
    const { bundle } = parseStory("Ada, left, and Bo in Lima on Monday. Photo: Polar Press");
    expect(bundle.articles[0]?.media?.[0]?.caption?.people[0]).toMatchObject({ name: "Ada" });
    expect(bundle.articles[0]?.media?.[0]?.caption?.people[0]).not.toHaveProperty("actor");
  });

  test.each([
    [
      "one that is called alike",
      "Mayor quits",
      "LIMA (AP) — Lima Mayor Ada Lund resigned.",
      ["resigned", "quits"],
    ],
    [
      "one of as many",
      "Raid kills 40",
      "LIMA (AP) — Rebels killed at least 40 people.",
      ["killed", "kills"],
    ],
    [
      "one of as many, or fewer",
      "Raid kills up to 40",
      "LIMA (AP) — Rebels killed 40 people.",
      ["killed", "kills"],
    ],
    ["a disaster", "Quake hits Lima", "LIMA (AP) — A quake struck Lima.", ["struck", "hits"]],
    [
      "of nobody",
      "Truce declared",
      "LIMA (AP) — Norland declared a truce.",
      ["declared a truce", "Truce declared"],
    ],
    [
      "a loss of power",
      "Army ousts mayor",
      "LIMA (AP) — The army seized power in Lima.",
      ["seized power", "ousts"],
    ],
  ])("knows the event that a headline tells of: %s", (_, headline, body, mentions) => {
    const { bundle } = parseStory(`${headline}\n\n${body}`);
    const told = bundle.events.map((event) => event.mentions?.map(({ text }) => text));
    expect(told).toStrictEqual([mentions]);
  });

  test.each([
    [
      "what a story looks back on",
      "Rebels kill 40",
      "LIMA (AP) — Rebels killed 90 people in 1988.",
    ],
    ["another day", "Raid kills 40 on Monday", "LIMA (AP) — A raid killed 40 people on Tuesday."],
    ["somebody else", "Mayor quits", "LIMA (AP) — Ada Lund resigned."],
    ["what did not happen", "Mayor quits", "LIMA (AP) — The mayor did not resign."],
    ["somebody of whom nothing is counted", "Raid kills 40", "LIMA (AP) — Roe killed Ada Lund."],
    ["something else", "Mayor quits", "LIMA (AP) — Rebels killed the mayor."],
  ])("keeps the event of a headline apart from %s", (_, headline, body) => {
    const { bundle } = parseStory(`${headline}\n\n${body}`, { datePublished: "2026-03-04" });
    expect(bundle.events).toHaveLength(2);
  });

  test("compares a headline with what a story begins with", () => {
    const told = (days: number): number => {
      const arrests = Array.from(
        { length: days },
        (_, day) => `It was in the harbour that the police arrested a man on March ${day + 1}.`,
      );
      const body = `LIMA (AP) — ${arrests.join(" ")} The mayor quit.`;
      const options = { datePublished: "2026-03-31" };
      return parseStory(`Mayor quits\n\n${body}`, options).bundle.events.length;
    };
    expect(told(2)).toBe(2 + 1);
    expect(told(31)).toBe(31 + 2);
  });

  test.each([
    ["Mayor quits", "occurred"],
    ["Mayor jailed", "occurred"],
    ["Lund to visit Lima", "planned"],
    ["Norland will visit Lima", "planned"],
    ["Shelling kills two", "occurred"],
    ["Lund set to visit Lima", "planned"],
    ["To visit Lima", "planned"],
  ])("tells how far it has come in the tense of headlines: %s", (headline, status) => {
    const { bundle } = parseStory(`${headline}\n\nIt was late.`);
    expect(bundle.events.map((event) => event.status)).toStrictEqual([status]);
  });

  test("says only of the words that stand in for a headline where they stood", () => {
    const { pieces } = parseStory("The dam held. Jean- Luc Moreau left.");
    expect(pieces.filter(({ pointer }) => pointer === "/headline")).toStrictEqual([
      { pointer: "/headline", start: 0, end: 13, at: 0 },
    ]);
  });

  test("begins every id with the prefix that was given", () => {
    const { bundle } = parseStory(pasted, { idPrefix: "desk/" });
    const ids = [...bundle.articles, ...bundle.actors, ...bundle.statements].map(({ id }) => id);
    const references = bundle.statements.flatMap(({ speaker }) => speaker?.actor ?? []);
    expect([...ids, ...references].filter((id) => !id?.startsWith("desk/"))).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
  });
});

describe("options", () => {
  test.each(["yesterday", "2021-02-30", "2021-03", "2021-03-15T25:00"])(
    "are refused where the day of publication is %j",
    (datePublished) => {
      expect(() => parseStory(pasted, { datePublished })).toThrow(RangeError);
    },
  );

  test("are refused where the address is none", () => {
    expect(() => parseStory(pasted, { url: "example" })).toThrow(
      new RangeError("Expected `url` as a web address, but got `example`"),
    );
  });

  test("may give the day with its time", () => {
    const { bundle } = parseStory("Dam holds\nThe dam held.", {
      datePublished: "2021-03-15T09:30:00+01:00",
    });
    expect(bundle.articles[0]?.datePublished).toBe("2021-03-15T09:30:00+01:00");
  });
});

test("any text becomes a valid bundle without errors", () => {
  const lines = fc.constantFrom(
    "Headline: ",
    "By Ada Lund",
    "Photo: Polar Press",
    "“We go,” Ada Lund said.",
    "LIMA (Reuters) - ",
    "\n",
    "(",
    "- ",
    "March 6, 2026",
    "\u00AD",
    "\uD800",
    " ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(lines, fc.string()), { maxLength: 12 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (given) => {
      const { bundle, pieces } = parseStory(given);
      expect(NewsBundle.safeParse(bundle).error).toBeUndefined();
      expect(checkBundle(bundle).filter(({ severity }) => severity === "error")).toEqual([]);
      for (const { pointer, start, end, at: stood } of pieces) {
        const whole = String(at(bundle.articles[0], pointer));
        expect(whole.slice(start, end)).toBe(given.slice(stood, stood + end - start));
      }
    }),
  );
});
