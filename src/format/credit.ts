import type { Credit } from "../model/credit.js";

/**
 * How to write a credit.
 *
 * @category Formatters
 */
export interface FormatCreditOptions {
  /**
   * Whose form to write it in: `(AP Photo/Anna Berg)`, `REUTERS/Anna Berg`,
   * `(Photo by Anna Berg/Getty Images)`, or `Photo: Anna Berg/Harbour Post` unless given.
   */
  readonly style?: "plain" | "ap" | "reuters" | "getty" | undefined;
}

/**
 * Writes a credit in the form of a house.
 *
 * Only what the credit says is written: no style adds a house that had no part in the picture.
 *
 * @param credit - The credit.
 * @param options - How to write it.
 * @returns The credit as text, brackets included where the house sets them.
 *
 * @example
 * ```ts
 * import { formatCredit, parseCredit } from "newsdesk";
 *
 * const credit = parseCredit("Photo: Anna Berg / AP (File)");
 *
 * credit && formatCredit(credit, { style: "ap" }); // => "(AP Photo/Anna Berg, File)"
 * ```
 *
 * @category Formatters
 */
export function formatCredit(credit: Credit, options: FormatCreditOptions = {}): string {
  return WRITE[options.style ?? "plain"](credit);
}

const WRITE: Record<NonNullable<FormatCreditOptions["style"]>, (credit: Credit) => string> = {
  plain(credit) {
    const { people, organizations, kind } = credit;
    const source = join([listed(people), ...organizations], "/");
    const notes = join([source, kind === "staff" ? "Staff" : noteOf(kind)], ", ");
    return withCourtesy(notes && `${labelOf(credit)}: ${notes}`, credit);
  },

  ap(credit) {
    const { people, organizations, kind } = credit;
    const others = organizations.filter((name) => !AP.test(name));
    const ours = others.length < organizations.length;
    const own = ours && others.length === 0 && kind !== "pool" && kind !== "handout";
    const file = kind === "file" ? "File" : "";
    const source = own
      ? join([`AP ${labelOf(credit)}`, listed(people)], "/")
      : join([join([listed(people), ...others], "/"), file ? "" : noteOf(kind)], ", ");
    const via = ours && !own ? join([source, "via AP"], " ") : source;
    return bracketed(withCourtesy(join([via, file], ", "), credit));
  },

  reuters(credit) {
    const { people, organizations, kind } = credit;
    const others = organizations.filter((name) => !REUTERS.test(name));
    const ours = others.length < organizations.length;
    const handed = kind === "handout" || others.length > 0;
    const isUnnamed = kind === "staff" && !handed && people.length === 0;
    const note = kind === "file" ? "File Photo" : isUnnamed ? "Staff" : noteOf(kind);
    const source = handed
      ? join([join([listed(people), ...others, note], "/"), ours ? "via REUTERS" : ""], " ")
      : join([ours ? "REUTERS" : "", listed(people), note], "/");
    return withCourtesy(source, credit);
  },

  getty(credit) {
    const { people, organizations, kind } = credit;
    const others = organizations.filter((name) => !GETTY.test(name));
    const getty = organizations.find((name) => GETTY.test(name)) ?? "";
    const author = join([listed(people), kind === "pool" ? "Pool" : ""], "-");
    const source = join([author, ...others], "/");
    const whole = join([source, getty], others.length > 0 ? " via " : "/");
    const by = whole && `${labelOf(credit)} by ${whole}`;
    return bracketed(withCourtesy(join([by, kind === "pool" ? "" : noteOf(kind)], ", "), credit));
  },
};

const AP = /^(?:the )?(?:ap|associated press)$/iu;
const REUTERS = /^reuters$/iu;
const GETTY = /^getty(?: images)?$/iu;

const LABEL: Record<NonNullable<Credit["medium"]>, string> = {
  photo: "Photo",
  video: "Video",
  graphic: "Graphic",
  illustration: "Illustration",
  screenshot: "Screenshot",
};

const NOTE: Record<NonNullable<Credit["kind"]>, string> = {
  staff: "",
  stock: "",
  courtesy: "",
  file: "File",
  handout: "Handout",
  pool: "Pool",
};

function labelOf({ medium }: Credit): string {
  return LABEL[medium ?? "photo"];
}

function noteOf(kind: Credit["kind"]): string {
  return kind ? NOTE[kind] : "";
}

/** `Anna Berg, Jon Dahl and Eva Lind`. */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), names.slice(-1).join("")].filter(Boolean).join(" and ");
}

/** `Photo: Anna Berg, courtesy of Harbour Museum` */
function withCourtesy(words: string, { courtesy }: Credit): string {
  if (!courtesy) return words;
  return words ? `${words}, courtesy of ${courtesy}` : `Courtesy of ${courtesy}`;
}

function bracketed(words: string): string {
  return words && `(${words})`;
}

function join(parts: readonly string[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
