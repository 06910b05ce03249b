import type { Article } from "../../model/article.js";
import type { At } from "../at.js";
import { type Field, type Table, tableOf } from "../field.js";
import { readMention, readMentions } from "./actors.js";
import { BYLINE } from "./byline.js";
import type { Context } from "./context.js";
import { readDate } from "./dates.js";
import { MEDIA } from "./media.js";
import { listOf } from "./nodes.js";
import { RIGHTS } from "./rights.js";
import { SUBJECTS } from "./subjects.js";
import { readLanguage, readText, readTexts, readUrl } from "./values.js";
import { oneOrMore, writeMention } from "./write.js";

type Row<Key extends keyof Article> = Field<Article, Key, Context>;

/** A field that is told by one property, and needs no change when written. */
function same<Key extends keyof Article>(
  properties: readonly [string, ...string[]],
  read: Row<Key>["read"],
): Row<Key> {
  return { properties, read, write: (value) => ({ [properties[0]]: value }) };
}

/** How each field of an article stands in a NewsArticle of schema.org. */
export const ARTICLE: Table<Article, Context> = tableOf<Article, Context>({
  headline: same(["headline", "name", "alternativeHeadline"], readText),
  id: { carried: "`@id`" },
  headlines: {
    properties: ["alternativeHeadline"],
    read: (value, at) => readTexts([value], at)?.map((text) => ({ text, role: "alternative" })),
    write: (variants) => ({ alternativeHeadline: oneOrMore(variants.map(({ text }) => text)) }),
  },
  url: {
    properties: ["url", "mainEntityOfPage", "@id"],
    read: readUrl,
    write: (url) => ({ url, mainEntityOfPage: { "@type": "WebPage", "@id": url } }),
  },
  identifiers: { lost: "not mapped" },
  summary: same(["description", "abstract"], readText),
  body: same(["articleBody", "text"], readText),
  dateline: { lost: "not mapped" },
  byline: BYLINE,
  media: MEDIA,
  datePublished: same(["datePublished"], readFirstDate),
  dateModified: same(["dateModified"], readFirstDate),
  dateCreated: same(["dateCreated"], readFirstDate),
  language: same(["inLanguage"], readLanguage),
  genre: { carried: "`@type`" },
  section: same(["articleSection"], readText),
  keywords: same(["keywords"], readTexts),
  subjects: SUBJECTS,
  publisher: {
    properties: ["publisher"],
    read: readMention,
    write: (mention, context) => ({ publisher: writeMention(mention, context) }),
  },
  providers: {
    properties: ["provider", "sourceOrganization"],
    read: readMentions,
    merge: (before, after) => [...before, ...after],
    write: (mentions, context) => ({
      provider: oneOrMore(mentions.map((mention) => writeMention(mention, context))),
    }),
  },
  status: { lost: "not mapped" },
  version: { lost: "not mapped" },
  urgency: { lost: "not mapped" },
  rights: RIGHTS,
  corrections: { lost: "not mapped" },
  relations: { lost: "not mapped" },
  print: { lost: "not mapped" },
  digitalSource: { lost: "not mapped" },
  editorNote: { lost: "not mapped" },
  provenance: { lost: "not mapped" },
  ext: { carried: "under its own name, where it was kept on reading" },
});

function readFirstDate(value: unknown, at: At): string | undefined {
  const [first] = listOf(value, at);
  return first && readDate(first.value, first.at);
}
