import { readFileSync } from "node:fs";
import {
  findActors,
  findDates,
  findStatements,
  parseByline,
  parseCaption,
  parseCredit,
  parseHeadline,
  parseName,
} from "newsdesk";
import { bench, describe } from "vitest";

/*
 * Each reader on what it reads, on what it passes over, and on a text made to hurt it. The pass over
 * every character is the floor that all of them stand on.
 */

const story = readFileSync("examples/story.txt", "utf8");

const readers: [name: string, read: (text: string) => unknown, texts: Record<string, string>][] = [
  ["a pass over every character", pass, { headline: "Ferry sails again", story }],
  [
    "parseHeadline",
    parseHeadline,
    {
      "a headline": "UPDATE 2-Ferry sails again: harbour master",
      hostile: "UPDATE 2-".repeat(1_000),
    },
  ],
  [
    "parseByline",
    parseByline,
    {
      "a byline": "By Lena Ortiz and Jan BergStaff Writer | Nov. 19, 2019 5:50 PM",
      "no byline": "Updated 5:50 PM",
      hostile: "By Lena Ortiz, ".repeat(1_000),
    },
  ],
  [
    "parseName",
    parseName,
    { "a name": "Dr. Lena Ortiz-Vale Jr.", nonsense: "1234", hostile: "Dr. ".repeat(1_000) },
  ],
  [
    "parseCaption",
    parseCaption,
    {
      "a caption":
        "Harbour minister Lena Ortiz, left, opens the ferry pier in Oslo, Norway, on May 4, 2021. (Jan Berg/Polar Press)",
      "no more than words": "gulls on the quay",
      hostile: "Lena Ortiz (left), in Oslo, Norway. ".repeat(1_000),
    },
  ],
  [
    "parseCredit",
    parseCredit,
    {
      "a credit": "Photo: Lena Ortiz/Polar Press",
      "no credit": "Gulls on the quay",
      hostile: "Photo: ".repeat(1_000),
    },
  ],
  ["findDates", findDates, { story, hostile: "Sept. ".repeat(1_000) }],
  ["findActors", findActors, { story, hostile: "Dr. Ortiz ".repeat(1_000) }],
  ["findStatements", findStatements, { story, hostile: "“said ".repeat(1_000) }],
];

describe.each(readers)("%s", (_, read, texts) => {
  for (const [name, text] of Object.entries(texts))
    bench(name, () => {
      read(text);
    });
});

function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
