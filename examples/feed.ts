/*
 * A feed ingester: the items of an RSS feed as articles, with titles and authors as feeds print them put right.
 */

import { parseRssFeed } from "feedsmith";
import { Article, parseByline, parseDateline, parseHeadline, type Tidied, tidy } from "newsdesk";

/** The articles of a feed, each with what was mended in it and what is still wrong. */
export function articlesOf(xml: string): Tidied<Article>[] {
  const { title: siteName = "", items = [] } = parseRssFeed(xml);
  return items.map(({ title = "", link, pubDate, description, dc }) => {
    const datePublished = pubDate && isoDate(pubDate);
    const reference = datePublished?.slice(0, 10);
    return tidy(Article, {
      headline: parseHeadline(title, { siteName }).title,
      url: link,
      datePublished,
      summary: description,
      dateline: description && parseDateline(description, reference ? { reference } : {}),
      byline: parseByline(dc?.creators?.join(", ") ?? ""),
    });
  });
}

/** `Fri, 06 Mar 2026 09:30:00 GMT` as ISO 8601; nothing where it is no date. */
function isoDate(text: string): string | undefined {
  const date = new Date(text);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}
