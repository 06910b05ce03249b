import { Converter, JSX, PageEvent } from "typedoc";

/** A plugin of typedoc: names each guide by its heading, leads to the playground, and makes each page sound to those who do not see it. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, guide) => {
    guide.name = /^# (.+)$/mu.exec(guide.content[0]?.text)?.[1] ?? guide.name;
    guide.frontmatter.category = "Guides";
  });
  app.renderer.hooks.on("sidebar.begin", (page) =>
    JSX.createElement(
      "p",
      null,
      JSX.createElement(
        "a",
        { href: page.relativeURL("playground/index.html") },
        "Playground: paste a story",
      ),
    ),
  );
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = withoutLeaps(
      page.contents
        ?.replace('<div class="col-content">', '<div class="col-content" role="main">')
        .replace(
          '<div class="col-sidebar">',
          '<div class="col-sidebar" role="complementary" aria-label="Settings and contents">',
        ),
    );
  });
}

/** No heading is more than one level below the one before it. */
function withoutLeaps(html = "") {
  let last = 0;
  return html.replace(/<(\/?)h([1-6])\b/gu, (_, slash, level) => {
    if (!slash) last = Math.min(Number(level), last + 1);
    return `<${slash}h${last}`;
  });
}
