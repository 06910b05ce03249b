import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/*
 * Builds the playground into the site. The example is read here once, so that the page shows a story
 * that is read, and answers for it, at once; the reader itself comes in a script of its own.
 */

const FROM = "docs/playground";
const TO = "docs/site/playground";

const common = {
  bundle: true,
  format: "esm",
  charset: "utf8",
  tsconfig: `${FROM}/tsconfig.json`,
  logLevel: "warning",
};

// Scripts that are shared are named by what they hold: those of an earlier build would stay.
rmSync(TO, { recursive: true, force: true });

const { metafile } = await build({
  ...common,
  entryPoints: [`${FROM}/playground.ts`, `${FROM}/playground.css`],
  outdir: TO,
  minify: true,
  splitting: true,
  metafile: true,
  target: "es2022",
  // Nearly every function is called by the first reading: Chromium compiles them while the page loads.
  banner: { js: "//# allFunctionsCalledOnLoad" },
});

/** The scripts that a source is built into, as the page names them: its own first, then those it shares. */
function scriptsOf(source) {
  const [script] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === `${FROM}/${source}`,
  );
  const shared = metafile.outputs[script].imports
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => path);
  return [script, ...shared].map((path) => path.slice(TO.length + 1));
}

function bytesOf(script) {
  return metafile.outputs[`${TO}/${script}`].bytes;
}

const { outputFiles } = await build({
  ...common,
  stdin: {
    contents: `
      import { parseStory } from "newsdesk/parse";
      import { escaped } from "./escape.js";
      import { htmlOfStory, stretchesIn } from "./story.js";
      export function example(text, options) {
        const reading = parseStory(text, options);
        return { text: escaped(text), reading, story: htmlOfStory(stretchesIn(text, reading)) };
      }`,
    resolveDir: FROM,
  },
  write: false,
});
const program = Buffer.from(outputFiles[0].contents).toString("base64");
const { example } = await import(`data:text/javascript;base64,${program}`);

const page = readFileSync(`${FROM}/index.html`, "utf8");
const datePublished = /type="date" value="([^"]+)"/u.exec(page)[1];
const { text, reading, story } = example(readFileSync(`${FROM}/example.txt`, "utf8"), {
  datePublished,
});
const json = JSON.stringify(reading).replaceAll("<", "\\u003c");
// Behind the styles, which the first sight of the page waits for; the script that takes the longest to compile first.
const preloads = [...new Set([...scriptsOf("playground.ts"), ...scriptsOf("reader.ts")])]
  .sort((one, other) => bytesOf(other) - bytesOf(one))
  .map((path) => `<link rel="modulepreload" href="${path}" />`);

writeFileSync(
  `${TO}/index.html`,
  page
    .replace('id="reading">', () => `id="reading">${json}`)
    .replace("</textarea>", () => `${text}</textarea>`)
    .replace('mark to mark">', () => `mark to mark">${story}`)
    .replace('href="playground.css" />', (styles) => [styles, ...preloads].join("\n    ")),
);
