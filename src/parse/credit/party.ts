import { lookUp } from "../../lexicon/lexicon.js";
import type { Vocabulary } from "../../lexicon/vocabulary.js";
import type { Credit } from "../../model/credit.js";
import { endOfWord, withoutEdges, withoutStop, withoutTail } from "./edges.js";
import type { CreditLexicon } from "./lexicon.js";
import type { Marker } from "./marker.js";
import { AGENCY, ENDS_NOTE, HOUSE_WORD, NOTE, STOCK, vocabularyOf } from "./senses.js";

/** What a note says, on its own or behind a name: `Harbour Ministry Handout` */
type NoteKind = NonNullable<Credit["kind"]> | "aside";

/** Whom a credit names, or words that name nobody. */
type Named =
  | { readonly is: "person" | "words"; readonly name: string; readonly kind?: NoteKind }
  | {
      readonly is: "house";
      readonly name: string;
      readonly known: boolean;
      readonly stock: boolean;
      readonly kind?: NoteKind;
    };

/** What stands between two separators of a credit. */
export type Party = Named | { readonly is: "note"; readonly kind: NoteKind };

const HANDLE = /^@[\w.]{2,30}$/u;
const DOMAIN = /^[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}$/u;
const INITIALED = /^(?:\p{Upper}\.){1,3}\s?\p{Upper}[\p{Alpha}'’-]{1,30}$/u;
/** `Petty Officer 2nd Class Anna Berg` */
const RANKED = /\s[123](?:st|nd|rd)\sClass\s\p{Upper}/u;
const CAPITALIZED = /^["'“‘]?[\p{Upper}\p{Lt}\p{Lo}\d]/u;
const LINK =
  /^(?:of|the|and|for|dem|plc|inc|gmbh|de|del|della|di|da|do|dos|du|des|der|den|die|das|van|von|la|le|los|las|el|al|bin|ibn|y|e|i|og|och|und|et|ter|ten|zu|in|&|\+)$/u;
const OPENING = /^(?:al|el|de|da|di|do|dos|du|der|den|van|von|la|le|bin|ibn|ter|ten|del|della)$/iu;
/** Names that have the form of a house's: `The Harbour`, `ABC Harbour`, `AB CD`, `Harbour 24` */
export const HOUSE: RegExp =
  /^(?:(?:The|Der|Die|Das|La|El|Le)\s|\p{Upper}{3,5}\s\p{Upper}\p{Lower}|\p{Upper}{2,3}\s\p{Upper}{2,3}$)|[\d&+]/u;
const UNCASED = /\p{Lo}/u;
const LETTER = /\p{Alpha}/u;
const SPACES = /\s+/u;

/** What the tables know words as: a note, or a house. */
export function toKnown(words: string, senses: number, lexicon: CreditLexicon): Party | undefined {
  if (senses & NOTE) return { is: "note", kind: noteOf(words, lexicon) };
  if (!(senses & (AGENCY | STOCK))) return undefined;
  const name = lookUp(lexicon.photoAgencies, words) ?? words;
  return { is: "house", name, known: true, stock: (senses & STOCK) !== 0 };
}

function noteOf(words: string, { creditNotes }: CreditLexicon): NoteKind {
  return lookUp(creditNotes, words.replaceAll(".", ""))!;
}

/** Tells what a marker says of the picture beside what it is: `File photo: ` */
export function toNote({ words }: Marker, lexicon: CreditLexicon): Party | undefined {
  return toKnown(words, vocabularyOf(lexicon).sensesOf(words) & NOTE, lexicon);
}

/** Tells what the words between two separators are: a person, a house, a note on the side, or just words. */
export function toParty(words: string, lexicon: CreditLexicon): Party | undefined {
  const vocabulary = vocabularyOf(lexicon);
  const all = withoutStop(withoutEdges(words));
  const known = toKnown(all, vocabulary.sensesOf(all), lexicon);
  if (known) return known;

  const { bare, hung } = withoutNotes(all, vocabulary);
  const party = toNamed(withoutEdges(withoutTail(bare)), lexicon);
  if (!party || hung === undefined) return party;
  return { ...party, kind: noteOf(hung, lexicon) };
}

function toNamed(name: string, lexicon: CreditLexicon): Named | undefined {
  const vocabulary = vocabularyOf(lexicon);
  const house = toKnown(name, vocabulary.sensesOf(name) & ~NOTE, lexicon);
  if (house) return house as Named;
  if (!LETTER.test(name)) return undefined;
  const parts = name.split(SPACES);
  const isHouse = (vocabulary.sensesOf(parts[parts.length - 1]!) & HOUSE_WORD) !== 0;
  if (HANDLE.test(name) || (INITIALED.test(name) && !isHouse) || RANKED.test(name))
    return { is: "person", name };
  if (!parts.every((part) => CAPITALIZED.test(part) || LINK.test(part) || DOMAIN.test(part))) {
    return { is: "words", name };
  }
  if (isPerson(name, parts, vocabulary)) return { is: "person", name };
  return { is: "house", name, known: false, stock: false };
}

function isPerson(name: string, parts: readonly string[], vocabulary: Vocabulary): boolean {
  const names = parts.filter((part) => !LINK.test(part));
  return (
    names.length > 1 &&
    names.length < 5 &&
    (names.length === parts.length ||
      parts.every((part) => !LINK.test(part) || OPENING.test(part))) &&
    !UNCASED.test(name) &&
    !HOUSE.test(name) &&
    !names.some((part) => vocabulary.sensesAt(part, 0, endOfWord(part)) & HOUSE_WORD)
  );
}

/** What the last word can be. */
function lastOf(words: string, vocabulary: Vocabulary): number {
  return vocabulary.sensesAt(words, words.lastIndexOf(" ") + 1, words.length);
}

/** Takes off what hangs on a name: `Anna Berg opens new tab`, `Harbour Ministry Handout No Sales`. */
function withoutNotes(
  name: string,
  vocabulary: Vocabulary,
): { bare: string; hung: string | undefined } {
  if (!(lastOf(name, vocabulary) & ENDS_NOTE)) return { bare: name, hung: undefined };
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) {
    const senses = vocabulary.sensesAt(name, at + 1, name.length);
    if (!(senses & NOTE) || senses & HOUSE_WORD) continue;
    const { bare, hung } = withoutNotes(name.slice(0, at), vocabulary);
    return { bare, hung: hung ?? name.slice(at + 1) };
  }
  return { bare: name, hung: undefined };
}
