import fc from "fast-check";
import { expect, test } from "vitest";
import { type StatementLexicon, statementLexicon } from "../../src/find/statements/lexicon.js";
import { findStatements } from "../../src/find/statements.js";
import { Statement } from "../../src/model/statement.js";

/** What is said in a text, a line each: who · by what words · what. */
function told(text: string): string[] {
  return findStatements(text).map(({ speaker, cue, content = [] }) =>
    [speaker?.text ?? "-", cue?.text, content.map((part) => part.text).join(" + ")].join(" · "),
  );
}

test.each([
  ['"The bridge is shut," Ada Lund said.', "Ada Lund · said · The bridge is shut"],
  ['"The bridge is shut," said Ada Lund.', "Ada Lund · said · The bridge is shut"],
  ['Ada Lund said, "The bridge is shut."', "Ada Lund · said · The bridge is shut."],
  ['Ada Lund said: "The bridge is shut."', "Ada Lund · said: · The bridge is shut."],
  ['"It fell," she said. "We saw it."', "she · said · It fell + We saw it."],
  ['"It fell," she said, "and we saw it."', "she · said · It fell + and we saw it."],
  ['"That," he said, "is all."', "he · said · That + is all."],
  ['"It fell," he said, waving a map, "and we ran."', "he · said · It fell + and we ran."],
  ["‘It fell,’ the mayor told Radio Tarn.", "the mayor · told · It fell"],
  ['"Is it safe?" Lund asked.', "Lund · asked · Is it safe?"],
  ['"We left at dawn." — Ada Lund', "Ada Lund · — · We left at dawn."],
  ['"We left at dawn." — Ada Lund.', "Ada Lund · — · We left at dawn."],
  ["LUND: We will see about that.", "LUND · : · We will see about that"],
  ['"LUND: We will see about that."', "LUND · : · We will see about that."],
  [
    "Mayor Lund Says Bridge Will Stay Shut\n\nIt was old.",
    "Mayor Lund · Says · Bridge Will Stay Shut",
  ],
  ["Bridge to stay shut, says mayor", "mayor · says · Bridge to stay shut"],
  ["Bridge to stay shut, says aide to mayor", "aide to mayor · says · Bridge to stay shut"],
  ["Bank raises rates, says more to come", "Bank · says · more to come"],
  ["Mayor quits, denies taking bribes", "Mayor · denies · taking bribes"],
  ["Mayor quits, says hopes to rest", "Mayor · says · hopes to rest"],
  ["Ada Lund: Bridge stays shut for now", "Ada Lund · : · Bridge stays shut for now"],
  ['Lund wrote using her pen name:\n"It fell."', "Lund · wrote · It fell."],
  ['In the words of the mayor, "It fell."', "the mayor · In the words of · It fell."],
  [
    'It was, in the words of the mayor, Ada Lund, "a shame" to her.',
    "the mayor, Ada Lund · in the words of · a shame",
  ],
  ['The mayor scolded him: "Stop it now."', "The mayor · scolded · Stop it now."],
  [
    '"We won," Lund, the mayor of Tarn, one of many, said.',
    "Lund, the mayor of Tarn, one of many, · said · We won",
  ],
  ['"We won," said Lund, the mayor, in a letter.', "Lund, the mayor · said · We won"],
  ['"We won," said Lund to the crowd that had waited.', "Lund · said · We won"],
  ['"We won," said the adviser to the mayor.', "the adviser to the mayor · said · We won"],
  ['"We won," said Lund, who ran for years.', "Lund, who ran for years · said · We won"],
  ['"We won," said Lund on Friday, and left.', "Lund · said · We won"],
  ['"We won," Marcia "Cia" Lund said.', 'Marcia "Cia" Lund · said · We won'],
  ['"We won," Ada Lund (Tarn) said.', "Ada Lund (Tarn) · said · We won"],
  ['"It was hard," Lund said of the work, adding that it was done.', "Lund · said · It was hard"],
])("reads the quotation of %s", (text, line) => {
  expect(told(text)[0]).toBe(line);
});

test.each([
  ['"It fell", she said. "We saw it".', "she · said · It fell + We saw it"],
  ['"It fell", she said, waving a map, "and we ran".', "she · said · It fell + and we ran"],
  ["“It fell”, says Lund. “We saw it”.\n\n“We ran”.", "Lund · says · It fell + We saw it + We ran"],
  [
    '"We saw it", Lund, the mayor, a farmer, said.',
    "Lund, the mayor, a farmer, · said · We saw it",
  ],
  [
    '"Is it safe? We have to know", she asked while they ran.',
    "she · asked · Is it safe? We have to know",
  ],
  ['His wife was less sure: "We will see".', "His wife · was less sure: · We will see"],
  ['Lund, in a note to aides: "We left".', "Lund · : · We left"],
  ['Her answer: "We left".', "Her · answer: · We left"],
  ['She boasted, "That makes me smart", when Berg asked.', "She · boasted · That makes me smart"],
])("reads %s, its stops behind the marks as the British print them", (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each([
  ['Lund said "dams", "boats" and "fish" were lost.', '"dams", "boats" and "fish" were lost'],
  ['Lund said "dams", which he loved, were lost.', '"dams", which he loved, were lost'],
])("reads on over a comma behind a word or two in marks: %s", (text, words) => {
  expect(findStatements(text).map((statement) => statement.text)).toEqual([words]);
});

test.each([
  ["Ada Lund said that the bridge is shut.", "Ada Lund · said · the bridge is shut"],
  ["Ada Lund said the bridge is shut.", "Ada Lund · said · the bridge is shut"],
  ["Ada Lund is saying the bridge is shut.", "Ada Lund · is saying · the bridge is shut"],
  ["The bridge is shut, Ada Lund said.", "Ada Lund · said · The bridge is shut"],
  ["The bridge is shut, said Ada Lund.", "Ada Lund · said · The bridge is shut"],
  [
    "The bridge that she called safe fell, police said.",
    "police · said · The bridge that she called safe fell",
  ],
  ["The bridge, Lund said, is shut.", "Lund · said · The bridge + is shut"],
  ["They saw a man who, Lund said, ran away.", "Lund · said · who + ran away"],
  ["According to Ada Lund, the bridge is shut.", "Ada Lund · According to · the bridge is shut"],
  [
    "According to Lund, the mayor of Tarn, it fell.",
    "Lund, the mayor of Tarn · According to · it fell",
  ],
  [
    "According to Lund, the bridge was shut, and cars waited.",
    "Lund · According to · the bridge was shut, and cars waited",
  ],
  [
    "According to her, the forecast changed, and the call was right.",
    "her · According to · the forecast changed, and the call was right",
  ],
  [
    'According to Lund, the forecast "changed", and the call was right.',
    'Lund · According to · the forecast "changed", and the call was right',
  ],
  [
    "According to a report by the port of Tarn in May, the bridge is shut.",
    "a report by the port of Tarn · According to · the bridge is shut",
  ],
  [
    "The bridge is shut, according to a study by Ada Lund.",
    "a study by Ada Lund · according to · The bridge is shut",
  ],
  ['"It is shut," said the mayor by phone.', "the mayor · said · It is shut"],
  ["The bridge is shut, according to Ada Lund.", "Ada Lund · according to · The bridge is shut"],
  [
    "The bridge is shut according to Ada Lund, who lives there.",
    "Ada Lund, who lives there · according to · The bridge is shut",
  ],
  ["She asked whether the bridge was safe.", "She · asked · whether the bridge was safe"],
  ["The firm declined to comment.", "The firm · declined · to comment"],
  [
    "The mayor has repeatedly called for a new bridge.",
    "The mayor · has repeatedly called for · a new bridge",
  ],
  ["The mayor pointed out that it was old.", "The mayor · pointed out · it was old"],
  [
    "The mayor condemned the attack on the harbor.",
    "The mayor · condemned · the attack on the harbor",
  ],
  ["The mayor urged the council to act.", "The mayor · urged · the council to act"],
  ["The mayor urged a vote on the plan.", "The mayor · urged · a vote on the plan"],
  ["The mayor called on the council to act.", "The mayor · called on · the council to act"],
  ["The mayor said in a statement that it fell.", "The mayor · said in a statement · it fell"],
  [
    "The mayor said in a short letter that it fell.",
    "The mayor · said in a short letter · it fell",
  ],
  ["The mayor said sharply that it fell.", "The mayor · said sharply · it fell"],
  ["The mayor said on Friday that it fell.", "The mayor · said · it fell"],
  ["The mayor said late last week it fell.", "The mayor · said · it fell"],
  ["The mayor said Monday night it fell.", "The mayor · said · it fell"],
  ["The mayor said Monday 5th it fell.", "The mayor · said · it fell"],
  ["The mayor said at a rally in Tarn that it fell.", "The mayor · said · it fell"],
  ['The mayor said on Radio Tarn\'s "Hour" that it fell.', "The mayor · said · it fell"],
  ["The mayor said in March that it fell.", "The mayor · said · it fell"],
  ["The mayor told reporters in Tarn that it fell.", "The mayor · told · it fell"],
  ["The mayor told them it fell.", "The mayor · told · it fell"],
  ["The mayor told lawmakers the bridge fell.", "The mayor · told · the bridge fell"],
  ["The mayor told Radio Tarn on Friday it fell.", "The mayor · told · it fell"],
  ["The mayor warned drivers to stay away.", "The mayor · warned · to stay away"],
  ["He was certain that it would fall.", "He · was certain · it would fall"],
  ["It is not clear whether it will fall.", "- · It is not clear · whether it will fall"],
  ["Voters were also worried about the bridge.", "Voters · were also worried about · the bridge"],
  [
    "The council continued to call for a new bridge.",
    "The council · continued to call for · a new bridge",
  ],
  ["The mayor was accused of fraud.", "- · was accused of · The mayor + fraud"],
  ["The plan was rejected by the council.", "the council · was rejected · The plan"],
  ["The bridge is expected to fall.", "- · is expected · The bridge + to fall"],
  ["It saw a man who was accused of fraud.", "- · was accused of · fraud"],
  [
    "The agency quoted the mayor as saying it fell.",
    "the mayor · quoted the mayor as saying · it fell",
  ],
  [
    "The mayor was quoted by Tass as saying that it fell.",
    "The mayor · was quoted by Tass as saying · it fell",
  ],
  ["The mayor was quoted as saying it fell.", "The mayor · was quoted as saying · it fell"],
  ["It fell, Tass quoted the mayor as saying.", "the mayor · quoted the mayor as saying · It fell"],
  ["The mayor is reported to have said it fell.", "The mayor · is reported to have said · it fell"],
  ["Trains stood still and engineers argue that it will fall.", "engineers · argue · it will fall"],
  ["Ada Lund and Bo Marsh say it fell.", "Ada Lund and Bo Marsh · say · it fell"],
  ["He and others say it fell.", "others · say · it fell"],
  ["Lund (a farmer) said it fell.", "Lund (a farmer) · said · it fell"],
  ["The officials' lawyers said it fell.", "The officials' lawyers · said · it fell"],
  ["On Friday, the mayor, who was ill, said it fell.", "the mayor, who was ill, · said · it fell"],
  ["The mayor, speaking in Tarn, said it fell.", "The mayor · said · it fell"],
  ["TARN (AP) — The mayor said it fell.", "The mayor · said · it fell"],
  ["NATO leaders said it fell.", "NATO leaders · said · it fell"],
  ["Mayor Says Old Bridge Will Fall", "Mayor · Says · Old Bridge Will Fall"],
  ["Tarn claims the bridge fell.", "Tarn · claims · the bridge fell"],
  ["The new report claims that it fell.", "The new report · claims · it fell"],
  ["The new report claims Tarn fell.", "The new report · claims · Tarn fell"],
  ["Asked about it, she said it fell.", "she · said · it fell"],
  ["The mayor said at the gate she fell.", "The mayor · said · she fell"],
  ["She said it fell, and Lund argued that it stood.", "Lund · argued · it stood"],
  ["She said it fell, and he wanted a new one.", "he · wanted · a new one"],
  ["She said it fell, and quotes rose.", "She · said · it fell, and quotes rose"],
  ["It was told that it fell.", "- · was told · It + it fell"],
  ["She is said to have said nothing.", "She · is said to have said · nothing"],
  ['She liked "old" signs.', 'She · liked · "old" signs'],
  ['She condemned "old" signs.', 'She · condemned · "old" signs'],
  ['She scolded him, "Stop it now."', "She · scolded · Stop it now."],
  ["She also condemned only him.", "She · also condemned · only him"],
  ["It fell, said Lund while sleeping.", "Lund · said · It fell"],
  ["It fell, said Lund Monday.", "Lund · said · It fell"],
  ["It fell, said Lund if it did.", "Lund · said · It fell"],
  ["It fell, said Lund at their hall.", "Lund · said · It fell"],
  ["It fell, said Lund during a visit, and left.", "Lund · said · It fell"],
  ["Lund, as ever, said it fell.", "Lund · said · it fell"],
  ["The gas firms say it fell.", "The gas firms · say · it fell"],
  ["The claims emptied the hall, officials adding that it fell.", "officials · adding · it fell"],
  ['"It fell," said Lund, who cut it to "sell".', "Lund, who cut it to · said · It fell"],
  [
    '"It fell," said Lund, who was asking for help. "We ran."',
    "Lund, who was asking for help · said · It fell + We ran.",
  ],
  ["Lund, a nurse who opposed the plan, left.", "who · opposed · the plan"],
  [
    "Lund, one of a few men and women in town who opposed the plan, left.",
    "who · opposed · the plan, left",
  ],
  ["Lund met a nurse who opposed the plan, and left.", "who · opposed · the plan, and left"],
  [
    "Police reported more than 12 hours after the crash that it fell.",
    "Police · reported · it fell",
  ],
  ["Police reported two days later that it fell.", "Police · reported · it fell"],
  ["Police reported 12 hours of rain.", "Police · reported · 12 hours of rain"],
  ['It fell. Said of them "It was".', "- · Said · It was"],
  ['"It fell", Lund said, "and broke".', "Lund · said · It fell + and broke"],
  [
    "It fell in a way that is known, the mayor said.",
    "the mayor · said · It fell in a way that is known",
  ],
  ['"They call it ‘old’ here," Lund said.', "Lund · said · They call it ‘old’ here"],
  ['"It fell," said he.', "he · said · It fell"],
  ['"It fell," said Lund, "and broke."', "Lund · said · It fell + and broke."],
  ['She told reporters: "It fell."', "She · told · It fell."],
  ["She said in a quiet hall that it fell.", "She · said · it fell"],
  ["The Germans say it fell.", "The Germans · say · it fell"],
  ["It fell, Tass quoted the mayor saying.", "the mayor · quoted the mayor saying · It fell"],
  ["It is old, said Lund on Friday.", "Lund · said · It is old"],
  ["Mayor Says Bridge Fell\n\nCars waited.", "Mayor · Says · Bridge Fell"],
  ["However, it fell, the mayor said.", "the mayor · said · it fell"],
  ["But it fell, the mayor told Radio Tarn.", "the mayor · told · it fell"],
  ["The bridge fell, the mayor said earlier", "the mayor · said · The bridge fell"],
  ['The mayor said at the gate "we will build".', "The mayor · said · we will build"],
  ["Police said about ten cars were lost.", "Police · said · about ten cars were lost"],
  ["The mayor told Radio Tarn March 3 that it fell.", "The mayor · told · it fell"],
  ["The mayor told Radio Tarn March was cold.", "The mayor · told · March was cold"],
  ["The mayor told lawmakers cars were stuck.", "The mayor · told · cars were stuck"],
  ["The mayor told Radio Tarn's hosts that it fell.", "The mayor · told · it fell"],
  [
    'She said the plan was "old," "slow" and "dull".',
    'She · said · the plan was "old," "slow" and "dull"',
  ],
  ["She left early. Believed the talks would fail.", "- · Believed · the talks would fail"],
  ["The mayor was alleged to have confessed.", "- · was alleged · The mayor + to have confessed"],
  ["It fell, Lund said", "Lund · said · It fell"],
  ["The mayor said again that it fell.", "The mayor · said · it fell"],
  ["It fell, said Lund at 9 a.m.", "Lund · said · It fell"],
  ["Lund, although ill, said it fell.", "Lund · said · it fell"],
  [
    "The bridge will fall, Lund, the mayor, said.",
    "Lund, the mayor, · said · The bridge will fall",
  ],
  ["Without it the council said trains would stop.", "the council · said · trains would stop"],
  ["The old mayor left the hall, adding that it fell.", "The old mayor · adding · it fell"],
  ["The mayor's aide left the hall, adding that it fell.", "The mayor's aide · adding · it fell"],
  ["After the talks she left the hall, adding that it fell.", "she · adding · it fell"],
  [
    "The aide, who was ill, left the hall, adding that it fell.",
    "The aide, who was ill, · adding · it fell",
  ],
  ["In Tarn they claim that it fell.", "they · claim · it fell"],
  ["The mayor will say that it fell.", "The mayor · will say · it fell"],
  [
    'They saw a sign saying, "No entry after dark, please".',
    "a sign · saying · No entry after dark, please",
  ],
  ["The men, many of them old, say it fell.", "The men, many of them old, · say · it fell"],
  ["It fell, Lund said in Tarn", "Lund · said · It fell"],
  ["It fell, the mayor told Radio Tarn", "the mayor · told · It fell"],
  ["The mayor urged a vote", "The mayor · urged · a vote"],
  ["The mayor cited costs", "The mayor · cited · costs"],
  ["According to Lund, the bridge fell.", "Lund · According to · the bridge fell"],
  ["She quickly left the hall, adding that it stood.", "She · adding · it stood"],
  [
    "Ada Lund, a farmer from Tarn who was not on the bridge, said it fell.",
    "Ada Lund, a farmer from Tarn who was not on the bridge, · said · it fell",
  ],
  [
    "Two drivers, who asked not to be named because the talks are secret, said it fell.",
    "Two drivers · said · it fell",
  ],
  [
    "The mayor's aide, Ada Lund, said crews would report to the hall within a day.",
    "The mayor's aide, Ada Lund, · said · crews would report to the hall within a day",
  ],
  [
    "A union that had also sent workers to the port said it fell.",
    "A union that had also sent workers to the port · said · it fell",
  ],
  [
    "Ada Lund, 58, of Mill Lane, Tarn, said it fell.",
    "Ada Lund, 58, of Mill Lane, Tarn, · said · it fell",
  ],
  ["It was a report in which officers said it fell.", "officers · said · it fell"],
  ['She said it fell".', "She · said · it fell"],
  ["And, of Tarn, Lund, said it fell.", "of Tarn, Lund, · said · it fell"],
  ['She said "old" and "" fell.', 'She · said · "old" and "" fell'],
  ['She said the "" sign fell.', 'She · said · the "" sign fell'],
  ["Who met officers said it fell.", "Who met officers · said · it fell"],
  ["A man who met officers said it fell.", "A man who met officers · said · it fell"],
  ["Those that met officers said it fell.", "Those that met officers · said · it fell"],
  ["They knew that met officers said it fell.", "They · knew · met officers said it fell"],
  ["The mayor told drivers not to cross.", "The mayor · told · not to cross"],
  ["Police said at least ten cars were lost.", "Police · said · at least ten cars were lost"],
  ["Police said at most ten cars were lost.", "Police · said · at most ten cars were lost"],
  [
    "On Friday, the mayor said it fell in Tarn, a town in the north.",
    "the mayor · said · it fell in Tarn, a town in the north",
  ],
  [
    'The mayor ordered crews to "clear every road," Radio Tarn said.',
    'Radio Tarn · said · The mayor ordered crews to "clear every road,"',
  ],
  ['On the radio show "Morning in Tarn," Mayor Lund said it fell.', "Mayor Lund · said · it fell"],
  ['On Lund\'s show "Morning in Tarn," the mayor said it fell.', "the mayor · said · it fell"],
  [
    'He stood on "Morning in Tarn," the mayor said of the ferry.',
    'the mayor · said · He stood on "Morning in Tarn,"',
  ],
  [
    'In Tarn it was called "a very bad year," Lund said, "and it was."',
    'Lund · said · In Tarn it was called "a very bad year," + and it was.',
  ],
  ["Lund, however, said the bridge was safe.", "Lund · said · the bridge was safe"],
  ["The council did, however, admit that it fell.", "The council · did, however, admit · it fell"],
  ["It fell, radio reported, adding that two men were hurt.", "radio · reported · It fell"],
  ["It fell, radio reported, adding that two men were hurt.", "radio · adding · two men were hurt"],
  [
    "The vote split the party, but its leaders kept silent, maintaining that nothing was lost.",
    "its leaders · maintaining · nothing was lost",
  ],
  ["Responding to the report, Lund said the bridge was safe.", "Lund · said · the bridge was safe"],
  ["Lund claimed he lives in Tarn.", "Lund · claimed · he lives in Tarn"],
  ["Police suspected foul play.", "Police · suspected · foul play"],
  ["They never suspected that it fell.", "They · never suspected · it fell"],
  ["A court today zigged Lund, ruling that it fell.", "A court · ruling · it fell"],
  ["Tarn Today zigged, adding that it fell.", "- · adding · it fell"],
  ["She left. Asked if the bridge fell, Lund zigged.", "- · Asked · if the bridge fell"],
  ['Lund, speaking on Radio Tarn, said: "It fell."', "Lund · said: · It fell."],
  ["Lund, praising the crews, said it fell.", "Lund · said · it fell"],
  ["Lund, praising the crews, said it fell.", "Lund · praising · the crews"],
  ["Once, praising the crews, they left.", "- · praising · the crews"],
  ["She met the council, which said it fell.", "which · said · it fell"],
  ["It has a new gate, which drivers say costs much.", "drivers · say · costs much"],
  ["On Friday Lund said it fell.", "Lund · said · it fell"],
  ["On Monday evening drivers said it fell.", "drivers · said · it fell"],
  ["In March Ada Lund said it fell.", "Ada Lund · said · it fell"],
  ["Last week the council said it fell.", "the council · said · it fell"],
  ["Sunday Post reporters said it fell.", "Sunday Post reporters · said · it fell"],
  ["The evening paper said it fell.", "The evening paper · said · it fell"],
  ["In its ruling the court said it fell.", "the court · said · it fell"],
  ["In Tarn its mayor said it fell.", "its mayor · said · it fell"],
  ["At a rally Lund said it fell.", "Lund · said · it fell"],
  ["At least one driver said it fell.", "At least one driver · said · it fell"],
  ["About two in five drivers said it fell.", "About two in five drivers · said · it fell"],
  ["About ten drivers this fall said it fell.", "About ten drivers this fall · said · it fell"],
  ["Lund, asked if the trains were safe, said it fell.", "Lund · said · it fell"],
  ["Lund, when asked if they were safe, said it fell.", "Lund · said · it fell"],
  [
    "He sold the boat, since it was old, said Lund.",
    "Lund · said · He sold the boat, since it was old",
  ],
  ['She went on to say: "It fell."', "She · went on to say: · It fell."],
  [
    'Police asked nine men, one of whom told guards, "I was on the late ferry."',
    "whom · told · I was on the late ferry.",
  ],
])("reads what is told in %s", (text, line) => {
  expect(told(text)).toContain(line);
});

test.each([
  [
    '"We won," she said. "It was hard."\n\n"We trained for years."',
    ["she · said · We won + It was hard. + We trained for years."],
  ],
  [
    '"We won.\n\n"We trained for years," she said.',
    ["she · said · We won. + We trained for years"],
  ],
  [
    '"We won.\n\n"We trained.\n\n"We slept," she said.',
    ["she · said · We won. + We trained. + We slept"],
  ],
  ['Lund left. "Did he?" Marsh asked.', ["Marsh · asked · Did he?"]],
  [
    '"We won," Lund said. "Did you?" Marsh asked.',
    ["Lund · said · We won", "Marsh · asked · Did you?"],
  ],
  [
    'The mayor added:\n\n"We will build. It takes time."\n\nShe left.',
    ["The mayor · added: · We will build. It takes time."],
  ],
  [
    "The mayor added:\n\nWe will build. It takes time.\n\nShe left.",
    ["The mayor · added: · We will build. It takes time."],
  ],
  ["He waved and added:\n\nWe will build.", ["He · added: · We will build."]],
  ["The mayor added:", []],
  [
    "She said it fell and warned that more would fall.",
    ["She · said · it fell", "She · warned · more would fall"],
  ],
  [
    "She said it fell, but he argued that it stood.",
    ["She · said · it fell", "he · argued · it stood"],
  ],
  ["She said it fell, but nobody was hurt.", ["She · said · it fell"]],
  ["She said it fell; nobody was hurt.", ["She · said · it fell"]],
  [
    "She said it fell, adding that nobody was hurt.",
    ["She · said · it fell", "She · adding · nobody was hurt"],
  ],
  ["She left the hall, adding that nobody was hurt.", ["She · adding · nobody was hurt"]],
  [
    "The hall also emptied, officials adding that nobody was hurt.",
    ["officials · adding · nobody was hurt"],
  ],
  ["Praising the crew, she said it fell.", ["she · Praising · the crew", "she · said · it fell"]],
  [
    "Praising the crew, the old mayor also vowed to build.",
    ["the old mayor · Praising · the crew", "the old mayor · also vowed · to build"],
  ],
  ["She rejected the plan after a long night.", ["She · rejected · the plan"]],
  ["She rejected the plan, which was old.", ["She · rejected · the plan"]],
  [
    "She rejected the plan but praised the crew.",
    ["She · rejected · the plan", "She · praised · the crew"],
  ],
  ['She said the "old" bridge fell.', ['She · said · the "old" bridge fell']],
  [
    'She said it was "old," but he argued that it was new.',
    ['She · said · it was "old,"', "he · argued · it was new"],
  ],
  [
    'She said it was "old," adding that it fell.',
    ['She · said · it was "old,"', "She · adding · it fell"],
  ],
  ['She said it was "old" but safe.', ['She · said · it was "old" but safe']],
  [
    'She said it was "too old" while he stood by.',
    ['She · said · it was "too old" while he stood by'],
  ],
  [
    'Lund said he saw a sign saying "No entry after dark, please".',
    [
      'Lund · said · he saw a sign saying "No entry after dark, please"',
      "a sign · saying · No entry after dark, please",
    ],
  ],
  [
    'She said the report "No entry after dark, please" was old.',
    ['She · said · the report "No entry after dark, please" was old'],
  ],
  ["It fell, and nobody was there to say why.", []],
  [
    "It fell, radio reported, citing police.",
    ["radio · reported · It fell", "radio · citing · police"],
  ],
  [
    '"It fell at dawn," Lund said, noting that no one was hurt, according to a police report.',
    ["Lund · said · It fell at dawn", "Lund · noting · no one was hurt"],
  ],
  ["It was old,'' the mayor said. \"It fell.\"", ["the mayor · said · It was old + It fell."]],
  ["Responding to the report, Lund left.", []],
  ["Tarn coach Ada Lund: Fit for the cup", []],
  [
    'Tarn coach Ada Lund: "We ran well.\n\n"We will run again."',
    ["Tarn coach Ada Lund · : · We ran well. + We will run again."],
  ],
  [
    'She knew a man who told guards of a "very long and slow old train".',
    ['She · knew · a man who told guards of a "very long and slow old train"'],
  ],
  ['It fell. Her aide, Bo Roe: "We saw it fall."', ["Her aide, Bo Roe · : · We saw it fall."]],
  ['The ferry was late. Lund: "We go at ten."', ["Lund · : · We go at ten."]],
  ["The ferry was late. Lund: We go at ten.", []],
  ['The ferry was late. A view of Tarn: "Grey and wet."', []],
  ['Many New York City Youth Club Members: "We go at ten."', []],
  [
    'The firm published this statement on its web site:\n\n"We are sorry.\n\n"We pay."\n\nIt fell.',
    ["The firm · published this statement on its web site: · We are sorry. + We pay."],
  ],
  [
    'The firm made a comment on its web site: "We are sorry."',
    ["The firm · made a comment on its web site: · We are sorry."],
  ],
  ['The firm, this month: "We are sorry."', []],
  ['Men chanted "Shut it now!" and "Leave!"', ["Men · chanted · Shut it now! + Leave!"]],
  ['Men chanted "Shut it now!" and left.', ["Men · chanted · Shut it now!"]],
  ['Lund commented on the vote, "It was close."', ["Lund · commented on · It was close."]],
  ['Lund commented on the play, "Our Bridge".', ['Lund · commented on · the play, "Our Bridge"']],
  ['Lund says that: "It fell."', ["Lund · says · It fell."]],
  ["The mayor said at the gate Monday it fell.", ["The mayor · said · it fell"]],
  ['The crew left the hall: "We quit."', ["The crew · left the hall: · We quit."]],
  [
    'Lund praised an aide who told drivers, "You must all turn back now."',
    [
      'Lund · praised · an aide who told drivers, "You must all turn back now."',
      "who · told · You must all turn back now.",
    ],
  ],
  [
    'Lund commented on the play "It was close."',
    ['Lund · commented on · the play "It was close."'],
  ],
  ["She left. Asked if the bridge fell, Lund zigged", ["- · Asked · if the bridge fell"]],
  ["Lund said, in Tarn, trains fell.", []],
  ["Lund said it fell; she, praised it.", ["Lund · said · it fell"]],
  ['"It fell," said Lund, praised it.', ["Lund, praised it · said · It fell"]],
  ['Lund said, in part, "It fell."', ["Lund · said · It fell."]],
  ['Lund said, and "It" fell.', []],
  ['Lund said, as "it" fell, "We ran."', []],
  ['According to Lund: "It fell."', ["Lund · According to · It fell."]],
  ['"It fell," said Lund: "we ran."', ["Lund · said · It fell + we ran."]],
  ['Lund responded by saying "It fell."', ["Lund · responded by saying · It fell."]],
  ["It fell. Crews ran, with Lund saying that it stood.", ["Lund · saying · it stood"]],
  ['His wife was less sure: "We will see."', ["His wife · was less sure: · We will see."]],
  ['There was one rule: "We will see."', []],
  ['The plan was zigged by a crowd: "We will see."', []],
  ['The plan was met by a crowd: "We will see."', []],
  ['"We will see": "No."', []],
  ["Two drivers, who asked not to be named, said it fell.", ["Two drivers · said · it fell"]],
  ['"It fell," said Lund, who did not want to be named.', ["Lund · said · It fell"]],
  ["Lund, who broke the record, said it fell.", ["Lund, who broke the record, · said · it fell"]],
  ["Lund asked to be heard.", ["Lund · asked · to be heard"]],
  [
    "Lund asked not to be heard by men told to leave.",
    ["Lund · asked · not to be heard by men told to leave"],
  ],
  ["She saw which claims fell.", []],
  ["The bridge fell, which confirmed what she knew.", []],
  ["It fell, which claims say was known.", []],
])("reads all of %j", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

test.each([
  "The bridge fell.",
  'Said of him: "It fell."',
  "The film was directed by Ada Lund.",
  "The train was set to leave.",
  "A guard was seen by the gate.",
  'Troops made a "tactical" retreat.',
  'She wrote the novel "The Long Way Home" in a year.',
  "The United States will not join.",
  "His claims were old.",
  "The plan was old.",
  "He said.",
  "She said, he left",
  "said",
  "According to",
  "According to a",
  "It is a matter of saying.",
  "The group's calling was clear.",
  "The report was delayed.",
  "The member states trump all others.",
  "The man was praised, and left.",
  "The sources: a long and winding road to them.",
  "Photo: Ada Lund at home in Tarn.",
  "Tarn: ok",
  '"We left" — and they did.',
  '"We left" —',
  "TARN BRIDGE was shut on Friday.",
  "They have a say.",
  '"" she said.',
  "Lund's claims were old.",
  "He spoken that it fell.",
  "It was rejected by.",
  "It was accused of, and left.",
  "Quoted saying it fell.",
  "He was say it.",
  "They with say it.",
  "It was reported that, quoted as saying.",
  "It fell, which is bad, is old, said.",
  "They plan a dog's life.",
  "They built a bridge that according to Ada Lund was safe.",
  "Lund wrote using a pen that she had found in the house of her late father on the hill.",
  "The bridge is safe in the words of a song that nobody in Tarn or anywhere else around sings any more.",
  "The bridge is safe in the words of.",
  "It is hidden in the words of a song.",
  "The official spoke on condition of anonymity.",
  "The bridge (believed to be old) fell.",
  "The plan was rejected",
  "He was spoken of; she was not.",
  "Nobody read the old claims",
  "The plan the mayor rejected (twice) was old.",
  "She said that.",
  "The crew got used to hearing the bells.",
  "The officials' claims were old.",
  "The mayor has doubts about it.",
  "Trade and demand fell.",
  "The storm claimed almost 300 lives.",
  "The flood has claimed the lives of two men.",
  "Police arrest suspected thieves.",
  "The spokesman, Tom Berg, disclosed this in a letter.",
  "Lund said so.",
  "Said in haste.",
  "Lund was advised by a bank.",
  "Lund met men who were backed by the council.",
  "The visit was planned for this week.",
  "They won by 24 votes to 19.",
  "Lund was called to in the week.",
  "To be sure, it is an old bridge.",
  "Defending champion Lund left.",
  "The program, called Tarn, fell.",
  "It fell; crews report it.",
  "It could end, considering that the term is over.",
  "The report quoted Ada Lund, mayor of Tarn, a town in the north.",
])("passes over %s", (text) => {
  expect(told(text)).toStrictEqual([]);
});

test.each([
  [
    `"We ran," Lund said. "We fell."\n\n'A New Bridge for the Tarn'`,
    "Lund · said · We ran + We fell.",
  ],
  [
    `"We ran," Lund said. "We fell."\n\n'A New Bridge for the Tarn'\n\nIt fell.`,
    "Lund · said · We ran + We fell.",
  ],
  [`"We ran," Lund said. "We fell."\n\n"We saw it"`, "Lund · said · We ran + We fell. + We saw it"],
  [
    `"We ran," Lund said. "We fell." 'Our New Bridge Ran'`,
    "Lund · said · We ran + We fell. + Our New Bridge Ran",
  ],
  [
    `"We ran," Lund said. "We fell."\n\n"The Tarn Bridge fell in the night when Ada Lund was there and saw it"`,
    "Lund · said · We ran + We fell. + The Tarn Bridge fell in the night when Ada Lund was there and saw it",
  ],
])("takes no heading for what is said: %s", (text, line) => {
  expect(told(text)).toStrictEqual([line]);
});

test.each([
  ['"We won," she said.', "direct"],
  ['She said that they "won".', "mixed"],
  ["She said that they won.", "indirect"],
])("tells the form of %s", (text, form) => {
  expect(findStatements(text)[0]?.form).toBe(form);
});

test.each([
  ["She said it fell.", "asserts"],
  ["She denied it.", "denies"],
  ["She condemned the plan.", "condemns"],
  ["She vowed to build.", "promises"],
  ["She was certain that it fell.", "other"],
  ["Ada Lund: Bridge stays shut for now", "asserts"],
])("tells what is done by saying it: %s", (text, stance) => {
  expect(findStatements(text)[0]?.stance).toBe(stance);
});

// biome-ignore format: one case a line
test.each([
  ["Observers in the capital say the bridge is old.", ["Observers in the capital · say · the bridge is old"]],
  ["Aides to Mr. Lund say the bridge is old.", ["Aides to Mr. Lund · say · the bridge is old"]],
  ["Experts in the town and around the country say it is old.", ["Experts in the town and around the country · say · it is old"]],
  ["Lund, who knew that the bridge was old, told her aides to close it.", ["who · knew · the bridge was old", "Lund · told · to close it"]],
  ["Olsen, who said the bridge was shut, also said it would fall.", ["who · said · the bridge was shut", "Olsen · also said · it would fall"]],
  ["Olsen told her that it fell.", ["Olsen · told · it fell"]],
  ["Lund said they had doubts, but could not stay.", ["Lund · said · they had doubts, but could not stay"]],
  ["Lund said it fell, but Olsen denied it.", ["Lund · said · it fell", "Olsen · denied · it"]],
  ["Lund said at a stop in Bergen, Norway, that the bridge was shut.", ["Lund · said · the bridge was shut"]],
  ["The report explains, in a few lines, that the bridge is old.", ["The report · explains · the bridge is old"]],
  ["Lund said, that the bridge was shut.", ["Lund · said · the bridge was shut"]],
  ["Lund says the bridge is shut and said it will fall.", ["Lund · says · the bridge is shut", "Lund · said · it will fall"]],
  ["It was late. Said Lund: “We go.”", ["Lund · Said · We go."]],
  ["Said Lund of “the old bridge” nothing.", []],
  ["“We won!” Lund's niece, state Del. Marcia “Cia” Moe, shouted to the crowd.", ["Lund's niece, state Del. Marcia “Cia” Moe, · shouted · We won!"]],
  ["“We won,” she said while they waited.", ["she · said · We won"]],
  ["The union made the following comment: “We go to sea.”", ["The union · made the following comment: · We go to sea."]],
  ["The mayor issued a statement: “We go to sea.”", ["The mayor · issued a statement: · We go to sea."]],
  ["A statement: “We go to sea.”", []],
  ["Lund said that all they got was a message stating, “The word means search for truth.”", ["Lund · said · all they got was a message stating, “The word means search for truth.”", "a message · stating · The word means search for truth."]],
  ["As one critic put it, “It is a disgrace.”", ["one critic · put it · It is a disgrace."]],
  ["She put “No entry” on the door.", []],
  ["As Lund noted, the bridge is old.", ["Lund · noted · the bridge is old"]],
  ["As Lund spoke.", []],
  ["When my mother named the devil, I laughed and said, “I do not.”", ["I · said · I do not."]],
  ["Moe gleamed at it, tweeting, “Notice it?”", ["Moe · tweeting · Notice it?"]],
  ["Speaking in Oslo, Ada Lund, the mayor, said that, as the ferry was late, they should wait.", ["Ada Lund, the mayor, · said · as the ferry was late, they should wait"]],
  ["However, when Lund said it was safe, the crowd left.", ["Lund · said · it was safe"]],
  ["He admitted under Lund's questioning that it fell.", ["He · admitted · it fell"]],
  ["“We go at dawn.” Ada Lund, mayor of Tarn\n\nIt fell.", ["Ada Lund · ” · We go at dawn."]],
  ["“We go at dawn.” Ada Lund ran\n\nIt fell.", []],
  ["“We go at dawn.” Ada Lund, who “won”\n\nIt fell.", ["Ada Lund · ” · We go at dawn."]],
  ["While she ran, saying “Go.”", ["she · saying · Go."]],
  ["“We go at dawn.” Ada Lund, mayor of Tarn.\n\nIt fell.", []],
  ["“We go at dawn.” and so on\n\nIt fell.", []],
  ["Said Lund “We go at dawn.”", []],
  ["Lund told the crowd her story: “We go.”", ["Lund · told · We go."]],
  ["The note put the blame on Lund.", []],
  ["Lund said it fell, but never did.", ["Lund · said · it fell, but never did"]],
  ["Police said Lund, whose aides knew it, ran.", ["Police · said · Lund, whose aides knew it, ran"]],
  ["“We won,” Lund said after the vote, and left.", ["Lund · said · We won"]],
  ["The sailors in the harbour see it.", []],
  ["“We go,” the note of Lund, “Ada” to friends, said.", ["the note of Lund, “Ada” to friends, · said · We go"]],
  ["Lund, author of “The long way home to the sea”, said it fell.", ["Lund, author of “The long way home to the sea”, · said · it fell"]],
  ["Lund, “the best of us all”, said it fell.", ["Lund, “the best of us all”, · said · it fell"]],
  ["“We go to the sea.”, said Lund.", ["Lund · said · We go to the sea."]],
  ["Lund told her aides that it fell.", ["Lund · told · it fell"]],
  ["Lund said it fell, according to Olsen.", ["Olsen · according to · Lund said it fell"]],
  ["Asked why it fell, in a way, she left.", []],
  ["As Lund noted.", []],
  ["Lund said in Oslo, at nine or ten in the cold old winter night.", []],
  ["Lund said it fell; Olsen ran and said it stood.", ["Lund · said · it fell", "Olsen · said · it stood"]],
  ["While she ran and said “Go.”", ["she · said · Go."]],
  ["It was late. Said Lund — “We go.”", ["Lund · Said · We go."]],
  ["The mayor urged Lund's council to act.", ["The mayor · urged · Lund's council to act"]],
  ["Lund said it fell, according to “friends”.", ["Lund · said · it fell"]],
  ["Saying that it fell, in a way.", ["- · Saying · it fell, in a way"]],
])("tells who says what, and what nobody says: %s", (text, lines) => {
  expect(told(text)).toEqual(lines);
});

test("joins the words of a statement as they stood in lines", () => {
  const [statement] = findStatements('"We won," she said. "It was hard."\n\n"We trained."');
  expect(statement?.text).toBe("We won It was hard.\nWe trained.");
});

test("tells whom it was said to, and who passed it on", () => {
  const [told] = findStatements('"It fell," the mayor told Radio Tarn on Friday.');
  expect(told?.recipient).toStrictEqual({ text: "Radio Tarn", span: { start: 26, end: 36 } });
  const [quoted] = findStatements("The agency quoted the mayor as saying it fell.");
  expect(quoted?.via).toStrictEqual({ text: "The agency", span: { start: 0, end: 10 } });
});

test("tells when it was said, and what day that was", () => {
  const text = "On Sunday, the mayor said it fell.";
  expect(findStatements(text)[0]?.date).toStrictEqual({
    text: "Sunday",
    span: { start: 3, end: 9 },
    weekday: 7,
  });
  const [statement] = findStatements(text, { reference: "2014-06-25" });
  expect(statement?.date?.value).toBe("2014-06-22");
});

test("tells no day where none is named", () => {
  expect(findStatements("The mayor said later that it fell.")[0]?.date).toBeUndefined();
});

test.each([
  ["The mayor said during a press conference in Tarn that it fell.", "a press conference"],
  ["At a rally, the mayor said it fell.", "a rally"],
  ["The mayor said that it fell during a rally.", undefined],
  ["At rallies, call it fell, the mayor said.", undefined],
  ["The mayor, on tour, said that it fell.", undefined],
])("tells what it was said at: %s", (text, occasion) => {
  expect(findStatements(text)[0]?.occasion?.text).toBe(occasion);
});

test("tells on what terms it was said, and why", () => {
  const text =
    "The official, speaking on condition of anonymity because he feared for his job, said it fell.";
  expect(findStatements(text).find(({ cue }) => cue?.text === "said")?.terms).toStrictEqual({
    text: "speaking on condition of anonymity",
    span: { start: 14, end: 48 },
    rule: "anonymous",
    reason: { text: "because he feared for his job", span: { start: 49, end: 78 } },
  });
});

test.each([
  ["He told Radio Tarn on background that it fell.", "background"],
  ["He told Radio Tarn off the record that it fell.", "off-record"],
  ["The official, who was not authorized to speak, said it fell.", "anonymous"],
  ['"It fell," said one official, who did not want to be named.', "anonymous"],
  ["He left the record that it fell, he said.", undefined],
  ['He said "it is on background".', undefined],
  [
    "He said in a long and rather frank talk late at night on background that it fell.",
    "background",
  ],
  ["He told Radio Tarn on background because, as ever, he feared for his job.", "background"],
])("tells the rule of %s", (text, rule) => {
  expect(findStatements(text).find(({ terms }) => terms)?.terms?.rule).toBe(rule);
});

test("keeps what is quoted inside a paraphrase", () => {
  const [statement] = findStatements('She said the "old" bridge was "unsafe".');
  expect(statement?.content?.[0]?.quoted).toStrictEqual([
    { text: "old", span: { start: 14, end: 17 } },
    { text: "unsafe", span: { start: 31, end: 37 } },
  ]);
});

test("keeps what is quoted whole beside a paraphrase", () => {
  const [statement] = findStatements('She said the bridge was "unsafe". "It will fall. It must."');
  expect(statement?.form).toBe("mixed");
  expect(
    statement?.content?.map(({ quoted = [] }) => quoted.map(({ text }) => text)),
  ).toStrictEqual([["unsafe"], ["It will fall. It must."]]);
});

test("links who speaks by the name that comes first, not by what they are of", () => {
  const text = "Ada Lund of the Institute of Rivers and Lakes said it fell.";
  const mention = (start: number, end: number) => ({
    text: text.slice(start, end),
    span: { start, end },
  });
  const actors = [
    { kind: "person" as const, name: "Ada Lund", id: "lund", mentions: [mention(0, 8)] },
    {
      kind: "organization" as const,
      name: "Institute",
      id: "institute",
      mentions: [mention(16, 45)],
    },
  ];
  expect(findStatements(text, { actors })[0]?.speaker?.actor).toBe("lund");
});

test("links who speaks to nobody whose rivals or aides they are", () => {
  const text = "His rivals left the hall. He wept. Her aides, old rebels, said it fell.";
  const mention = (start: number, end: number) => ({
    text: text.slice(start, end),
    span: { start, end },
  });
  const actors = [
    { kind: "person" as const, name: "Ada Lund", id: "lund", mentions: [mention(35, 38)] },
    { kind: "group" as const, name: "rebels", id: "rebels", mentions: [mention(46, 56)] },
  ];
  expect(findStatements(text, { actors })[0]?.speaker?.actor).toBe("rebels");
});

test.each([
  ["One of them, Ada Lund, said it fell.", "lund"],
  ["Labour's Ada Lund said it fell.", "lund"],
  ["Labour's old leader, Ada Lund, said it fell.", "lund"],
  ["Labour's leader said it fell.", undefined],
  ["One of them, the mayor, said it fell.", undefined],
  ["One of them said it fell.", "them"],
])("links who speaks to the one who is named of several, or of a party: %s", (text, id) => {
  const mention = (words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ text: words, span: { start, end: start + words.length } }];
  };
  const actors = [
    { kind: "person" as const, name: "Ada Lund", id: "lund", mentions: mention("Ada Lund") },
    { kind: "group" as const, name: "rebels", id: "them", mentions: mention("them") },
    { kind: "organization" as const, name: "Labour", id: "labour", mentions: mention("Labour") },
  ];
  expect(findStatements(text, { actors })[0]?.speaker?.actor).toBe(id);
});

test("links who speaks to the actor who is meant", () => {
  const text = "Ada Lund, the mayor, told Radio Tarn it fell.";
  const span = { start: 0, end: 8 };
  const actors = [
    {
      kind: "person" as const,
      name: "Ada Lund",
      id: "actor:ada-lund",
      mentions: [{ text: "Ada Lund", span }],
    },
    {
      kind: "group" as const,
      name: "mayors",
      mentions: [{ text: "the mayor", span: { start: 10, end: 19 } }],
    },
    {
      kind: "group" as const,
      name: "mayor",
      id: "actor:mayor",
      mentions: [{ text: "mayor", span: { start: 14, end: 19 } }, { text: "mayor" }],
    },
    {
      kind: "group" as const,
      name: "it",
      id: "actor:it",
      mentions: [{ text: "it", span: { start: 37, end: 39 } }],
    },
    { kind: "group" as const, name: "none", id: "actor:none" },
  ];
  const [statement] = findStatements(text, { actors });
  expect(statement?.speaker?.actor).toBe("actor:ada-lund");
  expect(statement?.recipient?.text).toBe("Radio Tarn");
  expect(statement?.recipient?.actor).toBeUndefined();
});

test("numbers the statements, with a prefix where one is given", () => {
  const text = "She said it fell. He said it stood.";
  expect(findStatements(text).map(({ id }) => id)).toStrictEqual(["statement:1", "statement:2"]);
  expect(findStatements(text, { idPrefix: "a/" })[0]?.id).toBe("a/statement:1");
});

const pieces = fc.constantFrom(
  ..."Lund said told that the bridge fell , . : ; - — ( ) \" “ ” ' ’ \n\n and but who which as saying according to was were is expected accused of by quoted in a statement on Friday last week may his he she they not never 's called for asked whether urged to have reported rally anonymity background LUND worried about calling claims If While constructor __proto__".split(
    " ",
  ),
  "\n\n",
);

test("gives valid statements for any words, each where it says", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(" ", ""), (words, space) => {
      const text = words.join(space);
      for (const statement of findStatements(text, { reference: "2020-01-01" })) {
        Statement.parse(statement);
        expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
        const isQuoted = (statement.content ?? []).some(({ quoted }) => quoted);
        expect(isQuoted).toBe(statement.form === "mixed");
        for (const found of [
          statement.speaker,
          statement.cue,
          statement.via,
          statement.recipient,
          statement.occasion,
          statement.terms,
          statement.terms?.reason,
          statement.date,
          ...(statement.content ?? []),
          ...(statement.content ?? []).flatMap(({ quoted = [] }) => quoted),
        ]) {
          if (found) expect(text.slice(found.span?.start, found.span?.end)).toBe(found.text);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("reads by the words it is given, and by no part that it does not know", () => {
  const lexicon: StatementLexicon = {
    ...statementLexicon,
    speechVerbs: { yodel: { stance: "praises", takes: "clause" } },
    grammarWords: { ...statementLexicon.grammarWords, unheard: "of" },
  };
  const [statement] = findStatements("Lund yodeled that it fell.", { lexicon });
  expect(statement?.stance).toBe("praises");
  expect(findStatements("Lund said that it fell.", { lexicon })).toStrictEqual([]);
});

test("finds the mention of a speaker far down in a text", () => {
  const text = `${"The sun rose over Tarn. ".repeat(50)}Lund said it fell.`;
  const at = text.indexOf("Lund");
  const mentions = [0, 300, 600, at].map((start) => ({
    text: text.slice(start, start + 4),
    span: { start, end: start + 4 },
  }));
  const actors = [{ kind: "person" as const, name: "Lund", id: "actor:lund", mentions }];
  expect(findStatements(text, { actors })[0]?.speaker?.actor).toBe("actor:lund");
});

test("reads a sentence without end in pieces", () => {
  expect(told(`${"very ".repeat(1000)}old, Lund said.`)).toHaveLength(1);
  expect(told(`${"very ".repeat(390)}"${"old ".repeat(30)}", Lund said.`)).toHaveLength(1);
});

test("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void findStatements(text)));
});
