/**
 * How far an event has come, by the word that leads on to it: `due to visit`, `began to fight`.
 *
 * @category Lexicons
 */
export type Lead =
  | "planned"
  | "expected"
  | "ongoing"
  | "occurred"
  | "negated"
  | "cancelled"
  | "postponed"
  | "wished";

/**
 * Words before `to` that lead on to what is done, to how far it has come; other infinitives only tell of purposes.
 * What is cancelled or postponed follows as a noun, or stands before.
 */
// biome-ignore format: one meaning a line
const LEADS: Readonly<Record<Exclude<Lead, "wished">, string>> = {
  planned: "due scheduled set slated plan plans planned planning ready prepared preparing intend intends intended going about poised agree agrees agreed offer offers offered promise promised promises pledge pledged vow vowed vows decide decides decided want wants wanted hope hopes hoped threaten threatens threatened threatening announced ordered",
  expected: "expected likely tipped bound",
  ongoing: "begin begins began begun start starts started continue continues continued continuing try tries tried trying move moved proceed proceeded",
  occurred: "managed helped used forced",
  negated: "fail fails failed refuse refuses refused refusing decline declines declined unable unwilling short deny denies denied denying avoid avoids avoided",
  cancelled: "cancel cancels canceled cancelled canceling cancelling scrap scraps scrapped scrapping",
  postponed: "postpone postpones postponed postponing delay delays delayed delaying defer defers deferred deferring",
};

/** The same, by word. */
export const leadingWords: Readonly<Record<string, Lead>> = /* @__PURE__ */ Object.fromEntries(
  Object.entries(LEADS).flatMap(([lead, words]) =>
    words.split(" ").map((word) => [word, lead as Lead]),
  ),
);
