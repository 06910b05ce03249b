import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { complaintsAbout, examplesIn, withAssertions } from "./examples.js";
import { filesIn } from "./sources.js";

const examples = ["README.md", ...filesIn("docs", ".md"), ...filesIn("src", ".ts")].flatMap(
  (file) => examplesIn(file, readFileSync(file, "utf8")),
);

for (const { module, code } of examples) {
  mkdirSync(dirname(module), { recursive: true });
  writeFileSync(module, code);
}
const complaints = complaintsAbout(examples.map(({ module }) => module));

test.each(examples)("$place", async ({ module }) => {
  expect(complaints.get(module) ?? []).toEqual([]);
  await import(module);
});

test.each([
  ["one + 1; // => 2", "expect(one + 1).toStrictEqual(2); // => 2"],
  ["const two = 2; // => 2", "const two = 2; expect(two).toStrictEqual(2); // => 2"],
  ["call(\n  1,\n); // => {}", "expect(call(\n  1,\n)).toStrictEqual({}); // => {}"],
  ["list; // => [\n//   1,\n//  ]", "expect(list).toStrictEqual([ 1, ]); // => [\n//   1,\n//  ]"],
  ["one;\n// => 1", "expect(one).toStrictEqual(1);\n// => 1"],
  ["for (;;) {\n  1; // => 1\n}", "for (;;) {\n  expect(1).toStrictEqual(1); // => 1\n}"],
  ["const said = '; // => 1';", "const said = '; // => 1';"],
])("makes an assertion of %j", (written, run) => {
  expect(withAssertions(written)).toBe(run);
});

test.each(["// => 2", "call(\n  1, // => 1\n);", "if (true) {} // => 1", "one;\n\n// => 1"])(
  "refuses %j, whose result belongs to no statement",
  (code) => {
    expect(withAssertions(code)).toContain('throw new Error("A result belongs to no statement");');
  },
);

test("finds the examples of a doc comment, and where they stand", () => {
  const comment = "/**\n * Reads.\n *\n * ```ts\n * read();\n * ```\n */";
  expect(examplesIn("src/read.ts", comment)).toMatchObject([
    {
      place: "src/read.ts:5",
      code: 'import { expect } from "vitest";\n\n\n\nread();\nexport {};\n',
    },
  ]);
});
