import * as z from "zod";
import { some } from "./shapes.js";

const text = z.string();
const whole = z.int();

const truncatedDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/u,
    "Expected a date of ISO 8601, or its beginning",
  );
const recurrenceRule = some({
  frequency: z.enum(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"]),
  interval: whole,
  until: text,
  count: whole,
});
/** When an event, or a coverage, begins and ends, be it for sure or as expected. */
export const dates: z.ZodType = some({
  startDate: text,
  endDate: text,
  expectedStartDate: truncatedDate,
  expectedEndDate: truncatedDate,
  expectedDuration: text,
  recurrence: some({
    recurrenceRules: z.array(recurrenceRule),
  }),
}).check((context) => {
  const has = (name: string) => Object.hasOwn(context.value, name);
  if (has("startDate") === has("expectedStartDate") && has("endDate") === has("expectedEndDate")) {
    context.issues.push({
      code: "custom",
      input: context.value,
      message: "Expected either `startDate` or `expectedStartDate`",
    });
  }
});
