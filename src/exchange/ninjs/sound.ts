import * as z from "zod";
import { explain } from "../../model/message.js";
import { nearest } from "../../model/nearest.js";
import type { At } from "../at.js";
import { type Entry, isEntry } from "./entry.js";
import { SHAPES } from "./item.js";
import { modernItem } from "./modern.js";

/** What items had in ninjs 1, and have no more. */
const OBSOLETE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "altids",
  "charCount",
  "mimetype",
  "wordCount",
]);

/** The geometries that a place had in ninjs 1: one property a format. */
const GEOMETRY = /^geometry_/u;

/** What an item has besides where it goes with another. */
const ASSOCIATED: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ {
  name: z.string(),
  rel: z.string(),
};

/** The properties of an item under the names of ninjs 3; what is wrong is reported and, where it cannot be read, left out. */
export function soundItem(
  item: Entry,
  at: At,
  shapes: Readonly<Record<string, z.ZodType>> = SHAPES,
): Map<string, unknown> {
  const sound = new Map<string, unknown>();
  for (const [property, value] of modernItem(item)) {
    const shape = Object.hasOwn(shapes, property) ? shapes[property] : undefined;
    if (!shape) {
      if (!OBSOLETE.has(property)) reportUnknown(property, Object.keys(shapes), at);
      sound.set(property, value);
    } else if (property === "associations" && Array.isArray(value)) {
      sound.set(
        property,
        value.map((one, index) => soundAssociation(one, at.of(property).of(index))),
      );
    } else {
      const left = soundValue(shape, value, at.of(property));
      if (left !== undefined) sound.set(property, left);
    }
  }
  if (!sound.has("uri")) at.report("ninjs/no-uri", "Found no `uri`, which every item has");
  return sound;
}

function soundAssociation(value: unknown, at: At): Entry | undefined {
  if (!isEntry(value)) {
    at.report("ninjs/wrong", "Expected an item", value);
    return undefined;
  }
  if (value.name === undefined) {
    at.report("ninjs/no-name", "Found no `name`, which every item that goes with another has");
  }
  return Object.fromEntries(soundItem(value, at, { ...SHAPES, ...ASSOCIATED }));
}

/** What is left of a value: all of a sound one, what a text means, or what its shape allows; properties that are not known stay. */
function soundValue(shape: z.ZodType, value: unknown, at: At): unknown {
  const { error } = shape.safeParse(value, { error: explain });
  if (!error) return value;
  const meant = typeof value === "string" ? meantBy(value, shape) : undefined;
  if (meant !== undefined) {
    at.report("ninjs/mended", "Took this for what ninjs has here", value, meant);
    return meant;
  }
  const wrong: PropertyKey[][] = [];
  for (const issue of error.issues) {
    const place = issue.path.reduce<At>((inner, step) => inner.of(String(step)), at);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        if (!GEOMETRY.test(key)) reportUnknown(key, [], place);
      }
    } else {
      const found = issue.path.reduce<unknown>((inner, step) => Object(inner)[step], value);
      place.report("ninjs/wrong", issue.message, found);
      wrong.push(issue.path);
    }
  }
  return wrong.length > 0 ? without(value, wrong) : value;
}

const NUMBER = /^\d{1,9}$/u;

/** What a text means where its shape has a number, or a word in small letters. */
function meantBy(text: string, shape: z.ZodType): unknown {
  const word = text.trim();
  const meant = NUMBER.test(word) ? Number(word) : word.toLowerCase();
  return shape.safeParse(meant).success ? meant : undefined;
}

/** A value without the properties of it, or of its entries, that paths lead to or through. */
function without(value: unknown, wrong: readonly (readonly PropertyKey[])[]): unknown {
  const steps = new Set(wrong.map(([step]) => step));
  if (steps.has(undefined)) return undefined;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(Object(value)).filter(([name]) => !steps.has(name)));
  }
  const inside = new Map<PropertyKey | undefined, (readonly PropertyKey[])[]>();
  for (const [index, ...path] of wrong) {
    const others = inside.get(index);
    if (others) others.push(path);
    else inside.set(index, [path]);
  }
  return value.map((entry: unknown, index) => {
    const paths = inside.get(index);
    return paths ? without(entry, paths) : entry;
  });
}

/** After so many reports, nobody needs to be told what was meant. */
const HINTS = 100;

function reportUnknown(name: string, known: readonly string[], at: At): void {
  const meant = at.repairs.length < HINTS ? nearest(name, known) : undefined;
  const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
  at.of(name).report("ninjs/unknown", `ninjs has no \`${name}\` here${hint}`);
}
