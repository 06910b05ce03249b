import { readFileSync } from "node:fs";
import nlp from "compromise";
import { findActors, findEvents, findStatements, parseStory } from "newsdesk";
import { parse } from "quote-parser";
import { bench, describe } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/*
 * Statements, actors, events and whole stories beside their peers, and on texts made to be slow.
 *
 * The budget is told in passes over every character: 25 for `findStatements`, 60 for `parseStory`.
 */

const story = readFileSync("examples/story.txt", "utf8");
const wink = winkNLP(model);
const hostile: Record<string, string> = {
  "nothing but marks": '"'.repeat(100_000),
  "verbs without words": ", said ".repeat(15_000),
  "words on nobody's word": "according to ".repeat(8_000),
  "words announced by nobody": 'a comment: "no" '.repeat(6_000),
};

describe("a story", () => {
  bench("a pass over every character", () => void pass(story));
  bench("findStatements", () => void findStatements(story));
  bench("findActors", () => void findActors(story));
  bench("findEvents", () => void findEvents(story));
  bench("parseStory", () => void parseStory(story));
  bench("quote-parser, its quotations", () => void parse(story, "en"));
  bench("compromise, its quotations", () => void nlp(story).quotations().json());
  bench("compromise, its people and bodies", () => void nlp(story).topics().json());
  bench("wink-nlp, its words and entities", () => void wink.readDoc(story).entities().out());
});

for (const [name, text] of Object.entries(hostile)) {
  describe(name, () => {
    bench("findStatements", () => void findStatements(text));
  });
}

function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
