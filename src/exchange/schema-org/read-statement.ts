import type { Statement } from "../../model/statement.js";
import { readFields } from "../field.js";
import type { Context } from "./context.js";
import { idOf, type PlacedNode, typesOf } from "./nodes.js";
import { extensionOf } from "./rest.js";
import { readReview, reviewed } from "./review.js";
import { sortOf } from "./sorts.js";
import { STATEMENT } from "./statement.js";

/** Reads what is said: a Quotation, or a Claim. */
export function readStatement({ node, at }: PlacedNode, context: Context): Statement | undefined {
  const { model, rest } = readFields(STATEMENT, node, at, context);
  const { text } = model;
  if (text === undefined) {
    at.report("json-ld/other", "Left out a statement without words", node);
    return undefined;
  }
  const isDirect = typesOf(node).some((type) => /^quotation$/iu.test(type));
  const isMixed = !isDirect && node.additionalType === "mixed";
  if (isMixed) rest.delete("additionalType");
  const isPlain = typesOf(node).every((type) => sortOf(type) === "statement");
  const ext = extensionOf(rest, isPlain, at);
  const id = idOf(node);
  return {
    form: isDirect ? "direct" : isMixed ? "mixed" : "indirect",
    ...model,
    text,
    ...(id !== undefined && { id }),
    ...(ext && { ext }),
  };
}

/** Reads a fact check into the statement that it looks at; one that stands nowhere else is told to be added. */
export function readFactCheck(
  placed: PlacedNode,
  context: Context,
  known: ReadonlyMap<unknown, Statement>,
): { claim: PlacedNode; statement: Statement } | undefined {
  const claim = reviewed(placed, context);
  const statement = known.get(claim.node["@id"]) ?? readStatement(claim, context);
  const review = readReview(placed, context);
  if (!review) {
    placed.at.report(
      "json-ld/other",
      "Left out a fact check without reviewer or verdict",
      placed.node,
    );
  }
  if (!statement || !review) return statement && { claim, statement };
  return { claim, statement: { ...statement, reviews: [...(statement.reviews ?? []), review] } };
}
