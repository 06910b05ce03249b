// Holds the scores on real text to their floors in `test/floors.json`: none may fall.
// `node etc/floors.mjs` compares; with `--raise` it lifts the floors to what is reached.
// The scorer is kept beside the project; where it is absent, there is nothing to compare.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const SCORER = "../shared/score/score.mjs";
const FLOORS = "test/floors.json";

if (!existsSync(SCORER)) {
  console.log("The scorer is not here: the floors were not compared.");
  process.exit(0);
}

const floors = JSON.parse(readFileSync(FLOORS, "utf8"));
const scores = JSON.parse(execFileSync("node", [SCORER, "--json"], { encoding: "utf8" }));
const threw = scores["calls that threw"]?.n ?? 0;
delete scores["calls that threw"];

const figures = Object.entries(floors).flatMap(([suite, names]) =>
  Object.entries(names).map(([name, floor]) => ({
    figure: `${suite}: ${name}`,
    floor,
    score: scores[suite]?.[name],
  })),
);
const fallen = figures.filter(({ floor, score }) => !(score >= floor));

for (const { figure, floor, score } of fallen)
  console.error(`${figure} fell from ${floor} to ${score ?? "nothing"}`);
if (threw > 0) console.error(`${threw} calls threw`);

if (process.argv.includes("--raise")) {
  for (const [suite, { n, ...reached }] of Object.entries(scores))
    for (const [name, score] of Object.entries(reached)) {
      floors[suite] = { ...floors[suite], [name]: Math.max(score, floors[suite]?.[name] ?? 0) };
    }
  const sorted = Object.fromEntries(Object.entries(floors).sort());
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`The floors in ${FLOORS} are as high as the scores, or higher.`);
}

console.log(
  `${figures.length - fallen.length} of ${figures.length} figures stand at their floors or above`,
);
process.exit(fallen.length > 0 || threw > 0 ? 1 : 0);
