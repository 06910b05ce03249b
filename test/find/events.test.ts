import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Event,
  eventLexicon,
  findActors,
  findEvents,
  findStatements,
  type Statement,
} from "../../src/index.js";

/** What is told of each event, in a line: category, who to whom. */
function lines(text: string): string[] {
  return findEvents(text).map(({ type, codes, participants = [] }) => {
    const sides = participants.map(({ role, text: words }) => `${role} ${words}`);
    return [type ?? codes?.at(-1)?.code, ...sides].join(" | ");
  });
}

describe("an event", () => {
  test.each([
    // active, passive, and told by a noun
    ["Rebels attacked the garrison.", ["ASSAULT | agent Rebels | victim garrison"]],
    ["The garrison was attacked by rebels.", ["ASSAULT | agent rebels | victim garrison"]],
    [
      "A convoy attacked by rebels burned.",
      ["ASSAULT | agent rebels | victim convoy", "ASSAULT | agent convoy"],
    ],
    ["The arrest of a reporter caused anger.", ["COERCE | target reporter"]],
    ["The visit of the envoy to Lima went well.", ["CONSULT | visitor envoy | host Lima"]],
    ["The shelling by Norland troops went on.", ["ASSAULT | agent Norland troops"]],
    ["The first visit to Lima went well.", ["CONSULT | host Lima"]],
    ["The envoy's visit to Lima went well.", ["CONSULT | visitor envoy | host Lima"]],
    ["Norland's invasion of Sudria failed.", ["ASSAULT | agent Norland | victim Sudria"]],
    ["The mayor's arrest caused anger.", ["COERCE | target mayor"]],
    ["The mayor's arrest by police caused anger.", ["COERCE | agent police | target mayor"]],
    ["Monday's invasion caused anger.", []],
    ["It was the mayor's arrest", ["COERCE | target mayor"]],
    ["'s arrest by police was late.", []],
    ["The mayor's arrest warrant is false.", []],
    ["Norland's election is over.", []],
    ["The takeover of the bank to come is big.", ["20000170 | target bank"]],
    ["The envoy left for talks with Norland.", ["CONSULT | target Norland"]],
    ["The envoy is here for talks with anybody.", []],
    ["The attack on the port failed.", ["ASSAULT | victim port"]],
    ['They called it "an attack on us".', []],
    ["Rebels launched an attack on the port.", ["ASSAULT | agent Rebels | victim port"]],
    // phrases
    ["Norland imposed sanctions on Sudria.", ["COERCE | agent Norland | target Sudria"]],
    ["Norland imposed a curfew in the port.", ["COERCE | agent Norland | target port"]],
    ["Norland gave Sudria a loan.", ["AID | agent Norland | target Sudria"]],
    ["Workers went on strike against the cuts.", ["PROTEST | agent Workers | target cuts"]],
    ["The army seized the airport.", ["COERCE | agent army | target airport"]],
    ["The police seized a truck.", ["COERCE | agent police | target truck"]],
    ["A man beaten in Lima fled.", ["ASSAULT | victim man"]],
    // both sides
    ["Norland and Sudria signed a treaty.", ["SUPPORT | agent Norland | agent Sudria"]],
    ["Minister Ana Ruiz met with the envoy.", ["CONSULT | agent Minister Ana Ruiz | target envoy"]],
    [
      "Rebels freed Ana Ruiz, Ben Olsen and Carl Moe.",
      ["RETREAT | agent Rebels | target Ana Ruiz | target Ben Olsen | target Carl Moe"],
    ],
    // who suffers
    ["Two ferries collided near Lima.", ["20000139 | target Two ferries"]],
    // subjects that stand apart
    ["The rebels, who shelled the port, fled.", ["ASSAULT | agent rebels | victim port"]],
    ["The rebels said they shelled the port.", ["ASSAULT | agent rebels | victim port"]],
    [
      "The army advanced after taking the town.",
      ["ASSAULT | agent army", "COERCE | agent army | target town"],
    ],
    ["The army, short of fuel, Sunday shelled the port.", ["ASSAULT | agent army | victim port"]],
    ["It is quiet since rebels shelled the port.", ["ASSAULT | agent rebels | victim port"]],
    ["They attack the port.", ["ASSAULT | agent They | victim port"]],
    ['"Norland attacked the port," she said.', ["ASSAULT | agent Norland | victim port"]],
    ['She left. "The old guards attacked us."', ["ASSAULT | agent old guards | victim us"]],
    ["Police killed a guard for the first time.", ["ASSAULT | agent Police | victim guard"]],
    ["It is a port that they attacked.", ["ASSAULT | agent they"]],
    ["The army in the port raids homes.", ["ASSAULT | agent army in the port | victim homes"]],
    ["Ada Lund, 58, of Mill Lane, Tarn, was jailed.", ["ACCUSE | target Ada Lund"]],
    ["Ada Lund, 31, of no fixed address, came and was arrested.", ["COERCE | target Ada Lund"]],
    ["It was a clash in which six guards were killed.", ["ASSAULT | victim six guards"]],
    ["The army on Monday attacked the port.", ["ASSAULT | agent army | victim port"]],
    ["The firm would cut jobs.", ["20000509 | agent firm"]],
    ["The firm took over in May, said the company.", []],
    ["Norland called on Sudria to free those detained.", ["020 | agent Norland | target Sudria"]],
    ["Norland voted 9 to 4 on Monday.", ["20000574 | agent Norland"]],
    ["Lund was sentenced to six years.", ["ACCUSE | target Lund"]],
    ["Defending, Ada Lund said it was late.", []],
    ["The warehouse in Lima burns.", ["ASSAULT | agent warehouse in Lima"]],
    ["Lund demanded six years.", ["REQUEST | agent Lund"]],
    ["Four guards injured in Lima", ["ASSAULT | victim Four guards"]],
    ["Man jailed", ["ACCUSE | target Man"]],
    ["Three guards shot dead on the pier", ["ASSAULT | victim Three guards"]],
    ["Police charged at the guards.", ["ACCUSE | agent Police"]],
    ["Rebels seized Lima.", ["COERCE | agent Rebels | target Lima"]],
    ["Rebels have killed.", ["ASSAULT | agent Rebels"]],
    ["An official who took money from a trader was jailed.", ["ACCUSE | target official"]],
    [
      "The man who killed the guard was jailed.",
      ["ASSAULT | agent man | victim guard", "ACCUSE | target man"],
    ],
    ["Rebels who shelled the port left.", ["ASSAULT | agent Rebels | victim port"]],
    ["Who shelled the port?", ["ASSAULT | victim port"]],
    ["From attacking the port the rebels gained nothing.", ["ASSAULT | victim port"]],
    [
      "He left the country since rebels shelled the port.",
      ["ASSAULT | agent rebels | victim port"],
    ],
    ["Police arrested at least", ["COERCE | agent Police"]],
    ["They attack", ["ASSAULT | agent They"]],
    ["They shelled the port.", ["ASSAULT | agent They | victim port"]],
    ["Rebels said Norland attacked the port.", ["ASSAULT | agent Norland | victim port"]],
    // a noun that looks like a verb, with the verb of the clause behind it
    ["The latest attacks saw Norland leave Lima.", []],
    ["Norland forces killed a guard.", ["ASSAULT | agent Norland forces | victim guard"]],
    ["Islanders reject proposed cuts.", ["REJECT | agent Islanders | target proposed cuts"]],
    // who does what the sentence opens with
    ["Accusing Norland of theft, the rebels left.", ["ACCUSE | agent rebels | target Norland"]],
    [
      "On Monday, accusing Norland of theft, the rebels left.",
      ["ACCUSE | agent rebels | target Norland"],
    ],
    ["Vessels towed two boats, accusing Norland, doctors said.", ["ACCUSE | target Norland"]],
    ["Vessels had two boats, accusing Norland, doctors said.", ["ACCUSE | target Norland"]],
    ["Ada Roe, who loved boats, resigned.", ["CONCEDE | agent Ada Roe"]],
    ["Rebels burned down the school.", ["ASSAULT | agent Rebels | target school"]],
    ["Norland sent advisers to Sudria.", ["AID | agent Norland | target Sudria"]],
    ["The seizure of Tarn by rebels alarmed Sudria.", ["COERCE | agent rebels | target Tarn"]],
    ["The seizure of Tarn by rebels amazed the town.", ["COERCE | agent rebels | target Tarn"]],
    ["Five sailors were hurt.", ["ASSAULT | victim Five sailors"]],
    ["It hurt the economy. Norland was hurt.", []],
    ["Accusing Norland of theft, they left.", ["ACCUSE | agent they | target Norland"]],
    ["Accusing Norland, tired and cold.", ["ACCUSE | target Norland"]],
    ["Moved by rebels, Norland waits.", []],
    // what stands behind is no side: a time, a way, what it is about
    ["Rebels withdrew in 2011.", ["RETREAT | agent Rebels"]],
    ["Rebels advanced in the week.", ["ASSAULT | agent Rebels"]],
    ["Norland wants both sides back at the table.", []],
    ["Norland wants both sides back.", []],
    ["They back the plan.", ["SUPPORT | agent They | target plan"]],
    ["Rebels fought back.", ["ASSAULT | agent Rebels"]],
    ["Rebels shelled the port last week.", ["ASSAULT | agent Rebels | victim port"]],
    ["Rebels accused Norland of stealing.", ["ACCUSE | agent Rebels | target Norland"]],
    ["Rebels accused Norland of theft.", ["ACCUSE | agent Rebels | target Norland"]],
    ["The seizure of Port Avery leaves just two roads.", ["COERCE | target Port Avery"]],
    [
      "Making way for a fleet that shelled the port, they left.",
      ["ASSAULT | agent fleet | victim port"],
    ],
    ["They are opposed to the plan.", ["REJECT | agent They | target plan"]],
    ["The plan is opposed by farmers.", ["REJECT | agent farmers | target plan"]],
    // what nobody means to do
    ["A storm killed ten sailors.", ["20000148 | instrument storm | victim ten sailors"]],
    ["Flooding killed ten farmers.", ["20000148 | instrument Flooding | victim ten farmers"]],
    ["A car bomb killed ten sailors.", ["ASSAULT | instrument car bomb | victim ten sailors"]],
    [
      "Planes using bombs killed ten sailors.",
      ["ASSAULT | agent Planes using bombs | victim ten sailors"],
    ],
    ["A storm struck the port.", ["20000148 | instrument storm | target port"]],
    ["A car struck a wall.", []],
    ["The wall of water struck the port.", []],
    ["A ferry sank, killing two sailors.", ["20000139 | target ferry | victim two sailors"]],
    ["The actor died in Lima.", ["14000000 | victim actor"]],
    [
      "Hurricane Ada struck Port Avery.",
      ["20000148 | instrument Hurricane Ada | target Port Avery"],
    ],
    ["A quake toppled the tower.", ["20000148 | instrument quake | target tower"]],
    ["Cholera killed ten nurses.", ["07000000 | instrument Cholera | victim ten nurses"]],
    ["A tree killed two cyclists.", ["20000139 | instrument tree | victim two cyclists"]],
    ["Two ferries ran aground.", ["20000139 | target Two ferries"]],
    ["A bomb exploded in Lima.", ["ASSAULT | instrument bomb"]],
    ["The bridge collapsed.", ["20000139 | target bridge"]],
    // who was killed when nobody is told to have done it
    ["Two nurses were killed when a tree fell.", ["20000139 | victim Two nurses"]],
    ["Two nurses were killed by a car.", ["20000139 | instrument car | victim Two nurses"]],
    [
      "Two nurses were injured after a ferry capsized.",
      ["20000139 | victim Two nurses | target ferry"],
    ],
    ["Two nurses were killed in a flood.", ["20000148 | victim Two nurses"]],
    [
      "A quake struck Lima. Two nurses were killed.",
      ["20000148 | instrument quake | target Lima", "20000148 | victim Two nurses"],
    ],
    [
      "A quake struck Lima.\n\nTwo nurses were killed.",
      ["20000148 | instrument quake | target Lima", "20000148 | victim Two nurses"],
    ],
    [
      "A quake struck Lima. Rebels shelled the port.\n\nTwo nurses were killed.",
      [
        "20000148 | instrument quake | target Lima",
        "ASSAULT | agent Rebels | victim port",
        "ASSAULT | victim Two nurses",
      ],
    ],
    [
      "The envoy visited Lima. A quake struck Lima.\n\nTwo nurses were killed.",
      [
        "CONSULT | visitor envoy | host Lima",
        "20000148 | instrument quake | target Lima",
        "ASSAULT | victim Two nurses",
      ],
    ],
    ["Two nurses were killed in clashes.", ["ASSAULT | victim Two nurses"]],
    ["Two nurses were killed by shrapnel.", ["ASSAULT | instrument shrapnel | victim Two nurses"]],
    ["Two nurses were killed when a bus hit a mine.", ["ASSAULT | victim Two nurses"]],
    ["Two nurses were killed in their car.", ["ASSAULT | victim Two nurses"]],
    // beyond politics
    ["Voters elected Ana Ruiz.", ["20000574 | agent Voters | target Ana Ruiz"]],
    ["Rovers beat United 2-1.", ["20001108 | agent Rovers | target United"]],
    ["Rovers beat the drum.", ["ASSAULT | agent Rovers | victim drum"]],
    ["Unions called a strike for Monday.", ["PROTEST | agent Unions"]],
    // where the clause of the verb ends
    [
      "Rebels captured Lima and cut the road to the coast.",
      ["COERCE | agent Rebels | target Lima"],
    ],
    ["Rebels refused, saying they would stay in Lima.", ["REJECT | agent Rebels"]],
    ["Norland declared an emergency and also sent it to Lima.", ["COERCE | agent Norland"]],
    ["Norland condemned what it called theft.", ["ACCUSE | agent Norland"]],
    ["Lund left and resigned late on Sunday.", ["CONCEDE | agent Lund"]],
    ["Lund thanked her rival soon after.", ["SUPPORT | agent Lund | target her rival"]],
    ["Lund praised her now quiet port.", ["SUPPORT | agent Lund | target her now quiet port"]],
    ["Rebels killed the mayor's brother.", ["ASSAULT | agent Rebels | victim mayor's brother"]],
    ["Rebels killed who's there.", ["ASSAULT | agent Rebels"]],
    ["Lund, who last won the title, left.", ["20001108 | agent Lund"]],
    [
      "Lund will meet Ada Roe, who killed a guard.",
      ["AGREE | agent Lund | target Ada Roe", "ASSAULT | agent Ada Roe | victim guard"],
    ],
    [
      "Lund will help Ada Roe, who killed a guard.",
      ["AGREE | agent Lund | target Ada Roe", "ASSAULT | agent Ada Roe | victim guard"],
    ],
    ["Lund demanded that Roe free those who kill.", ["REQUEST | agent Lund | target Roe"]],
    [
      "Lund vowed to fight and shelled the port.",
      ["THREATEN | agent Lund", "ASSAULT | agent Lund | victim port"],
    ],
    [
      "A quake hit Lima, destroying the port.",
      ["20000148 | instrument quake | target Lima | target port"],
    ],
    [
      "A quake hit Lima, killing two and destroying the port.",
      ["20000148 | instrument quake | target Lima | victim two | target port"],
    ],
    ["Two guards were killed and six wounded.", ["ASSAULT | victim Two guards | victim six"]],
    [
      "Two guards were killed by rebels, six wounded.",
      ["ASSAULT | agent rebels | victim Two guards", "ASSAULT | victim six"],
    ],
    [
      "Two guards were killed, six wounded.",
      ["ASSAULT | victim Two guards", "ASSAULT | victim six"],
    ],
    ["Two guards killed, killed.", ["ASSAULT | victim Two guards", "ASSAULT | victim Two guards"]],
    ["The death of Ada Lund was quiet.", ["14000000 | target Ada Lund"]],
    [
      "The trial of a man who killed two guards is on.",
      ["20000106 | target man", "ASSAULT | agent man | victim two guards"],
    ],
    [
      "A group of rebels who killed two guards is here.",
      ["ASSAULT | agent group of rebels | victim two guards"],
    ],
    [
      "Rebels shelled the port, abducting the mayor.",
      ["ASSAULT | agent Rebels | victim port", "ASSAULT | agent Rebels | victim mayor"],
    ],
    ["A drone hit Lima.", ["ASSAULT | instrument drone | victim Lima"]],
    ["Norland met Sudria acting for rebels.", ["CONSULT | agent Norland | target Sudria"]],
    ["Attack dogs killed two men.", ["ASSAULT | agent Attack dogs | victim two men"]],
    ["The mayor attacked the council for cutting jobs.", ["ACCUSE | agent mayor | target council"]],
    ["The mayor attacked the council for hours.", ["ASSAULT | agent mayor | victim council"]],
    ["The judge ordered him held until a hearing.", ["REQUEST | agent judge | target him"]],
    ["Prosecutors charged Lund over theft.", ["ACCUSE | agent Prosecutors | target Lund"]],
    ["Man charged over theft", ["ACCUSE | target Man"]],
    ["A man was killed when his car struck a tree, police said.", ["20000139 | victim man"]],
    // nouns in -ing
    ["A raid on shelling that killed ten men.", ["ASSAULT | agent shelling | victim ten men"]],
    ["Two days of shelling who fled.", []],
    ["A heated meeting of farmers closed.", ["CONSULT | agent farmers"]],
    ["Heated meeting of farmers closed.", ["CONSULT"]],
    ["The plan was backed by 24 votes to 19.", ["SUPPORT | target plan"]],
    // pressing for something, and pressing on
    ["Rebels pushed Norland to sign.", ["REQUEST | agent Rebels | target Norland"]],
    ["Rebels pressed for a truce.", ["REQUEST | agent Rebels | target truce"]],
    ["Norland troops pushed into Lima.", ["ASSAULT | agent Norland troops | victim Lima"]],
    [
      "Norland Motors bought a rival maker.",
      ["20000170 | agent Norland Motors | target rival maker"],
    ],
    // one harm, told with those it befell
    [
      "Rebels shelled the port, killing two and wounding ten.",
      ["ASSAULT | agent Rebels | victim port | victim two | victim ten"],
    ],
    [
      "Rebels shelled the port and killed two guards.",
      ["ASSAULT | agent Rebels | victim port | victim two guards"],
    ],
    [
      "Two guards were killed when rebels shelled the port.",
      ["ASSAULT | victim Two guards | agent rebels | victim port"],
    ],
    [
      "Rebels killed two guards in an attack on the port.",
      ["ASSAULT | agent Rebels | victim two guards | victim port"],
    ],
    [
      "The attack on the port killed two guards.",
      ["ASSAULT | victim port | agent attack on the port | victim two guards"],
    ],
    ["The attack left two guards dead.", ["ASSAULT | agent attack | victim two guards"]],
    [
      "Two guards were killed and rebels shelled the port.",
      ["ASSAULT | victim Two guards", "ASSAULT | agent rebels | victim port"],
    ],
    [
      "Rebels shelled the port. Two guards were killed.",
      ["ASSAULT | agent Rebels | victim port", "ASSAULT | victim Two guards"],
    ],
    [
      "Police arrested two guards, killing one.",
      ["COERCE | agent Police | target two guards", "ASSAULT | agent Police | victim one"],
    ],
    [
      "A ferry sank, and rebels killed two guards.",
      ["20000139 | target ferry", "ASSAULT | agent rebels | victim two guards"],
    ],
    // by what people are hit
    ["A rocket hit a school.", ["ASSAULT | instrument rocket | victim school"]],
    ["Artillery fire hit a school.", ["ASSAULT | instrument Artillery fire | victim school"]],
    ["A car hit a school.", []],
    ["A fire broke out in Lima.", ["20000139 | target fire"]],
    ["A row broke out in Lima.", []],
    // what was promised tells more than the promise
    [
      "Norland Motors agreed on Monday to buy Roe Ltd.",
      ["20000170 | agent Norland Motors | target Roe Ltd."],
    ],
    ["Norland agreed to help Sudria.", ["AGREE | agent Norland | target Sudria"]],
    [
      "Norland Motors agreed to buy Roe Ltd and cut 40 jobs.",
      ["20000170 | agent Norland Motors | target Roe Ltd", "20000509 | agent Norland Motors"],
    ],
    // what the phrase holds is the subject
    ["Sanctions were imposed on Sudria by Norland.", ["COERCE | agent Norland | target Sudria"]],
    ["Elections will be held in May.", ["20000574"]],
    ["Talks resumed on Monday.", ["CONSULT"]],
    ["Talks will resume on Monday.", ["AGREE"]],
    ["Talks are due to resume.", ["CONSULT"]],
    ["The army took stock of its food supplies.", []],
    ["A state of emergency has been declared.", ["COERCE"]],
    ["The deal, a first of its kind, was signed by Norland.", ["SUPPORT | agent Norland"]],
    ["The vote was won by 24 votes.", ["20000574"]],
    ["A deal was, by all accounts, good.", []],
    ["Questions were asked.", []],
    ["The air was ordered.", ["REQUEST | target air"]],
    ["Hours were killed when rebels shelled the port.", ["ASSAULT | agent rebels | victim port"]],
    ["Rebels killed two men in an attack of votes.", ["ASSAULT | agent Rebels | victim two men"]],
    ["An attack was launched, killing two guards.", ["ASSAULT | agent attack | victim two guards"]],
    [
      "Rebels shelled the port while attacking the guards.",
      ["ASSAULT | agent Rebels | victim port", "ASSAULT | agent Rebels | victim guards"],
    ],
    ["The talks are due to be held in Lima.", ["CONSULT"]],
    ["The rocket is said to be fired by rebels.", []],
    // how, and nobody
    ["The envoy walked out in protest.", ["PROTEST | agent envoy"]],
    ["The envoy walked out in the spring.", ["PROTEST | agent envoy"]],
    ["A truce signed in March collapsed.", []],
    // a row of verbs after one `to` or modal
    [
      "The envoy is due to visit Lima and meet Ada Lund.",
      ["CONSULT | visitor envoy | host Lima", "CONSULT | agent envoy | target Ada Lund"],
    ],
    [
      "The envoy will visit Lima and meet Ada Lund.",
      ["AGREE | visitor envoy | host Lima", "AGREE | agent envoy | target Ada Lund"],
    ],
    ["The envoy came and meet Ada Lund.", []],
    ["The envoy came. And meet Ada Lund.", []],
    ["And meet Ada Lund.", []],
    ["The envoy was here and meet Ada Lund.", []],
    // only where somebody is named
    ["Lund named Ada Roe as envoy.", []],
    ["Lund named Ada Roe.", ["20000593 | agent Lund | target Ada Roe"]],
    ["Lund named a date.", []],
    // what is said about an object within the phrase
    ["A jury found him guilty.", ["ACCUSE | agent jury | target him"]],
    ["Norland is pushing hard for the islands.", ["REQUEST | agent Norland | target islands"]],
    ["They welcomed the minister's plan.", ["SUPPORT | agent They | target minister's plan"]],
    // who is about to do it
    ["Norland is about to restore ties with Sudria.", ["SUPPORT | agent Norland | target Sudria"]],
    // where whom it is done to would stand in another clause
    [
      "Lund quit, hours before the talks with Roe.",
      ["CONCEDE | agent Lund", "CONSULT | target Roe"],
    ],
    [
      "Police fired shots at men who blocked the road.",
      ["ASSAULT | agent Police", "PROTEST | agent men"],
    ],
    [
      "Lund married Ada Roe; he was arrested.",
      ["14000000 | agent Lund | target Ada Roe", "COERCE | target he"],
    ],
    // what is told behind a demand or an accusation, and what goes on beside it
    ["Rebels are accused of attacking the port.", ["ACCUSE | target Rebels"]],
    [
      "Norland accused Sudria and attacked the port.",
      ["ACCUSE | agent Norland | target Sudria", "ASSAULT | agent Norland | victim port"],
    ],
    // an armed force makes the code another, not the category
    [
      "Norland troops killed at least three villagers.",
      ["ASSAULT | agent Norland troops | victim three villagers"],
    ],
    // what is demanded, promised, refused or threatened is told once
    ["Norland demanded that Sudria release the crew.", ["REQUEST | agent Norland | target Sudria"]],
    ["Norland agreed to release the crew.", ["AGREE | agent Norland | target crew"]],
    ["Norland will release the crew.", ["AGREE | agent Norland | target crew"]],
    ["Norland threatened to attack the port.", ["THREATEN | agent Norland | target port"]],
    ["Norland will attack the port.", ["THREATEN | agent Norland | target port"]],
    [
      "Norland may attack the port unless Sudria yields.",
      ["THREATEN | agent Norland | target port"],
    ],
    ["Norland refused to release the crew.", ["REJECT | agent Norland | target crew"]],
    ["Norland will not release the crew.", ["REJECT | agent Norland | target crew"]],
    ["Sudria must release the crew.", ["REQUEST | target Sudria"]],
    [
      "Norland demanded talks but shelled the port.",
      ["REQUEST | agent Norland | target talks", "ASSAULT | agent Norland | victim port"],
    ],
  ])("is read: %s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    "The harbour is quiet, and the market is open.",
    "An attack would be a mistake.",
    "Her visit was short.",
    "He came to kill time.",
    "The strike price rose.",
    "The port was attack.",
    "They have attack dogs.",
    "The harbour has attack dogs, which it had visit schools.",
    "He went to killed.",
    "They will attacking.",
    "Fed Chair Ada Lund slept.",
    "They face fraud charges.",
    "They went home with minor burns",
    "It was a case of fraud charges against many.",
    "Anyone with a boat has been asked to come.",
    "It fell, thanks to the storm.",
    "The firm beat estimates, and it released its results.",
    "The minister declined to comment on the ferry.",
    "She asked them whether it fell.",
    "Shares fell in early trading.",
    "They went home with minor burns.",
    "They went home with minor wounds to the neck.",
    "They saw two attacks and 3 raids.",
    '"They killed us," she said. "We met."',
    "Attacks went on.",
    "The firm pushed into Norland.",
    'They called the plan "an attack on us".',
    "The council, Met Avery, warned them.",
    "Regulators blocked it in March.",
    "The mayor is for cutting funds for schools.",
    "Norland's ruling coalition collapsed.",
    "He pushed her to the ground.",
    "The mayor attacked the plan.",
    "His hopes were crushed, and the talks collapsed.",
    "The coalition collapsed.",
    "They fought inflation.",
    "Lund stole the show.",
    "She offered no proof.",
    "It helped explain why.",
    "Norland called the strike absurd.",
    "Lund withdrew from the race.",
    "It was a case of money laundering.",
    "It was a case of money laundering",
    "It was a case of money laundering and fraud.",
    "Ceasefire of rebels holds.",
    "Visit the port!",
    "To attack is wrong.",
    "",
  ])("is not read into: %s", (text) => {
    expect(findEvents(text)).toEqual([]);
  });
});

describe("in a report of a match", () => {
  const REPORT =
    "United won the match with a late goal. Their striker scored a penalty in the second half, and the coach praised his team. The winger missed a header before the referee ended the game.";

  test.each([
    ["Roe beat Poe.", ["20001108 | agent Roe | target Poe"]],
    ["Roe stunned Ada Poe 6-4 on Monday.", ["20001108 | agent Roe | target Ada Poe"]],
    ["Rovers crushed Athletic.", ["20001108 | agent Rovers | target Athletic"]],
    ["Roe beat two defenders.", []],
    ["Roe attacked, and Poe shot from afar.", []],
    ["Rovers crushed their hopes.", []],
    ["Ada Roe was injured.", []],
    ["Two fans were shot dead by a guard.", ["ASSAULT | agent guard | victim Two fans"]],
    ["A man was killed outside.", ["ASSAULT | victim man"]],
    ["The fans punched a guard.", []],
    ["The fans stabbed a guard.", ["ASSAULT | agent fans | victim guard"]],
  ])("nobody means harm by what belongs to the game: %s", (text, expected) => {
    const [won, praised] = lines(REPORT);
    expect(lines(`${REPORT} ${text}`)).toEqual([won, praised, ...expected]);
  });

  test.each([
    ["Roe beat Poe.", ["ASSAULT | agent Roe | victim Poe"]],
    ["Norland crushed Sudria.", []],
    ["The rebels attacked.", ["ASSAULT | agent rebels"]],
  ])("but elsewhere they do: %s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test("a score tells of a match as two words do", () => {
  const text = "Roe won 6-4, 7-6, 6-3 on Monday, and then Roe attacked Poe.";
  expect(lines(text)).toEqual(["20001108 | agent Roe"]);
});

describe("how an event is told", () => {
  test.each([
    ["Rebels attacked the port.", "occurred", "actual"],
    ["Rebels have attacked the port.", "occurred", "actual"],
    ["The port was attacked.", "occurred", "actual"],
    ["Rebels are attacking the port.", "ongoing", "actual"],
    ["Rebels continued to attack the port.", "ongoing", "actual"],
    ["The envoy is due to visit Lima.", "planned", "actual"],
    ["Norland has a plan to visit Lima.", "planned", "actual"],
    ["Norland has no plan to visit Lima.", undefined, "negated"],
    ["The envoy is expected to visit Lima.", "expected", "actual"],
    ["Norland and Sudria might cooperate.", undefined, "hypothetical"],
    ["Rebels did not attack the port.", undefined, "negated"],
    ["Rebels didn't attack the port.", undefined, "negated"],
    ["Rebels failed to capture the port.", undefined, "negated"],
    ["Ministers stopped short of calling for a ban.", undefined, "negated"],
    ["Norland signed no new treaty.", undefined, "negated"],
    ["Rebels allegedly shelled the port.", "occurred", "alleged"],
    ["The port was reportedly shelled by rebels.", "occurred", "alleged"],
    ["Norland cancelled the visit of the envoy.", "cancelled", "actual"],
    ["The visit of the envoy to Lima was postponed.", "postponed", "actual"],
    ["The visit of the envoy to Lima has again been delayed.", "postponed", "actual"],
    ["Norland cancelled the visit of the envoy to Lima", "cancelled", "actual"],
    ["The visit of the envoy to Lima was announced.", "occurred", "actual"],
    ["It would be the first visit of the envoy to Lima.", "expected", "actual"],
    ["It was the first visit of the envoy to Lima.", "occurred", "actual"],
    ["Crowds came to demand the resignation of Lund.", undefined, "hypothetical"],
    ["They signed petitions for the release of Lund.", undefined, "hypothetical"],
    ["They waited for the release of Lund.", "occurred", "actual"],
    ["Lund will wait until Norland signs the treaty.", undefined, "hypothetical"],
    ["Lund left before Norland signed the treaty.", "occurred", "actual"],
    ["Before dawn, Norland signs the treaty.", "ongoing", "actual"],
    ["Rebels can attack the port.", undefined, "hypothetical"],
    ["No rebels were arrested.", undefined, "negated"],
    ["Neither was arrested.", undefined, "negated"],
    ["Lund is due on Monday to visit Lima.", "planned", "actual"],
    ["Lund will meet Roe for talks with Norland.", "planned", "actual"],
    ["Rebels denied attacking the port.", undefined, "negated"],
    ["Lund denied that rebels had attacked the port.", undefined, "negated"],
    ["Lund denied reports that rebels attacked the port.", undefined, "negated"],
    ["Lund denied the claim and attacked the port.", "occurred", "actual"],
    ["Lund will return if rebels were freed.", undefined, "hypothetical"],
  ])("%s", (text, status, realis) => {
    const [event] = findEvents(text);
    expect([event?.status, event?.realis]).toEqual([status, realis]);
  });

  test.each([
    ["Norland troops killed three villagers.", "190"],
    ["Rebels killed three villagers.", "180"],
    ["Police arrested a reporter.", "173"],
    ["Norland imposed a curfew.", "1723"],
  ])("with the code of CAMEO: %s", (text, code) => {
    expect(findEvents(text)[0]?.codes).toContainEqual({ scheme: "cameo", code });
  });

  test("with mode and context of PLOVER, and the name that its first draft gave", () => {
    expect(findEvents("Police arrested a reporter.")).toStrictEqual([
      {
        id: "event:1",
        name: "Police arrested a reporter",
        mentions: [{ text: "arrested", span: { start: 7, end: 15 } }],
        type: "COERCE",
        mode: "arrest",
        context: ["legal"],
        codes: [
          { scheme: "plover", code: "COERCE" },
          { scheme: "cameo", code: "173" },
        ],
        status: "occurred",
        realis: "actual",
        participants: [
          { text: "Police", span: { start: 0, end: 6 }, role: "agent" },
          { text: "reporter", span: { start: 18, end: 26 }, role: "target" },
        ],
      },
    ]);
  });

  test.each([
    ["Rebels shelled the port.", "Rebels shelled the port"],
    ["Norland and Sudria signed a treaty.", "Norland and Sudria signed a treaty"],
    ["The garrison was attacked by rebels.", "garrison was attacked by rebels"],
    ["The army, short of fuel, shelled the port.", "shelled the port"],
    ["Accusing Norland of theft, the rebels left.", "Accusing Norland"],
    [
      "Norland condemned the Ministry of Northern Fisheries of the Independent Coastal Kingdom of Greater Sudria.",
      "Norland condemned",
    ],
    [
      "The Ministry of Northern Fisheries of the Independent Coastal Kingdom of Greater Sudria attacked the fleet.",
      "attacked the fleet",
    ],
    [
      "The Ministry of Northern Fisheries of the Independent Coastal Kingdom of Greater Sudria attacked the Ministry of Northern Fisheries of the Independent Coastal Kingdom of Greater Norland.",
      "attacked",
    ],
  ])("with a name of few words: %s", (text, name) => {
    expect(findEvents(text)[0]?.name).toBe(name);
  });
});

describe("when, where and how many", () => {
  test.each([
    ["Rebels shelled the port on Monday.", ["2026-03-02"]],
    ["On Monday rebels shelled the port.", ["2026-03-02"]],
    [
      "Rebels shelled the port on Monday and killed a guard on Tuesday.",
      ["2026-03-02", "2026-03-03"],
    ],
    ["Norland said Monday that rebels shelled the port.", [undefined]],
    ["PORT AVERY, March 2 (Reuters) — Rebels shelled the port.", [undefined]],
    ["PORT AVERY, March 2 — Rebels shelled the port on Sunday.", ["2026-03-01"]],
    ["On March 2 rebels shelled the port.", ["2026-03-02"]],
    ["The army, fighting back, Sunday shelled the port.", [undefined, "2026-03-01"]],
    ["Norland said on Monday that rebels shelled the port.", [undefined]],
    ["Rebels shelled the port.", [undefined]],
    // the day of another verb, or of what came before or after
    ["A port built in 1988 was shelled.", [undefined]],
    ["A port built in 1988 was shelled on Monday.", ["2026-03-02"]],
    ["Roe sang in 1988; rebels shelled the port.", [undefined]],
    ["Rebels shelled the port that opened in 1988.", [undefined]],
    ["Rebels shelled the elected mayor on Monday.", ["2026-03-02"]],
    ["It rained on Monday, a week after rebels shelled the port.", [undefined]],
    ["Rebels shelled the port and Roe, who resigned Monday, left.", [undefined, "2026-03-02"]],
    ["Rebels shelled the port until Monday.", [undefined]],
    ["Rebels shelled the port; a storm came on Monday.", [undefined]],
    ["Rebels shelled the port an hour ago.", [undefined]],
    ["Rebels shelled the port, killing two on Monday.", ["2026-03-02"]],
    ["Rebels shelled the port on Monday, seizing the mayor.", ["2026-03-02", "2026-03-02"]],
    ["Rebels shelled the port on Monday after seizing the mayor.", ["2026-03-02", undefined]],
    // the day ahead, or behind
    ["Rebels will attack the port on Monday.", ["2026-03-09"]],
    ["Rebels may attack the port on Monday.", ["2026-03-09"]],
    ["The envoy will visit Lima in January.", ["2027-01"]],
    ["The envoy visited Lima in October.", ["2025-10"]],
    ["The envoy visited Lima on Oct. 5.", ["2025-10-05"]],
    ["The envoy will visit Lima on Wednesday.", ["2026-03-04"]],
    ["The envoy will visit Lima on Feb. 29.", ["2028-02-29"]],
    ["The envoy cancelled the visit of Roe to Lima on Monday.", ["2026-03-02"]],
    ["The union called a strike for Monday.", ["2026-03-09"]],
  ])("the day: %s", (text, days) => {
    const events = findEvents(text, { reference: "2026-03-04" });
    expect(events.map(({ start }) => start?.value)).toEqual(days);
  });

  test("no day is resolved without a reference", () => {
    const [event] = findEvents("Rebels shelled the port on Monday.");
    expect(event?.start).toMatchObject({ text: "Monday", weekday: 1 });
    expect(event?.start).not.toHaveProperty("value");
  });

  test.each([
    ["Police arrested a reporter in Lima.", ["Lima"]],
    ["Police arrested a reporter near the town of San Marco.", ["San Marco"]],
    ["Police arrested a reporter in Lima and two guards in Cusco.", ["Lima", "Cusco"]],
    ["The envoy visited Lima.", ["Lima"]],
    ["Police arrested a reporter in the street.", undefined],
    ["Police arrested a reporter in Lima's harbour.", undefined],
    ["Police arrested a reporter in March.", undefined],
    ["Police arrested a reporter outside the Sudrian embassy.", undefined],
    ["Police arrested a reporter at Avery airport.", ["Avery"]],
    ["Police arrested a reporter in the Sudrian port of Avery.", ["Avery"]],
    ["Police arrested a reporter in the Sudrian part of it.", undefined],
    ["Rebels shelled the port, killing two in Lima.", ["Lima"]],
  ])("the place: %s", (text, places) => {
    expect(findEvents(text)[0]?.places?.map(({ name }) => name)).toEqual(places);
  });

  test.each([
    ["Police arrested 40 sailors.", { text: "40 sailors", measure: "arrested", value: 40 }],
    [
      "Police arrested at least seven people.",
      { text: "at least seven people", measure: "arrested", min: 7 },
    ],
    [
      "Police arrested more than 1,200 people.",
      { text: "more than 1,200 people", measure: "arrested", min: 1200 },
    ],
    [
      "Police arrested as many as two dozen people.",
      { text: "as many as two dozen people", measure: "arrested", max: 24 },
    ],
    [
      "Norland deployed up to 300 military advisers.",
      { text: "up to 300 military advisers", measure: "advisers", max: 300 },
    ],
    [
      "The flood displaced hundreds of thousands.",
      { text: "hundreds of thousands", measure: "displaced", min: 200_000, approximate: true },
    ],
    [
      "The flood displaced thousands of people.",
      { text: "thousands of people", measure: "displaced", min: 2000, approximate: true },
    ],
    [
      "Police arrested thousands of",
      { text: "thousands", measure: "arrested", min: 2000, approximate: true },
    ],
    [
      "Police arrested thousands.",
      { text: "thousands", measure: "arrested", min: 2000, approximate: true },
    ],
    [
      "Police arrested about 40 sailors.",
      { text: "about 40 sailors", measure: "arrested", value: 40, approximate: true },
    ],
    [
      "At least 31 sailors were killed.",
      { text: "At least 31 sailors", measure: "killed", min: 31 },
    ],
    ["The police said 23 men were killed.", { text: "23 men", measure: "killed", value: 23 }],
    ["Lund was jailed for six years.", { text: "six years", measure: "years", value: 6 }],
    [
      "The flood killed ten guards, two sailors were lost.",
      { text: "ten guards", measure: "killed", value: 10 },
    ],
    ["Police arrested 40", { text: "40", measure: "arrested", value: 40 }],
    ["A bomb went off, injuring 40.", { text: "40", measure: "injured", value: 40 }],
    ["Rebels killed twelve and left.", { text: "twelve", measure: "killed", value: 12 }],
    ["Rebels killed at least 12 in Lima.", { text: "at least 12", measure: "killed", min: 12 }],
    ["Rebels killed 12 on Monday.", { text: "12", measure: "killed", value: 12 }],
    [
      "Norland donated 3 million dollars to Sudria.",
      { text: "3 million dollars", measure: "dollars", value: 3_000_000 },
    ],
  ])("the amount: %s", (text, quantity) => {
    const [found] = findEvents(text)[0]?.quantities ?? [];
    expect(found).toMatchObject(quantity);
    expect(Object.keys(found ?? {}).sort()).toEqual([...Object.keys(quantity), "span"].sort());
  });

  test("what is only told beside it is counted for itself", () => {
    const [event] = findEvents("Crews rescued 87 men, while the bodies of six victims were lost.");
    expect(event?.quantities?.map(({ measure }) => measure)).toEqual(["rescued", "victims"]);
  });

  test.each([
    "Police arrested one sailor.",
    "Police arrested 1999.",
    "Police arrested 40 per cent.",
    "Police met 40.",
    "Rebels visit hundreds",
    "Police arrested 40 or so.",
    "Police arrested the 21st sailors of the year.",
    "Police arrested sailors in Zone 40.",
    "Police arrested sailors at pier 7 of Lima.",
  ])("no amount where nothing is counted: %s", (text) => {
    expect(findEvents(text)[0]).not.toHaveProperty("quantities");
  });
});

describe("what is told again", () => {
  const text = "Minister Ana Ruiz condemned the raid. Ruiz condemned the raid in Lima on Monday.";

  test("is one event with both mentions, and what the later one adds", () => {
    const events = findEvents(text, { actors: findActors(text), reference: "2026-03-04" });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      mentions: [{ text: "condemned" }, { text: "condemned" }],
      start: { value: "2026-03-02" },
      places: [{ name: "Lima" }],
    });
  });

  test("gains the numbers of the later one, and keeps what it told itself", () => {
    const again = [
      "Minister Ana Ruiz arrested sailors in Lima on Monday.",
      "Ruiz arrested 40 sailors in Lima on Monday.",
      "Ruiz arrested 50 sailors.",
    ].join(" ");
    const actors = findActors(again).filter(({ kind }) => kind === "person");
    const events = findEvents(again, { actors, reference: "2026-03-04" });
    expect(events).toMatchObject([
      {
        mentions: [{ text: "arrested" }, { text: "arrested" }, { text: "arrested" }],
        start: { value: "2026-03-02" },
        places: [{ span: { start: 38, end: 42 } }],
        quantities: [{ value: 40 }],
      },
    ]);
  });

  test.each([
    ["of another day", "Minister Ana Ruiz met the envoy on Monday. Ruiz met the envoy on Tuesday."],
    ["in another place", "Minister Ana Ruiz met the envoy in Lima. Ruiz met the envoy in Cusco."],
    [
      "by somebody else",
      "Minister Ana Ruiz condemned the raid. Minister Ben Olsen condemned the raid.",
    ],
    ["that is only planned", "Minister Ana Ruiz visited Lima. Ruiz is due to visit Lima."],
  ])("is another event %s", (_, told) => {
    expect(findEvents(told, { actors: findActors(told), reference: "2026-03-04" })).toHaveLength(2);
  });

  test.each([
    ["A ferry sank, killing at least 18. It sank off Lima, killing at least 18.", 1],
    ["A ferry sank, killing at least 18. It sank off Lima, killing 19.", 2],
    ["A ferry sank, killing 18 men. It sank off Lima for ten days, killing two.", 2],
    ["Lund was jailed for ten years. Roe was jailed for ten years.", 2],
  ])("is known by how many people are killed, where nobody is known: %s", (told, count) => {
    expect(findEvents(told)).toHaveLength(count);
  });

  test("stays apart where nobody is known", () => {
    expect(findEvents("They met. They met.")).toHaveLength(2);
  });
});

test("an event stands on the word of the statement that tells of it", () => {
  const text =
    "Rebels killed at least seven people, residents of Lima said. Rebels shelled the port.";
  const [event, other] = findEvents(text, { statements: findStatements(text) });
  expect(other).not.toHaveProperty("attributedTo");
  expect(event).toMatchObject({
    attributedTo: ["statement:1"],
    quantities: [{ min: 7, attributedTo: ["statement:1"] }],
  });
});

test("an event stands on the word of all who tell of it, in the order of what they say", () => {
  const text = "The mayor said residents said rebels shelled the port.";
  const said = (id: string, start: number, end = text.length): Statement => ({
    id,
    form: "indirect",
    text: text.slice(start, end),
    content: [{ text: text.slice(start, end), span: { start, end } }],
  });
  const statements = [
    said("b", 30),
    said("a", 15),
    said("c", 0, 9),
    { ...said("d", 0), content: [{ text }] },
  ];
  expect(findEvents(text, { statements })).toMatchObject([{ attributedTo: ["b", "a"] }]);
});

test("a semicolon parts what is demanded from what is done", () => {
  expect(lines("Norland demanded aid from Sudria; rebels shelled the port.")).toHaveLength(2);
});

test("small words are read by the parts that are known", () => {
  const lexicon = { ...eventLexicon, eventGrammar: { ...eventLexicon.eventGrammar, mood: "port" } };
  const text = "Rebels shelled the port.";
  expect(findEvents(text, { lexicon })).toEqual(findEvents(text));
});

test.each([
  ["Police arrested thousands of farmers.", "farmers"],
  ["Police banned the sale of arms to farmers.", undefined],
  ["A ferry carrying two farmers sank.", undefined],
])("a participant is nobody who only stands in the phrase: %s", (text, name) => {
  const actors = findActors(text);
  const target = findEvents(text, { actors })[0]?.participants?.at(-1);
  expect(actors.find(({ id }) => id === target?.actor)?.name).toBe(name);
});

test("a participant is linked to the actor that the words mean", () => {
  const text = "Minister Ana Ruiz visited Lima.";
  const [event] = findEvents(text, { actors: findActors(text) });
  expect(event?.participants?.[0]).toMatchObject({ role: "visitor", actor: "actor:ana-ruiz" });
});

test("ids begin with the prefix that was given", () => {
  expect(findEvents("Rebels shelled the port.", { idPrefix: "desk/" })[0]?.id).toBe("desk/event:1");
});

test("any text gives events that their schema accepts, with spans that cover their words", () => {
  const words = fc.constantFrom(
    "Rebels ",
    "killed ",
    "at least ",
    "seven ",
    "people ",
    "will ",
    "not ",
    "visit ",
    "of ",
    "Lima",
    ", ",
    ". ",
    "and ",
    "on Monday ",
    "by ",
    "“",
    "” ",
    "-",
    "\n\n",
    "to ",
    "hundreds ",
    "denied ",
    "talks with ",
    "who ",
    "was ",
    "held ",
    "'s arrest ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 24 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (given) => {
      for (const event of findEvents(given, { reference: "2026-03-04" })) {
        expect(Event.safeParse(event).error).toBeUndefined();
        for (const { span, text: told } of [
          ...(event.mentions ?? []),
          ...(event.participants ?? []),
          ...(event.quantities ?? []),
          ...(event.places ?? []),
        ]) {
          expect(given.slice(span?.start, span?.end)).toBe(told);
        }
      }
    }),
  );
});

test("knows nobody who did what only a day stands before", () => {
  const [event] = findEvents("Monday killed two men.");
  expect(event?.participants?.map(({ role, text }) => [role, text])).toStrictEqual([
    ["victim", "two men"],
  ]);
  expect(findEvents("Yesterday left.")).toStrictEqual([]);
});
