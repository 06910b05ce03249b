/**
 * Verbs before `as` and an office (`resigned as mayor`), by whether somebody leaves it or comes to it, in the
 * forms they take there.
 *
 * @category Lexicons
 */
export interface Posts {
  /** `resigned as`. */
  readonly left: string;
  /** `was sworn in as`. */
  readonly taken: string;
}

/**
 * The verbs that `findActors` knows posts by.
 *
 * @category Lexicons
 */
export const posts: Posts = {
  left: "resign resigns resigned resigning quit quits quitting retire retires retired retiring step steps stepped stepping stand stands stood standing ousted dismissed fired sacked removed deposed",
  taken: "appointed elected re-elected sworn inaugurated installed confirmed reappointed",
};
