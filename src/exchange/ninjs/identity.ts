import type { Identifier } from "../../model/identifier.js";
import { idOf, uriOf } from "./associations.js";
import type { Row } from "./context.js";
import { type PlacedEntry, textOf } from "./entry.js";

/** URIs for what has neither id nor address. */
const NAMELESS = "urn:newsdesk:item:";

/** Takes the id of an item out of its properties: its `uri`, where that does not only repeat its address. */
export function readId(properties: Map<string, unknown>): { id?: string } {
  const uri = textOf(properties.get("uri"));
  const told = firstOf(properties.get("altIds[id]"));
  const url = firstOf(properties.get("altIds[url]"));
  properties.delete("uri");
  properties.delete("altIds[id]");
  const id = told ?? (uri === url || uri?.startsWith(NAMELESS) ? undefined : idOf(uri));
  return id === undefined ? {} : { id };
}

function firstOf(value: unknown): string | undefined {
  return Array.isArray(value) ? textOf((value as [PlacedEntry])[0].entry.value) : undefined;
}

/** Writes the `uri` of an item, which it must have; what has no id gets one by its words. */
export function writeId(
  { id, url }: { id?: string | undefined; url?: string | undefined },
  words: string,
): Record<string, unknown> {
  if (id === undefined) return { uri: url ?? NAMELESS + digestOf(words) };
  const uri = uriOf(id);
  return { uri, ...(uri === url && { "altIds[id]": [{ role: "id", value: id }] }) };
}

/** The FNV-1a digest of a text, in 64 bits: the same text has always the same. */
function digestOf(words: string): string {
  let digest = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words)) {
    digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * 0x100000001b3n);
  }
  return digest.toString(16).padStart(16, "0");
}

/** The address of a story: an id among others, whose role says what it is. */
export const URL: Row<string> = {
  properties: ["altIds[url]"],
  read: (value) => firstOf(value),
  write: (url) => ({ "altIds[url]": [{ role: "url", value: url }] }),
};

/** What else a story or an event is called: the role of an id names its catalogue. */
export const IDENTIFIERS: Row<Identifier[]> = {
  properties: ["altIds"],
  read: (value) => {
    const identifiers = (value as PlacedEntry[]).flatMap(({ entry }) => {
      const scheme = textOf(entry.role);
      const text = textOf(entry.value);
      return scheme === undefined || text === undefined ? [] : [{ scheme, value: text }];
    });
    return identifiers.length === (value as PlacedEntry[]).length ? identifiers : undefined;
  },
  write: (identifiers) => ({
    altIds: identifiers.map(({ scheme, value }) => ({ role: scheme, value })),
  }),
};
