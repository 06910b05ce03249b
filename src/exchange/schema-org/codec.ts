import type * as z from "zod";
import type { NewsBundle } from "../../model/bundle.js";
import { codecOf } from "../codec.js";
import { fromJsonLd } from "./from-json-ld.js";
import { toJsonLd } from "./to-json-ld.js";

/**
 * JSON-LD on one side, a bundle on the other, for those who compose schemas.
 *
 * What has no end, or is no JSON, is an issue with a sentence, not an exception. What was mended is
 * told by `fromJsonLd` only, and what is lost by `toJsonLd`.
 *
 * @example
 * ```ts
 * import { JsonLd } from "newsdesk";
 * import * as z from "zod";
 *
 * const page = { "@type": "NewsArticle", headline: "Ferry and bridge reopen" };
 * const bundle = z.decode(JsonLd, page);
 *
 * bundle.articles[0]?.headline; // => "Ferry and bridge reopen"
 * Object.keys(z.encode(JsonLd, bundle) as object); // => ["@context", "@type", "headline"]
 *
 * z.safeDecode(JsonLd, "}{").success; // => false
 * ```
 *
 * @category Schemas
 */
export const JsonLd: z.ZodCodec<z.ZodUnknown, typeof NewsBundle> = /* @__PURE__ */ codecOf(
  fromJsonLd,
  toJsonLd,
);
