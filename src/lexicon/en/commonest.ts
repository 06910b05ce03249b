import { wordsOf } from "../words.js";

/** Words that every English text is full of, and no text in its neighbours' languages. */
export const commonest: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  the, and, that, with, for, said, says, his, her, their, its, has, have, had, by, it, he, she, they,
  were, are, been, who, which, this, these, not, but, from, after, would, will, could, when, about, there, than
`,
);
