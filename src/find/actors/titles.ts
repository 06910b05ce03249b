import type { Role } from "../../model/actor.js";
import * as kind from "../../text/kinds.js";
import type { Character } from "./cast.js";
import type { Description, Name } from "./phrase.js";
import { knownAt, type Scene, sentenceOf, textOf } from "./scene.js";
import * as sense from "./senses.js";
import type { Stage } from "./stage.js";

// biome-ignore format: one status a line
export const STATUS: ReadonlyMap<string, NonNullable<Role["status"]>> = new Map([
  ["former", "former"], ["ex", "former"], ["then", "former"], ["ousted", "former"], ["deposed", "former"], ["late", "former"], ["retired", "former"],
  ["acting", "acting"], ["interim", "acting"], ["caretaker", "acting"],
  ["incoming", "elect"],
]);

/** Offices that have a second name, by their last words. */
const SAME_OFFICE: readonly (readonly [ending: string, ...others: string[]])[] = [
  ["prime minister", "premier", "pm"],
  ["premier", "minister"],
  ["king", "monarch"],
  ["queen", "monarch"],
  ["pope", "pontiff"],
];

/**
 * Reads what a title tells of the one who bears it.
 *
 * ```text
 * former Iraqi Prime Minister Jane Roe
 * └status└place└── title ───┘
 * ```
 */
export function readTitle(stage: Stage, phrase: Name | Description, character: Character): void {
  const end = phrase.kind === "description" ? phrase.head + 1 : phrase.from;
  if (phrase.start < end) readOffice(stage, phrase.start, end, character);
}

/** Reads what an office between two tokens tells of its holder; `status` where a verb tells what he is in it. */
export function readOffice(
  stage: Stage,
  start: number,
  end: number,
  character: Character,
  status?: NonNullable<Role["status"]>,
): void {
  const { scene, cast } = stage;
  const { role, from } = readLead(stage, start, end);
  if (status) role.status = status;
  if (role.place?.countryCode) character.countryCode ??= role.place.countryCode;
  let at = from;
  while (at < end && isAddress(scene.senses[at]!)) at++;
  const isOffice = scene.senses
    .slice(at, end)
    .some((bits) => bits & (sense.ROLE | sense.HONORIFIC));
  if (!isOffice) return;

  const title = textOf(scene, at, end);
  const key = title.toLowerCase();
  character.roles ??= new Map();
  if (!character.roles.has(key)) character.roles.set(key, { title, ...role });
  for (let token = at; token < end; token++) {
    if (scene.senses[token]! & sense.ROLE) {
      cast.callShort(character, calledBy(scene.words[token]!, role.status));
    }
  }
  for (const [ending, ...others] of SAME_OFFICE) {
    if (key.endsWith(ending)) for (const other of others) cast.callShort(character, other);
  }
}

/** What a holder of an office is called by its word alone: who held it once is not `the president`. */
export function calledBy(word: string, status: Role["status"]): string {
  return status === "former" ? `former ${word}` : word;
}

/** Whether a word only addresses somebody: `Mr.` */
function isAddress(bits: number): boolean {
  return (bits & (sense.HONORIFIC | sense.ROLE)) === sense.HONORIFIC;
}

/** Reads what stands before the title proper: status, country and body. */
function readLead(
  stage: Stage,
  start: number,
  end: number,
): { role: Omit<Role, "title">; from: number } {
  const { scene, cast } = stage;
  const { words, senses } = scene;
  const role: Omit<Role, "title"> = {};
  let at = start;
  while (at < end) {
    const found = knownAt(scene, at, end - 1);
    const status = STATUS.get(words[at]!);
    const holder = at < end - 1 ? bodyAt(stage, at) : undefined;
    if (holder) {
      const text = textOf(scene, at, at + 1);
      role.organization = { text, span: { start: scene.starts[at]!, end: scene.ends[at]! } };
      cast.heed(holder, sentenceOf(scene, at));
      at++;
    } else if (found && (found.known.countryCode || found.known.kind === "organization")) {
      tellHolder(scene, at, found, role);
      at = found.end;
    } else if (status) {
      role.status = status;
      at++;
    } else if (senses[at]! & sense.DETERMINER || isOfManner(words[at]!)) {
      at++;
    } else {
      const owner = ownerBefore(scene, at, end);
      if (owner === undefined) break;
      at = owner;
    }
  }
  return { role, from: at };
}

/** Where `'s` stands behind whoever an office belongs to: in `the company|'s chairman`. */
function ownerBefore({ kinds }: Scene, from: number, end: number): number | undefined {
  for (let at = from + 1; at < end - 1; at++) if (kinds[at]! & kind.CLITIC) return at;
  return undefined;
}

/** Whether a word is `'s`, or tells how an office was come by: `newly-elected`. */
function isOfManner(word: string): boolean {
  return (
    word.endsWith("'s") ||
    word.endsWith("’s") ||
    word.endsWith("-elected") ||
    word.endsWith("-appointed")
  );
}

/** The body met before that a short name means: `Kalder Chief Executive Jane Roe`. */
function bodyAt({ scene, cast }: Stage, at: number): Character | undefined {
  const { senses, words } = scene;
  if (!(senses[at]! & sense.PROPER) || senses[at]! & (sense.ROLE | sense.KNOWN)) return undefined;
  const met = cast.called(words[at]!);
  return met?.kind === "organization" ? met : undefined;
}

/** Tells the country or the body that an office belongs to. */
function tellHolder(
  scene: Scene,
  at: number,
  { known, end }: NonNullable<ReturnType<typeof knownAt>>,
  role: Omit<Role, "title">,
): void {
  const span = { start: scene.starts[at]!, end: scene.ends[end - 1]! };
  const text = scene.text.slice(span.start, span.end);
  if (known.kind === "organization") {
    role.organization = { text, span };
  } else {
    role.place = { name: known.name, text, span, kind: "country", countryCode: known.countryCode! };
  }
}
