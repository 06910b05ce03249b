import type { NewsBundle } from "../model/bundle.js";
import { REFERENCES } from "./reference.js";
import { isSame } from "./same.js";

const LISTS = ["articles", "actors", "statements", "events"] as const;

/** Anything in a bundle that an id can name. */
type Entity = NewsBundle[(typeof LISTS)[number]][number];

/**
 * Puts bundles together into one.
 *
 * What two of them have alike is kept once. Where they give one id to two different things, the
 * later one gets another, and so do the references to it. Spans that counted into the only
 * article of their bundle say from then on which article that is.
 *
 * @param bundles - The bundles, whose own ids are unique; they are not changed.
 * @returns One bundle with all that is in them, in their order.
 *
 * @example
 * ```ts
 * import { mergeBundles, type NewsBundle } from "newsdesk";
 *
 * const morning: NewsBundle = {
 *   schemaVersion: "1",
 *   articles: [],
 *   actors: [{ kind: "person", name: "Ana Reis", id: "actor-1" }],
 *   statements: [],
 *   events: [],
 * };
 * const evening: NewsBundle = {
 *   ...morning,
 *   actors: [{ kind: "person", name: "Jo Park", id: "actor-1" }],
 *   statements: [
 *     { form: "indirect", text: "all is well", speaker: { text: "Park", actor: "actor-1" } },
 *   ],
 * };
 *
 * const { actors, statements } = mergeBundles(morning, evening);
 *
 * actors.map(({ id }) => id); // => ["actor-1", "actor-1-2"]
 * statements[0]?.speaker?.actor; // => "actor-1-2"
 * ```
 *
 * @category Checks
 */
export function mergeBundles(...bundles: readonly NewsBundle[]): NewsBundle {
  const merged: NewsBundle = {
    schemaVersion: "1",
    articles: [],
    actors: [],
    statements: [],
    events: [],
  };
  const articles = bundles.flatMap((bundle) => bundle.articles);
  for (const bundle of bundles) {
    addTo(merged, articles.length > 1 ? anchored(bundle) : bundle);
  }
  return merged;
}

/** Adds a bundle to the others, under ids that are free. */
function addTo(merged: NewsBundle, bundle: NewsBundle): void {
  const names = newNames(merged, bundle);
  for (const list of LISTS) {
    const items: Entity[] = merged[list];
    const before = items.slice();
    for (const item of bundle[list]) {
      const named = renamed(item, names);
      if (!before.some((other) => other.id === named.id && isSame(other, named))) items.push(named);
    }
  }
}

/** The new ids of what has an id that something else has already. */
function newNames(merged: NewsBundle, bundle: NewsBundle): Map<string, string> {
  const taken = new Map(LISTS.flatMap((list) => merged[list].map((item) => [item.id, item])));
  const own = new Set(LISTS.flatMap((list) => bundle[list].map(({ id }) => id)));
  const names = new Map<string, string>();
  // What looked alike may refer to something that gets another id, and is then no longer alike.
  for (let known = -1; known < names.size; ) {
    known = names.size;
    for (const item of LISTS.flatMap((list): Entity[] => bundle[list])) {
      const { id } = item;
      if (id === undefined || names.has(id) || !taken.has(id)) continue;
      if (isSame(taken.get(id), renamed(item, names))) continue;
      let number = 2;
      while (taken.has(`${id}-${number}`) || own.has(`${id}-${number}`)) number++;
      names.set(id, `${id}-${number}`);
    }
  }
  return names;
}

/** A copy of something with new ids in place of old ones. */
function renamed<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  return rewritten(value, (key, inner) =>
    typeof inner === "string" && (key === "id" || key === "target" || REFERENCES.has(key))
      ? (names.get(inner) ?? inner)
      : inner,
  );
}

/** A copy of a bundle whose parts say which article they come from, where there is only one. */
function anchored(bundle: NewsBundle): NewsBundle {
  const [article] = bundle.articles;
  if (!article || bundle.articles.length > 1) return bundle;

  const id = article.id ?? freeId(bundle);
  const anchor = (key: string, inner: unknown): unknown =>
    key === "source" ? { article: id, ...(inner as object) } : inner;
  const anchorAll = <Item extends Entity>(items: readonly Item[]): Item[] =>
    items.map((item) =>
      rewritten({ ...item, source: { ...("source" in item && item.source) } }, anchor),
    );
  return {
    schemaVersion: "1",
    articles: [{ ...article, id }],
    actors: anchorAll(bundle.actors),
    statements: anchorAll(bundle.statements),
    events: anchorAll(bundle.events),
  };
}

/** An id for an article that has none. */
function freeId(bundle: NewsBundle): string {
  const own = new Set(LISTS.flatMap((list) => bundle[list].map(({ id }) => id)));
  let id = "article";
  while (own.has(id)) id = `${id}-1`;
  return id;
}

/** A copy of JSON with some of its fields changed; what a house adds stays as it is. */
function rewritten<Value>(
  value: Value,
  change: (key: string, inner: unknown) => unknown,
  key = "",
): Value {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, change, key)) as Value;
  if (typeof value !== "object" || value === null) return change(key, value) as Value;
  const fields = Object.entries(value).map(([name, inner]) => [
    name,
    name === "ext" ? inner : rewritten(inner, change, name),
  ]);
  return change(key, Object.fromEntries(fields)) as Value;
}
