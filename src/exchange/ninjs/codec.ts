import type * as z from "zod";
import type { NewsBundle } from "../../model/bundle.js";
import { codecOf } from "../codec.js";
import { fromNinjs } from "./from-ninjs.js";
import { toNinjs } from "./to-ninjs.js";

/**
 * Items of ninjs on one side, a bundle on the other, for those who compose schemas.
 *
 * What is no item, or has no end, is an issue with a sentence, not an exception. What was mended is
 * told by `fromNinjs` only, and what is lost by `toNinjs`.
 *
 * @example
 * ```ts
 * import { Ninjs } from "newsdesk";
 * import * as z from "zod";
 *
 * const bundle = z.decode(Ninjs, { uri: "urn:example:ferry", headline: "Ferry and bridge reopen" });
 *
 * bundle.articles[0]?.headline; // => "Ferry and bridge reopen"
 * Object.keys(z.encode(Ninjs, bundle) as object); // => ["standard", "uri", "type", "headlines"]
 *
 * z.safeDecode(Ninjs, "{ no: item").success; // => false
 * ```
 *
 * @category Schemas
 */
export const Ninjs: z.ZodCodec<z.ZodUnknown, typeof NewsBundle> = /* @__PURE__ */ codecOf(
  fromNinjs,
  toNinjs,
);
