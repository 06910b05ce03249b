/** The small words of a language by the part they play in a sentence; a word may play several. */
// biome-ignore format: one part a line
export const grammarWords: Readonly<Record<string, string>> = {
  determiner: "the a an this these those some any each every no another all both either neither many much few several most half such what which whose",
  possessive: "my your his her its our their whose",
  subject: "he she they we i you it one everyone everybody someone somebody nobody anyone others both neither some many most all none those there",
  object: "him her them us me you it himself herself themselves itself ourselves myself yourself one another",
  relative: "who which that whom what whoever",
  preposition: "about above across after against along amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside into like near of off on onto out outside over past per regarding since through throughout till to toward towards under until unlike up upon via with within without",
  coordinator: "and or but nor yet & plus",
  subordinator: "that if when whenever because while although though since unless until whether how why where wherever whereas as once after before so than lest",
  be: "is are was were be been being am 's 're 'm ’s ’re ’m isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t ain't",
  have: "has have had having 've 'd ’ve ’d hasn't haven't hadn't hasn’t haven’t hadn’t",
  do: "do does did don't doesn't didn't don’t doesn’t didn’t",
  modal: "will would can could may might must shall should cannot 'll ’ll won't wouldn't can't couldn't shouldn't mustn't won’t wouldn’t can’t couldn’t shouldn’t mustn’t",
  negation: "not never n't hardly scarcely",
  adverb: "also again already always almost before both certainly clearly either else ever even famously finally first frequently further here however indeed instead just later likely maybe moreover nevertheless nonetheless now often once only otherwise perhaps probably publicly quickly quite rather really repeatedly reportedly simply since so sometimes soon still strongly then thereafter therefore thus today together too twice usually well yet flatly long at_least meanwhile elsewhere likewise similarly earlier afterward afterwards",
  moment: "last next this earlier later early late",
  time: "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. monday's january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.",
};
