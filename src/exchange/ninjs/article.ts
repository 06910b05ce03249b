import type { Article } from "../../model/article.js";
import type { Dateline } from "../../model/dateline.js";
import { parseByline } from "../../parse/byline.js";
import type { At } from "../at.js";
import { type Table, tableOf } from "../field.js";
import { KEYWORDS, PROVIDERS, PUBLISHER, SECTION, SUBJECTS } from "./concepts.js";
import type { Context, Row } from "./context.js";
import { textOf } from "./entry.js";
import { DIGITAL_SOURCE, GENRE } from "./genre.js";
import { IDENTIFIERS, URL } from "./identity.js";
import { MEDIA } from "./media.js";
import { RELATIONS } from "./relations.js";
import { RIGHTS } from "./rights.js";
import { BODY, HEADLINE, HEADLINES, SUMMARY } from "./texts.js";
import { readDate, readLanguage } from "./values.js";

/** A field that one property tells, and that needs no change when written. */
function same<Value>(
  property: string,
  read: (value: unknown, at: At) => Value | undefined,
): Row<Value> {
  return { properties: [property], read, write: (value) => ({ [property]: value }) };
}

/** How each field of an article stands in an item of ninjs. */
export const ARTICLE: Table<Article, Context> = tableOf<Article, Context>({
  id: { carried: "`uri`, or `altIds[id]` where that is its address too" },
  url: URL,
  identifiers: IDENTIFIERS,
  headline: HEADLINE,
  headlines: HEADLINES,
  summary: SUMMARY,
  dateline: {
    properties: ["located"],
    read: (value) => datelineOf(textOf(value)),
    write: (dateline) => {
      const located = locatedAt(dateline);
      return located === undefined ? {} : { located };
    },
  },
  body: BODY,
  byline: {
    properties: ["by"],
    read: (value, at) => bylineOf(textOf(value), at),
    write: ({ text }) => ({ by: text }),
  },
  media: MEDIA,
  datePublished: same("firstCreated", readDate),
  dateModified: same("versionCreated", readDate),
  dateCreated: same("contentCreated", readDate),
  language: same("language", readLanguage),
  genre: GENRE,
  section: SECTION,
  keywords: KEYWORDS,
  subjects: SUBJECTS,
  publisher: PUBLISHER,
  providers: PROVIDERS,
  status: {
    properties: ["pubStatus"],
    read: (value) => value as "usable" | "withheld" | "canceled",
    write: (status) => ({ pubStatus: STATUSES[status] }),
  },
  version: same("version", textOf),
  urgency: same("urgency", (value) => value as number),
  rights: RIGHTS,
  corrections: { lost: "ninjs has no corrections" },
  relations: RELATIONS,
  print: { lost: "ninjs knows no printed page" },
  digitalSource: DIGITAL_SOURCE,
  editorNote: same("edNote", textOf),
  provenance: { lost: "ninjs does not say where a record comes from" },
  ext: { carried: "under `ninjs:`, what has no home in the models; nothing else" },
});

/** What ninjs calls each status: never one that allows more. */
const STATUSES: Readonly<Record<NonNullable<Article["status"]>, string>> = {
  draft: "withheld",
  usable: "usable",
  embargoed: "withheld",
  withheld: "withheld",
  canceled: "canceled",
  killed: "canceled",
};

function bylineOf(text: string | undefined, at: At): Article["byline"] {
  if (text === undefined) return undefined;
  const byline = parseByline(text);
  if (!byline) return { text, contributors: [{ text, name: text }] };
  if (byline.text !== text) at.report("ninjs/byline", "Took the byline out of", text, byline.text);
  const { span: _, ...parts } = byline;
  return parts;
}

/** Where a story with this dateline comes from. */
export function locatedAt({ places: [place] }: Dateline): string | undefined {
  return place && (place.text ?? place.name);
}

/** Where an item says it comes from, as the dateline that its body may leave out. */
function datelineOf(text: string | undefined): Dateline | undefined {
  if (text === undefined) return undefined;
  const name = text.slice(0, text.includes(",") ? text.indexOf(",") : undefined).trim();
  return { text, places: [name === text ? { name } : { name, text }], agencies: [] };
}
