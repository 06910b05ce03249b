import { Article, fromJsonLd, parseHeadline, type StoryOptions } from "../index.js";
import type { Input } from "./input.js";
import { type Page, readPage } from "./page.js";
import { Trouble } from "./terminal.js";

/** The story on a web page as it could have been pasted, and what its JSON-LD says of its publication. */
export function storyOf(input: Input): { text: string; published: StoryOptions } {
  const page = readPage(input);
  const article = articleOf(page);
  const headline = article?.headline ?? page.heading ?? titleOf(page);
  const body = page.paragraphs.length > 0 ? page.paragraphs : [article?.body ?? ""];
  const captions = page.captions.map((caption) => `Caption: ${caption}`);
  const parts = [headline ?? "", ...captions, ...body].filter((part) => part !== "");
  if (parts.length === 0) throw new Trouble(1, `${input.name} is a web page without a story.`);
  return {
    text: parts.join("\n\n"),
    published: { datePublished: article?.datePublished ?? dayOf(page), url: article?.url },
  };
}

/** The day that a page tells machines that it was published, if it is one. */
function dayOf({ time }: Page): string | undefined {
  return Article.shape.datePublished.safeParse(time).data;
}

/** The first article that the JSON-LD of a page tells of; what cannot be read tells of none. */
function articleOf({ scripts }: Page): Article | undefined {
  try {
    return fromJsonLd(scripts.map(({ text }) => text)).bundle.articles[0];
  } catch {
    return undefined;
  }
}

function titleOf({ title }: Page): string | undefined {
  return title === undefined ? undefined : parseHeadline(title).title;
}
