import { Article } from "../../model/article.js";
import type { Row } from "./context.js";
import { type Entry, leftOf, type PlacedEntry } from "./entry.js";

type Genre = NonNullable<Article["genre"]>;
type DigitalSource = NonNullable<Article["digitalSource"]>;

const GENRES = "http://cv.iptc.org/newscodes/genre/";
const SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** The codes that IPTC has for genres of ours. */
// biome-ignore format: one genre a line
const CODES: ReadonlyMap<Genre, string> = /* @__PURE__ */ new Map<Genre, string>([
  ["analysis", "Analysis"],
  ["explainer", "Background"],
  ["feature", "Feature"],
  ["interview", "Interview"],
  ["news", "Current"],
  ["obituary", "Obituary"],
  ["opinion", "Opinion"],
  ["press-release", "Press_Release"],
  ["review", "Review"],
]);

const BY_CODE: ReadonlyMap<string, Genre> = /* @__PURE__ */ new Map(
  Array.from(CODES, ([genre, code]) => [keyOf(code), genre]),
);

function keyOf(name: unknown): string {
  return typeof name === "string" ? name.toLowerCase().replace(/[\s_]+/gu, "-") : "";
}

/** What form of journalism a story is: the first genre that the models know. */
export const GENRE: Row<Genre> = {
  properties: ["genres"],
  read: (value, _, { aside }) => {
    const entries = value as PlacedEntry[];
    const known = entries.find(({ entry }) => genreOf(entry) !== undefined);
    const genre = known && genreOf(known.entry);
    if (genre === undefined) return undefined;
    for (const { entry, at } of entries) {
      if (entry !== known?.entry) aside.keepWhole("genres", entry, at);
      else aside.keep("genre", genre, leftOf(entry, writeGenre(genre)), at);
    }
    return genre;
  },
  write: (genre, { aside }) => ({
    genres: [{ ...writeGenre(genre), ...aside.left("genre", genre) }],
  }),
};

function genreOf({ uri, literal, name }: Entry): Genre | undefined {
  const code = typeof uri === "string" ? uri.slice(uri.lastIndexOf("/") + 1) : undefined;
  for (const key of [code, literal, name].map(keyOf)) {
    const genre = BY_CODE.get(key) ?? Article.shape.genre.safeParse(key).data;
    if (genre !== undefined) return genre;
  }
  return undefined;
}

function writeGenre(genre: Genre): Entry {
  const code = CODES.get(genre);
  return code === undefined
    ? { name: genre }
    : { name: code.replace("_", " "), uri: GENRES + code };
}

/** How the story was made: ninjs tells it of the whole item. */
export const DIGITAL_SOURCE: Row<DigitalSource> = {
  properties: ["digitalSourceType"],
  read: (value, at, { aside }) => {
    const entry = value as Entry;
    const { uri, literal, name } = entry;
    const code = typeof uri === "string" && uri.startsWith(SOURCES) && uri.slice(SOURCES.length);
    const type = [code, uri, literal, name].find((one) => typeof one === "string" && one !== "");
    if (typeof type !== "string") return undefined;
    aside.keep("digitalSourceType", type, leftOf(entry, writeSource({ type })), at);
    return [{ type }];
  },
  write: (sources, { aside }) => {
    const whole = sources.find(({ pointer }) => pointer === undefined);
    return whole
      ? { digitalSourceType: aside.completed("digitalSourceType", whole.type, writeSource(whole)) }
      : {};
  },
};

function writeSource({ type }: DigitalSource[number]): Entry {
  if (/^\w+$/u.test(type)) return { uri: SOURCES + type };
  return /^[a-z][\w+.-]*:\S+$/iu.test(type) ? { uri: type } : { literal: type };
}
