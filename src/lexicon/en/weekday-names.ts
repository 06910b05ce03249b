/** The days of the week, Monday first. */
// biome-ignore format: a week a line
export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
