import type { PersonName } from "../../model/name.js";
import { type Table, tableOf, type ValueField, writeFields } from "../field.js";
import type { Context } from "./context.js";
import { sameText } from "./same.js";
import { readText } from "./text.js";

type Part = "honorific" | "given" | "middle" | "family" | "suffix";

/** The parts of a name by the property of each, in the order in which they are written. */
const PARTS: ReadonlyMap<string, Part> = /* @__PURE__ */ new Map([
  ["honorificPrefix", "honorific"],
  ["givenName", "given"],
  ["additionalName", "middle"],
  ["familyName", "family"],
  ["honorificSuffix", "suffix"],
]);

/** How each field of a name stands in a Person of schema.org. */
export const PERSON_NAME: Table<PersonName, Context> = tableOf<PersonName, Context>({
  text: { carried: "the parts, in the order of a Western name" },
  span: { lost: "the parts are not told by where they stand" },
  honorific: sameText("honorificPrefix"),
  given: sameText("givenName"),
  middle: sameText("additionalName"),
  family: sameText("familyName"),
  suffix: sameText("honorificSuffix"),
  nickname: { lost: "schema.org knows other names, but not which one is a nickname" },
});

/** How the name of a person stands in schema.org: by its parts. */
export const NAME: ValueField<PersonName, Context> = {
  properties: [...PARTS.keys()],
  read: (value, at, _, property) => {
    const text = readText(value, at);
    return text === undefined ? undefined : { text, [PARTS.get(property)!]: text };
  },
  merge: (before, after) => joined({ ...before, ...after }),
  write: (name, context) => writeFields(PERSON_NAME, name, context),
};

function joined(name: PersonName): PersonName {
  const parts = [...PARTS.values()].flatMap((part) => name[part] ?? []);
  return { ...name, text: parts.join(" ") };
}
