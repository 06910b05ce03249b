import * as chrono from "chrono-node";
import nlp from "compromise";
import { findDateline, parseDateline } from "newsdesk";
import { bench, describe } from "vitest";
import { pass } from "./pass.js";

/*
 * A hit and a miss, beside others that read a part of the same: chrono-node the date, compromise the
 * places. The pass over every character is the floor that all of them stand on. Hostile texts are
 * read in growth.bench.ts.
 */

const paragraph =
  "The harbour was closed on Friday, and ferries stayed in port, the mayor said, while boats were tied up along the quay all night.";
const dateline = "NAIROBI/MOMBASA, Kenya, Oct. 5 (Reuters) -";
const texts: Record<string, string> = {
  "a paragraph with a dateline": `${dateline} ${paragraph}`,
  "a paragraph without one": paragraph,
};

describe.each(Object.entries(texts))("%s", (_, text) => {
  bench("one pass of charCodeAt", () => void pass(text));
  bench("parseDateline", () => void parseDateline(text));
  bench("findDateline", () => void findDateline(text));
  bench("chrono-node, its date", () => void chrono.strict.parse(text));
  bench("compromise, its places", () => void nlp(text).places().out("array"));
});
