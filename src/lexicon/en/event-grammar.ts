/** Small words by what they tell of the event beside them; a word may tell several things. */
// biome-ignore format: one meaning a line
export const eventGrammar: Readonly<Record<string, string>> = {
  // ── a clause of its own begins, which no demand or promise before it reaches
  clause: "but since after when while because although though before as",
  condition: "if unless",
  // ── how far it has come
  ahead: "will would shall",
  perhaps: "may might could",
  duty: "must",
  past: "was were did had wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t",
  not: "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t",
  none: "no",
  // ── who and where
  several: "i we you they who that people police many most some",
  target: "to on with against for from between among into in",
  mutual: "with between among",
  receiver: "to on against with between from",
  doer: "by",
  owner: "of",
  place: "in at near through across outside inside around",
  way: "back away forward ahead home abroad apart together",
  // ── what nobody vouches for
  alleged: "allegedly reportedly supposedly purportedly apparently",
  // ── what is counted, without an `s`
  counted: "people children police",
  // ── verbs whose day is that of the telling
  telling: "say tell report announce state",
};
