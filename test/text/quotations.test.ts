import fc from "fast-check";
import { expect, test } from "vitest";
import * as kind from "../../src/text/kinds.js";
import { readingOf } from "../../src/text/reading.js";

/** The quotations of a text: `>` where one stands in another, `!` where no mark closes it, `+` where it runs on. */
function quoted(text: string): string[] {
  const { starts, ends, quotations } = readingOf(text);
  return quotations.map(({ open, close, closed, continues, depth }) => {
    const words = text.slice(ends[open], closed ? starts[close] : ends[close - 1]);
    return `${">".repeat(depth)}${continues ? "+" : ""}${words.trim()}${closed ? "" : "!"}`;
  });
}

test.each([
  ['"We won," she said. "At last."', ["We won,", "At last."]],
  ["“We won,” she said.", ["We won,"]],
  ["'We won,' she said.", ["We won,"]],
  ["‘We won,’ she said.", ["We won,"]],
  ["''We won,'' she said.", ["We won,"]],
  ["``We won,'' she said.", ["We won,"]],
  ["« On gagne », dit-elle.", ["On gagne"]],
  ["„Wir siegen“, sagte sie.", ["Wir siegen"]],
  ["»Wir siegen«, sagte sie.", ["Wir siegen"]],
  ["”Vi vann”, sade hon.", ["Vi vann"]],
  ['She said:"We won".', ["We won"]],
  ["“They shout ‘out’ at us,” she said.", ["They shout ‘out’ at us,", ">out"]],
  ["'It was a \"joke\" to them,' she said.", ['It was a "joke" to them,', ">joke"]],
  ["'The boys' club is shut,' she said.", ["The boys' club is shut,"]],
  ["\"The Joneses' dog isn't lost,\" she said.", ["The Joneses' dog isn't lost,"]],
  ['"One.\n\n"Two," she said.', ["One.!", "+Two,"]],
  ["'One.\n\n'Two,' she said.", ["One.!", "+Two,"]],
  ['"We won, she said.\n\nThen she left.', ["We won, she said.!"]],
  ['"We won, she said. "We did it."', ["We won, she said.!", "We did it."]],
  ["She is 6'2\" tall.", []],
  ["Back in the '90s the officials' cars were 'gifts'.", ["gifts"]],
  ["Let 'em talk, the Joneses' dog barked.", []],
  ["They play rock 'n' roll.", []],
  ['the "tactical" retreat', ["tactical"]],
  ["'Here come the officials' she said.", ["Here come the officials"]],
  ["no marks at all", []],
])("finds what %j quotes", (text, quotations) => {
  expect(quoted(text)).toStrictEqual(quotations);
});

test("tells what hangs on a word from a mark, and from a sign", () => {
  const { kinds, words } = readingOf("the officials' cars of the '90s");
  const [hanging, dropped] = words.flatMap((word, at) => (word === "'" ? [kinds[at]!] : []));
  expect(hanging! & (kind.CLITIC | kind.MARK | kind.SYMBOL)).toBe(kind.CLITIC);
  expect(dropped! & (kind.CLITIC | kind.MARK | kind.SYMBOL)).toBe(kind.SYMBOL);
});

test("takes too many single marks for apostrophes", () => {
  expect(quoted("'a ".repeat(100))).toStrictEqual([]);
});

test("nests quotations, and lets none cross another", () => {
  const text = fc.array(
    fc.constantFrom('"', "'", "“", "”", "‘", "’", "''", " ", "a", "s", ".", "\n\n"),
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const { quotations, kinds } = readingOf(pieces.join(""));
      for (const [index, one] of quotations.entries()) {
        expect(one.open).toBeLessThan(one.close);
        expect(one.close).toBeLessThanOrEqual(kinds.length);
        for (const other of quotations.slice(index + 1)) {
          expect(other.open).toBeGreaterThan(one.open);
          if (other.open < one.close) expect(other.close).toBeLessThanOrEqual(one.close);
        }
      }
    }),
  );
});
