import type { Article } from "../../model/article.js";
import type { Media } from "../../model/media.js";
import { withCredit } from "../caption.js";
import { type Field, type Table, tableOf, type ValueField } from "../field.js";
import { readCaption } from "./caption.js";
import type { Context } from "./context.js";
import { resolved } from "./graph.js";
import { isNode, listOf, type Node, type PlacedNode, readEach, typesOf } from "./nodes.js";
import { readPart, writePart } from "./parts.js";
import { sameText } from "./same.js";
import { writeText } from "./text.js";
import { readSize, readUrl } from "./values.js";

/** A measure in pixels, which schema.org tells with its unit. */
function size(property: string): ValueField<number, Context> {
  return {
    properties: [property],
    read: readSize,
    write: (value) => ({ [property]: { "@type": "QuantitativeValue", value, unitCode: "E37" } }),
  };
}

/** How each field of a picture, film or recording stands in a MediaObject of schema.org. */
export const MEDIUM: Table<Media, Context> = tableOf<Media, Context>({
  kind: { carried: "the property, `@type`, and `additionalType` for a graphic" },
  url: {
    properties: ["contentUrl", "url", "@id"],
    read: readUrl,
    write: (url, _, { kind }) => ({
      [kind === "video" || kind === "audio" ? "contentUrl" : "url"]: url,
    }),
  },
  alt: sameText("description", "name"),
  caption: {
    properties: ["caption", "creditText"],
    read: readCaption,
    merge: withCredit,
    write: ({ text, credit }) => ({
      ...(text !== "" && { caption: writeText(text) }),
      ...(credit && { creditText: writeText(credit.text) }),
    }),
  },
  width: size("width"),
  height: size("height"),
});

type Property = "image" | "video" | "audio";

const TYPES: Readonly<Record<Media["kind"], string>> = {
  image: "ImageObject",
  graphic: "ImageObject",
  video: "VideoObject",
  audio: "AudioObject",
};

/** How pictures, films and recordings stand in schema.org: one property a kind. */
export const MEDIA: Field<Article, "media", Context> = {
  properties: ["image", "video", "audio"],
  read: (value, at, context, property) =>
    readEach(listOf(value, at), (item, place) => {
      const node: Node = isNode(item) ? item : { url: item };
      const placed = resolved({ node, at: place }, context.graph);
      const one = readMedium(property as Property, placed, context);
      return Object.keys(one).length > 1 ? one : undefined;
    }),
  merge: (before, after) => [...before, ...after],
  write: (media, context) => {
    const properties: Partial<Record<Property, Node[]>> = {};
    for (const one of media) {
      const property = one.kind === "graphic" ? "image" : one.kind;
      properties[property] ??= [];
      properties[property].push(writeMedium(one, context));
    }
    return properties;
  },
};

function readMedium(property: Property, placed: PlacedNode, context: Context): Media {
  const { node } = placed;
  const isFilm = typesOf(node).includes("VideoObject");
  const kind = node.additionalType === "graphic" ? "graphic" : isFilm ? "video" : property;
  return { kind, ...readPart(MEDIUM, placed, context, "a picture") };
}

function writeMedium(medium: Media, context: Context): Node {
  return {
    ...writePart(TYPES[medium.kind], MEDIUM, medium, context),
    ...(medium.kind === "graphic" && { additionalType: "graphic" }),
  };
}
