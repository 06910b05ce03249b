import { pushDescription } from "./described.js";
import { readDescription } from "./descriptions.js";
import { isOwned, startOf } from "./extents.js";
import { isTrade } from "./firms.js";
import { isVessel } from "./grounds.js";
import { namesIn } from "./names.js";
import { type Description, type Name, nameAs, type Phrase } from "./phrase.js";
import { endOfRun, opensName } from "./runs.js";
import { knownAt, type Scene } from "./scene.js";
import * as sense from "./senses.js";
import { readPronoun } from "./stand-ins.js";

/** What descriptions are made around. */
const HEADS = sense.ROLE | sense.KIN | sense.GROUP | sense.DESCRIBING;

/** Finds the words in a text that may mean an actor, in order. */
export function phrasesIn(scene: Scene): Phrase[] {
  const phrases: Phrase[] = [];
  const { senses, kinds } = scene;
  for (let at = 0; at < kinds.length; ) {
    if (senses[at]! & sense.PROPER && opensName(scene, at)) {
      at = readNames(scene, at, phrases);
    } else {
      if (isHead(scene, at))
        pushDescription(scene, phrases, readDescription(scene, at, at, at + 1));
      else if (senses[at]! & sense.SMALL) readPronoun(scene, at, phrases);
      at++;
    }
  }
  return phrases;
}

/** Whether a description is made around a word, and it is no verb there: `critics accused`, but `the accused`. */
function isHead({ senses }: Scene, at: number): boolean {
  const bits = senses[at]!;
  if (!(bits & sense.VERB)) return (bits & HEADS) !== 0;
  return (bits & HEADS) !== 0 && ((senses[at - 1] ?? 0) & sense.DETERMINER) !== 0;
}

/** Reads the names that begin at a token, and tells the token after them. */
function readNames(scene: Scene, at: number, phrases: Phrase[]): number {
  if (isMonth(scene, at)) return at + 1;
  const end = endOfRun(scene, at);
  const found = knownAt(scene, at, scene.kinds.length);
  if (found && found.end > end) {
    const { known } = found;
    pushName(scene, phrases, nameAs(known.kind, at, at, found.end, true, known));
    return found.end;
  }
  for (const name of namesIn(scene, at, end)) pushName(scene, phrases, name);
  return end;
}

/** Whether a given name is that of a month, behind what leads up to one: `In August Roe left`. */
function isMonth({ senses, words }: Scene, at: number): boolean {
  const isBoth = (senses[at]! & MONTH) === MONTH;
  return isBoth && at > 0 && DATING.has(words[at - 1]!);
}

const MONTH = sense.GIVEN | sense.THING;
const DATING = new Set("in since until by last this next early mid late".split(" "));

function pushName(scene: Scene, phrases: Phrase[], read: Name): void {
  const isShip = read.kind === "person" && isVessel(scene, read);
  const name = isShip ? nameAs("unknown", read.start, read.start, read.end, false) : read;
  const { kind: sort, start, from, end } = name;
  if ((sort === "role" || sort === "unknown") && isDescription(scene, name)) {
    const head = sort === "role" ? from : end - 1;
    pushDescription(scene, phrases, readDescription(scene, head, start, end));
    return;
  }
  const last = phrases.at(-1);
  if (last?.kind === "description" && last.title && last.end === start) {
    const titled = withTitle(scene, name, last);
    if (titled?.kind === "person" && standsAlone(scene, last)) {
      phrases.push(nameAs("person", start, from, end, true));
      return;
    }
    if (titled || !last.isReal || sort === "organization") phrases.pop();
    phrases.push(titled ?? name);
  } else if (sort === "person" && start < from) {
    phrases.push(nameAs("person", startOf(scene, start), from, end, true));
  } else {
    phrases.push(sort === "role" ? nameAs("unknown", start, start, end, false) : name);
  }
}

/** Whether words with capitals describe rather than name: `the Court`. */
function isDescription({ senses }: Scene, { kind: sort, start, end }: Name): boolean {
  const bits = senses[end - 1]!;
  if (sort !== "role" && !(bits & HEADS)) return false;
  const isFamily = bits & sense.FAMILY && end - start === 1;
  return !isFamily || ((senses[start - 1] ?? 0) & sense.DETERMINER) !== 0;
}

/** A name with the description before it as its title: `singer Jane Roe`, `the magazine Vedette`. */
function withTitle(scene: Scene, name: Name, title: Description): Name | undefined {
  const { kind: sort, start, from, end, sure, known } = name;
  if (sort !== "person" && (sort !== "unknown" || !isPlain(scene, name))) return undefined;
  if (title.sort !== "organization" && !isOwnedBy(scene, title)) {
    const isFirm = !sure && isTrade(scene.words[title.head]!);
    return nameAs(
      "person",
      title.start,
      from,
      end,
      !isFirm,
      known,
      isFirm ? title.head : undefined,
    );
  }
  return sure ? undefined : nameAs("organization", start, from, end, true, known, title.head);
}

/** Whether a description is of a firm, since it tells who owns it: `state-owned operator`. */
function isOwnedBy({ words }: Scene, { start, head }: Description): boolean {
  return words.slice(start, head).some((word) => /-(?:owned|listed)$/u.test(word));
}

/** Whether a description before a name is more than a title: `his wife Jane Roe`, `Peru's coach Jane Roe`. */
function standsAlone(scene: Scene, { start, head, isReal, sort }: Description): boolean {
  const { senses } = scene;
  if (!isReal || senses[head]! & sense.PROPER || sort === "organization") return false;
  return (senses[start]! & sense.DETERMINER) !== 0 || isOwned(scene, start, head);
}

const NAMING = sense.GIVEN | sense.FAMILY | sense.PARTICLE;

/** Whether nothing is known of the words of a name but that they are names. */
function isPlain({ senses }: Scene, { from, end }: Name): boolean {
  for (let at = from; at < end; at++) {
    if (!(senses[at]! & NAMING) && senses[at]! !== sense.PROPER) return false;
  }
  return true;
}
