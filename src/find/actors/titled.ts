import * as kind from "../../text/kinds.js";
import { type Name, nameAs } from "./phrase.js";
import { knownAt, type Scene } from "./scene.js";
import * as sense from "./senses.js";
import { isBody, isLink, TITLE } from "./shapes.js";

const RANKS = sense.MODIFIER | sense.ROLE | sense.HONORIFIC;

/** The longest name behind a title, in tokens. */
const LONGEST = 6;

/** The last word of a title with a name behind it: in `Vice President Jane Roe` the second; or of a title alone. */
export function titleIn({ senses }: Scene, at: number, end: number): number | undefined {
  for (let token = end - 1; token >= at; token--) {
    const bits = senses[token]!;
    if (!(bits & TITLE)) continue;
    if (token === end - 1 && bits & (sense.FAMILY | sense.GIVEN) && token > at) continue;
    if (token === at + 1 && end - at === 2 && isNamedSo(senses[at]!, bits)) continue;
    if (bits & sense.GIVEN && (token === at || senses[token - 1]! & TITLE)) continue;
    return token;
  }
  return undefined;
}

/** Whether a rank behind a given name is a family name: `Imran Sheikh`. */
function isNamedSo(given: number, bits: number): boolean {
  return (bits & sense.HONORIFIC) !== 0 && (given & (sense.GIVEN | sense.KNOWN)) === sense.GIVEN;
}

/**
 * Reads a title and the name behind it, and tells the token after them.
 *
 * ```text
 * NASA Administrator Jane Roe    Secretary of State Jane Roe
 * └┬─┘       └title  └─from      └title      └┬──┘ └─from
 *  └ holder                                   └ domain
 * ```
 */
export function readTitled(
  scene: Scene,
  at: number,
  title: number,
  end: number,
  names: Name[],
): number {
  const { senses, words } = scene;
  const domain = words[title + 2] === "the" ? title + 3 : title + 2;
  const isLinked = isLink(words[title + 1]);
  const from = isLinked ? endOfDomain(scene, at, domain, end) : title + 1;
  pushHolder(scene, at, title, names);
  pushHolder(scene, domain, from, names);

  if (from >= end) {
    names.push(nameAs("role", at, title, end, true));
  } else if (isBody(scene, from, end)) {
    names.push(nameAs("organization", at, at, end, true));
  } else if (isNothing(senses[end - 1]!)) {
    names.push(nameAs("unknown", at, at, end, false));
  } else {
    const until = Math.min(end, from + LONGEST);
    names.push(nameAs("person", at, from, until, true));
    return until;
  }
  return end;
}

function isNothing(bits: number): boolean {
  return (bits & (sense.GROUND | sense.THING)) !== 0 && !(bits & (sense.FAMILY | sense.GIVEN));
}

/** Whether a word ends the name of a body, and of nobody: `Head of Public Service`. */
function isPlainBody(bits: number): boolean {
  return (bits & (sense.BODY | sense.FAMILY | sense.GIVEN)) === sense.BODY;
}

/** The organization that a title is held in. */
function pushHolder(scene: Scene, at: number, end: number, names: Name[]): void {
  let last = end;
  while (last > at && (scene.senses[last - 1]! & RANKS || scene.words[last - 1] === "cabinet"))
    last--;
  if (last <= at) return;
  const found = knownAt(scene, at, last);
  if (found?.known.kind === "organization") {
    names.push(nameAs("organization", at, at, found.end, true, found.known));
  } else if (!found && isBody(scene, at, last)) {
    names.push(nameAs("organization", at, at, last, true));
  }
}

/** Where the field of an office ends: `Secretary of |State| Jane Roe`. */
function endOfDomain(scene: Scene, start: number, at: number, end: number): number {
  const { senses, words, kinds } = scene;
  if ((kinds[start - 1] ?? 0) & kinds[end]! & kind.COMMA) return end;
  const found = knownAt(scene, at, end);
  if (found) return found.end;
  for (let token = at + 1; token < end - 1; token++) if (senses[token]! & sense.GIVEN) return token;
  if (end - at < 2) return end;
  if (isNothing(senses[end - 1]!) || isPlainBody(senses[end - 1]!)) return end;
  return end - at > 3 && words[at + 1] === "and" ? at + 3 : Math.max(at + 1, end - 2);
}
