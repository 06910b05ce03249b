import { model, type Schema } from "./schema.js";
import { refuse } from "./sentences.js";
import { Text } from "./text.js";

/**
 * What something is called in a catalogue outside.
 *
 * @category Models
 */
export interface Identifier {
  /** The catalogue: `wikidata`, `isni`, `orcid`, `lei`, `geonames`, `iptc-mediatopic`, or any other. */
  scheme: string;
  /** The identifier itself, as that catalogue writes it. */
  value: string;
  /** A web address for it. */
  uri?: string | undefined;
}

/** What is known of the identifiers of a scheme. */
interface Scheme {
  /** How they look. */
  readonly pattern: RegExp;
  /** An example, for the message. */
  readonly example: string;
  /** Whether the check digits agree. */
  readonly agrees?: (value: string) => boolean;
}

const SCHEMES: ReadonlyMap<string, Scheme> = /* @__PURE__ */ new Map<string, Scheme>([
  ["wikidata", { pattern: /^[QPL][1-9]\d*$/u, example: "Q84" }],
  ["isni", { pattern: /^\d{15}[\dX]$/u, example: "0000000121032683", agrees: agreesMod11 }],
  ["orcid", { pattern: /^\d{15}[\dX]$/u, example: "0000-0002-1825-0097", agrees: agreesMod11 }],
  ["lei", { pattern: /^[\dA-Z]{18}\d\d$/u, example: "5493001KJTIIGC8Y1R12", agrees: agreesMod97 }],
]);

/**
 * Checks that a value is an identifier; those of Wikidata, ISNI, ORCID and LEI with their check digits.
 *
 * @category Schemas
 */
export const Identifier: Schema<Identifier> = model<Identifier>()({
  scheme: Text,
  value: Text,
  uri: Text.optional(),
}).check((context) => {
  const { scheme, value } = context.value;
  const known = SCHEMES.get(scheme);
  if (!known) return;
  const digits = known.agrees ? value.replace(/[\s-]/gu, "") : value;
  if (!known.pattern.test(digits)) {
    refuse(context, "identifier/form", ["value"], { scheme, example: known.example });
  } else if (known.agrees?.(digits) === false) {
    refuse(context, "identifier/check-digits", ["value"], { scheme });
  }
});

/** ISO 7064 MOD 11-2, of ISNI and ORCID. */
function agreesMod11(value: string): boolean {
  let sum = 0;
  for (const digit of value.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return value.endsWith(check === 10 ? "X" : String(check));
}

/** ISO 7064 MOD 97-10, of LEI (ISO 17442). */
function agreesMod97(value: string): boolean {
  let rest = 0;
  for (const letter of value) {
    const number = Number.parseInt(letter, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}
