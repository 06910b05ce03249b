import { type Caption, type Contributor, parseByline, parseCaption, parseName } from "newsdesk";
import { expect, test } from "vitest";
import { linesOf } from "../fixture-lines.js";

/** The lines of a fixture: what is printed, and what is read of it. */
const readingsIn = (fixture: string): [printed: string, reading: string][] =>
  linesOf(fixture).map((line) => {
    const [printed = "", reading = ""] = line.split(" =>");
    return [printed.replaceAll("⏎", "\n"), even(reading)];
  });

test.each(readingsIn("captions.txt"))("reads the caption %s", (printed, reading) => {
  const caption = parseCaption(printed.replace(/[⟦⟧]/gu, ""));
  expect(`⟦${caption.description}⟧`).toBe(/⟦.*⟧/u.exec(printed)?.[0]);
  expect(shownCaption(caption)).toBe(reading);
});

test.each(readingsIn("bylines.txt"))("reads the byline %s", (printed, reading) => {
  const byline = parseByline(printed.replaceAll(/[⟦⟧]/gu, ""));
  const contributors = byline?.contributors ?? [];
  expect(contributors.map(({ text }) => `⟦${text}⟧`)).toStrictEqual(printed.match(/⟦.*?⟧/gu));
  expect(contributors.map(shownContributor).join("; ")).toBe(reading);
});

test.each(readingsIn("names.txt"))("reads the name %s", (printed, reading) => {
  const { honorific, given, middle, family, suffix, nickname } = parseName(printed) ?? {};
  const parts = [honorific, given, middle, family, suffix, nickname];
  expect(even(parts.map((part) => part ?? "").join(" | "))).toBe(reading);
});

/** A caption as the fixture writes it. */
function shownCaption({ people, place, venue, date, credit }: Caption): string {
  const kind = credit?.kind && `(${credit.kind})`;
  const columns = [
    people.map(({ name, role, position }) =>
      [name, role && `[${role}]`, position && `(${position})`].filter(Boolean).join(" "),
    ),
    [place?.text, venue && `@ ${venue.text}`].filter(Boolean),
    [date?.text],
    credit ? [credit.people.join(", "), "/", credit.organizations.join(", "), kind] : [],
  ];
  const [shown = [], ...others] = columns;
  return even([shown.join("; "), ...others.map((column) => column.join(" "))].join(" | "));
}

/** Who made a story as the fixture writes it. */
function shownContributor({ name, jobTitle, role, place, affiliation }: Contributor): string {
  const parts = [
    name,
    jobTitle && `[${jobTitle}]`,
    role && `(${role})`,
    place && `@ ${place.name}`,
  ];
  return [parts.filter(Boolean).join(" "), affiliation?.text].filter(Boolean).join(", ");
}

/** Without spaces and bars that part nothing. */
function even(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s|]+$/u, "")
    .trim();
}
