import type { Byline, Contributor } from "../model/byline.js";

/** What is printed before the names of those who did so. */
const INTRODUCTIONS: Readonly<Record<NonNullable<Contributor["role"]>, string>> = {
  author: "By",
  reporter: "Reporting by",
  editor: "Edited by",
  photographer: "Photographs by",
  videographer: "Video by",
  illustrator: "Illustration by",
  graphics: "Graphics by",
  translator: "Translated by",
  producer: "Produced by",
  researcher: "Research by",
};

/**
 * How to write a byline.
 *
 * @category Formatters
 */
export interface FormatBylineOptions {
  /** Whether the names of people stand in capitals, as agencies print them. */
  readonly capitals?: boolean;
}

/**
 * Writes who made a story, on one line.
 *
 * @param byline - Who made it.
 * @param options - How to write it.
 * @returns The line, without a full stop; empty when nobody is named.
 *
 * @example
 * ```ts
 * import { formatByline, parseByline } from "newsdesk";
 *
 * const byline = parseByline("JANE ROE / Harbour Post, photos: Jan Berg")!;
 *
 * formatByline(byline); // => "By Jane Roe, Harbour Post; photographs by Jan Berg"
 * ```
 *
 * @category Formatters
 */
export function formatByline(
  byline: Pick<Byline, "contributors">,
  options: FormatBylineOptions = {},
): string {
  const { capitals = false } = options;
  const groups: Contributor[][] = [];
  for (const contributor of byline.contributors) {
    const last = groups.at(-1);
    if (last && roleOf(last[0]!) === roleOf(contributor)) last.push(contributor);
    else groups.push([contributor]);
  }
  return groups.map((group, at) => formatGroup(group, at === 0, capitals)).join("; ");
}

function formatGroup(group: readonly Contributor[], isFirst: boolean, capitals: boolean): string {
  const introduction = INTRODUCTIONS[roleOf(group[0]!)];
  const opening = isFirst ? introduction : introduction.toLowerCase();
  const [house] = group.map(({ affiliation }) => affiliation?.text);
  const isShared =
    group.length > 1 && group.every(({ affiliation }) => affiliation?.text === house);
  const people = group.map((contributor) => formatContributor(contributor, !isShared, capitals));
  return `${opening} ${formatList(people)}${isShared && house ? `, ${house}` : ""}`;
}

function formatContributor(contributor: Contributor, hasHouse: boolean, capitals: boolean): string {
  const { name, kind, jobTitle, affiliation, place } = contributor;
  const printed = capitals && kind !== "organization" ? name.toUpperCase() : name;
  const parts = [printed, jobTitle, hasHouse && affiliation?.text].filter(Boolean).join(", ");
  return place ? `${parts} in ${place.name}` : parts;
}

function formatList(people: readonly string[]): string {
  const separator = people.some((person) => person.includes(",")) ? "; " : ", ";
  const last = people.at(-1)!;
  return people.length > 1 ? `${people.slice(0, -1).join(separator)} and ${last}` : last;
}

function roleOf({ role = "author" }: Contributor): NonNullable<Contributor["role"]> {
  return role;
}
