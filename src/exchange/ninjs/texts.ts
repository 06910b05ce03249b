import { HeadlineVariant } from "../../model/variant.js";
import type { Context, Row } from "./context.js";
import { type Entry, leftOf, type PlacedEntry, textOf } from "./entry.js";
import { formOf, wordsOf } from "./markup.js";

/** The headline: the first that has the role `main`, or none. */
export const HEADLINE: Row<string> = {
  properties: ["headlines[main]"],
  read: (value, _, context) => {
    const [main] = value as [PlacedEntry];
    return readHeadline(main, "main", context);
  },
  write: (text, { aside }) => ({
    "headlines[main]": [aside.completed("headlines", text, writeHeadline(text, "main"))],
  }),
};

/** The other headlines: a role that the models do not know makes an alternative one. */
export const HEADLINES: Row<HeadlineVariant[]> = {
  properties: ["headlines"],
  read: (value, _, context) => {
    const variants = (value as PlacedEntry[]).flatMap((placed): HeadlineVariant[] => {
      const known = HeadlineVariant.shape.role.safeParse(placed.entry.role);
      const role = known.success ? known.data : "alternative";
      const text = readHeadline(placed, role, context);
      return text === undefined ? [] : [{ text, role }];
    });
    return variants.length > 0 ? variants : undefined;
  },
  write: (variants, { aside }) => ({
    headlines: variants.map(({ text, role }) =>
      aside.completed("headlines", text, writeHeadline(text, role)),
    ),
  }),
};

/** What the story says in a sentence or two: the description whose role says so best. */
export const SUMMARY: Row<string> = bestOf("descriptions", [
  "summary",
  "abstract",
  "text",
  "main",
  undefined,
  "caption",
]);

/** The story itself: in plain text, else what can be read out of HTML. */
export const BODY: Row<string> = bestOf("bodies", ["main", "text", undefined, "*"]);

/** What of an entry writing its words would not give again; what counts them is left out. */
function leftOfText({ entry, at }: PlacedEntry, written: Entry): Entry {
  const { value: _, charCount, wordCount, ...left } = leftOf(entry, written);
  for (const [counted, count] of Object.entries({ charCount, wordCount })) {
    if (count === undefined) continue;
    at.of(counted).report("exchange/lost", `Left out \`${counted}\`, which can be counted`, count);
  }
  return left;
}

function readHeadline(placed: PlacedEntry, role: string, { aside }: Context): string | undefined {
  const words = wordsOf(placed);
  if (words === undefined) return undefined;
  const { contentType, ...left } = leftOfText(placed, writeHeadline(words, role));
  const isHtml = formOf(placed.entry) === "html" || contentType === undefined;
  aside.keep("headlines", words, isHtml ? left : { ...left, contentType }, placed.at);
  return words;
}

function writeHeadline(value: string, role: string): Entry {
  return { role, value };
}

/** A row for one of several texts, the one in the best form with the best role; the others are kept. */
function bestOf(property: string, roles: readonly unknown[]): Row<string> {
  const written = (value: string) => ({ role: "text", contentType: "text/plain", value });
  return {
    properties: [property],
    read: (value, _, { aside }) => {
      const entries = value as PlacedEntry[];
      const chosen = (["plain", "html"] as const)
        .flatMap((form) =>
          roles.flatMap((wanted) =>
            entries.filter(
              ({ entry }) =>
                formOf(entry) === form &&
                (wanted === "*" || entry.role === wanted) &&
                textOf(entry.value) !== undefined,
            ),
          ),
        )
        .at(0);
      const text = chosen && wordsOf(chosen);
      if (!chosen || text === undefined) return undefined;
      for (const { entry, at } of entries) {
        if (entry !== chosen.entry || formOf(entry) === "html")
          aside.keepWhole(property, entry, at);
        else aside.keep("best", property, leftOfText(chosen, written(text)), at);
      }
      return text;
    },
    write: (text, { aside }) => ({
      [property]: [{ ...written(text), ...aside.left("best", property) }],
    }),
  };
}
