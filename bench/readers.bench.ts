import { readFileSync } from "node:fs";
import nlp from "compromise";
import { parseName as parseByHuman } from "humanparser";
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
import { parseFullName } from "parse-full-name";
import { bench, describe } from "vitest";
import { pass, passesOf } from "./pass.js";

/*
 * Each reader on what it reads, on what it passes over, and on a text made to hurt it, beside others
 * that read the same. The pass over every character is the floor that all of them stand on.
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

const peers: [name: string, text: string, readers: Record<string, (text: string) => unknown>][] = [
  [
    "a name",
    "Dr. Lena Ortiz-Vale Jr.",
    {
      "parse-full-name": parseFullName,
      humanparser: parseByHuman,
      compromise: (text) => nlp(text).people().json(),
    },
  ],
  [
    "the people and places of a caption",
    "Harbour minister Lena Ortiz, left, opens the ferry pier in Oslo, Norway, on May 4, 2021.",
    {
      compromise(text) {
        const read = nlp(text);
        return [read.people().json(), read.places().json()];
      },
    },
  ],
];

describe.each(peers)("%s, read by others", (_, text, others) => {
  for (const [name, read] of Object.entries(others))
    bench(name, () => {
      read(text);
    });
});

for (const [name, read, texts] of readers) {
  for (const [kind, text] of Object.entries(texts)) {
    const passes = passesOf(read, [text]).toFixed(1);
    console.log(`${name}, ${kind}: ${passes} passes of charCodeAt`);
  }
}
