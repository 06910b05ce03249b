import type { Review, Statement } from "../../model/statement.js";
import { type Table, tableOf } from "../field.js";
import type { Context } from "./context.js";
import { resolved } from "./graph.js";
import { readBody } from "./mention.js";
import { dated } from "./news-date.js";
import { isNode, type Node, type PlacedNode } from "./nodes.js";
import { readPart, writePart } from "./parts.js";
import { same } from "./same.js";
import { readText } from "./text.js";
import { readUrl } from "./values.js";
import { writeBody } from "./write.js";

/** How each field of a review stands in a ClaimReview of schema.org. */
export const REVIEW: Table<Review, Context> = tableOf<Review, Context>({
  reviewer: {
    properties: ["author", "publisher", "creator"],
    read: readBody,
    write: (mention, context) => ({ author: writeBody(mention, context) }),
  },
  rating: {
    properties: ["reviewRating"],
    read: (value, at, context) => {
      if (!isNode(value)) return readText(value, at);
      return readPart(RATING, { node: value, at }, context, "a rating").verdict;
    },
    write: (rating) => ({ reviewRating: { "@type": "Rating", alternateName: rating } }),
  },
  url: same(["url"], readUrl),
  date: dated("datePublished"),
});

const RATING = tableOf<{ verdict: string }, Context>({
  verdict: same(["alternateName", "name", "ratingValue"], readText),
});

/** Reads a fact check; without reviewer or verdict it is none. */
export function readReview(placed: PlacedNode, context: Context): Review | undefined {
  const { claimReviewed: _, itemReviewed: __, ...node } = placed.node;
  const { reviewer, rating, ...model } = readPart(
    REVIEW,
    { node, at: placed.at },
    context,
    "a fact check",
  );
  return reviewer && rating !== undefined ? { reviewer, rating, ...model } : undefined;
}

/** What a fact check looks at: a node of its own, or what the check itself says of it. */
export function reviewed({ node, at }: PlacedNode, { graph }: Context): PlacedNode {
  const { claimReviewed: text, itemReviewed } = node;
  const claim = { "@type": "Claim", text };
  if (!isNode(itemReviewed)) return { node: claim, at };
  const item = resolved({ node: itemReviewed, at: at.of("itemReviewed") }, graph);
  return { node: { ...claim, ...item.node, "@type": "Claim" }, at: item.at };
}

/** Writes a fact check of a statement. */
export function writeReview(
  review: Review,
  { form, text }: Statement,
  statementId: string,
  context: Context,
): Node {
  return {
    ...writePart("ClaimReview", REVIEW, review, context),
    claimReviewed: text,
    itemReviewed: { "@type": form === "direct" ? "Quotation" : "Claim", "@id": statementId },
  };
}
