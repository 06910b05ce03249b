import * as z from "zod";

/** Checks for a text that is not empty. */
export const Text: z.ZodType<string, string> = /* @__PURE__ */ quickly(z.string().min(1));

/** Lets a text through at once, and asks nothing more of what is none: lists and functions have a length too. */
function quickly(schema: z.ZodString): z.ZodString {
  const { run, parse } = schema._zod;
  schema._zod.run = (payload, context) => {
    if (typeof payload.value !== "string") return parse(payload, context);
    return payload.value === "" ? run(payload, context) : payload;
  };
  return schema;
}
