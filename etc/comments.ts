import ts from "typescript";

/** What the comments of a model and of its fields say. */
export interface Comments {
  /** What the model is. */
  readonly model: string;
  /** What each field is. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads the comments of all interfaces and types that a file exports. */
export function commentsIn(code: string): Map<string, Comments> {
  const file = ts.createSourceFile("model.ts", code, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Comments>();
  for (const node of file.statements) {
    if (ts.isTypeAliasDeclaration(node))
      found.set(node.name.text, { model: said(node), fields: {} });
    if (!ts.isInterfaceDeclaration(node)) continue;
    const own = node.members.map((member) => [member.name?.getText(), said(member)]);
    found.set(node.name.text, { model: said(node), fields: Object.fromEntries(own) });
  }
  return found;
}

/** Reads which interfaces each one extends. */
export function parentsIn(code: string): Map<string, string[]> {
  const file = ts.createSourceFile("model.ts", code, ts.ScriptTarget.Latest, true);
  const interfaces = file.statements.filter((node) => ts.isInterfaceDeclaration(node));
  return new Map(
    interfaces.map(({ name, heritageClauses = [] }) => [
      name.text,
      heritageClauses.flatMap(({ types }) => types.map((type) => type.expression.getText())),
    ]),
  );
}

/** The words of a doc comment, without its tags and line breaks. */
function said(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc));
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  return text
    .replace(/\n(?!\n)/gu, " ")
    .replace(/\s{2,}/gu, " ")
    .trim();
}
