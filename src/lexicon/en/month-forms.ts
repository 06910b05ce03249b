/** How houses print the months, January first. */
// biome-ignore format: one way a line
export const monthForms = {
  full: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ap: ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
  plain: ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
  table: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;
