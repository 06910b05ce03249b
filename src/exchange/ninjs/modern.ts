import { type Entry, isEntry } from "./entry.js";
import { SHAPES } from "./item.js";
import { GEOMETRY, isKeyed, nameOf, ROLES } from "./names.js";

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
