import * as z from "zod";
// Not by way of `z.core`: with that, a bundler takes all of zod along, every language of its messages.
import { $constructor, util } from "zod/v4/core";
import { explain } from "./message.js";
import { isReadable } from "./readable.js";
import { refuse } from "./sentences.js";

/** Marks a parse that goes on inside one of our schemas: it is the outermost one that explains. */
const UNDERWAY = Symbol("underway");

/** What a parse takes along on its way. */
type Context = z.core.ParseContextInternal & { [UNDERWAY]?: boolean };

/**
 * Makes a kind of schema that explains its issues, and those of all that is in it.
 *
 * An explanation is the last resort, as the locale is in zod: the `error` of a schema, of a
 * parse and of zod's configuration go before it.
 */
export function speaking<Schema extends z.ZodType, Definition extends z.core.$ZodTypeDef>(
  name: string,
  kind: z.core.$constructor<Schema, Definition>,
): z.core.$constructor<Schema, Definition> {
  return $constructor<Schema, Definition>(name, (schema, definition) => {
    kind.init(schema, definition);
    schema.safeParse = (value, params) => settle(schema, value, { ...params, async: false });
    const internals = schema._zod;
    internals.deferred ??= [];
    internals.deferred.push(() => {
      const run = internals.run;
      internals.run = (payload, context: Context) =>
        context[UNDERWAY] ? run(payload, context) : explained(run, payload, context);
    });
  });
}

/**
 * Parses as `safeParse` of zod does, whose result makes its error when that is first read.
 *
 * The getters of such a result outlive it until the heap is swept as a whole, with all issues.
 */
function settle<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: z.core.ParseContextInternal,
): z.ZodSafeParseResult<z.output<Schema>> {
  // What cannot be told at once throws: there is no promise here.
  const payload = schema._zod.run({ value, issues: [] }, context) as z.core.ParsePayload;
  if (payload.issues.length === 0)
    return { success: true, data: payload.value as z.output<Schema> };
  const issues = payload.issues.map((issue) => util.finalizeIssue(issue, context, z.config()));
  return { success: false, error: new z.ZodRealError(issues) as z.ZodError<z.output<Schema>> };
}

/** Runs a schema, and puts its issues in words. */
function explained(
  run: z.core.$ZodTypeInternals["run"],
  payload: z.core.ParsePayload,
  context: Context,
): z.core.ParsePayload | Promise<z.core.ParsePayload> {
  const { value } = payload;
  const finish = (result: z.core.ParsePayload): z.core.ParsePayload => {
    context[UNDERWAY] = false;
    for (const issue of result.issues) speak(issue, context);
    return result;
  };
  context[UNDERWAY] = true;
  try {
    const result = run(payload, context);
    return result instanceof Promise ? result.then(finish) : finish(result);
  } catch (error) {
    context[UNDERWAY] = false;
    if (isReadable(value)) throw error;
    const unreadable = { value, issues: [] };
    refuse(unreadable, "value/unreadable", [], {});
    return finish(unreadable);
  }
}

/** Gives an issue its message, unless its schema has one for it. */
function speak(issue: z.core.$ZodRawIssue, context: Context): void {
  if (issue.message !== undefined || issue.inst?._zod.def.error) return;
  const say = context.error as z.core.$ZodErrorMap | undefined;
  const said = say?.(issue) ?? z.config().customError?.(issue);
  const message = (typeof said === "object" ? said?.message : said) ?? explain(issue);
  if (message !== undefined) Object.assign(issue, { message });
}
