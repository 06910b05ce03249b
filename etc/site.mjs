import { Converter, JSX, PageEvent } from "typedoc";
import { layersDiagram, modelsDiagram, storyDiagram } from "./diagrams.mjs";
import { eventTables, patternTables } from "./patterns.mjs";

/** What a guide leaves room for, as a comment: made anew whenever the site is. */
const MADE = {
  "diagram: layers": layersDiagram,
  "diagram: models": modelsDiagram,
  "diagram: story": storyDiagram,
  "table: events": eventTables,
  "table: patterns": patternTables,
};

/** The guides in the order of their use; those that stand here nowhere come behind. */
const ORDER = [
  "validate",
  "forms",
  "story",
  "statements",
  "events",
  "dates",
  "places",
  "exchange",
  "schema-org-fields",
  "ninjs",
  "ninjs-fields",
  "house-style",
  "json-schema",
  "errors",
  "messages",
  "rules",
  "scale",
  "moving",
  "languages",
  "patterns",
  "architecture",
];

const START = `
<p class="start"><a class="playground" href="playground/index.html">Paste a story</a>
<a href="documents/From_a_pasted_story_to_a_bundle.html">From a pasted story to a bundle</a>
<a href="documents/Validate_a_payload_in_an_API_handler.html">Validate a payload</a>
<a href="#guides">All guides</a></p>`;

/** A link inside what opens and closes a section: only one of them can be pressed. */
const LINK_IN_SUMMARY =
  /<a [^>]*class="tsd-anchor-icon"[^>]*>(?:(?!<\/a>).)*<\/a>(?=<\/h2><\/summary>)/gu;

/** A plugin of typedoc: orders, names and fills the guides, opens the site with the ways into it, and makes each page sound to those who do not see it. */
export function load(app) {
  const places = new WeakMap();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, guide) => {
    const place = ORDER.indexOf(guide.name.replace(/.*\//u, ""));
    places.set(guide, place < 0 ? ORDER.length : place);
    guide.name = /^# (.+)$/mu.exec(guide.content[0]?.text)?.[1] ?? guide.name;
    guide.frontmatter.category = "Guides";
    for (const [at, part] of guide.content.entries()) {
      if (/^#+ $/mu.test(guide.content[at - 1]?.text.split("\n").at(-1) ?? "")) plain(part);
      part.text = filled(part.text);
    }
  });
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const guides = project.categories?.find(({ title }) => title === "Guides");
      guides?.children.sort((one, other) => places.get(one) - places.get(other));
    },
    -1000,
  );
  app.renderer.hooks.on("sidebar.begin", (page) =>
    JSX.createElement(
      "p",
      null,
      JSX.createElement(
        "a",
        { class: "playground", href: page.relativeURL("playground/index.html") },
        "Playground",
      ),
    ),
  );
  app.renderer.hooks.on("content.end", (page) =>
    page.page.url === "index.html" ? guidesOf(page) : JSX.createElement(JSX.Fragment, null),
  );
  app.renderer.on(PageEvent.END, (page) => {
    if (page.url === "index.html") page.contents = opened(page.contents);
    page.contents = withoutLeaps(
      page.contents
        ?.replace('<div class="col-content">', '<div class="col-content" role="main">')
        .replace(
          '<div class="col-sidebar">',
          '<div class="col-sidebar" role="complementary" aria-label="Settings and contents">',
        )
        .replace(LINK_IN_SUMMARY, "")
        .replace(/(?<=class="tsd-type-annotation">)\{(?<type>[^}]+)\}/gu, "$<type>"),
    );
  });
}

/** The first page, with one title, and the ways into the site below its promise. */
function opened(html) {
  return html
    .replace(/<div class="tsd-page-title">\s*<h1>newsdesk<\/h1><\/div>/u, "")
    .replace(/(?<=<\/strong><\/p>)/u, START);
}

/** A heading that is all code has neither a name nor an address: its backticks are taken off. */
function plain(part) {
  part.text = part.text.replace(/^`([^`]+)`$/u, "$1");
  part.kind = "text";
}

function filled(text) {
  return text.replace(/<!-- ((?:diagram|table): \w+) -->/gu, (_, name) => {
    if (!MADE[name]) throw new Error(`Nothing is made of ${name}`);
    return MADE[name]();
  });
}

/** All guides, a link each. */
function guidesOf(page) {
  const guides = page.page.project.categories.find(({ title }) => title === "Guides").children;
  return JSX.createElement(
    "nav",
    { class: "guides", "aria-labelledby": "guides" },
    JSX.createElement("h2", { id: "guides" }, "Guides"),
    JSX.createElement(
      "ul",
      null,
      guides.map((guide) =>
        JSX.createElement(
          "li",
          null,
          JSX.createElement("a", { href: page.urlTo(guide) }, guide.name),
        ),
      ),
    ),
  );
}

/** No heading is more than one level below the one before it. */
function withoutLeaps(html = "") {
  let last = 0;
  return html.replace(/<(\/?)h([1-6])\b/gu, (_, slash, level) => {
    if (!slash) last = Math.min(Number(level), last + 1);
    return `<${slash}h${last}`;
  });
}
