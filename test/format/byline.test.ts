import fc from "fast-check";
import { expect, test } from "vitest";
import { formatByline } from "../../src/format/byline.js";
import type { Contributor } from "../../src/model/byline.js";
import { parseByline } from "../../src/parse/byline.js";

const jane: Contributor = { text: "Jane Roe", name: "Jane Roe", kind: "person" };
const jan: Contributor = { text: "Jan Berg", name: "Jan Berg" };
const rosa: Contributor = { text: "Rosa Sol", name: "Rosa Sol" };
const afp = { text: "AFP" };

test.each<[string, Contributor[]]>([
  ["", []],
  ["By Jane Roe", [jane]],
  ["By Jane Roe and Jan Berg", [jane, jan]],
  ["By Jane Roe, Jan Berg and Rosa Sol", [jane, jan, rosa]],
  [
    "By Jane Roe, Chief Reporter, AFP in Paris",
    [{ ...jane, jobTitle: "Chief Reporter", affiliation: afp, place: { name: "Paris" } }],
  ],
  [
    "By Jane Roe and Jan Berg, AFP",
    [
      { ...jane, affiliation: afp },
      { ...jan, affiliation: afp },
    ],
  ],
  ["By Jane Roe, AFP, and Jan Berg", [{ ...jane, affiliation: afp }, jan]],
  ["By Jane Roe, AFP; Jan Berg; and Rosa Sol", [{ ...jane, affiliation: afp }, jan, rosa]],
  ["By Jan Berg and Jane Roe, AFP", [jan, { ...jane, affiliation: afp }]],
  ["Photographs by Jane Roe", [{ ...jane, role: "photographer" }]],
  [
    "By Jane Roe; translated by Jan Berg",
    [
      { ...jane, role: "author" },
      { ...jan, role: "translator" },
    ],
  ],
])("writes %j", (text, contributors) => {
  expect(formatByline({ contributors })).toBe(text);
});

test("writes people in capitals, and leaves houses as they are", () => {
  const post: Contributor = { text: "Harbour Post", name: "Harbour Post", kind: "organization" };
  expect(formatByline({ contributors: [jane, post] }, { capitals: true })).toBe(
    "By JANE ROE and Harbour Post",
  );
});

test("leaves the prefix of a name as it is in capitals", () => {
  const ida: Contributor = { text: "Ida McRoe", name: "Ida McRoe", kind: "person" };
  expect(formatByline({ contributors: [ida] }, { capitals: true })).toBe("By IDA McROE");
});

test("writes what is read back", () => {
  const people = fc.uniqueArray(
    fc.constantFrom("Jane Roe", "Jan van der Berg", "Rosa Sol", "Omar al-Rashid", "Claire O'Neill"),
    { minLength: 1 },
  );
  const role = fc.constantFrom("author", "photographer", "illustrator", "translator", "editor");
  fc.assert(
    fc.property(people, role, fc.boolean(), (names, role, capitals) => {
      const contributors = names.map((name) => ({ text: name, name, role }) as const);
      const read = parseByline(formatByline({ contributors }, { capitals }));
      expect(read?.contributors.map(({ name }) => name)).toStrictEqual(names);
    }),
  );
});
