import { readFileSync } from "node:fs";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesIn, nodesOf } from "./sources.js";

const patterns = filesIn("src", ".ts").flatMap((file) =>
  patternsOf(readFileSync(file, "utf8")).map((pattern) => ({ file, pattern })),
);

/** How many milliseconds there are to judge a pattern, however busy the machine. */
const timeout = 120_000;

test.concurrent.each(patterns)(
  "$file: $pattern takes linear time",
  async ({ pattern }) => {
    const verdict = await check(pattern.source, pattern.flags, { timeout });
    expect(verdict).toMatchObject({ status: "safe" });
  },
  2 * timeout,
);

test("tells letters by Alpha, Upper and Lower: patterns with L, Lu and Ll take five times as long to make", () => {
  const slow = patterns.filter(({ pattern }) => /\\p\{L[ul]?\}/iu.test(pattern.source));
  expect(slow).toEqual([]);
});

test("builds no pattern out of words", () => {
  const built = filesIn("src", ".ts").filter((file) =>
    Array.from(nodesOf(readFileSync(file, "utf8"))).some(
      (node) => ts.isIdentifier(node) && node.text === "RegExp" && isCalled(node),
    ),
  );
  expect(built).toEqual([]);
});

test("finds the patterns of a program", () => {
  expect(patternsOf("const A = 1 / 2; const B = /a\\/b/u;\ncall(/[/]c/y, 'd/e/f');")).toEqual([
    /a\/b/u,
    /[/]c/y,
  ]);
});

test("tells a pattern that does not", async () => {
  const [pattern = /./u] = patternsOf("/(?:a+)+$/u");
  expect((await check(pattern.source, pattern.flags)).status).toBe("vulnerable");
});

/** Every regular expression literal written in a program. */
function patternsOf(code: string): RegExp[] {
  return Array.from(nodesOf(code))
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map(({ text }) => {
      const end = text.lastIndexOf("/");
      return new RegExp(text.slice(1, end), text.slice(end + 1));
    });
}

function isCalled({ parent }: ts.Identifier): boolean {
  return ts.isNewExpression(parent) || ts.isCallExpression(parent);
}
