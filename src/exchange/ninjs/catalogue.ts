import { Identifier } from "../../model/identifier.js";
import { type Entry, textOf } from "./entry.js";

/** The catalogues whose identifiers have web addresses, by the name of their scheme. */
// biome-ignore format: one catalogue a line
const CATALOGUES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["wikidata", "http://www.wikidata.org/entity/"],
  ["iptc-mediatopic", "http://cv.iptc.org/newscodes/mediatopic/"],
  ["isni", "https://isni.org/isni/"],
  ["orcid", "https://orcid.org/"],
]);

// paimages:72 · newsdesk:actor:lund
const QUALIFIED = /^(?<scheme>[a-z][a-z\d-]*):(?<value>[^\s/].*)$/u;
const SCHEME = /^[a-z][a-z\d-]*$/u;
// http://cv.example.org/id/
const BASE = /^[A-Za-z][\d+.A-Za-z-]*:\S*[#&/:=?]$/u;
const WEB = /^https?:\/\//iu;

/** The scheme under which ids of ours travel. */
const OURS = "newsdesk";

/** What an entry is called in catalogues, and by us. */
export interface Identity {
  id?: string;
  identifiers?: Identifier[] | undefined;
}

/** Reads the `uri` and the `literal` of an entry. */
export function readIdentity(entry: Entry): Identity {
  const uri = textOf(entry.uri);
  const literal = textOf(entry.literal);
  const id = literal?.startsWith(`${OURS}:`) ? literal.slice(OURS.length + 1) : undefined;
  const identifiers = identifiersOf(uri, id === undefined ? literal : undefined);
  return { ...(id && { id }), ...(identifiers.length > 0 && { identifiers }) };
}

function identifiersOf(uri: string | undefined, literal: string | undefined): Identifier[] {
  if (uri === undefined) return literal === undefined ? [] : [qualified(literal)];
  const listed = listedIn(uri);
  if (listed) {
    if (literal === undefined) return [listed];
    return literal === listed.value ? [{ ...listed, uri }] : [listed, qualified(literal)];
  }
  if (literal === undefined) return [{ scheme: WEB.test(uri) ? "url" : "uri", value: uri }];
  const base = uri.endsWith(literal) ? uri.slice(0, -literal.length) : "";
  return BASE.test(base) ? [{ scheme: base, value: literal }] : [{ ...qualified(literal), uri }];
}

/** The identifier that a web address of a catalogue stands for. */
function listedIn(uri: string): Identifier | undefined {
  for (const [scheme, base] of CATALOGUES) {
    const identifier = { scheme, value: uri.slice(base.length) };
    if (uri.startsWith(base) && Identifier.safeParse(identifier).success) return identifier;
  }
  return undefined;
}

function qualified(literal: string): Identifier {
  const { scheme, value } = QUALIFIED.exec(literal)?.groups ?? {};
  const identifier = Identifier.safeParse({ scheme, value });
  return identifier.success ? identifier.data : { scheme: "literal", value: literal };
}

/** Writes as many identifiers as `uri` and `literal` have room for. */
export function writeIdentity({ id, identifiers = [] }: Identity): Record<string, string> {
  const written: Record<string, string> = id === undefined ? {} : { literal: `${OURS}:${id}` };
  for (const identifier of identifiers) {
    const slots = slotsOf(identifier);
    if (Object.keys(slots).every((slot) => written[slot] === undefined)) {
      Object.assign(written, slots);
    }
  }
  return written;
}

function slotsOf({ scheme, value, uri }: Identifier): Record<string, string> {
  const base = CATALOGUES.get(scheme);
  if (base !== undefined) {
    return { uri: base + value, ...(uri === base + value && { literal: value }) };
  }
  if (scheme === "url" || scheme === "uri") return { uri: value };
  if (BASE.test(scheme)) return { uri: scheme + value, literal: value };
  const literal = SCHEME.test(scheme) && scheme !== "literal" ? `${scheme}:${value}` : value;
  return { literal, ...(uri !== undefined && { uri }) };
}
