import type { NewsBundle, Repair } from "newsdesk";

type Tree = Record<string, unknown>;

/** A bundle without the parts that a report names, and without what is empty then. */
export function withoutLosses(bundle: NewsBundle, losses: readonly Repair[]): unknown {
  const copy = JSON.parse(JSON.stringify(bundle)) as Tree;
  for (const { at } of losses) {
    const steps = String(at)
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const holder = steps
      .slice(0, -1)
      .reduce<Tree | undefined>((here, step) => here?.[step] as Tree | undefined, copy);
    if (holder) delete holder[steps.at(-1)!];
  }
  return pruned(copy);
}

/** The same without lists and objects that hold nothing, and without gaps in lists. */
function pruned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value)
    .map(([key, item]) => [key, pruned(item)] as const)
    .filter(([, item]) => item !== undefined);
  if (inner.length === 0) return undefined;
  return Object.fromEntries(inner);
}
