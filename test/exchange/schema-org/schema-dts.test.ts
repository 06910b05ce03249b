import { type NewsBundle, toJsonLd } from "newsdesk";
import type { Graph, NewsArticle, WithContext } from "schema-dts";
import ts from "typescript";
import { expect, test } from "vitest";
import { bundle as everything } from "../../model/payloads.js";

const ROOT = `${process.cwd()}/page.ts`;

/** The types that payloads are held against, by what they are called. */
interface Types {
  Graph: Graph;
  "WithContext<NewsArticle>": WithContext<NewsArticle>;
}

/** What TypeScript says of a payload as a value of a type of schema-dts. */
function complaints(payload: unknown, type: keyof Types): string[] {
  const code = `import type { Graph, NewsArticle, WithContext } from "schema-dts";
export const page: ${type} = ${JSON.stringify(payload, null, 2)};`;
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === ROOT || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === ROOT
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([ROOT], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The nodes of schema.org: annotations are of another vocabulary. */
function schemaNodes(bundle: NewsBundle): object {
  const payload = toJsonLd(bundle) as { "@graph": readonly object[] };
  return { ...payload, "@graph": payload["@graph"].filter((node) => !("type" in node)) };
}

test("writes every field of every model as schema-dts types it", () => {
  expect(complaints(schemaNodes(everything), "Graph")).toStrictEqual([]);
}, 120_000);

test("writes a page as schema-dts types it", () => {
  const page = toJsonLd({
    schemaVersion: "1",
    articles: [
      {
        headline: "Ferry sails",
        datePublished: "2026-03-06",
        genre: "obituary",
        byline: {
          text: "Ada Lund, Per Holm, Bo Vik",
          contributors: [
            { text: "Ada Lund", name: "Ada Lund", kind: "person", jobTitle: "pilot" },
            { text: "Per Holm", name: "Per Holm" },
            { text: "Bo Vik", name: "Bo Vik", role: "photographer" },
          ],
        },
        publisher: { text: "Harbour Post" },
      },
    ],
    actors: [],
    statements: [],
    events: [],
  });

  expect(complaints(page, "WithContext<NewsArticle>")).toStrictEqual([]);
}, 120_000);

test("hears of a property that schema.org does not have", () => {
  const page = { "@context": "https://schema.org", "@type": "NewsArticle", urgency: 5 };

  expect(complaints(page, "WithContext<NewsArticle>")).toStrictEqual([
    expect.stringContaining("urgency"),
  ]);
}, 120_000);
