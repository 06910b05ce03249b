import type { Format } from "../../model/format.js";
import { webAddress } from "../../model/web.js";
import type { At } from "../at.js";
import { hasFormat } from "../has-format.js";
import { languageOf } from "../language.js";
import { firstOf, isNode, leaveOthers, listOf, type Node } from "./nodes.js";
import { readText } from "./text.js";

/** Reads an address, be it a text, the `@id` or the `url` of a node. */
export function readUrl(value: unknown, at: At): string | undefined {
  if (typeof value === "string") return addressIn(value, at);
  const items = listOf(value, at);
  for (const item of items) {
    const { "@id": id, url, contentUrl } = isNode(item.value) ? item.value : { "@id": item.value };
    for (const candidate of [contentUrl, url, id]) {
      const address = addressIn(Array.isArray(candidate) ? candidate[0] : candidate, item.at);
      if (address === undefined) continue;
      if (items.length > 1) {
        at.report("exchange/lost", "Took one of several addresses", value, address);
      } else if (isNode(item.value)) {
        leaveOthers(item.value, ["url", "contentUrl"], item.at, "what is told by its address");
      }
      return address;
    }
  }
  return undefined;
}

function addressIn(candidate: unknown, at: At): string | undefined {
  const text = typeof candidate === "string" ? candidate.trim() : "";
  const address = text.startsWith("//") ? `https:${text}` : text;
  if (!hasFormat(address, webAddress)) return undefined;
  if (address !== text) at.report("json-ld/address", "Completed an address", text, address);
  return address;
}

/** Makes a reader for texts of a format, such as the codes of countries. */
export function readChecked(format: Format): (value: unknown, at: At) => string | undefined {
  return (value, at) => {
    const text = readText(value, at);
    return hasFormat(text, format) ? text : undefined;
  };
}

/** Makes a reader for degrees, up to so many either way. */
export function readDegrees(most: number): (value: unknown) => number | undefined {
  return (value) => {
    const degrees = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof degrees === "number" && Math.abs(degrees) <= most ? degrees : undefined;
  };
}

const ANSWER = /^(?:https?:\/\/schema\.org\/)?(?<answer>true|false)$/iu;

/** Reads yes or no, be it told as text. */
export function readBoolean(value: unknown, at: At): boolean | undefined {
  const raw = firstOf(value, at)?.value;
  if (typeof raw !== "string") return typeof raw === "boolean" ? raw : undefined;
  const told = ANSWER.exec(raw.trim())?.groups?.answer?.toLowerCase();
  if (told === undefined) return undefined;
  at.report("json-ld/boolean", "Took a text for yes or no", raw, told === "true");
  return told === "true";
}

/** Reads a whole number, be it told as text. */
export function readInteger(value: unknown, at: At): number | undefined {
  const first = firstOf(value, at);
  const raw = first && isNode(first.value) ? measured(first.value, first.at) : first?.value;
  if (typeof raw === "number") return Number.isSafeInteger(raw) ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const told = /^(?<number>\d{1,9})\s{0,3}(?:px)?$/u.exec(raw.trim())?.groups?.number;
  if (told === undefined) return undefined;
  at.report("json-ld/number", "Took a text for a number", raw, Number(told));
  return Number(told);
}

/** The number of a measure; its unit goes without saying. */
function measured(node: Node, at: At): unknown {
  leaveOthers(node, ["value", "unitCode", "unitText"], at, "a number");
  return node.value;
}

/** Reads how wide or high something is, in pixels. */
export function readSize(value: unknown, at: At): number | undefined {
  return readInteger(value, at) || undefined;
}

/** Reads a language as a tag of BCP 47, be it told by its name; of a node, by what it is called. */
export function readLanguage(value: unknown, at: At): string | undefined {
  const told = firstOf(value, at)?.value;
  const names = isNode(told) ? [told.alternateName, told.name] : [told];
  for (const name of names) {
    const tag = typeof name === "string" ? languageOf(name) : undefined;
    if (tag === undefined) continue;
    if (tag !== name) at.report("json-ld/language", "Brought a language to BCP 47", name, tag);
    return tag;
  }
  return undefined;
}

/** A list, or its only item: search engines read both, people the second. */
export function oneOrMore<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length > 1 ? items : items[0];
}
