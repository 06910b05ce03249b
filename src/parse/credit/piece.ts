import { isAbbreviation } from "../../text/abbreviations.js";
import * as character from "../../text/characters.js";
import { wordBefore } from "../../text/word.js";
import type { CreditLexicon } from "./lexicon.js";
import { type Marker, readMarker } from "./marker.js";
import { asHouse, asMaker, readParties } from "./parties.js";
import { type Party, toNote, toParty } from "./party.js";
import { toPlainParty } from "./plain-party.js";

/** A stretch of a credit between two separators: its markers, and the parties it names. */
export interface Piece {
  /** What its markers say; none when nothing marks it. */
  readonly media: readonly Marker["medium"][];
  /** Whether a bracket has closed since the piece before it. */
  readonly apart: boolean;
  /** Whom it names. */
  readonly parties: readonly Party[];
  /** By whose courtesy the picture is shown, where its marker says so. */
  readonly courtesy?: string;
}

// (Photo by Anna Berg, Pool / Harbour Post via Getty Images) © Anna Berg
//  └marker─┘└──────┘  └──┘   └──────────┘     └──────────┘  │ └──────┘ parties, parted by separators
const SEPARATOR =
  /[(（](?![cCｃＣ][)）])|(?<![(（][cCｃＣ])[)）]|>>|,(?=\s|$)|\s[-–—]{1,2}(?=\s|$|\/)|\s(?:via|VIA)\s|(?<=[\p{Alpha}\d]{3})\.\s(?=\p{Upper})|(?=©)/uy;
/** The signs that part whatever stands around them. */
const SOLID = "/|;·•[]{}［］【】";
/** What follows a blank that parts. */
const BEHIND_BLANK = "-–—vV";
const LEGAL = /^\s*(?:inc|ltd|llc|llp|co|corp|gmbh|plc|jr|sr)\b/iu;
const OF = /^of\s/u;
const COLON = /[:：]/u;
/** No house or note before a marker has more words. */
const MOST_BEFORE = 3;

/** Takes a credit apart at its separators. */
export function readPieces(text: string, lexicon: CreditLexicon): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let apart = false;
  for (let at = 0; at <= text.length; at++) {
    const end = at < text.length ? separatorAt(text, at) : at;
    if (end === undefined) continue;
    if (isInName(text, at)) continue;
    const words = text.slice(start, at).trim();
    const piece = words === "" ? undefined : readPiece(words, apart, lexicon);
    if (piece && (piece.media.length > 0 || piece.parties.length > 0)) {
      pieces.push(piece);
      apart = false;
    }
    apart ||= end > at && character.classAt(text, at) === character.CLOSE;
    start = end;
    at = Math.max(at, end - 1);
  }
  return pieces;
}

/** Whether a sign that may part stands inside a name: `Harbour Pictures, Inc`, `Sgt. Anna Berg`. */
function isInName(text: string, at: number): boolean {
  if (text[at] === ",") return LEGAL.test(text.slice(at + 1, at + 8));
  return text[at] === "." && isAbbreviation(wordBefore(text, at).toLowerCase(), true);
}

/** Where the separator at an offset ends, if one stands there. */
function separatorAt(text: string, at: number): number | undefined {
  const sort = character.classAt(text, at);
  if (sort <= character.DIGIT) return undefined;
  if (sort === character.SPACE && !BEHIND_BLANK.includes(text.charAt(at + 1))) return undefined;
  if (SOLID.includes(text.charAt(at))) return at + 1;
  SEPARATOR.lastIndex = at;
  return SEPARATOR.test(text) ? SEPARATOR.lastIndex : undefined;
}

function readPiece(text: string, apart: boolean, lexicon: CreditLexicon): Piece {
  // File Photo: a note, though a marker by its words
  const plain = toPlainParty(text, lexicon);
  if (plain) return { media: [], apart, parties: [plain] };

  const { media, notes, by, end } = readMarkers(text, lexicon);
  const early = media.length === 0 ? partyBeforeMarker(text, lexicon) : undefined;
  if (early) {
    const piece = readPiece(text.slice(early.end), apart, lexicon);
    return { ...piece, parties: [...piece.parties, ...early.parties] };
  }
  const words = text.slice(end);
  if (media.includes("courtesy")) {
    const courtesy = words.replace(OF, "").trim().replace(/\.$/u, "");
    return { media, apart, parties: [], courtesy };
  }
  const named = media.length > 0 ? toPlainParty(words, lexicon) : undefined;
  const parties = named ? [by ? asMaker(named) : named] : readParties(words, by, lexicon);
  return { media, apart, parties: notes.length > 0 ? [...notes, ...parties] : parties };
}

/** The markers that open a piece: what they say, whether one takes a name, and where they end. */
interface Opening {
  readonly media: Marker["medium"][];
  readonly notes: Party[];
  readonly by: boolean;
  readonly end: number;
}

function readMarkers(text: string, lexicon: CreditLexicon): Opening {
  const media: Marker["medium"][] = [];
  const notes: Party[] = [];
  let by = false;
  let end = 0;
  for (
    let marker = readMarker(text, end, lexicon);
    marker;
    marker = readMarker(text, end, lexicon)
  ) {
    media.push(marker.medium);
    by ||= marker.by;
    const note = toNote(marker, lexicon);
    if (note) notes.push(note);
    end = marker.end;
  }
  return { media, notes, by, end };
}

/** Reads who stands before a marker that binds a name: `Staff photo by …`, `Harbour Post Photo: …`. */
function partyBeforeMarker(
  text: string,
  lexicon: CreditLexicon,
): { parties: Party[]; end: number } | undefined {
  let at = 0;
  for (let count = 0; count < MOST_BEFORE; count++) {
    at = text.indexOf(" ", at) + 1;
    if (at === 0) return undefined;
    const marker = readMarker(text, at, lexicon);
    if (!marker || !(marker.by || COLON.test(text.slice(at, marker.end)))) continue;
    const party = toParty(text.slice(0, at), lexicon);
    if (party?.is === "words") return undefined;
    return { parties: party ? [asHouse(party)] : [], end: at };
  }
  return undefined;
}
