/** Stretches of time that are counted → their unit. */
// biome-ignore format: one unit a line
export const periods: Readonly<
  Record<string, "hour" | "day" | "week" | "month" | "quarter" | "year">
> = {
  hour: "hour", hours: "hour",
  day: "day", days: "day",
  week: "week", weeks: "week",
  month: "month", months: "month",
  quarter: "quarter", quarters: "quarter",
  year: "year", years: "year",
};
