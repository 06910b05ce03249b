import { isActor, isArticle, isEvent, isNewsBundle, isStatement } from "newsdesk/model";
import { expect, test } from "vitest";
import { actors, article, bundle, event, statement } from "./payloads.js";
import { bad, good } from "./values.js";

test.each(good)("takes %s", (_, schema, payload) => {
  expect(schema.safeParse(payload)).toStrictEqual({ success: true, data: payload });
});

test.each(bad)("refuses %s", (_, schema, payload, path, message) => {
  const issues = schema
    .safeParse(payload)
    .error?.issues.map((issue) => [issue.path.join("."), issue.message]);
  expect(issues).toStrictEqual([[path, message]]);
});

test("the guards take their own models only", () => {
  const guards = [isArticle, isActor, isStatement, isEvent, isNewsBundle];
  const payloads = [article, actors.group, statement, event, bundle];

  for (const [at, guard] of guards.entries()) {
    expect(payloads.map((payload) => guard(payload))).toStrictEqual(
      payloads.map((_, other) => other === at),
    );
  }
});
