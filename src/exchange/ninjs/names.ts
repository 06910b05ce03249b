import { type Entry, isEntry } from "./entry.js";
import { SHAPES } from "./item.js";

/** The properties that have another name since ninjs 3, by the names of 1 and 2. */
// biome-ignore format: one property a line
const RENAMED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["$standard", "standard"],
  ["byline", "by"],
  ["embargoed", "embargoedUntil"],
  ["event", "events"],
  ["genre", "genres"],
  ["infosource", "infoSources"],
  ["object", "objects"],
  ["organisation", "organisations"],
  ["person", "people"],
  ["place", "places"],
  ["subject", "subjects"],
  ["trustindicator", "trustIndicators"],
  ["altids", "altIds"],
  ["charcount", "charCount"],
  ["contactinfo", "contactInfo"],
  ["contentcreated", "contentCreated"],
  ["contenttype", "contentType"],
  ["copyrightholder", "copyrightHolder"],
  ["copyrightnotice", "copyrightNotice"],
  ["digitalsourcetype", "digitalSourceType"],
  ["ednote", "edNote"],
  ["encodedrights", "encodedRights"],
  ["firstcreated", "firstCreated"],
  ["geojson", "geoJSON"],
  ["infosources", "infoSources"],
  ["langid", "langId"],
  ["linkedrights", "linkedRights"],
  ["mimetype", "contentType"],
  ["postalcode", "postalCode"],
  ["pubstatus", "pubStatus"],
  ["representationtype", "representationType"],
  ["rightsinfo", "rightsInfo"],
  ["sizeinbytes", "sizeInBytes"],
  ["symboltype", "symbolType"],
  ["ticker", "symbol"],
  ["trustindicators", "trustIndicators"],
  ["usageterms", "usageTerms"],
  ["versioncreated", "versionCreated"],
  ["wordcount", "wordCount"],
]);

/** The texts that ninjs 1 has properties of its own for, one a role: `headline_main`. */
const ROLES = /^(?<property>headline|body|description)_(?<role>\w.*)$/u;

/** The texts that stand in lists since ninjs 2, by the beginnings of their names in ninjs 1. */
const LISTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["headline", "headlines"],
  ["body", "bodies"],
  ["description", "descriptions"],
]);

/** The lists that were objects in ninjs 1, and whose entries have what was their key as `name`. */
const KEYED: ReadonlySet<string> = /* @__PURE__ */ new Set(["renditions", "associations"]);

/** Whether a list was an object in ninjs 1. */
export function isKeyed(property: string): boolean {
  return KEYED.has(property);
}

/** The content types that the roles of ninjs 1 tell of. */
const CONTENT_TYPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["text", "text/plain"],
  ["html", "text/html"],
  ["xhtml", "application/xhtml+xml"],
]);

/** What ninjs 1 called the two representation types. */
const REPRESENTATIONS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ["complete", "full"],
  ["incomplete", "partial"],
]);

/** The geometry of a place in ninjs 1, which has a property for each format. */
const GEOMETRY = "geometry_geojson";

/** The name that a property has in ninjs 3; its own where it never had another. */
export function nameOf(name: string): string {
  if (name === "headline") return "headlines";
  if (name === GEOMETRY) return "geoJSON";
  const { property = "" } = ROLES.exec(name)?.groups ?? {};
  return LISTS.get(property) ?? RENAMED.get(name) ?? name;
}

/** An item of any version under the names, and in the form, of ninjs 3. */
export function modernItem(item: Entry): Map<string, unknown> {
  const modern = new Map<string, unknown>();
  for (const [name, value] of Object.entries(item)) {
    const property = nameOf(name);
    const texts = textsOf(name, value);
    if (texts) modern.set(property, [...listOf(modern.get(property)), ...texts]);
    else if (name === "altids" && isEntry(value)) setAltIds(value, modern);
    else if (name === "mimetype") modern.set(name, value);
    else if (property === "associations") modern.set(property, listed(property, value));
    else
      modern.set(property, Object.hasOwn(SHAPES, property) ? modernValue(property, value) : value);
  }
  return modern;
}

function textsOf(name: string, value: unknown): unknown[] | undefined {
  if (name === "headline") return [{ value }];
  const { role } = ROLES.exec(name)?.groups ?? {};
  if (role === undefined) return undefined;
  const contentType = CONTENT_TYPES.get(role);
  return [{ role, ...(contentType !== undefined && { contentType }), value }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Of the ids that ninjs 1 allows, ninjs 3 has those that are texts. */
function setAltIds(ids: Entry, modern: Map<string, unknown>): void {
  const [texts, others] = [true, false].map((isText) =>
    Object.entries(ids).filter(([, id]) => (typeof id === "string") === isText),
  ) as [[string, unknown][], [string, unknown][]];
  modern.set(
    "altIds",
    texts.map(([role, value]) => ({ role, value })),
  );
  if (others.length > 0) modern.set("altids", Object.fromEntries(others));
}

/** The entries of an object as a list, each with its name. */
function listed(property: string, value: unknown): unknown {
  if (!isKeyed(property) || !isEntry(value)) return value;
  return Object.entries(value).map(([name, entry]) =>
    isEntry(entry) ? { name, ...entry } : entry,
  );
}

function modernValue(property: string, value: unknown): unknown {
  if (property === "representationType") return REPRESENTATIONS.get(value) ?? value;
  if (property === "geoJSON") return value;
  const list = listed(property, value);
  if (Array.isArray(list)) {
    return list.map((entry: unknown) => (isEntry(entry) ? modernEntry(entry, property) : entry));
  }
  return isEntry(list) ? modernEntry(list, property) : list;
}

/** What stands in a list: in ninjs 1, a place has its geometry there, and a concept its code in a scheme. */
function modernEntry(entry: Entry, list: string): Entry {
  const { scheme, code, ...others } = entry;
  const properties = Object.entries(others).map(([name, value]) => {
    const right = nameOf(name);
    if (name === GEOMETRY) return [right, modernGeometry(value)];
    return [list === "infoSources" && right === "rel" ? "role" : right, modernValue(right, value)];
  });
  return { ...Object.fromEntries(properties), ...modernCode(scheme, code, list) };
}

/** A geometry as GeoJSON has it: a feature without properties says so. */
function modernGeometry(geometry: unknown): unknown {
  return isEntry(geometry) && geometry.type === "Feature"
    ? { properties: null, ...geometry }
    : geometry;
}

function modernCode(scheme: unknown, code: unknown, list: string): Entry {
  if (typeof scheme !== "string" || typeof code !== "string") {
    return {
      ...(scheme !== undefined && { scheme }),
      ...(code !== undefined && { literal: code }),
    };
  }
  const uri = `${scheme}${/[#/:=]$/u.test(scheme) ? "" : "/"}${code}`;
  return list === "trustIndicators" ? { role: uri } : { uri, literal: code };
}
