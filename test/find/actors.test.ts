import { findActors } from "newsdesk";
import { describe, expect, test } from "vitest";

/** Each actor on a line: what it is, its name, and the words that mean it. */
function actorsIn(text: string): string[] {
  return findActors(text).map(
    ({ kind, name, mentions = [] }) =>
      `${kind} ${name}: ${mentions.map((mention) => mention.text).join(" | ")}`,
  );
}

test("tells all about a person", () => {
  const text = "Peru's Foreign Minister Ana Ruiz left on Monday. Ruiz said she was tired.";

  expect(findActors(text)).toStrictEqual([
    {
      kind: "person",
      name: "Ana Ruiz",
      id: "actor:ana-ruiz",
      names: [{ value: "Ruiz", kind: "short" }],
      roles: [
        {
          title: "Foreign Minister",
          place: {
            name: "Peru",
            text: "Peru",
            span: { start: 0, end: 4 },
            kind: "country",
            countryCode: "PE",
          },
        },
      ],
      countryCode: "PE",
      personName: { text: "Ana Ruiz", given: "Ana", family: "Ruiz" },
      mentions: [
        { text: "Peru's Foreign Minister Ana Ruiz", span: { start: 0, end: 32 } },
        { text: "Ruiz", span: { start: 49, end: 53 } },
        { text: "she", span: { start: 59, end: 62 } },
      ],
    },
  ]);
});

test("tells all about a body", () => {
  const text = "The Movement for Lower Rents (MLR) called a strike. The MLR will march.";

  expect(findActors(text)).toStrictEqual([
    {
      kind: "organization",
      name: "Movement for Lower Rents",
      id: "actor:movement-for-lower-rents",
      names: [{ value: "MLR", kind: "acronym" }],
      sector: "ngo",
      mentions: [
        { text: "Movement for Lower Rents", span: { start: 4, end: 28 } },
        { text: "MLR", span: { start: 30, end: 33 } },
        { text: "MLR", span: { start: 56, end: 59 } },
      ],
    },
  ]);
});

describe("people", () => {
  test.each([
    ["Jane Roe left. Mr. Stone stayed.", ["person Jane Roe: Jane Roe", "person Stone: Mr. Stone"]],
    [
      "Abdel Fattah al-Masri spoke. Masri left, and al-Masri wept.",
      ["person Abdel Fattah al-Masri: Abdel Fattah al-Masri | Masri | al-Masri"],
    ],
    [
      "Ludwig van der Berg won. Van der Berg did not.",
      ["person Ludwig van der Berg: Ludwig van der Berg"],
    ],
    ["It was won by Maria de la Cruz.", ["person Maria de la Cruz: Maria de la Cruz"]],
    [
      "Hillary Jane Stone met Hillary Stone.",
      ["person Hillary Jane Stone: Hillary Jane Stone | Hillary Stone"],
    ],
    ["José Péron sang. Peron bowed.", ["person José Péron: José Péron | Peron"]],
    ["On Monday Sujith Varmanan wept.", ["person Sujith Varmanan: Sujith Varmanan"]],
    ["Yesterday Zurab Kvirike sang.", ["person Zurab Kvirike: Zurab Kvirike"]],
    ["We met Gloria there. Gloria laughed.", ["person Gloria: Gloria | Gloria"]],
    ["“No,” said Kvirike.", ["person Kvirike: Kvirike"]],
    ["Then Democrat Jane Roe sat down.", ["person Jane Roe: Democrat Jane Roe"]],
    ["We saw Paris Stone in Paris. Stone waved.", ["person Paris Stone: Paris Stone | Stone"]],
    ["Cornell William Stone sang.", ["person Cornell William Stone: Cornell William Stone"]],
    ["The word is Ruth Stone Image: a photo of Stone.", ["person Ruth Stone: Ruth Stone | Stone"]],
    [
      "Kate Hill met Tiger Woods.",
      ["person Kate Hill: Kate Hill", "person Tiger Woods: Tiger Woods"],
    ],
    [
      "Jean-Luc Dubois and Anne-Marie Roux left.",
      ["person Jean-Luc Dubois: Jean-Luc Dubois", "person Anne-Marie Roux: Anne-Marie Roux"],
    ],
    ["Baker was told so by Jane Baker.", ["person Jane Baker: Baker | Jane Baker"]],
    ["So J. Kvirike left. He wept.", ["person J. Kvirike: J. Kvirike | He"]],
    [
      "Roe Calls Stone A Liar. John Roe met Ann Stone.",
      ["person John Roe: Roe | John Roe", "person Ann Stone: Stone | Ann Stone"],
    ],
  ])("%s", (text, actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });
});
