import { type Dateline, findDateline, type NewsDate, type Place, parseDateline } from "newsdesk";
import { expect, test } from "vitest";
import { linesOf } from "../../fixture-lines.js";

test.each(linesOf("datelines.txt"))("%s", (line) => {
  const [opening = "", reading] = line.replaceAll("⏎", "\n").split(" => ");
  const text = opening.replace("⟧", "");
  const dateline = parseDateline(text);
  expect(dateline && `${dateline.text}⟧`).toBe(
    opening.slice(opening.search(/[^*]/u), opening.indexOf("⟧") + 1),
  );
  expect(dateline && shown(dateline)).toBe(reading?.replaceAll(/ +/gu, " ").trim());
});

test.each(linesOf("not-datelines.txt"))("passes over %s", (line) => {
  const text = line.replaceAll("⏎", "\n");
  expect(parseDateline(text)).toBeUndefined();
  expect(findDateline(text)).toBeUndefined();
});

/** A dateline as the fixture writes it. */
function shown({ places, date, agencies }: Dateline): string {
  const columns = [
    places.map(shownPlace).join("; "),
    date ? shownDate(date) : "",
    agencies.map(({ name }) => name).join("; "),
  ];
  return columns.join(" | ").replaceAll(/ +/gu, " ").trim();
}

function shownPlace({ name, regionCode, countryCode }: Place): string {
  const code = regionCode ?? countryCode;
  return code === undefined ? name : `${name} [${code}]`;
}

function shownDate({ year, month, day, weekday, time }: NewsDate): string {
  if (weekday !== undefined && day === undefined) return `-W${weekday}`;
  const parts = [year ?? "-", month ?? "-", day].filter((part) => part !== undefined);
  const written = parts.map((part) => String(part).padStart(2, "0")).join("-");
  const short = written.replace(/^0--0-/u, "--").replace(/^0-/u, "-");
  return time === undefined ? short : `${short}T${time}`;
}
