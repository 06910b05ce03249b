/** Small words by what they tell of the event beside them; a word may tell several things. */
// biome-ignore format: one meaning a line
export const eventGrammar: Readonly<Record<string, string>> = {
  // ── a clause of its own begins, which no demand or promise before it reaches
  clause: "but since after when while because although though before as",
  condition: "if unless",
  // ── how far it has come
  ahead: "will would shall",
  perhaps: "may might could can",
  duty: "must",
  denied: "deny denies denied denying",
  later: "before until unless once",
  wished: "demand demands demanded demanding seek seeks sought seeking urge urges urged urging propose proposes proposed proposing call calls called calling appeal appeals appealed appealing petition petitions petitioned campaign campaigned push pushed plea pleas request requests requested",
  past: "was were did had wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t",
  not: "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t",
  none: "no nobody none neither",
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
  // ── what is counted, and is nobody
  measure: "years months weeks days hours minutes seconds times counts miles kilometers kilometres meters metres votes percent points seats",
  // ── what does harm by accident only; who means harm, and what they do
  inert: "bus car truck lorry van tram train ferry vehicle motorcycle tractor tree wall roof ceiling crane balcony scaffold scaffolding chimney",
  violent: "gunman attacker assailant sniper militant insurgent rebel terrorist extremist attack raid ambush clash fighting shooting bombing shelling airstrike gunfight firefight assault offensive war battle riot unrest violence massacre",
  // ── what harm is done to in a manner of speaking; what crashes and collapses so
  idea: "problem issue question task challenge topic idea notion view argument claim theory plan policy proposal bill law reform decision ruling budget record reputation credibility integrity character hope dream ambition chance opportunity prospect interest confidence trust faith morale optimism enthusiasm inflation unemployment poverty crime corruption racism discrimination terrorism hunger disease illness cancer infection climate change emission waste debt deficit time match game title penalty contest bid move attempt effort deal agreement accord treaty talk negotiation ceasefire truce peace process campaign closure cut tax price rate charge case appeal lawsuit election verdict conviction sentence extradition rumor rumour speculation suggestion indifference silence culture ideology capitalism system model approach strategy lead momentum attention headline spotlight show cell tissue tumor tumour intestine lung bacteria germ virus layer",
  venture: "market share stock currency economy bank firm company coalition government alliance marriage website server computer price",
  // ── verbs whose day is that of the telling
  telling: "say tell report announce state",
};
