import { WebAddress } from "../../model/formatted.js";
import type { Media } from "../../model/media.js";
import type { At } from "../at.js";
import { captionOf } from "../caption.js";
import { kindOf, typeOf } from "./associations.js";
import type { Row } from "./context.js";
import { type Entry, isEntry, leftOf, type PlacedEntry, textOf } from "./entry.js";
import { wordsOf } from "./markup.js";

/** How pictures, films and recordings stand in ninjs: as the item itself, or as items that go with it. */
export const MEDIA: Row<Media[]> = {
  properties: ["renditions[media]", "associations[media]"],
  read: (value, _, { aside }, property) =>
    (value as PlacedEntry[]).map(({ entry, at }, index) => {
      const { medium, left } = readMedium(entry, at, index);
      if (property === "associations[media]") aside.keep("media", keyOf(medium, index), left, at);
      else aside.keep("renditions", keyOf(medium, 0), pick(left, "renditions"), at);
      return medium;
    }),
  merge: (before, after) => [...before, ...after],
  write: (media, { aside }) => {
    const [first] = media;
    const isItself = first && kindOf({ type: aside.kept.get("type") }) === first.kind;
    const others = isItself ? media.slice(1) : media;
    const left = isItself ? aside.left("renditions", keyOf(first, 0)) : {};
    return {
      ...(isItself && pick(writeMedium(first, 0, left), "renditions")),
      "associations[media]": others.map((medium, index) =>
        writeMedium(medium, index, aside.left("media", keyOf(medium, index))),
      ),
    };
  },
};

/** What a medium is remembered by: its address, else its place. */
function keyOf({ url }: Media, index: number): string {
  return url ?? `#${index + 1}`;
}

function pick(entry: Entry, name: string): Entry {
  return name in entry ? { [name]: entry[name] } : {};
}

/** The roles of the words under a medium, the likeliest first. */
const UNDER = ["caption", "text", undefined, "main", "summary"];

/** Reads a medium, and tells what is left of its item. */
function readMedium(entry: Entry, at: At, index: number): { medium: Media; left: Entry } {
  const texts = entriesOf(entry.descriptions);
  const alt = texts.find(({ role }) => role === "alt");
  const under = UNDER.map((role) => texts.find((text) => text.role === role)).find(Boolean);
  const wordsAt = at.of("descriptions").of(texts.indexOf(under ?? {}));
  const caption = captionOf(under && wordsOf({ entry: under, at: wordsAt }), textOf(entry.by));
  const kind = kindOf(entry)!;
  const rendition = bestOf(entriesOf(entry.renditions), kind);
  const alternative = textOf(alt?.value);
  const medium: Media = {
    kind,
    ...(rendition && { url: rendition.href as string }),
    ...(alternative !== undefined && { alt: alternative }),
    ...(caption && { caption }),
    ...(isSize(rendition?.width) && { width: rendition.width }),
    ...(isSize(rendition?.height) && { height: rendition.height }),
  };
  const others = texts.filter((text) => text !== under && text !== alt);
  const { by: _, descriptions: __, ...left } = leftOf(entry, writeMedium(medium, index));
  return { medium, left: { ...left, ...(others.length > 0 && { descriptions: others }) } };
}

function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && value > 0;
}

/** The largest rendition of the kind; the first of several. */
function bestOf(renditions: readonly Entry[], kind: Media["kind"]): Entry | undefined {
  const type = kind === "graphic" ? "image" : kind;
  const areaOf = ({ width, height }: Entry) => Number(width ?? 0) * Number(height ?? 0);
  return renditions
    .filter(({ href }) => WebAddress.safeParse(href).success)
    .filter(({ contentType = type }) => String(contentType).startsWith(type))
    .reduce<Entry | undefined>(
      (best, one) => (best && areaOf(best) >= areaOf(one) ? best : one),
      undefined,
    );
}

/** Writes a medium as an item, together with what was left of the one it was read from. */
function writeMedium(
  { kind, url, alt, caption, width, height }: Media,
  index: number,
  { renditions, descriptions, ...left }: Entry = {},
): Entry {
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  const texts = [
    ...(caption?.text ? [{ role: "caption", value: caption.text }] : []),
    ...(alt === undefined ? [] : [{ role: "alt", value: alt }]),
    ...entriesOf(descriptions),
  ];
  const sources = entriesOf(renditions).map((one) =>
    one.href === url ? { ...one, ...size } : one,
  );
  if (url !== undefined && sources.length === 0) sources.push({ name: "main", href: url, ...size });
  return {
    name: index === 0 ? "main" : `media-${index + 1}`,
    uri: url ?? `urn:newsdesk:media:${index + 1}`,
    type: typeOf(kind),
    ...(caption?.credit && { by: caption.credit.text }),
    ...(texts.length > 0 && { descriptions: texts }),
    ...(sources.length > 0 && { renditions: sources }),
    ...left,
  };
}
