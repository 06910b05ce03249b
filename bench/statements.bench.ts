import { findStatements } from "newsdesk";
import { bench, describe } from "vitest";

/*
 * Statements beside a pass over every character, and on texts made to be slow.
 */

const story =
  '"The bridge is shut," Mayor Ada Lund told Radio Tarn on Sunday. She said it would stay so.\n\n';
const hostile: Record<string, string> = {
  "nothing but marks": '"'.repeat(100_000),
  "verbs without words": ", said ".repeat(15_000),
  "words on nobody's word": "according to ".repeat(8_000),
};

describe("a story of 4,500 characters", () => {
  const text = story.repeat(50);
  bench("a pass over every character", () => void pass(text));
  bench("findStatements", () => void findStatements(text));
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
