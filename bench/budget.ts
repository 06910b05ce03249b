/*
 * Whether validation and the reading of JSON-LD keep to their budget, told in times of what each
 * should be fast beside: `JSON.parse` on the same article or page, or the reading of the same story.
 * The two take turns, and each counts at its best: what else the machine does hits both alike.
 */

import { readFileSync } from "node:fs";
import { checkBundle } from "../src/check/bundle.js";
import { fromJsonLd } from "../src/exchange/schema-org/from-json-ld.js";
import { Article } from "../src/model/article.js";
import { parseStory } from "../src/story/story.js";
import { article, json, wrong } from "./article.js";
import { page } from "./page.js";

const ROUNDS = 100;
/** How long each task is repeated in a round, in milliseconds. */
const TURN = 5;

const story = readFileSync("examples/story.txt", "utf8");
const options = { datePublished: "2021-03-15" };
const { bundle } = parseStory(story, options);

const script = JSON.stringify(page);

const readArticle = (): unknown => JSON.parse(json);
const readScript = (): unknown => JSON.parse(script);
const readStory = (): unknown => parseStory(story, options);

const budgets = [
  ["a valid article", 1, () => Article.safeParse(article).success, "JSON.parse", readArticle],
  [
    "an article with fifty errors",
    3,
    () => Article.safeParse(wrong).error?.issues,
    "JSON.parse",
    readArticle,
  ],
  ["a page in JSON-LD", 3, () => fromJsonLd(page), "JSON.parse", readScript],
  ["the bundle of a story", 0.1, () => checkBundle(bundle), "parseStory", readStory],
] as const;

for (const [name, budget, validate, peer, read] of budgets) {
  let [best, bestRead] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    best = Math.min(best, timeOf(validate));
    bestRead = Math.min(bestRead, timeOf(read));
  }
  const times = best / bestRead;
  if (times > budget) process.exitCode = 1;
  console.log(`${name}: ${times.toFixed(2)} times ${peer}, of ${budget}`);
}

/** How long a task takes, on average over a turn. */
function timeOf(task: () => unknown): number {
  const start = performance.now();
  let turns = 0;
  let end = start;
  while (end < start + TURN) {
    task();
    turns++;
    end = performance.now();
  }
  return (end - start) / turns;
}
