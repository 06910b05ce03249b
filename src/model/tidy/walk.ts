import type * as z from "zod";
import { bare } from "../bare.js";
import { candidates, type Leaf } from "./leaf.js";
import { isRecord, type Notes, type Step, settle } from "./notes.js";

/** Goes through a value along its schema, and returns a tidy copy of it. */
export function walk(schema: z.core.$ZodType, value: unknown, path: Step[], notes: Notes): unknown {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "optional":
      return walk(def.innerType, value, path, notes);
    case "object":
      return isRecord(value) ? tidyObject(schema as z.core.$ZodObject, value, path, notes) : value;
    case "array":
      return tidyList(def.element, value, path, notes);
    case "union":
      return tidyUnion(schema as z.core.$ZodDiscriminatedUnion, value, path, notes);
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
      return tidyLeaf(schema as Leaf, value, path, notes);
    default:
      return value;
  }
}

function tidyObject(
  schema: z.core.$ZodObject,
  value: Readonly<Record<string, unknown>>,
  path: Step[],
  notes: Notes,
): Record<string, unknown> {
  const { shape } = schema._zod.def;
  const tidied: Record<string, unknown> = {};
  const strays = notes.strays.length;
  for (const [key, inner] of Object.entries(value)) {
    const name = keyOf(key, shape, (known) => (value[known] ?? tidied[known]) !== undefined);
    const field = name === undefined ? undefined : shape[name];
    if (inner === undefined) continue;
    if (inner === null) notes.mend("null", "Left out: null says nothing", [...path, key], inner);
    else if (!field || name === undefined) notes.stray([...path, key], inner);
    else if (inner === "" && field._zod.optin === "optional" && !accepts(field, inner)) {
      notes.mend("empty", "Left out: an empty text says nothing", [...path, key], inner);
    } else {
      if (name !== key) notes.mend("key", `The key is \`${name}\``, [...path, key], key, name);
      tidied[name] = walk(field, inner, [...path, name], notes);
    }
  }
  return "ext" in shape ? settle(tidied, path, notes, strays) : tidied;
}

/** The key of a model that a key is, but for case, hyphens and underscores, unless that is taken. */
function keyOf(
  key: string,
  shape: object,
  isTaken: (known: string) => boolean,
): string | undefined {
  if (Object.hasOwn(shape, key)) return key;
  const meant = bare(key);
  const name = Object.keys(shape).find((known) => bare(known) === meant);
  return name === undefined || isTaken(name) ? undefined : name;
}

function tidyList(item: z.core.$ZodType, value: unknown, path: Step[], notes: Notes): unknown {
  if (!Array.isArray(value)) {
    notes.mend("list", "A single thing became a list of one", path, value);
    return [walk(item, value, [...path, 0], notes)];
  }
  // Nothing can be made of a hole, and a list of holes goes on for ever.
  if (value.includes(undefined)) return value;
  const tidied: unknown[] = [];
  for (const [at, inner] of value.entries()) {
    if (inner === null) notes.mend("null", "Left out: null says nothing", [...path, at], inner);
    else tidied.push(walk(item, inner, [...path, at], notes));
  }
  return tidied;
}

/** Takes the member of a union that its tag names. */
function tidyUnion(
  { _zod }: z.core.$ZodDiscriminatedUnion,
  value: unknown,
  path: Step[],
  notes: Notes,
): unknown {
  const { discriminator, options } = _zod.def;
  if (!isRecord(value)) return value;
  const tag = bare(String(value[discriminator]));
  const member = options.find(({ _zod: { propValues } }) =>
    [...(propValues?.[discriminator] ?? [])].some((known) => bare(String(known)) === tag),
  );
  return member ? walk(member, value, path, notes) : value;
}

/** Takes the first of the usual forms of a value that its schema accepts. */
function tidyLeaf(schema: Leaf, value: unknown, path: Step[], notes: Notes): unknown {
  if (accepts(schema, value)) return value;
  for (const [rule, candidate] of candidates(schema, value)) {
    if (!accepts(schema, candidate)) continue;
    notes.mend(rule, "Brought to the form that the model has for it", path, value, candidate);
    return candidate;
  }
  return value;
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}
