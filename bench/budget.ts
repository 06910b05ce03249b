/*
 * Whether validation keeps to its budget, told in times of `JSON.parse` on the same article. The
 * two take turns, and each counts at its best: what else the machine does hits both alike.
 */

import { Article } from "../src/model/article.js";
import { article, json, wrong } from "./article.js";

const ROUNDS = 100;
const TURNS = 200;

const budgets = [
  ["a valid article", 1, () => Article.safeParse(article).success],
  ["an article with fifty errors", 3, () => Article.safeParse(wrong).error?.issues],
] as const;

for (const [name, budget, validate] of budgets) {
  let [best, bestRead] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    best = Math.min(best, timeOf(validate));
    bestRead = Math.min(
      bestRead,
      timeOf(() => JSON.parse(json)),
    );
  }
  const times = best / bestRead;
  if (times > budget) process.exitCode = 1;
  console.log(`${name}: ${times.toFixed(2)} times JSON.parse, of ${budget}`);
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < TURNS; turn++) task();
  return performance.now() - start;
}
