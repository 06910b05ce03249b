import { readdirSync, readFileSync } from "node:fs";

/*
 * The tables of every pattern that is read, made of what the tests hold the readers to: a fixture has a
 * pattern a line, and `# ` before what its groups are called. `⟦` and `⟧` stand around what is read of a
 * line, or `⟧` alone behind it; ` => ` parts it from its reading.
 */

const FIXTURES = "test/fixtures";
const WORDS = { Verbs: "event-verbs", Nouns: "event-nouns" };

/** The tables of all fixtures, a section each. */
export function patternTables() {
  const names = readdirSync(FIXTURES).filter((file) => file.endsWith(".txt"));
  const [passedOver, read] = [
    names.filter(isPassedOver),
    names.filter((file) => !isPassedOver(file)),
  ];
  return [...[...read, ...passedOver].map(sectionOf), pageSection()].join("\n");
}

/** Whole pages, each line beside what it is taken for. */
function pageSection() {
  const groups = readdirSync(`${FIXTURES}/pages`).map((file) => ({
    title: titleOf(file.replace(".txt", "")),
    rows: readFileSync(`${FIXTURES}/pages/${file}`, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [kind, words] = line.split(/ *\| (.*)/u);
        return [escaped(words), kind === "page" ? "left out" : kind];
      }),
  }));
  return `## Pages\n\n${tablesOf(groups, ["On the page", "Read as"], "pages")}`;
}

/** The tables of the words that events are found by. */
export function eventTables() {
  return Object.entries(WORDS)
    .map(([title, file]) => {
      const code = readFileSync(`src/lexicon/en/${file}.ts`, "utf8");
      const groups = [{ title, rows: [] }];
      for (const line of code.split("\n")) {
        const group = /^ {2}\/\/ ── (.+)$/u.exec(line)?.[1];
        const [, words, entry] = /^ {2}"?([^":]+)"?: "([^"]+)",/u.exec(line) ?? [];
        if (group) groups.push({ title: `${title}: ${group}`, rows: [] });
        if (words) groups.at(-1).rows.push([escaped(words.replaceAll("/", ", ")), entry]);
      }
      return tablesOf(groups, ["Words", "Code"], file);
    })
    .join("\n");
}

function isPassedOver(file) {
  return file.startsWith("not-");
}

function sectionOf(file) {
  const form = titleOf(file.replace(/^not-|\.txt$/gu, ""));
  const lines = readFileSync(`${FIXTURES}/${file}`, "utf8").split("\n");
  const opening = lines[0].startsWith("#") ? lines.splice(0, lines.indexOf("")) : [];
  const groups = [{ title: "", rows: [] }];
  for (const line of lines) {
    if (line.startsWith("# ")) groups.push({ title: line.slice(2).replace(/\.$/u, ""), rows: [] });
    else if (line !== "") groups.at(-1).rows.push(cellsOf(line));
  }
  const heading = isPassedOver(file) ? `## Not read as ${form.toLowerCase()}` : `## ${form}`;
  return `${heading}\n\n${tablesOf(groups, columnsOf(opening), file)}`;
}

/** What the columns hold, as the opening comment of a fixture says. */
function columnsOf(opening) {
  const [, ...readings] = opening.find((line) => line.includes(" => "))?.split(" => ") ?? [];
  return ["In print", ...readings.flatMap((reading) => reading.split(" | ")).map(titleOf)];
}

/** A line of a fixture, with what is read of it marked, and each part of its reading. */
function cellsOf(line) {
  const [printed, ...readings] = line.split(" =>");
  return [marked(printed), ...readings.flatMap((reading) => reading.split("|")).map(escaped)];
}

function tablesOf(groups, columns, file) {
  const tables = groups.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new Error(`No pattern is found in ${file}`);
  return tables
    .map(({ title, rows }) => {
      const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
      const body = rows
        .map((row) => `<tr>${columns.map((_, at) => `<td>${row[at] ?? ""}</td>`).join("")}</tr>`)
        .join("");
      return `${title && `### ${title}\n\n`}<table class="patterns"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
    })
    .join("\n");
}

function titleOf(name) {
  return (name[0].toUpperCase() + name.slice(1)).replaceAll("-", " ");
}

function marked(line) {
  const text = escaped(line);
  const opened = text.includes("⟦") ? text : text.replace(/^(?=.*⟧)/u, "⟦");
  return opened.replaceAll("⟦", "<mark>").replaceAll("⟧", "</mark>");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
