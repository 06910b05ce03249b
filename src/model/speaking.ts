import * as z from "zod";
import { explain } from "./message.js";
import { refuse } from "./sentences.js";

/** The parses that go on inside one of our schemas: it is the outermost one that explains. */
const underway = /* @__PURE__ */ new WeakSet<z.core.ParseContextInternal>();

/**
 * Makes a kind of schema that explains its issues, and those of all that is in it.
 *
 * An explanation is the last resort, as the locale is in zod: the `error` of a schema, of a
 * parse and of zod's configuration go before it.
 */
export function speaking<Schema extends z.core.$ZodType, Definition extends z.core.$ZodTypeDef>(
  name: string,
  kind: z.core.$constructor<Schema, Definition>,
): z.core.$constructor<Schema, Definition> {
  return z.core.$constructor<Schema, Definition>(name, (schema, definition) => {
    kind.init(schema, definition);
    const internals = schema._zod;
    internals.deferred ??= [];
    internals.deferred.push(() => {
      const run = internals.run;
      internals.run = (payload, context) =>
        underway.has(context) ? run(payload, context) : explained(run, payload, context);
    });
  });
}

/** Runs a schema, and puts its issues in words. */
function explained(
  run: z.core.$ZodTypeInternals["run"],
  payload: z.core.ParsePayload,
  context: z.core.ParseContextInternal,
): z.core.ParsePayload | Promise<z.core.ParsePayload> {
  const { value } = payload;
  const finish = (result: z.core.ParsePayload): z.core.ParsePayload => {
    underway.delete(context);
    for (const issue of result.issues) speak(issue, context);
    return result;
  };
  underway.add(context);
  try {
    const result = run(payload, context);
    return result instanceof Promise ? result.then(finish) : finish(result);
  } catch (error) {
    underway.delete(context);
    if (isPlain(value)) throw error;
    refuse(payload, "value/unreadable", [], {});
    return finish(payload);
  }
}

/** Gives an issue its message, unless its schema has one for it. */
function speak(issue: z.core.$ZodRawIssue, context: z.core.ParseContextInternal): void {
  if (issue.message !== undefined || issue.inst?._zod.def.error) return;
  const say = context.error as z.core.$ZodErrorMap | undefined;
  const said = say?.(issue) ?? z.config().customError?.(issue);
  const message = (typeof said === "object" ? said?.message : said) ?? explain(issue);
  if (message !== undefined) Object.assign(issue, { message });
}

/** Whether all of a value can be read, and none of its getters throws. */
function isPlain(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}
