import type { NewsDate } from "../../model/date.js";
import type { Occasion, Statement } from "../../model/statement.js";
import type { Mention } from "../../model/written.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { readMention } from "./mention.js";
import { dated, writeNewsDate } from "./news-date.js";
import { idOf, isNode, leaveOthers } from "./nodes.js";
import { placedNode, readPart } from "./parts.js";
import { placed } from "./place.js";
import { references } from "./references.js";
import { same, sameText } from "./same.js";
import { readText, writeText } from "./text.js";
import { readLanguage } from "./values.js";
import { writeMention } from "./write.js";

/** One who is mentioned, told by the first of some properties. */
function mention(...properties: [string, ...string[]]): ValueField<Mention, Context> {
  return {
    properties,
    read: readMention,
    write: (value, context) => ({ [properties[0]]: writeMention(value, context) }),
  };
}

/** How each field of an occasion stands in schema.org. */
export const OCCASION: Table<Occasion, Context> = tableOf<Occasion, Context>({
  text: { carried: "the words of an annotation, or `name`" },
  span: { carried: "the position of an annotation" },
  source: { carried: "the target of an annotation" },
  event: { carried: "`@id` of an Event" },
});

const RECORDED_AT: ValueField<Occasion, Context> = {
  properties: ["recordedAt"],
  read: (value, at, context) => {
    const placed = placedNode(value, at, context);
    const text = readText(placed.node.name, placed.at.of("name"));
    const event = idOf(placed.node);
    if (placed.node === value) leaveOthers(placed.node, ["name"], at, "an occasion");
    return text === undefined ? undefined : { text, ...(event !== undefined && { event }) };
  },
  write: ({ text, event }) => ({
    recordedAt:
      event === undefined ? { "@type": "Event", name: writeText(text) } : { "@id": event },
  }),
};

const DATE: ValueField<NewsDate, Context, Partial<Statement>> = {
  ...dated("dateCreated", "datePublished"),
  write: (date, _, { form }) => ({
    ...writeNewsDate("dateCreated", date),
    // Of claims, search engines ask for the day on which they came to the public.
    ...(form !== "direct" && writeNewsDate("datePublished", date)),
  }),
};

/** How each field of a statement stands in a Quotation or a Claim of schema.org. */
export const STATEMENT: Table<Statement, Context> = tableOf<Statement, Context>({
  form: { carried: "`@type`: Quotation or Claim, with the `additionalType` `mixed`" },
  id: { carried: "`@id`" },
  text: sameText("text", "name"),
  content: { carried: "annotations" },
  speaker: mention("author", "creator", "spokenByCharacter"),
  cue: { carried: "annotations" },
  via: mention("provider"),
  recipient: { carried: "the words of an annotation" },
  date: DATE,
  place: placed("locationCreated"),
  occasion: RECORDED_AT,
  terms: { lost: "schema.org does not tell on what terms a source spoke" },
  stance: { lost: "schema.org does not tell what a speaker does by saying it" },
  about: references("about", "event"),
  respondsTo: { lost: "schema.org knows answers to questions, not to statements" },
  reviews: { carried: "ClaimReview nodes whose `itemReviewed` it is" },
  language: same(["inLanguage"], readLanguage),
  translatedFrom: {
    properties: ["translationOfWork"],
    read: (value, at, context) => {
      if (!isNode(value) || !Object.hasOwn(value, "inLanguage")) return undefined;
      return readPart(ORIGINAL, { node: value, at }, context, "the original").language;
    },
    write: (language) => ({
      translationOfWork: { "@type": "CreativeWork", inLanguage: language },
    }),
  },
  source: { carried: "the target of an annotation" },
  provenance: { lost: "schema.org does not tell how a record was made" },
  ext: { carried: "under the names it was kept by on reading" },
});

const ORIGINAL: Table<{ language: string }, Context> = tableOf<{ language: string }, Context>({
  language: same(["inLanguage"], readLanguage),
});
