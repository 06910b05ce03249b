/**
 * Words before a month or a year that stands alone → what they prove.
 *
 * `firm` ones prove even a month that is also a name or a verb (`in May`), `weak` ones do not
 * (`by May`), and after `rough` ones it is only roughly so.
 */
// biome-ignore format: one kind a line
export const cues: Readonly<Record<string, "firm" | "weak" | "rough">> = {
  in: "firm", since: "firm", until: "firm", till: "firm", during: "firm",
  by: "weak", from: "weak", before: "weak", after: "weak", through: "weak", between: "weak",
  early: "rough", late: "rough", mid: "rough", around: "rough", circa: "rough",
};
