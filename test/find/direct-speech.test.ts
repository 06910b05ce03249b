import { expect, test } from "vitest";
import { findStatements } from "../../src/find/statements.js";

/** What is said in a text, a line each: who · by what words · what. */
function told(text: string): string[] {
  return findStatements(text).map(({ speaker, cue, content = [] }) =>
    [speaker?.text ?? "-", cue?.text, content.map((part) => part.text).join(" + ")].join(" · "),
  );
}

// biome-ignore format: one case a line
test.each([
  ['Lund tweeted "We saw it fall" on Sunday.', "Lund · tweeted · We saw it fall"],
  ['Lund tweeted "We saw it fall" two hours after the storm.', "Lund · tweeted · We saw it fall"],
  ['Lund said "The old bridge" two men sold.', 'Lund · said · "The old bridge" two men sold'],
  ['Lund tweeted "We saw it fall" last week.', "Lund · tweeted · We saw it fall"],
  ['Children chanted "Shut the road" outside the hall.', "Children · chanted · Shut the road"],
  ['Guards shouted "Stand back" as they ran.', "Guards · shouted · Stand back"],
  ['Guards shouted "Stand back" when they saw him.', "Guards · shouted · Stand back"],
  ['The man shouted "We want bread" and ran off.', "The man · shouted · We want bread"],
  ['Lund tweeted "We saw it fall" shortly after ten.', "Lund · tweeted · We saw it fall"],
  ['Men shouted "Go home" and "Stay there" from the road.', "Men · shouted · Go home + Stay there"],
  ['A boy yelled "Mind the dog" to her.', "A boy · yelled · Mind the dog"],
  ['He wrote "We leave at ten" before the storm.', "He · wrote · We leave at ten"],
  ['Lund said "the old bridge" in Tarn was gone.', 'Lund · said · "the old bridge" in Tarn was gone'],
  ['Lund said "The bread" in Tarn was dear.', 'Lund · said · "The bread" in Tarn was dear'],
  ['Lund said "Bread" in Tarn was dear.', 'Lund · said · "Bread" in Tarn was dear'],
  ['Lund said that "it fell" in Tarn.', 'Lund · said · "it fell" in Tarn'],
  ['Lund told "Morning Tarn" on Friday it fell.', 'Lund · told · "Morning Tarn" on Friday it fell'],
  ['Lund said "The end" of it was near.', 'Lund · said · "The end" of it was near'],
  ['Lund said "The end" to come was near.', 'Lund · said · "The end" to come was near'],
  ['Lund said "The men" and women ran.', 'Lund · said · "The men" and women ran'],
  ['Lund said "The men" who ran were old.', 'Lund · said · "The men" who ran were old'],
])("ends a remark where its marks close: %s", (text, line) => {
  expect(told(text)[0]).toBe(line);
});

// biome-ignore format: one case a line
test.each([
  ['"It fell". — Ada Lund, mayor of Tarn', "Ada Lund, mayor of Tarn · — · It fell"],
  ['"It fell."\n— Ada Lund', "Ada Lund · — · It fell."],
  ['"It fell." — Ada Lund, mayor of Tarn', "Ada Lund, mayor of Tarn · — · It fell."],
  ['"It fell." – Ada Lund, 41, who was there', "Ada Lund, 41, who was there · – · It fell."],
  ['"It fell" - goalkeeper Ada Lund on her last match', "goalkeeper Ada Lund · - · It fell"],
  ['Ada Lund, the mayor, in a post on her blog: "It fell."', "Ada Lund, the mayor · : · It fell."],
  ['Ada Lund, the mayor, in a note sent to her aides: "It fell."', "Ada Lund, the mayor · : · It fell."],
  ['Ada Lund, who saw the crash: "It fell."', "Ada Lund, who saw the crash · : · It fell."],
  ['Ada Lund, when asked about it: "It fell."', "Ada Lund · : · It fell."],
  ['Goalkeeper Ada Lund after the match: "It fell."', "Goalkeeper Ada Lund · : · It fell."],
  ['Neighbor Ada Lund, 78: "It fell."', "Neighbor Ada Lund, 78 · : · It fell."],
  ['Tarn\'s mayor, Ada Lund, in a note to aides: "It fell."', "Tarn's mayor, Ada Lund · : · It fell."],
  ['Lund after the match: "It fell."', "Lund · : · It fell."],
  ['Her message to drivers: "It fell."', "Her · message to drivers: · It fell."],
  ['Lund\'s only answer: "It fell."', "Lund · answer: · It fell."],
  ['The verdict of the judges: "It fell."', "the judges · verdict of the judges: · It fell."],
])("reads who is named beside a quotation, and no more: %s", (text, line) => {
  expect(told(text)).toStrictEqual([line]);
});

test.each([
  '"It fell" — and then it rained.',
  '"The Long Road" — a film',
  '"The Long Road" — April 3',
  '"It fell" — striker of the year',
  'A view of Tarn: "Grey and wet."',
  'Chapter 3 of the book: "Grey and wet."',
  'Photo by Ada Lund: "Grey and wet."',
  'The result: "Grey and wet."',
  'In Tarn: "Grey and wet."',
  'The road past Tarn, which runs on: "Grey and wet."',
])("takes for no speaker what stands beside a quotation: %s", (text) => {
  expect(told(text)).toStrictEqual([]);
});

// biome-ignore format: one case a line
test.each([
  ['Neighbor Ada Lund described the scene: "It fell."', ["Neighbor Ada Lund · described the scene: · It fell."]],
  ['The mayor defended her plan for the old bridge: "It fell."', ["The mayor · defended her plan for the old bridge: · It fell."]],
  ['The mayor declined to speak beyond a short statement: "It fell."', ["The mayor · declined to speak beyond a short statement: · It fell."]],
  ['Lund praised the plan: "good" and cheap.', ['Lund · praised · the plan: "good" and cheap']],
  ['Lund issued a statement: "good" and cheap.', ['Lund · issued a statement: · "good" and cheap']],
  ['Lund praised the volunteers: "It fell."', ["Lund · praised the volunteers: · It fell."]],
  ['Lund recalled the moment when it fell: "It sank."', ["Lund · recalled the moment when it fell: · It sank."]],
  ['Lund said the town would pay: "It fell."', ['Lund · said · the town would pay: "It fell."']],
  ['The mayor praised the plan, and the town: "It fell."', ['The mayor · praised · the plan, and the town: "It fell."']],
  ['Asked if it fell, Lund shook her head: "It did."', ["Lund · shook her head: · It did."]],
])("reads what a verb and a thing lead up to: %s", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

// biome-ignore format: one case a line
test.each([
  ['Lund\'s answer was short. "It fell."', ["Lund · answer · It fell."]],
  ['Her reason? "It fell." She left.', ["Her · reason · It fell."]],
  ['And the message from the mayor? "It fell."', ["the mayor · message · It fell."]],
  ['When asked, she laughed. "It fell."', ["she · laughed · It fell."]],
  ['Lund laughed. "It fell." "It is gone."', ["Lund · laughed · It fell. + It is gone."]],
  ['Lund laughed. "It fell." Bo Roe said. "It is gone."', ["Bo Roe · said · It fell. + It is gone."]],
  ['Lund laughed. "It fell," said Bo Roe.', ["Bo Roe · said · It fell"]],
  ['Lund laughed.\n\n"It fell."', []],
  ['The bridge was old. "It fell."', []],
  ['Her answer was read out. "It fell."', ["Her · answer · It fell."]],
  ['Lund was hurt. "It fell."', []],
  ['All laughed. "It fell."', []],
  ['The reason was clear. "It fell."', []],
])("reads who says a quotation by the sentence before it: %j", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

// biome-ignore format: one case a line
test.each([
  ['"It fell in a day" is how Lund put it.', ["Lund · is how Lund put it · It fell in a day"]],
  ['"It fell," was all the mayor would say.', ["the mayor · was all the mayor would say · It fell"]],
  ['"It fell in a day" were the words Lund chose.', ["Lund · were the words Lund chose · It fell in a day"]],
  ['"It fell," were her last words to the court.', ["her · were her last words to the court · It fell"]],
  ['"It fell" – that was the reaction of the mayor.', ["the mayor · was the reaction of the mayor · It fell"]],
  ['"It fell." That was the message from the mayor on Monday.', ["the mayor · was the message from the mayor on Monday · It fell."]],
  ['"The Long Road" is a film.', []],
  ['"The Long Road" was the talk of the town.', []],
  ['"The Long Road" is', []],
  ['It rained. That was the message from the mayor.', []],
])("reads whose words a quotation is told to be: %s", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

// biome-ignore format: one case a line
test.each([
  ['Lund issued a statement saying, "It fell in May."', ["Lund · issued a statement saying · It fell in May."]],
  ['Lund issued a statement which said "it fell in May".', ["Lund · issued a statement which said · it fell in May"]],
  ['The firm put out a note to its clients saying "All is well".', ["The firm · put out a note to its clients saying · All is well"]],
  ['Lund released a letter on Friday that says "it fell in May".', ["Lund · released a letter on Friday that says · it fell in May"]],
  ['Lund sent a clerk who said "it fell in May".', ["who · said · it fell in May"]],
  ['Lund posted a picture saying "it fell in May".', ["Lund · posted a picture saying · it fell in May"]],
  ['A guard found a note saying "it fell at ten in May".', ['A guard · found · a note saying "it fell at ten in May"', "a note · saying · it fell at ten in May"]],
  ['Lund issued a statement saying it fell.', ["Lund · issued · a statement saying it fell"]],
  ['Lund posted a picture, saying "it fell in May".', ["Lund · posted · a picture", "Lund · saying · it fell in May"]],
  ['Lund wrote "a letter" saying "it fell in May".', ['Lund · wrote · "a letter" saying "it fell in May"']],
  ['He held a sign which read: "It fell in May".', ["which · read: · It fell in May"]],
  ['It hung on a sign, which read "It fell in May".', ["which · read · It fell in May"]],
  ['Lund saw which reads "It fell in May".', ["which · reads · It fell in May"]],
])("tells who makes the words that are quoted: %s", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

// biome-ignore format: one case a line
test.each([
  ['"It fell in May," the report states.', ["the report · states · It fell in May"]],
  ['"It fell in May", the harbor report notes.', ["the harbor report · notes · It fell in May"]],
  ['"It fell in May," the report notes, "and sank."', ["the report · notes · It fell in May + and sank."]],
  ['"Go home", Lund instructed the crowd.', ["Lund · instructed · Go home"]],
  ['"We won," beamed Lund.', ["Lund · beamed · We won"]],
  ["The bridge fell in the report states.", []],
  ['"It fell", a guard at the gate, Ada Lund, told Tarn Radio.', ["a guard at the gate, Ada Lund, · told · It fell"]],
  ['"It fell" said Lund, who added "it sank".', ["Lund · said · It fell", "who · added · it sank"]],
  ['Lund, whose house fell, told Tarn Radio: "It fell."', ["Lund, whose house fell, · told · It fell."]],
])("finds the verb of who is quoted, and its subject: %s", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

test.each([
  ['Ada Lund, who added "it fell", left.', "lund"],
  ['It was Ada Lund who said "it fell".', "lund"],
  ['Roe was joined by Ada Lund, who said "it fell".', "lund"],
  ['Ada Lund of Roe, who said "it fell", left.', "lund"],
  ['Ada Lund met Roe; who said "it fell"?', undefined],
  ['Ada Lund met Roe. Who said "it fell"?', undefined],
])("links a pronoun to the actor whom it stands for: %s", (text, id) => {
  const mention = (words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ text: words, span: { start, end: start + words.length } }];
  };
  const actors = [
    { kind: "person" as const, name: "Ada Lund", id: "lund", mentions: mention("Ada Lund") },
    { kind: "person" as const, name: "Roe", id: "roe", mentions: mention("Roe") },
  ];
  const [statement] = findStatements(text, { actors });
  expect(statement?.speaker?.text.toLowerCase()).toBe("who");
  expect(statement?.speaker?.actor).toBe(id);
});

// biome-ignore format: one case a line
test.each([
  ['Signs reading "go home now" lined the street.', ["Signs · reading · go home now"]],
  ['Signs reading "Go home" and "Stay out" lined the street.', ["Signs · reading · Go home + Stay out"]],
  ['Shouting "Bread for all" and waving flags, the crowd filled the square.', ["the crowd · Shouting · Bread for all"]],
  ['Shouting "Bread for all".', ["- · Shouting · Bread for all"]],
])("reads what crowds shout, and what their signs read: %s", (text, lines) => {
  expect(told(text)).toStrictEqual(lines);
});

// biome-ignore format: one case a line
test.each([
  [`"She told us, 'It fell.'" Lund said.`, "Lund · said · She told us, 'It fell.'"],
  [`"'It fell' was all he said," Lund noted.`, "Lund · noted · 'It fell' was all he said"],
  [`"He said 'it fell'," Lund noted.`, "Lund · noted · He said 'it fell'"],
  ["“They call it ‘the road,’” Lund said.", "Lund · said · They call it ‘the road,’"],
  ["‘They call it “the road”,’ Lund said.", "Lund · said · They call it “the road”"],
])("keeps the marks inside a quotation: %s", (text, line) => {
  expect(told(text)[0]).toBe(line);
});

test("reads a verb in the past that opens a text, and a colon", () => {
  expect(told('Waded: "It fell."')).toStrictEqual(["Waded · : · It fell."]);
  expect(told('waded into it: "It fell."')).toStrictEqual([]);
});
