import { expect, test } from "vitest";
import { sentencesOf } from "../../src/text/sentences.js";
import { tokensOf } from "../../src/text/tokens.js";

function cut(text: string): string[] {
  const tokens = tokensOf(text);
  return sentencesOf(tokens)
    .slice(0, -1)
    .map((start, index, all) => {
      const last = (all[index + 1] ?? tokens.ends.length) - 1;
      return text.slice(tokens.starts[start], tokens.ends[last]);
    });
}

test.each([
  ["It rained. It snowed.", 2],
  ["It rained! Did it? Yes… No.", 4],
  ["Mr. Orlov met Sen. Marsh on Jan. 5 in St. Ives.", 1],
  ["J. P. Marsh of Tarn Corp. spoke.", 1],
  ["She runs Tarn Inc. The firm is small.", 2],
  ["He lives in the U.S. but works abroad.", 1],
  ["He lives in the U.S. He works abroad.", 2],
  ["It starts at 5 p.m. Monday and ends at 6 p.m. sharp.", 1],
  ["Growth was 3.5 percent. That is No. 2 in the list.", 2],
  ["She said no. 40 people left.", 1],
  ["They went ... and went on.", 1],
  ["“We left.” He stayed.", 2],
  ['"We left. They stayed," he said.', 2],
  ["(They left.) She stayed.", 2],
  ["A headline without a stop\n\nA story.", 2],
  ['They live in Bern, in the U.S. "The move was hard."', 2],
  ["", 0],
])("tells the sentences of %s", (text, count) => {
  const sentences = cut(text);
  expect(sentences).toHaveLength(count);
  expect(sentences.join("").replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
});

test("keeps the mark that closes with what it closes", () => {
  expect(cut("“We left.” He stayed.")).toStrictEqual(["“We left.”", "He stayed."]);
});
