import type { Article } from "../../model/article.js";
import type { Caption } from "../../model/caption.js";
import type { Media } from "../../model/media.js";
import { parseCaption } from "../../parse/caption.js";
import { parseCredit } from "../../parse/credit.js";
import type { Field } from "../field.js";
import type { Context } from "./context.js";
import { isNode, listOf, type Node, type PlacedNode, resolved, typesOf } from "./nodes.js";
import { readInteger, readText, readUrl } from "./values.js";

/** How pictures, films and recordings stand in schema.org: one property a kind. */
export const MEDIA: Field<Article, "media", Context> = {
  properties: ["image", "video", "audio"],
  read: (value, at, context, property) => {
    const media = listOf(value, at).flatMap((item): Media[] => {
      const kind = property as "image" | "video" | "audio";
      const node: Node = isNode(item.value) ? item.value : { url: item.value };
      const one = mediumOf(kind, resolved({ node, at: item.at }, context.graph), context);
      return Object.keys(one).length > 1 ? [one] : [];
    });
    return media.length > 0 ? media : undefined;
  },
  merge: (before, after) => [...before, ...after],
  write: (media) => {
    const properties: Record<string, Node[]> = {};
    for (const one of media) {
      const property = one.kind === "graphic" ? "image" : one.kind;
      properties[property] = [...(properties[property] ?? []), writeMedium(one)];
    }
    return properties;
  },
};

function mediumOf(kind: Media["kind"], { node, at }: PlacedNode, context: Context): Media {
  const url = readUrl(node, at);
  const caption = captionOf(
    readText(node.caption, at.of("caption")),
    readText(node.creditText, at.of("creditText")),
    context,
  );
  const nameOfAlt = node.description === undefined ? "name" : "description";
  const alt = readText(node[nameOfAlt], at.of(nameOfAlt));
  const width = readInteger(node.width, at.of("width")) || undefined;
  const height = readInteger(node.height, at.of("height")) || undefined;

  const told = new Set<string>(["@type", "@context", "@id"]);
  if (url !== undefined) told.add("url").add("contentUrl");
  if (caption) told.add("caption").add("creditText");
  if (alt !== undefined) told.add(nameOfAlt);
  if (width !== undefined) told.add("width");
  if (height !== undefined) told.add("height");
  for (const [name, value] of Object.entries(node)) {
    if (!told.has(name))
      at.of(name).report("exchange/lost", `Left out \`${name}\` of a picture`, value);
  }
  return {
    kind: typesOf(node).includes("VideoObject") ? "video" : kind,
    ...(url !== undefined && { url }),
    ...(alt !== undefined && { alt }),
    ...(caption && { caption }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

function captionOf(
  words: string | undefined,
  creditText: string | undefined,
  { captions }: Context,
): Caption | undefined {
  const key = JSON.stringify([words, creditText]);
  if (!captions.has(key)) captions.set(key, readCaption(words, creditText));
  return captions.get(key);
}

function readCaption(
  words: string | undefined,
  creditText: string | undefined,
): Caption | undefined {
  const caption = words === undefined ? undefined : parseCaption(words);
  if (creditText === undefined) return caption;
  const { span: _, ...credit } = parseCredit(creditText) ?? {
    text: creditText,
    people: [],
    organizations: [],
  };
  return { ...(caption ?? { text: "", description: "", people: [] }), credit };
}

function writeMedium({ kind, url, alt, caption, width, height }: Media): Node {
  const type = kind === "video" ? "VideoObject" : kind === "audio" ? "AudioObject" : "ImageObject";
  return {
    "@type": type,
    ...(url !== undefined && { [type === "ImageObject" ? "url" : "contentUrl"]: url }),
    ...(alt !== undefined && { description: alt }),
    ...(caption?.text && { caption: caption.text }),
    ...(caption?.credit && { creditText: caption.credit.text }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}
