import * as z from "zod";

/** Checks for a text that is not empty; one that is right takes no more than this to be let through. */
export const Text: z.ZodType<string, string> = /* @__PURE__ */ quickly(z.string().min(1));

function quickly(schema: z.ZodString): z.ZodString {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) =>
    typeof payload.value === "string" && payload.value !== "" ? payload : run(payload, context);
  return schema;
}
