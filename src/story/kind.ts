import { parseByline } from "../parse/byline.js";
import { type Frame, readFrame } from "../parse/caption/frame.js";
import { captionLexicon } from "../parse/caption/lexicon.js";
import { readWords } from "../parse/caption/words.js";
import { parseDateline } from "../parse/dateline/dateline.js";
import { furnitureKind } from "./furniture.js";
import { readStamp } from "./stamp.js";

/** What a paragraph of a pasted page is by itself, whatever stands around it. */
export type Kind =
  /** The page's own. */
  | "furniture"
  /** A heading that leads away from the story. */
  | "box"
  /** When the story came out. */
  | "stamp"
  /** A day and nothing else: when it came out, or an entry of a diary. */
  | "day"
  /** What the desk tells of the story: `(Adds details)`, `Correction: …`, `Ada Lund reported from Lima`. */
  | "note"
  /** Who wrote it, and says so: `By Ada Lund`. */
  | "byline"
  /** The name of somebody, and perhaps the post: who wrote it, or who speaks next. */
  | "name"
  /** Who did what for it, below the story: `(Reporting by Ada Lund)`. */
  | "sign-off"
  /** What stands under a picture. */
  | "caption"
  /** Whose a picture is, and no more. */
  | "credit"
  | "bullet"
  /** Running text. */
  | "prose"
  /** No sentence: a headline, a heading. */
  | "line";

const BYLINE = /^(?:by|von|por|par|di|words|(?:story|written|text) by)[\s:]/iu;
const SIGN_OFF =
  /^\(?(?:reporting|writing|editing|compiled|additional reporting)\b[^.]{0,40}\bby\s/iu;
// (Adds details)      Correction: The dam is in Lima.      Ada Lund reported from Lima.
const NOTE =
  /^\((?:adds|updates|corrects|recasts|repeats|refiles|rewrites|removes|fixes|clarifies|changes)\b.*\)$|^(?:(?:correction|clarification)s?(?:(?:, [^.:]{1,30})?:| \(|$)|(?:a correction was made|an earlier version of this|(?:this (?:story|article|report|interview|conversation)|the (?:story|article)) (?:has been|was) (?:lightly )?(?:corrected|updated|clarified|amended|edited|condensed))\b)/iu;
const TAGLINE =
  /^\p{Upper}[\p{Alpha}.,'’ -]{2,160} (?:reported from \p{Upper}[^"“]{2,200}|contributed (?:reporting|to this (?:report|story|article))\b.*)$/u;
const BULLET = /^[-–—*•·▪]\s{0,3}(?=[\p{Alpha}\d"“‘'])/u;
// Image caption, Ferries in the harbour      Image caption Ferries in the harbour
const CAPTION = /^(?:(?:image|photo|video|media) caption[,:]|image caption)\s/iu;
const CREDIT =
  /\b(?:photo|picture|image|photograph|foto|getty|courtesy|handout|credit)\b|©|reuters\/|\p{Alpha}\s?\/\s?\p{Upper}[\p{Alpha} ]{1,40}[)\]]?$/iu;
/** What a credit holds, in lower case: a text without any of it is asked no further. */
const CREDITED = [
  "photo",
  "picture",
  "image",
  "foto",
  "getty",
  "courtesy",
  "handout",
  "credit",
  "©",
  "/",
];
const BRACKETED = /\p{Alpha}[.”"]? [([]\p{Upper}[^()[\]]{1,80}[)\]]$/u;
const CLOSES_SENTENCE = /[.!…:;,][\p{Pf}\p{Pe}"']{0,3}$/u;
const WORD = /\p{Alpha}/u;

/** What is longer is running text, in code units. */
const LONGEST = { headline: 200, byline: 200, note: 400, caption: 2000 };

/** Tells what a paragraph of a pasted page is by itself. */
export function kindOf(text: string): Kind {
  const furniture = furnitureKind(text);
  if (furniture) return furniture;
  const stamp = readStamp(text);
  if (stamp) return stamp.isDay ? "day" : "stamp";
  if (isNote(text)) return "note";
  if (isByline(text)) return "byline";
  if (isSignOff(text)) return "sign-off";
  const caption = captionKind(text);
  if (caption) return caption;
  if (BULLET.test(text)) return "bullet";
  if (!isLine(text)) return "prose";
  return isName(text) ? "name" : "line";
}

function isNote(text: string): boolean {
  return text.length <= LONGEST.note && (NOTE.test(text) || TAGLINE.test(text));
}

/** Whether a paragraph tells who wrote the story, and no more: `By Monday the water had gone.` is a sentence. */
function isByline(text: string): boolean {
  if (text.length > LONGEST.byline || !BYLINE.test(text)) return false;
  const byline = parseByline(text);
  return byline !== undefined && (!CLOSES_SENTENCE.test(text) || byline.text === text);
}

function isSignOff(text: string): boolean {
  return text.length <= LONGEST.note && SIGN_OFF.test(text) && parseByline(text) !== undefined;
}

/** Tells what stands under a picture, by the credit that it carries, or by what the page says that it is. */
function captionKind(text: string): "caption" | "credit" | undefined {
  if (text.length > LONGEST.caption) return undefined;
  if (CAPTION.test(text)) return "caption";
  const small = text.toLowerCase();
  if (!CREDITED.some((word) => small.includes(word)) || !CREDIT.test(text)) return undefined;
  const { credit, description } = frameOf(text);
  if (!credit || !CREDIT.test(text.slice(credit.span.start, credit.span.end))) return undefined;
  return description.end > description.start ? "caption" : "credit";
}

function frameOf(text: string): Frame {
  return readFrame(readWords(text, captionLexicon), captionLexicon);
}

/** Whether a line between a headline and its story stands under a picture: it ends in a credit between brackets. */
export function isCaptioned(line: string): boolean {
  if (!BRACKETED.test(line)) return false;
  const { credit } = frameOf(line);
  return credit?.span.end === line.length;
}

function isLine(text: string): boolean {
  return (
    text.length <= LONGEST.headline &&
    WORD.test(text) &&
    !CLOSES_SENTENCE.test(text) &&
    !parseDateline(text)
  );
}

/** Whether a line holds the names of people, and perhaps their posts, and nothing else. */
function isName(line: string): boolean {
  const byline = parseByline(line);
  return byline?.text === line && byline.contributors.every(({ kind }) => kind === "person");
}
