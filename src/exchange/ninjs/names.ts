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
export const ROLES: RegExp = /^(?<property>headline|body|description)_(?<role>\w.*)$/u;

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

/** The geometry of a place in ninjs 1, which has a property for each format. */
export const GEOMETRY = "geometry_geojson";

/** The name that a property has in ninjs 3; its own where it never had another. */
export function nameOf(name: string): string {
  if (name === "headline") return "headlines";
  if (name === GEOMETRY) return "geoJSON";
  const { property = "" } = ROLES.exec(name)?.groups ?? {};
  return LISTS.get(property) ?? RENAMED.get(name) ?? name;
}
