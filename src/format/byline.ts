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

const PREFIX = /(?<!\p{Alpha})Mc(?=\p{Upper})/u;

/**
 * How to write a byline.
 *
 * @category Formatters
 */
export interface FormatBylineOptions {
  /** Whether the names of people stand in capitals, as agencies print them. */
  readonly capitals?: boolean | undefined;
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
  const printed = capitals && kind !== "organization" ? inCapitals(name) : name;
  const parts = [printed, jobTitle, hasHouse && affiliation?.text].filter(Boolean).join(", ");
  return place ? `${parts} in ${place.name}` : parts;
}

/** `JANE McROE`: agencies leave a prefix as it is. */
function inCapitals(name: string): string {
  return name
    .split(PREFIX)
    .map((part) => part.toUpperCase())
    .join("Mc");
}

/** `Jane Roe, Jan Berg and Rosa Sol`; `Jane Roe, AFP, and Jan Berg`; `Jane Roe, AFP; Jan Berg; and Rosa Sol`. */
function formatList(people: readonly string[]): string {
  const last = people.at(-1)!;
  const others = people.slice(0, -1);
  if (others.length === 0) return last;
  if (!others.some((person) => person.includes(","))) return `${others.join(", ")} and ${last}`;
  return others.length === 1 ? `${others[0]}, and ${last}` : `${others.join("; ")}; and ${last}`;
}

function roleOf({ role = "author" }: Contributor): NonNullable<Contributor["role"]> {
  return role;
}
