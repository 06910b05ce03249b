import type * as z from "zod";
import type { Repair } from "./repair.js";
import { drop, Notes } from "./tidy/notes.js";
import { walk } from "./tidy/walk.js";

/**
 * How to tidy a value.
 *
 * @category Schemas
 */
export interface TidyOptions {
  /** The name under which unknown keys go to `ext`: `cms` makes `cms:wordCount`; `import` unless said. */
  readonly house?: string | undefined;
}

/**
 * A value that was tidied, or what is still wrong with it.
 *
 * @category Schemas
 */
export interface Tidied<Model> {
  /** The model, when nothing is wrong with it any more. */
  value?: Model;
  /** What is still wrong, in the words of the schema; nothing when there is a value. */
  issues: z.core.$ZodIssue[];
  /** Each change that was made, with a JSON Pointer to where; beyond a thousand, how many more of its rule. */
  repairs: Repair[];
}

/**
 * Brings foreign data to the form of a model, as far as that takes no guess, and says what it did.
 *
 * Nulls and empty texts are left out; unknown keys go to `ext`; keys and tags in another case
 * (`date_published`), dates in another usual form, numbers in text and single things that should
 * be lists are set right. What remains wrong is for the schema to say.
 *
 * @param schema - The schema of the model: `Article`, `Actor` …
 * @param value - The data; it is not changed.
 * @param options - Where unknown keys go.
 * @returns The model or what is wrong, and every change.
 *
 * @example
 * ```ts
 * import { Article, tidy } from "newsdesk";
 *
 * const { value, repairs } = tidy(Article, {
 *   headline: "Ferry sails",
 *   date_published: "Mon, 06 May 2024 09:00:00 GMT",
 *   summary: null,
 *   wordCount: 3,
 * });
 *
 * value?.datePublished; // => "2024-05-06T09:00:00Z"
 * value?.ext; // => { "import:wordCount": 3 }
 * repairs.map(({ rule }) => rule);
 * // => ["tidy/key", "tidy/date", "tidy/null", "tidy/unknown-key"]
 * ```
 *
 * @category Schemas
 */
export function tidy<Model extends z.ZodType>(
  schema: Model,
  value: unknown,
  options: TidyOptions = {},
): Tidied<z.output<Model>> {
  const notes = new Notes(options.house ?? "import");
  let tidied = value;
  let repairs: Repair[] = [];
  try {
    tidied = walk(schema, value, [], notes);
    for (const [way, stray] of notes.strays) drop(way, stray, notes);
    ({ repairs } = notes);
  } catch {
    // Reading it throws: the schema says so of the value as it came.
  }
  const { success, data, error } = schema.safeParse(tidied);
  return success ? { value: data, issues: [], repairs } : { issues: error.issues, repairs };
}
