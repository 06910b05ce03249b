import type { Credit } from "../../model/credit.js";
import type { CreditLexicon } from "./lexicon.js";
import { type Piece, readPieces } from "./piece.js";

/** What a credit says, and how much of it is understood. */
export interface Reading {
  /** Its parts, but for its own words and where they stand. */
  readonly credit: Omit<Credit, "text" | "span">;
  /** Whether a marker stands in it: `Photo by`. */
  readonly marked: boolean;
  /** Whether it names a house that is in the tables. */
  readonly known: boolean;
  /** How many names it holds. */
  readonly names: number;
  /** How many of its words belong to no name. */
  readonly strays: number;
}

/** Reads all that a credit says. Of several credits in a row, the first to name anyone says whom. */
export function readCredit(text: string, lexicon: CreditLexicon): Reading {
  const pieces = readPieces(text, lexicon);
  const people: string[] = [];
  const organizations: string[] = [];
  const names = namesOf(pieces, people, organizations);
  const credit: Reading["credit"] = { people, organizations };
  const courtesy = pieces.find((piece) => piece.courtesy)?.courtesy;
  if (courtesy) credit.courtesy = courtesy;
  const kind = kindOf(pieces);
  if (kind) credit.kind = kind;
  const medium = mediumOf(pieces);
  if (medium) credit.medium = medium;
  return {
    credit,
    marked: pieces.some(({ media }) => media.length > 0),
    known: pieces.some(({ parties }) =>
      parties.some((party) => party.is === "house" && party.known),
    ),
    names,
    strays: straysOf(pieces),
  };
}

/** Lists whom the first credit to name anyone names, and counts all who are named. */
function namesOf(pieces: readonly Piece[], people: string[], organizations: string[]): number {
  let names = 0;
  let credit = 0;
  let peopleOf: number | undefined;
  let organizationsOf: number | undefined;
  for (const { apart, media, parties } of pieces) {
    // credits that stand in a row open with a marker or a bracket each
    if (apart || media.length > 0) credit++;
    for (const party of parties) {
      if (party.is === "person") {
        peopleOf ??= credit;
        if (peopleOf === credit) addNew(party.name, people);
      } else if (party.is === "house") {
        organizationsOf ??= credit;
        if (organizationsOf === credit) addNew(party.name, organizations);
      } else continue;
      names++;
    }
  }
  return names;
}

/** Adds a name unless it is there: `Anna Berg/dpa/ANNA BERG`, `Getty Images - Getty`. */
function addNew(name: string, names: string[]): void {
  if (names.length > 0 && names.some((other) => isSame(other, name))) return;
  names.push(name);
}

function isSame(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || plain(one) === plain(other);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{Alpha}\p{N}]/gu, "");
}

function kindOf(pieces: readonly Piece[]): Credit["kind"] {
  if (pieces.some(({ media }) => media.includes("courtesy"))) return "courtesy";
  let isStock = false;
  for (const { parties } of pieces) {
    for (const party of parties) {
      if (party.kind && party.kind !== "aside") return party.kind;
      isStock ||= party.is === "house" && party.stock;
    }
  }
  return isStock ? "stock" : undefined;
}

function mediumOf(pieces: readonly Piece[]): Credit["medium"] {
  for (const { media } of pieces) {
    for (const medium of media) if (medium !== "any" && medium !== "courtesy") return medium;
  }
  return undefined;
}

function straysOf(pieces: readonly Piece[]): number {
  let strays = 0;
  for (const { parties } of pieces) {
    for (const party of parties) if (party.is === "words") strays += party.name.split(" ").length;
  }
  return strays;
}
