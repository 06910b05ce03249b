import * as z from "zod";
import { CountryCode, IsoDateTime, WebAddress } from "./formatted.js";
import { listOf } from "./list.js";
import { model, type Schema } from "./schema.js";
import { Text } from "./text.js";
import { Mention } from "./written.js";

/**
 * Who owns a story, and what may be done with it, where and until when.
 *
 * @category Models
 */
export interface Rights {
  /** Who holds the copyright. */
  holder?: Mention | undefined;
  /** The copyright notice, as printed. */
  notice?: string | undefined;
  /** The year the copyright was first claimed. */
  year?: number | undefined;
  /** The terms of use, in words. */
  usage?: string | undefined;
  /** The web address of the licence. */
  license?: string | undefined;
  /** When it may be published, as ISO 8601. */
  embargoUntil?: string | undefined;
  /** When it may no longer be shown, as ISO 8601. */
  expires?: string | undefined;
  /** What is not allowed, one restriction each. */
  restrictions?: string[] | undefined;
  /** The countries it may be used in (ISO 3166-1 alpha-2); everywhere unless said. */
  territory?: string[] | undefined;
  /** Whether machines may mine it or be trained on it. */
  dataMining?: "allowed" | "prohibited" | "conditional" | undefined;
  /** Whether it can be read without paying. */
  accessibleForFree?: boolean | undefined;
}

/**
 * Checks that a value tells the rights in a story.
 *
 * @category Schemas
 */
export const Rights: Schema<Rights> = model<Rights>()({
  holder: Mention.optional(),
  notice: Text.optional(),
  year: z.int().min(1).max(9999).optional(),
  usage: Text.optional(),
  license: WebAddress.optional(),
  embargoUntil: IsoDateTime.optional(),
  expires: IsoDateTime.optional(),
  restrictions: listOf(Text).optional(),
  territory: listOf(CountryCode).optional(),
  dataMining: z.enum(["allowed", "prohibited", "conditional"]).optional(),
  accessibleForFree: z.boolean().optional(),
});
