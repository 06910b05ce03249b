import { JSX, PageEvent, ReflectionKind } from "typedoc";

/** How a schema is put to use. */
const GUIDE = "Validate a payload in an API handler";

/** A plugin of typedoc: calls a schema a schema, and leads from each model to its schema and on to their use. */
export function load(app) {
  app.renderer.hooks.on("comment.afterTags", (page, _, reflection) => {
    const { project } = page.page;
    if (reflection !== page.page.model) return nothing();
    if (isSchema(reflection, project)) {
      const guide = listed(project, "Guides").find(({ name }) => name === GUIDE);
      return line(page, "A schema of zod’s, with all that those can do: ", guide);
    }
    const schema = listed(project, "Models").includes(reflection)
      ? listed(project, "Schemas").find(({ name }) => name === reflection.name)
      : undefined;
    return schema
      ? line(page, "What comes from elsewhere is checked by its schema, ", schema)
      : nothing();
  });
  app.renderer.on(PageEvent.END, (page) => {
    if (isSchema(page.model, page.project))
      page.contents = page.contents?.replace("<h1>Variable ", "<h1>Schema ");
  });
}

function isSchema(reflection, project) {
  return (
    reflection.kind === ReflectionKind.Variable && listed(project, "Schemas").includes(reflection)
  );
}

/** All that is in a category. */
function listed(project, category) {
  return project.categories.find(({ title }) => title === category).children;
}

/** A line that leads to another page. */
function line(page, text, to) {
  const link = JSX.createElement("a", { href: page.urlTo(to) }, to.name);
  return JSX.createElement("p", { class: "tsd-typography" }, text, link, ".");
}

function nothing() {
  return JSX.createElement(JSX.Fragment, null);
}
