import type { Subject } from "../../model/subject.js";
import type { Mention } from "../../model/written.js";
import { readIdentity, writeIdentity } from "./catalogue.js";
import type { Context, Row } from "./context.js";
import { type Entry, leftOf, type PlacedEntry, textOf } from "./entry.js";

/** What an entry is called; where it has no name, its identifier stands in. */
export function labelOf({ entry: { name, literal, uri }, at }: PlacedEntry): string | undefined {
  const label = textOf(name) ?? textOf(literal) ?? textOf(uri);
  if (label !== undefined && textOf(name) === undefined) {
    at.report("ninjs/stand-in", "Found no name, and let the identifier stand in", undefined, label);
  }
  return label;
}

/** Reads the entries of a list that have a name of any kind; an entry without one says nothing. */
function readList<Item>(
  value: unknown,
  read: (name: string, placed: PlacedEntry) => Item,
): Item[] | undefined {
  const items = (value as PlacedEntry[]).flatMap((placed) => {
    const name = labelOf(placed);
    return name === undefined ? [] : [read(name, placed)];
  });
  return items.length > 0 ? items : undefined;
}

/** What the story is about. Places and things are subjects too, and remembered as what they are. */
export const SUBJECTS: Row<Subject[]> = {
  properties: ["subjects", "places", "objects"],
  read: (value, _, { aside }, property) =>
    readList(value, (name, { entry, at }) => {
      const { identifiers } = readIdentity(entry);
      const subject: Subject = {
        name,
        ...((entry.rel === "about" || entry.rel === "mentions") && { rel: entry.rel }),
        ...(typeof entry.relevance === "number" && { relevance: entry.relevance / 100 }),
        ...(identifiers && { identifiers }),
      };
      aside.keep(property, name, leftOf(entry, writeSubject(subject)), at);
      if (property !== "subjects") aside.mark(property, name);
      return subject;
    }),
  merge: (before, after) => [...before, ...after],
  write: (subjects, { aside }) => {
    const properties: Record<string, Entry[]> = {};
    for (const subject of subjects) {
      const { name } = subject;
      const property = ["places", "objects"].find((one) => aside.has(one, name)) ?? "subjects";
      const entry = aside.completed(property, name, writeSubject(subject));
      properties[property] ??= [];
      properties[property].push(entry);
    }
    return properties;
  },
};

function writeSubject({ name, rel, relevance, identifiers = [] }: Subject): Entry {
  return {
    name,
    ...(rel !== undefined && { rel }),
    ...writeIdentity({ identifiers }),
    ...(relevance !== undefined && { relevance: Math.round(relevance * 100) }),
  };
}

/** The section of the paper: a subject that says it is one. */
export const SECTION: Row<string> = {
  properties: ["subjects[section]"],
  read: (value, at, context) => {
    const [section, ...others] = readLabels("section", value, context) ?? [];
    if (others.length > 0) at.report("exchange/lost", "Left out further sections", others);
    return section;
  },
  write: (section, context) => writeLabels("section", [section], context),
};

/** Words the story can be found by: subjects that say they are keywords. */
export const KEYWORDS: Row<string[]> = {
  properties: ["subjects[keyword]"],
  read: (value, _, context) => readLabels("keyword", value, context),
  write: (keywords, context) => writeLabels("keyword", keywords, context),
};

function readLabels(rel: string, value: unknown, { aside }: Context): string[] | undefined {
  return readList(value, (name, { entry, at }) => {
    aside.keep("subjects", name, leftOf(entry, { name, rel }), at);
    return name;
  });
}

function writeLabels(
  rel: string,
  names: readonly string[],
  { aside }: Context,
): Record<string, Entry[]> {
  return {
    [`subjects[${rel}]`]: names.map((name) => aside.completed("subjects", name, { name, rel })),
  };
}

/** Who provided the story. */
export const PROVIDERS: Row<Mention[]> = {
  properties: ["infoSources"],
  read: (value, _, context) => readMentions(undefined, value, context),
  write: (mentions, { aside }) => ({
    infoSources: mentions.map((mention) =>
      aside.completed("infoSources", mention.text, writeMention(mention)),
    ),
  }),
};

/** Who published the story: a source that says so. */
export const PUBLISHER: Row<Mention> = {
  properties: ["infoSources[publisher]"],
  read: (value, at, context) => {
    const [publisher, ...others] = readMentions("publisher", value, context) ?? [];
    if (others.length > 0) at.report("exchange/lost", "Left out further publishers", others);
    return publisher;
  },
  write: (mention, { aside }) => ({
    "infoSources[publisher]": [
      aside.completed("infoSources", mention.text, writeMention(mention, "publisher")),
    ],
  }),
};

function readMentions(
  role: string | undefined,
  value: unknown,
  { aside }: Context,
): Mention[] | undefined {
  return readList(value, (text, { entry, at }) => {
    const { id } = readIdentity(entry);
    const mention = { text, ...(id !== undefined && { actor: id }) };
    aside.keep("infoSources", text, leftOf(entry, writeMention(mention, role)), at);
    return mention;
  });
}

function writeMention({ text, actor }: Mention, role?: string): Entry {
  return {
    name: text,
    ...(role !== undefined && { role }),
    ...(actor !== undefined && writeIdentity({ id: actor })),
  };
}
