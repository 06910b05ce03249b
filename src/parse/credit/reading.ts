import type { Credit } from "../../model/credit.js";
import type { CreditLexicon } from "./lexicon.js";
import type { Party } from "./party.js";
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
  const parties = pieces.flatMap((piece) => piece.parties);
  const media = pieces.flatMap((piece) => piece.media);
  const credits = apart(pieces);

  const courtesy = pieces.find((piece) => piece.courtesy)?.courtesy;
  const kind = media.includes("courtesy") ? "courtesy" : kindOf(parties);
  const medium = media.find((one) => one !== "any" && one !== "courtesy");
  return {
    credit: {
      people: firstNames(credits, "person"),
      organizations: firstNames(credits, "house"),
      ...(courtesy && { courtesy }),
      ...(kind && { kind }),
      ...(medium && { medium: medium as NonNullable<Credit["medium"]> }),
    },
    marked: media.length > 0,
    known: parties.some((party) => party.is === "house" && party.known),
    names: parties.filter((party) => party.is === "person" || party.is === "house").length,
    strays: parties.flatMap((party) => (party.is === "words" ? party.name.split(" ") : [])).length,
  };
}

/** Parts credits that stand in a row: each opens with a marker or a bracket. */
function apart(pieces: readonly Piece[]): Party[][] {
  const credits: Party[][] = [[]];
  for (const piece of pieces) {
    if (piece.apart || piece.media.length > 0) credits.push([]);
    credits.at(-1)?.push(...piece.parties);
  }
  return credits;
}

function firstNames(credits: readonly Party[][], is: "person" | "house"): string[] {
  for (const parties of credits) {
    const names = parties.flatMap((party) => (party.is === is ? [party.name] : []));
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Names without those said again: `Anna Berg/dpa/ANNA BERG`. */
function unique(names: readonly string[]): string[] {
  const said = new Set<string>();
  return names.filter((name) => {
    const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return said.has(plain) ? false : said.add(plain);
  });
}

function kindOf(parties: readonly Party[]): Credit["kind"] {
  for (const party of parties) {
    if (party.is === "note" && party.kind !== "aside") return party.kind;
  }
  return parties.some((party) => party.is === "house" && party.stock) ? "stock" : undefined;
}
