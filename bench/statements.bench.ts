import { readFileSync } from "node:fs";
import nlp from "compromise";
import { findActors, findEvents, findStatements, parseStory } from "newsdesk";
import { parse } from "quote-parser";
import { bench, describe } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { pass, passesOf } from "./pass.js";

/*
 * Statements, actors, events and whole stories beside their peers, and on texts made to be slow.
 */

const story = readFileSync("examples/story.txt", "utf8");
const wink = winkNLP(model);
const hostile: Record<string, string> = {
  "nothing but marks": '"'.repeat(100_000),
  "verbs without words": ", said ".repeat(15_000),
  "words on nobody's word": "according to ".repeat(8_000),
  "words announced by nobody": 'a comment: "no" '.repeat(6_000),
  "deeds of nobody": "attacked and ".repeat(8_000),
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
    bench("findEvents", () => void findEvents(text));
  });
}

const readers = { findStatements, findActors, findEvents, parseStory };
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${passesOf(read, [story]).toFixed(1)} passes of charCodeAt`);
}

/** How many times longer a text grows, to see that each reader takes so many passes still. */
const GROWN = 100;

for (const [name, read] of Object.entries(readers)) {
  const long = `${story}\n\n`.repeat(GROWN);
  const passes = passesOf(read, [long]).toFixed(1);
  console.log(`${name}, ${GROWN} times the story: ${passes} passes of charCodeAt`);
}
