import { isSame } from "../../check/same.js";
import type { Article } from "../../model/article.js";
import type { At } from "../at.js";

/** The stories that were read so far, to know one that is told twice: each program behind a page may tell it. */
export class Twins {
  readonly #byId = new Map<string | undefined, Article>();
  readonly #byAddress = new Map<string | undefined, Article>();
  readonly #byWords = new Map<string, Article>();

  /** The article to go by: one from before that tells the same story, and takes in what this one tells, else this one. */
  joined(article: Article, at: At): { readonly article: Article; readonly isNew: boolean } {
    const address = addressOf(article);
    const words = `${article.datePublished} ${article.headline}`;
    const namesake = this.#byId.get(article.id);
    const neighbour = this.#byAddress.get(address);
    const twin = [namesake, neighbour, this.#byWords.get(words)].find(
      (one) => one && isTwin(one, article),
    );
    if (twin) {
      at.report(
        "json-ld/twice",
        "Joined a node to one that tells the same story",
        article.headline,
      );
      takeIn(twin, article, at);
      return { article: twin, isNew: false };
    }
    const other = namesake ?? neighbour;
    if (other) {
      const { headline } = article;
      at.report("json-ld/twice", "Read two stories under one address", headline, other.headline);
    }
    const one = namesake ? withoutId(article) : article;
    if (one.id !== undefined) this.#byId.set(one.id, one);
    if (address !== undefined && !neighbour) this.#byAddress.set(address, one);
    this.#byWords.set(words, one);
    return { article: one, isNew: true };
  }
}

// https://example.org/ferry/#article
//         └─── address ───┘
const SCHEME = /^https?:\/\/(?:www\.)?/iu;
const END = /\/?(?:#.*)?$/su;

/** What of its address tells a story from others. */
function addressOf({ url }: Article): string | undefined {
  return url?.replace(SCHEME, "").replace(END, "");
}

/** Whether two articles tell one story: they have one headline, and nothing shows them to be two. */
function isTwin(one: Article, other: Article): boolean {
  if (one.headline !== other.headline) return false;
  if (one.id !== undefined && one.id === other.id) return true;
  if (one.url !== undefined && other.url !== undefined) return addressOf(one) === addressOf(other);
  return (
    (one.id === undefined || other.id === undefined) && one.datePublished === other.datePublished
  );
}

function withoutId({ id: _, ...article }: Article): Article {
  return article;
}

/** Fills what an article leaves open from its twin, and tells what the twin says otherwise. */
function takeIn(article: Article, { ext = {}, ...twin }: Article, at: At): void {
  fill(article, twin, at);
  const kept = { ...article.ext };
  fill(kept, ext, at);
  if (Object.keys(kept).length > 0) article.ext = kept;
}

/** Where a type is kept that the models do not know. It is that of one node: a twin of another type takes none over. */
const TYPE = "schema:@type";

function fill(open: object, told: object, at: At): void {
  const fields = open as Record<string, unknown>;
  for (const [name, value] of Object.entries(told)) {
    const before = fields[name];
    if (before === undefined && name !== TYPE) fields[name] = value;
    else if (!isSame(before, value)) {
      at.report("exchange/lost", `Left out \`${name}\` of a story told twice`, value, before);
    }
  }
}
