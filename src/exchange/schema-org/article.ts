import type { Article } from "../../model/article.js";
import type { At } from "../at.js";
import type { Field, FieldOf } from "../field.js";
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
  key: Key,
  properties: readonly [string, ...string[]],
  read: Row<Key>["read"],
): Row<Key> {
  return { key, properties, read, write: (value) => ({ [properties[0]]: value }) };
}

/** How each field of an article stands in a NewsArticle of schema.org. */
export const ARTICLE: readonly FieldOf<Article, Context>[] = [
  same("headline", ["headline", "name", "alternativeHeadline"], readText),
  {
    key: "headlines",
    properties: ["alternativeHeadline"],
    read: (value, at) => readTexts([value], at)?.map((text) => ({ text, role: "alternative" })),
    write: (variants) => ({ alternativeHeadline: oneOrMore(variants.map(({ text }) => text)) }),
  },
  {
    key: "url",
    properties: ["url", "mainEntityOfPage", "@id"],
    read: readUrl,
    write: (url) => ({ url, mainEntityOfPage: { "@type": "WebPage", "@id": url } }),
  },
  same("summary", ["description", "abstract"], readText),
  same("body", ["articleBody", "text"], readText),
  BYLINE,
  MEDIA,
  same("datePublished", ["datePublished"], readFirstDate),
  same("dateModified", ["dateModified"], readFirstDate),
  same("dateCreated", ["dateCreated"], readFirstDate),
  same("language", ["inLanguage"], readLanguage),
  same("section", ["articleSection"], readText),
  same("keywords", ["keywords"], readTexts),
  SUBJECTS,
  {
    key: "publisher",
    properties: ["publisher"],
    read: readMention,
    write: (mention, context) => ({ publisher: writeMention(mention, context) }),
  },
  {
    key: "providers",
    properties: ["provider", "sourceOrganization"],
    read: readMentions,
    merge: (before, after) => [...before, ...after],
    write: (mentions, context) => ({
      provider: oneOrMore(mentions.map((mention) => writeMention(mention, context))),
    }),
  },
  RIGHTS,
];

function readFirstDate(value: unknown, at: At): string | undefined {
  const [first] = listOf(value, at);
  return first && readDate(first.value, first.at);
}
