import { fromJsonLd, type NewsBundle, toJsonLd } from "newsdesk";

const EMPTY: NewsBundle = {
  schemaVersion: "1",
  articles: [],
  actors: [],
  statements: [],
  events: [],
};

/** The nodes that a bundle of these things is written as. */
export function graphOf(things: Partial<NewsBundle>): readonly object[] {
  const {
    "@context": _,
    "@graph": nodes,
    ...only
  } = toJsonLd({ ...EMPTY, ...things }) as {
    "@context": string;
    "@graph"?: readonly object[];
  };
  return nodes ?? [only];
}

/** What a bundle of these things is read as, once it was written: the lists that are not empty. */
export function reread(things: Partial<NewsBundle>): Partial<NewsBundle> {
  const { schemaVersion: _, ...lists } = fromJsonLd(
    JSON.stringify(toJsonLd({ ...EMPTY, ...things })),
  ).bundle;
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
