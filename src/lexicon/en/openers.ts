/** Words that open a clause, and are never the second half of a double name: "Moreau- The minister". */
// biome-ignore format: words, not one a line
export const clauseOpeners: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "A", "An", "And", "As", "At", "But", "By", "For", "From", "He", "Her", "His", "I", "If", "In",
  "It", "Its", "No", "Not", "Of", "On", "Or", "She", "So", "That", "The", "There", "They", "This",
  "To", "We", "What", "When", "Where", "Who", "With", "You",
]);
