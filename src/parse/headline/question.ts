const ASKING =
  /^(?:Which|Who|Whose|What|Where|When|Why|How|Can|Could|Do|Does|Did|Are|Is|Would|Should|Welche|Welcher|Welches|Was|Wie|Kennst|Weißt|Bist|Hast)\b/u;
const INVERTED =
  /^(?:Who|Which|Welche|Welcher|Welches)\b|\b(?:[Aa]re|[Cc]an|[Cc]ould|[Dd]o|[Dd]id|[Ww]ould|[Ss]hould|[Ww]ill|[Hh]ave) (?:[Yy]ou|[Ww]e|[Tt]hey|I)\b|\b(?:[Ii]s|[Aa]re|[Ww]as|[Dd]oes) (?:[Yy]our|[Oo]ur)\b|(?:[Bb]ist|[Hh]ast|[Kk]annst|[Kk]ennst|[Ww]eißt|[Ww]ürdest) [Dd]u\b/u;

/** Whether a title asks without a question mark, as a quiz does: `Which Harbor Town Are You`. */
export function asksUnmarked(title: string): boolean {
  return ASKING.test(title) && INVERTED.test(title);
}
