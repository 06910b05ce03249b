import * as z from "zod";
import { NewsBundle } from "../model/bundle.js";

/** Makes the codec of a format: what cannot be read as one is an issue with a sentence, not an exception. */
export function codecOf(
  read: (payload: unknown) => { bundle: NewsBundle },
  write: (bundle: NewsBundle) => object,
): z.ZodCodec<z.ZodUnknown, typeof NewsBundle> {
  return z.codec(z.unknown(), NewsBundle, {
    decode(payload, { issues }) {
      try {
        return read(payload).bundle;
      } catch (error) {
        issues.push({ code: "custom", input: payload, message: (error as Error).message });
        return z.NEVER;
      }
    },
    encode: (bundle) => write(bundle),
  });
}
