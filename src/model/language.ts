import * as z from "zod";

const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[\da-z]{5,8}|\d[\da-z]{3}))*(?:-[a-wy-z\d](?:-[\da-z]{2,8})+)*(?:-x(?:-[\da-z]{1,8})+)?$/iu;

/** A language tag (BCP 47): `en`, `pt-BR`, `zh-Hant`. */
export const LanguageTag: z.ZodType<string, string> = z
  .string()
  .regex(TAG, "Expected a language tag of BCP 47, such as `en` or `pt-BR`");
