import { type Node, typesOf } from "./nodes.js";

/** The sorts of things that are read from nodes of their own. */
export type Sort = "article" | "statement" | "fact check" | "event" | "person" | "body" | "area";

/** How the types of each sort look, in whatever capitals; the first counts, as a BusinessEvent is no business. */
const TYPES: readonly (readonly [Sort, RegExp])[] = [
  ["article", /^(?:.*Article|.*BlogPosting|Report|CreativeWork)$/iu],
  ["statement", /^(?:quotation|claim)$/iu],
  ["fact check", /^claimreview$/iu],
  ["event", /event$|^(?:eventseries|festival|hackathon|courseinstance)$/iu],
  ["person", /^person$/iu],
  [
    "body",
    /organi[sz]ation|corporation|company|business|^(?:ngo|airline|consortium|cooperative|fundingagency|librarysystem|politicalparty|project|sportsteam|workersunion)$|^\p{Alpha}{1,20}group$/iu,
  ],
  ["area", /^(?:administrativearea|country|state|city)$/iu],
];

/** The types of nearly all nodes; some are of no sort, as what they tell is part of something else. */
const USUAL: ReadonlyMap<string, Sort | undefined> = /* @__PURE__ */ new Map([
  ["NewsArticle", "article"],
  ["Article", "article"],
  ["Person", "person"],
  ["Organization", "body"],
  ["NewsMediaOrganization", "body"],
  ["Thing", undefined],
  ["ImageObject", undefined],
  ["WebPage", undefined],
  ["WebSite", undefined],
  ["ListItem", undefined],
  ["BreadcrumbList", undefined],
]);

/** The sort of thing that a type means. */
export function sortOf(type: string): Sort | undefined {
  if (USUAL.has(type)) return USUAL.get(type);
  return TYPES.find(([, pattern]) => pattern.test(type))?.[0];
}

/** Whether a node tells of a thing of a sort. */
export function isOf(node: Node, sort: Sort): boolean {
  return typesOf(node).some((type) => sortOf(type) === sort);
}

const SAID: ReadonlySet<Sort | undefined> = new Set<Sort>(["statement", "fact check"]);

/** Whether a node tells of what was said, or checks it. */
export function isSaid(node: Node): boolean {
  return typesOf(node).some((type) => SAID.has(sortOf(type)));
}
