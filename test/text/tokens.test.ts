import fc from "fast-check";
import { expect, test } from "vitest";
import * as kind from "../../src/text/kinds.js";
import { tokensOf } from "../../src/text/tokens.js";

const cut = (text: string): string => tokensOf(text).words.join(" ");

test.each([
  ["Mr. Orlov's team won't pay.", "mr. orlov 's team won't pay ."],
  ["We've paid $1,000.50 by 10:30", "we 've paid $ 1,000.50 by 10:30"],
  ["the U.S.-led force, the D.C. mayor", "the u.s.-led force , the d.c. mayor"],
  ["J. P. Marsh of Marsh & Co. and AT&T", "j. p. marsh of marsh & co. and at&t"],
  ["after 9/11, in the 1990s, on the 21st", "after 9/11 , in the 1990s , on the 21st"],
  ["He left.Then came dawn.com news", "he left . then came dawn.com news"],
  ["Wait ... what?! Well… no", "wait ... what ?! well … no"],
  ["a -- b — c – d-e - f", "a -- b — c – d-e - f"],
  ["it’s O‘Hara, rock ‘n’ roll", "it ’s o‘hara , rock ‘ n ’ roll"],
  ["(one) [two]; three: four", "( one ) [ two ] ; three : four"],
  ["''Go,'' ``stay''", "'' go , '' `` stay ''"],
  ["He and I. They", "he and i . they"],
  ["al-Masri met d’Arc", "al-masri met d’arc"],
  ["vs. the rest, etc. and no. 5", "vs. the rest , etc. and no . 5"],
  ["ÉCLAIR naïve Привет 東京", "éclair naïve привет 東京"],
  ["𝐀bc 👍🏽", "𝐀bc 👍 🏽"],
  ["end:", "end :"],
  ["", ""],
])("cuts %s", (text, words) => {
  expect(cut(text)).toBe(words);
});

const opening = (text: string): string[] => {
  const { kinds, words } = tokensOf(text);
  return words.filter((_, at) => kinds[at]! & kind.PARAGRAPH);
};

test.each([
  ["One.\n\nTwo.", ["one", "two"]],
  ["one\n\n\ntwo", ["one", "two"]],
  ["One.\nTwo.", ["one", "two"]],
  ['One.\n"Two."', ["one", '"']],
  ["the council (\nMCC) said", ["the"]],
  ["a line that was\nbroken", ["a"]],
  ["first,\nSecond", ["first"]],
  ["\n\n One", ["one"]],
  ["One.\n", ["one"]],
  [
    "The council voted late on Tuesday to keep the old market\nHall open all winter, as the traders from all parts of\nTarn had asked.\nRents stay.",
    ["the", "rents"],
  ],
])("tells the paragraphs of %j", (text, words) => {
  expect(opening(text)).toStrictEqual(words);
});

test("tells words from what hangs on them, and names from other words", () => {
  const { kinds } = tokensOf("Mara's here");
  expect(kinds[0]! & (kind.WORD | kind.CAPITAL)).toBe(kind.WORD | kind.CAPITAL);
  expect(kinds[1]! & (kind.CLITIC | kind.SPACED)).toBe(kind.CLITIC);
  expect(kinds[2]! & (kind.CAPITAL | kind.SPACED)).toBe(kind.SPACED);
});

test("tells words with a sign inside from those that only have one behind them", () => {
  const { kinds, words } = tokensOf("O'Neill's team met al-Masri's U.S. friends, Mara's.");
  expect(words.filter((_, at) => kinds[at]! & kind.JOINED)).toEqual([
    "o'neill",
    "al-masri",
    "u.s.",
  ]);
});

test("leaves out nothing but space, and overlaps nowhere", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { starts, ends } = tokensOf(text);
      let at = 0;
      for (const [index, start] of starts.entries()) {
        expect(text.slice(at, start).replace(/[\s\u0085\u200B]+/gu, "")).toBe("");
        expect(ends[index]).toBeGreaterThan(start);
        at = ends[index]!;
      }
      expect(text.slice(at).replace(/[\s\u0085\u200B]+/gu, "")).toBe("");
    }),
  );
});
