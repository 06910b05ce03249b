import fc from "fast-check";
import { Actor, actorLexicon, findActors } from "newsdesk";
import { expect, test } from "vitest";

/** Each actor on a line: what it is, its name, and the words that mean it. */
function actorsIn(text: string): string[] {
  return findActors(text).map(
    ({ kind, name, mentions = [] }) =>
      `${kind} ${name}: ${mentions.map((mention) => mention.text).join(" | ")}`,
  );
}

test("tells all about a person", () => {
  const text = "Peru's Foreign Minister Ana Ruiz left on Monday. Ruiz said she was tired.";

  expect(findActors(text)).toStrictEqual([
    {
      kind: "person",
      name: "Ana Ruiz",
      id: "actor:ana-ruiz",
      names: [{ value: "Ruiz", kind: "short" }],
      roles: [
        {
          title: "Foreign Minister",
          place: {
            name: "Peru",
            text: "Peru",
            span: { start: 0, end: 4 },
            kind: "country",
            countryCode: "PE",
          },
        },
      ],
      countryCode: "PE",
      personName: { text: "Ana Ruiz", given: "Ana", family: "Ruiz" },
      mentions: [
        { text: "Peru's Foreign Minister Ana Ruiz", span: { start: 0, end: 32 } },
        { text: "Ruiz", span: { start: 49, end: 53 } },
        { text: "she", span: { start: 59, end: 62 } },
      ],
    },
  ]);
});

test("tells all about a body", () => {
  const text = "The Movement for Lower Rents (MLR) called a strike. The MLR will march.";

  expect(findActors(text)).toStrictEqual([
    {
      kind: "organization",
      name: "Movement for Lower Rents",
      id: "actor:movement-for-lower-rents",
      names: [{ value: "MLR", kind: "acronym" }],
      sector: "ngo",
      mentions: [
        { text: "Movement for Lower Rents", span: { start: 4, end: 28 } },
        { text: "MLR", span: { start: 30, end: 33 } },
        { text: "MLR", span: { start: 56, end: 59 } },
      ],
    },
  ]);
});

// biome-ignore format: one case a line
test.each([
  ["Jane Roe left. Mr. Stone stayed.", ["person Jane Roe: Jane Roe", "person Stone: Mr. Stone"]],
  ["Abdel Fattah al-Masri spoke. Masri left, and al-Masri wept.", ["person Abdel Fattah al-Masri: Abdel Fattah al-Masri | Masri | al-Masri"]],
  ["Ludwig van der Berg won. Van der Berg did not.", ["person Ludwig van der Berg: Ludwig van der Berg | Van der Berg"]],
  ["It was won by Maria de la Cruz.", ["person Maria de la Cruz: Maria de la Cruz"]],
  ["Hillary Jane Stone met Hillary Stone.", ["person Hillary Jane Stone: Hillary Jane Stone | Hillary Stone"]],
  ["José Péron sang. Peron bowed.", ["person José Péron: José Péron | Peron"]],
  ["On Monday Sujith Varmanan wept.", ["person Sujith Varmanan: Sujith Varmanan"]],
  ["Yesterday Zurab Kvirike sang.", ["person Zurab Kvirike: Zurab Kvirike"]],
  ["We met Jane Stone\n\nAna Paz wept.", ["person Jane Stone: Jane Stone", "person Ana Paz: Ana Paz"]],
  ["We met Gloria there. Gloria laughed.", ["person Gloria: Gloria | Gloria"]],
  ["“No,” said Kvirike.", ["person Kvirike: Kvirike"]],
  ["Then Democrat Jane Roe sat down.", ["person Jane Roe: Democrat Jane Roe"]],
  ["We saw Paris Stone in Paris. Stone waved.", ["person Paris Stone: Paris Stone | Stone"]],
  ["They met Cornell William Stone.", ["person Cornell William Stone: Cornell William Stone"]],
  ["The word is Ruth Stone Image: a photo of Stone.", ["person Ruth Stone: Ruth Stone | Stone"]],
  ["Jean-Luc Dubois and Anne-Marie Roux left.", ["person Jean-Luc Dubois: Jean-Luc Dubois", "person Anne-Marie Roux: Anne-Marie Roux"]],
  ["Baker was told so by Jane Baker.", ["person Jane Baker: Baker | Jane Baker"]],
  ["So J. Kvirike left. He wept.", ["person J. Kvirike: J. Kvirike | He"]],
  ["Roe Calls Stone A Liar. John Roe met Ann Stone.", ["person John Roe: Roe | John Roe", "person Ann Stone: Stone | Ann Stone"]],
  ["The opposition leader, Per Stone, wept. Stone left.", ["person Per Stone: The opposition leader | Per Stone | Stone"]],
  ["They paid 5 crowns per Stone. Per day it rained.", []],
  ["Kvirike, 54, wept.", ["person Kvirike: Kvirike"]],
  ["On Monday, 54, the last of them, wept. Kvirike, 540, burned.", []],
])("finds people: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["US Secretary of State John Roe met Governor of Ohio Ann Stone.", ["person John Roe: US Secretary of State John Roe", "person Ann Stone: Governor of Ohio Ann Stone"]],
  ["Minister of Health and Welfare Kvirike Zurab wept.", ["person Kvirike Zurab: Minister of Health and Welfare Kvirike Zurab"]],
  ["Minister of the Interior Ana Ruiz wept.", ["person Ana Ruiz: Minister of the Interior Ana Ruiz"]],
  ["NASA Administrator Charles Stone met Supreme Court Justice Ann Roe.", ["person Charles Stone: NASA Administrator Charles Stone", "person Ann Roe: Supreme Court Justice Ann Roe", "organization NASA: NASA", "organization Supreme Court: Supreme Court"]],
  ["Sen. Jane Roe met Gen. Luis Paz and Dr. Sol.", ["person Jane Roe: Sen. Jane Roe", "person Luis Paz: Gen. Luis Paz", "person Sol: Dr. Sol"]],
  ["Vice President Earl Ray Stone won.", ["person Earl Ray Stone: Vice President Earl Ray Stone"]],
  ["Texas student Ahmed Roe met singer Ana Paz.", ["person Ahmed Roe: Texas student Ahmed Roe", "person Ana Paz: singer Ana Paz"]],
  ["Former Peruvian President Luis Paz met newly-elected Mayor Ana Sol.", ["person Luis Paz: Former Peruvian President Luis Paz", "person Ana Sol: newly-elected Mayor Ana Sol"]],
])("finds people with offices and honorifics: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Jane Roe, editor of the Lima Post, said so.", ["person Jane Roe: Jane Roe | editor of the Lima Post", "organization Lima Post: Lima Post"]],
  ["The mayor of Lima, Luis Paz, agreed.", ["person Luis Paz: The mayor of Lima | Luis Paz"]],
  ["Co-founder of Google, Jane Roe, agreed.", ["person Jane Roe: Co-founder of Google | Jane Roe", "organization Google: Google"]],
  ["Peru's coach Ana Sol laughed. His wife Eva Sol did not.", ["person Ana Sol: Peru's coach | Ana Sol", "person Eva Sol: His wife | Eva Sol"]],
  ["Jane Roe, a 42-year-old nurse from Lima, wept.", ["person Jane Roe: Jane Roe | a 42-year-old nurse from Lima"]],
  ["Jane Roe, editor at large at the Lima Post, said so.", ["person Jane Roe: Jane Roe | editor at large at the Lima Post", "organization Lima Post: Lima Post"]],
  ["Jane Roe, who left, met workers who stayed.", ["person Jane Roe: Jane Roe | who", "group workers: workers | who"]],
  ["The match referee, whom Jane Roe met, left.", ["person Jane Roe: Jane Roe", "unnamed match referee: The match referee | whom"]],
  ["Their lawyer, Jane Roe: “It fell.”", ["person Jane Roe: Their lawyer | Jane Roe"]],
])("links what stands beside a name: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Acme Steel Corp. hired her. The company is big.", ["organization Acme Steel Corp.: Acme Steel Corp. | The company"]],
  ["Bank of Lima and Union of Farmers and Growers objected, and so did the National Air and Space Board.", ["organization Bank of Lima: Bank of Lima", "organization Union of Farmers and Growers: Union of Farmers and Growers", "organization National Air and Space Board: National Air and Space Board"]],
  ["Banco Real lost to the Lima School District and to Johnson & Sol.", ["organization Banco Real: Banco Real", "organization Lima School District: Lima School District", "organization Johnson & Sol: Johnson & Sol"]],
  ["The People's Liberation Army met the Workers' Party of Peru.", ["organization People's Liberation Army: People's Liberation Army", "organization Workers' Party of Peru: Workers' Party of Peru"]],
  ["The magazine Vedette reported it. Vedette sold it to Blau magazine. Blau magazine wept.", ["organization Vedette: Vedette | Vedette", "organization Blau: Blau | Blau"]],
  ["The Roe government fell. The White House press agency wept.", ["organization The White House: The White House", "organization Roe government: The Roe government"]],
  ["The U.N. met the UN and the F.B.I. there.", ["organization U.N.: U.N. | UN", "organization F.B.I.: F.B.I."]],
  ["Health Ministry spokeswoman Ana Ruiz told Reuters it was late. “We left,” she told the agency. The ministry did not say.", ["person Ana Ruiz: Health Ministry spokeswoman Ana Ruiz | she", "organization Health Ministry: Health Ministry | The ministry", "organization Reuters: Reuters | the agency"]],
  ["Islamic State in Iraq and Syria (ISIS) fled. ISIS wept.", ["organization Islamic State in Iraq and Syria: Islamic State in Iraq and Syria | ISIS | ISIS"]],
  ["Nokia (Oulu) grew. Google Foundation grew. FIFA World Cup grew.", ["organization Nokia: Nokia", "organization Google Foundation: Google Foundation", "organization FIFA: FIFA"]],
  ["The case is asserted by the Crown. News is good. The Lima News grew.", ["organization Lima News: Lima News", "organization Crown: Crown"]],
  ["Movement for Peace (MFP) grew. Zulab Kvirike Tbilo (ZKT) grew. The MFP and ZKT wept.", ["organization Movement for Peace: Movement for Peace | MFP | MFP", "organization Zulab Kvirike Tbilo: Zulab Kvirike Tbilo | ZKT | ZKT"]],
  ["Channel 4 News grew. The Center for Peace grew, unlike the Peace Center.", ["organization Channel 4 News: Channel 4 News", "organization Center for Peace: Center for Peace"]],
  ["It said no. Acme Corp. closed. It said so.", ["organization Acme Corp.: Acme Corp. | It"]],
  ["A company fell. The company rose. A government rose. The government fell.", ["organization company: A company | The company", "organization government: A government | The government"]],
  ["The committee on Monday met the Committee on Rivers.", ["organization Committee on Rivers: Committee on Rivers", "organization committee: The committee"]],
  ["Peru's central bank slept. Kalder Bank wept. The bank wept on.", ["organization Kalder Bank: Kalder Bank | The bank", "organization Peru's central bank: Peru's central bank"]],
  ["Who pays? WHO pays. The Hague pays.", ["organization WHO: WHO", "geopolitical Netherlands: The Hague"]],
  ["The group wept. Acme Corp. wept. The group laughed.", ["organization Acme Corp.: Acme Corp.", "organization group: The group | The group"]],
  ["KVRK said so. The Green Dale said no.", ["organization KVRK: KVRK"]],
  ["Kalder Foods Inc grew. Kalder hired Ana Ruiz. The Ohio-based company wept.", ["person Ana Ruiz: Ana Ruiz", "organization Kalder Foods Inc: Kalder Foods Inc | Kalder | The Ohio-based company"]],
  ["Tarn Group paid Kalder Logistics for Rs 20. Tarn grew, unlike Tarn Ports.", ["organization Tarn Group: Tarn Group | Tarn", "organization Kalder Logistics: Kalder Logistics", "organization Tarn Ports: Tarn Ports"]],
  ["Ana Oakes led Oakes & Stone Ltd in Lima. Oakes wept.", ["person Ana Oakes: Ana Oakes | Oakes", "organization Oakes & Stone Ltd: Oakes & Stone Ltd"]],
  ["Rival Kalder Brands grew.", ["organization Kalder Brands: Kalder Brands"]],
  ["Reuters saw the local disaster agency. The agency wept. The ministry of forestry did not.", ["organization Reuters: Reuters", "organization local disaster agency: the local disaster agency | The agency", "organization ministry: The ministry"]],
  ["Red Cross saw a group of boys. The group wept. Peru is a party to the treaty.", ["organization Red Cross: Red Cross | The group", "group boys: boys", "geopolitical Peru: Peru"]],
  ["The coast guard sent a boat. A guard wept.", ["organization coast guard: The coast guard", "unnamed guard: A guard"]],
  ["Tech firm Kaldero said so.", ["organization Kaldero: Kaldero"]],
])("finds bodies: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Washington wants peace. The US and Iran might talk.", ["geopolitical United States: Washington | US", "geopolitical Iran: Iran"]],
  ["He lived in Iran. US intervention grew in America.", []],
  ["Critics accused Russia of lying. A deal was signed by France.", ["group Critics: Critics", "geopolitical Russia: Russia", "geopolitical France: France"]],
  ["They are accusing Washington, and asking Iran's army.", ["geopolitical United States: Washington", "organization Iran's army: Iran's army"]],
  ["Israel and the old Chad Republic wept.", []],
  ["Iraqis wept. The Iraqis laughed. Iraqi bread was cheap.", ["group Iraqis: Iraqis | Iraqis"]],
  ["Denzel Washington left. Washington wept.", ["person Denzel Washington: Denzel Washington | Washington"]],
  ["The Netherlands wept, and so did The Hague.", ["geopolitical Netherlands: The Netherlands"]],
  ["African-Americans wept.", ["group African-Americans: African-Americans"]],
])("finds countries that act, and passes over those that only locate: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Residents of Lima fled, officials said.", ["group Residents of Lima: Residents of Lima", "group officials: officials"]],
  ["The militants fled. They met 300 Kurdish fighters in 1999.", ["group militants: The militants | They", "group Kurdish fighters: Kurdish fighters"]],
  ["Iraqi government forces fled. The forces wept.", ["group Iraqi government forces: Iraqi government forces | The forces"]],
  ["His children met Lima's leaders.", ["group children: His children", "group Lima's leaders: Lima's leaders"]],
  ["Environmentalists and artists wept.", ["group Environmentalists: Environmentalists", "group artists: artists"]],
  ["The woman, the men and the wives wept.", ["unnamed woman: The woman", "group men: the men", "group wives: the wives"]],
])("finds groups: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["A senior State Department official left. The official wept. She said so.", ["organization State Department: State Department", "unnamed senior State Department official: A senior State Department official | The official | She"]],
  ["An aide met an aide. The aide wept.", ["unnamed aide: An aide | The aide", "unnamed aide: an aide"]],
  ["Peru's foreign minister wept. The statement by Ana Ruiz was short. Peru foreign minister wept.", ["person Ana Ruiz: Peru's foreign minister | Ana Ruiz | Peru foreign minister"]],
  ["The French president met the Iraqi president. The president wept.", ["unnamed French president: The French president", "unnamed Iraqi president: the Iraqi president | The president"]],
  ["The spokesman wept. He laughed. The spokeswoman wept. She laughed.", ["unnamed spokesman: The spokesman | He", "unnamed spokeswoman: The spokeswoman | She"]],
  ["The jihadist Islamic State wept.", ["organization Islamic State: Islamic State"]],
  ["The accused wept, and critics accused nobody.", ["unnamed accused: The accused", "group critics: critics"]],
  ["Prime Minister Luis Paz left, and the liberal premier wept.", ["person Luis Paz: Prime Minister Luis Paz | the liberal premier"]],
  ["A spokesman for the firm zigged.", ["unnamed spokesman for the firm: A spokesman for the firm", "organization firm: the firm"]],
  ["Residents of the zigged city wept.", ["group Residents of the zigged city: Residents of the zigged city"]],
  ["The Secretary-General of Zumo wept.", ["unnamed Secretary-General of Zumo: The Secretary-General of Zumo"]],
])("finds those who have no name: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Jane Roe met Luis Paz. She wept. He laughed. They left.", ["person Jane Roe: Jane Roe | She", "person Luis Paz: Luis Paz | He"]],
  ["Kvirike Zurab said so. She wept. Blaming Luis Paz, she added nothing.", ["person Luis Paz: Luis Paz", "person Kvirike Zurab: Kvirike Zurab | She | she"]],
  ["Ana Ruiz spoke. Of the aides of Luis Paz and Eva Sol, she said little.", ["person Ana Ruiz: Ana Ruiz | she", "person Luis Paz: Luis Paz", "person Eva Sol: Eva Sol", "group aides of Luis Paz: the aides of Luis Paz"]],
  ["He wept. It wept. They wept.", []],
  ["Twelve sailors drowned, the Red Cross said. Four of them were from Lima.", ["organization Red Cross: Red Cross", "group sailors: Twelve sailors | them"]],
  ["The report was seen by 12 nurses. In front of them, the Red Cross wept. 5 of them left.", ["organization Red Cross: Red Cross", "group nurses: nurses | them | them"]],
  ["The Red Cross wept. One of them left.", ["organization Red Cross: Red Cross"]],
  ["Of them, Luis Paz knew little.", ["person Luis Paz: Luis Paz"]],
  ["Ana Ruiz left. President Eva Sol praised her.", ["person Ana Ruiz: Ana Ruiz | her", "person Eva Sol: President Eva Sol"]],
  ["Ana Ruiz left. President Eva Sol praised her aides.", ["person Ana Ruiz: Ana Ruiz", "person Eva Sol: President Eva Sol | her", "group aides: her aides"]],
  ["Luis Paz left. Ben Sol praised him.", ["person Luis Paz: Luis Paz | him", "person Ben Sol: Ben Sol"]],
  ["Ana Ruiz wept. She left.\n\nEva Sol slept.\n\nHer book grew. “No,” she said.", ["person Ana Ruiz: Ana Ruiz | She | Her | she", "person Eva Sol: Eva Sol"]],
  ["Ana Ruiz wept.\n\nEva Sol slept.\n\nHer book grew.", ["person Ana Ruiz: Ana Ruiz", "person Eva Sol: Eva Sol | Her"]],
  ["Luis Paz said so. Ben Sol blamed the rain. “No,” he said.", ["person Luis Paz: Luis Paz", "person Ben Sol: Ben Sol | he"]],
  ["Luis Paz left. “We know. They know,” he said.", ["person Luis Paz: Luis Paz | he"]],
  ["Luis Paz left. Asked if she slept, Ana Ruiz wept. “No,” she said.", ["person Luis Paz: Luis Paz", "person Ana Ruiz: she | Ana Ruiz | she"]],
  ["Ana Ruiz left. Told that she slept, Eva Sol wept.", ["person Ana Ruiz: Ana Ruiz | she", "person Eva Sol: Eva Sol"]],
  ["Asked if she met Luis Paz, Ana Ruiz wept.", ["person Luis Paz: Luis Paz", "person Ana Ruiz: Ana Ruiz"]],
  ["Ana Ruiz left. Asked if she slept, Luis Paz wept.", ["person Ana Ruiz: Ana Ruiz | she", "person Luis Paz: Luis Paz"]],
  ["Ana Ruiz left. Asked if she slept, Zumo wept.", ["person Ana Ruiz: Ana Ruiz | she"]],
  ["Kvirike Zurab left. Asked if she slept, she wept.", ["person Kvirike Zurab: Kvirike Zurab | she | she"]],
  ["Ana Ruiz said it was late. Her husband wept. “No,” he said.", ["person Ana Ruiz: Ana Ruiz | Her", "unnamed husband: Her husband | he"]],
  ["Luis Paz spoke. A rebel wept. “We slept,” he said.", ["person Luis Paz: Luis Paz", "unnamed rebel: A rebel | he"]],
  ["Judge Ana Ruiz wept. “The accused slept, and wrote nothing,” she said.", ["person Ana Ruiz: Judge Ana Ruiz | she", "unnamed accused: The accused"]],
  ["The union said it would strike. The union warned that it had won. The union, a party, said it was asked.", ["organization union: The union | it | The union | it | The union", "organization party: a party | it"]],
  ["The union said it was late. Kvirike said it would rain. The union wept. Luis Paz said it had won.", ["person Luis Paz: Luis Paz", "organization union: The union | The union", "person Kvirike: Kvirike"]],
  ["The union has said that it would strike.", ["organization union: The union | it"]],
  ["The union said on Monday it would strike. It would.", ["organization union: The union"]],
  ["Luis Paz, an economist at Kalder Bank who sang, met Eva Sol, whose house fell.", ["person Luis Paz: Luis Paz | an economist at Kalder Bank | who", "person Eva Sol: Eva Sol | whose", "organization Kalder Bank: Kalder Bank"]],
  ["Nurses told the police they slept. They wept.", ["group Nurses: Nurses | they | They", "organization police: the police"]],
  ["She asked who slept, and whose house fell. To say it had gone was odd. We slept.", []],
  ["Said it had gone.", []],
])("links pronouns: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

// biome-ignore format: one case a line
test.each([
  ["Critics accused Russia", ["group Critics: Critics", "geopolitical Russia: Russia"]],
  ["We met Gloria yonder", []],
  ["The police distress and grief grew. The police bus in Lima burned.", []],
  ["Jane Apple left. Apple wept.", ["person Jane Apple: Jane Apple | Apple"]],
  ["Acme Corp. (bankrupt) fell.", ["organization Acme Corp.: Acme Corp."]],
  ["The wife wept. The statement by Ana Ruiz was short.", ["person Ana Ruiz: The wife | Ana Ruiz"]],
  ["They met today's leaders.", ["group leaders: leaders"]],
  ["They met 5000 fighters. The 200 fighters fled.", ["group fighters: fighters | The 200 fighters"]],
  ["The gaunt reporter wept.", ["unnamed gaunt reporter: The gaunt reporter"]],
  ["Jane Roe met Ana Paz. President Paz met President Paz.", ["person Jane Roe: Jane Roe", "person Ana Paz: Ana Paz | President Paz | President Paz"]],
  ["hosts won.", []],
  ["The minister Peru sent wept.", ["unnamed minister: The minister", "geopolitical Peru: Peru"]],
  ["The company Jane Roe led grew.", ["person Jane Roe: Jane Roe", "organization company: The company"]],
  ["Jane Roe saw it", ["person Jane Roe: Jane Roe"]],
  ["We met in Lima, director of nothing, and slept.", []],
  ["She met him, a teacher, there.", ["unnamed teacher: a teacher"]],
  ["The report is not public.", []],
  ["She sat down on a chair near the local.", []],
  ["Nurses treated the injured Ana Ruiz.", ["person Ana Ruiz: Ana Ruiz", "group Nurses: Nurses"]],
  ["The public wants to know. A local told the public so.", ["group public: The public | the public", "unnamed local: A local"]],
  ["They fled to schools and hospitals.", []],
  ["Schools said so. The head of the bank wept.", ["group Schools: Schools", "unnamed head of the bank: The head of the bank", "organization bank: the bank"]],
  ["She was a nurse, and he worked as a teacher.", []],
  ["It was a neighbour who called them. A nurse wept.", ["unnamed neighbour: a neighbour | who", "unnamed nurse: A nurse"]],
  ["Roe aide Ana Ruiz accused Democrats of stealing.", ["person Ana Ruiz: Roe aide Ana Ruiz", "group Democrats: Democrats"]],
  ["A union that backs workers wept. It is true that nurses left, and that tall men stayed.", ["organization union: A union", "group workers: workers", "group nurses: nurses", "group men: men"]],
  ["They went to West Avery and lived in Tarn Avery. He is of Mill Lane.", []],
  ["We met Zarn Moor at Mill Lane.", ["person Zarn Moor: Zarn Moor"]],
  ["A test in the journal Tarn Animals failed.", ["organization Tarn Animals: Tarn Animals"]],
  ["The court met Amanda Sheikh KC.", ["person Amanda Sheikh: Amanda Sheikh", "organization court: The court"]],
  ["Luis Paz left. His wife, Ana, stayed. A son, Peter, wept.", ["person Luis Paz: Luis Paz | His", "person Ana: His wife | Ana", "person Peter: A son | Peter"]],
  ["Union Minister for Road Transport Arvind Paz wept.", ["person Arvind Paz: Union Minister for Road Transport Arvind Paz"]],
  ["They met Health Cabinet Secretary Ana Ruiz.", ["person Ana Ruiz: Health Cabinet Secretary Ana Ruiz"]],
  ["They met the Head of Public Service. Luis Paz, MP for Avery North, wept.", ["person Luis Paz: Luis Paz | MP for Avery North", "organization Public Service: Public Service", "unnamed Head of Public Service: the Head of Public Service"]],
  ["The prime minister met the trade minister. Prime Minister Ana Ruiz wept, and the prime minister left.", ["person Ana Ruiz: The prime minister | Prime Minister Ana Ruiz | the prime minister", "unnamed trade minister: the trade minister"]],
  ["An aide wept. Aide Ana Ruiz wept.", ["person Ana Ruiz: Aide Ana Ruiz", "unnamed aide: An aide"]],
  ["Trade Minister Luis Paz left. The minister wept. The interior minister stayed.", ["person Luis Paz: Trade Minister Luis Paz | The minister", "unnamed interior minister: The interior minister"]],
  ["They saw the MV Upendo at Carrow North.", []],
  ["The U.S. Attorney's Office wept.", ["organization U.S. Attorney's Office: U.S. Attorney's Office"]],
  ["The Tarn County Sheriff's Office said so.", ["organization Tarn County Sheriff's Office: Tarn County Sheriff's Office"]],
  ["Members of Congress Ana Ruiz and Ben Olsen left.", ["person Ana Ruiz: Ana Ruiz", "person Ben Olsen: Ben Olsen", "organization Congress: Congress", "group Members of Congress: Members of Congress"]],
  ["Members of Parliament Ana Ruiz and Ben Olsen left.", ["person Ana Ruiz: Ana Ruiz", "person Ben Olsen: Ben Olsen", "group Members of Parliament: Members of Parliament"]],
  ["State television showed it.", ["organization State television: State television"]],
  ["The cafe, in Ford End, is shut.", []],
  ["She shook her head as it fell.", []],
  ["They left with their head held high.", []],
  ["Two people familiar with the talks said so. A source close to it wept.", ["group people: Two people", "unnamed source: A source"]],
  ["Two people familiar to her said so. People present wept.", ["group people: Two people"]],
  ["Jane Roe, the novelist and wit whose books sold, left.", ["person Jane Roe: Jane Roe | the novelist"]],
  // places, and what is no person
  ["The island of San Paz is small. San Paz slept.", []],
  ["Of San Paz, he knew nothing.", ["person San Paz: San Paz | he"]],
  ["The poet of San Paz slept.", ["person San Paz: San Paz", "unnamed poet of San Paz: The poet of San Paz"]],
  ["Rain fell in northern Costa Roe. Costa Roe slept.", []],
  ["Zumo accused its neighbour. There is peace in Zumo. Zumo has sent troops.", ["geopolitical Zumo: Zumo | Zumo", "unnamed neighbour: its neighbour", "group troops: troops"]],
  ["They met in Zumo's house. Zumo said no.", ["person Zumo: Zumo"]],
  ["Hurricane Odette grew. Odette told nobody.", []],
  ["TARN, Zumo (Reuters) — Zumo said so.", ["organization Reuters: Reuters", "geopolitical Zumo: Zumo"]],
  ["Zumo's ruling coalition fell.", ["organization Zumo's ruling coalition: Zumo's ruling coalition"]],
  // whose they are
  ["Their lawyer wept. Roe's lawyer left. Peru's lawyer slept.", ["unnamed lawyer: Their lawyer", "unnamed Roe's lawyer: Roe's lawyer", "unnamed Peru's lawyer: Peru's lawyer"]],
  ["“No,” said their lawyer, Jane Roe.", ["person Jane Roe: their lawyer | Jane Roe"]],
  // firms
  ["Kalder Inc grew. Ana Ruiz of Sol Ltd wept. The company slept.", ["person Ana Ruiz: Ana Ruiz", "organization Kalder Inc: Kalder Inc | The company", "organization Sol Ltd: Sol Ltd"]],
  ["Swiss rival Zumo SA grew.", ["organization Zumo SA: Zumo SA"]],
  ["The state-owned operator Zumo grew.", ["organization Zumo: Zumo"]],
  ["Zumo, an old union, said so.", ["organization Zumo: Zumo"]],
  ["The district attorney's Office wept.", []],
  ["Zumo, a larger union, said so. In Zarn, a union, they slept.", ["organization Zumo: Zumo", "organization union: a union | they"]],
  ["Kalder Inc bought Sol Ltd. The company wept.", ["organization Kalder Inc: Kalder Inc | The company", "organization Sol Ltd.: Sol Ltd."]],
  ["Kalder Inc met Sol Ltd. \"We left,\" Kalder chairwoman Jane Roe said. The company wept.", ["person Jane Roe: Kalder chairwoman Jane Roe", "organization Kalder Inc: Kalder Inc | Kalder | The company", "organization Sol Ltd.: Sol Ltd."]],
  ["The Red Cross met Acme Corp. It said no.", ["organization Red Cross: Red Cross | It", "organization Acme Corp.: Acme Corp."]],
  ["Tarn Moor grew. Tarn sold it to boatmaker Zumo, and Zumo slept.", ["organization Tarn Moor: Tarn Moor | Tarn", "organization Zumo: Zumo | Zumo"]],
  ["Zarn Moor grew. Zarn said she slept. Moor wept.", ["person Zarn Moor: Zarn Moor | Zarn | she | Moor"]],
  ["Zarn Moor, who sang, met Tarn Zumo. Zarn wept. Mayor Zumo left. Tarn slept.", ["person Zarn Moor: Zarn Moor | who | Zarn", "person Tarn Zumo: Tarn Zumo | Mayor Zumo | Tarn"]],
  ["Toymaker Tarn Moor grew. It was sold by Peruvian rival Zarn Zumo to developer Kvirike Avery. Avery wept.", ["person Kvirike Avery: developer Kvirike Avery | Avery", "organization Tarn Moor: Tarn Moor", "organization Zarn Zumo: Zarn Zumo"]],
  ["Carrier Zumo grew. Carrier Jane Roe slept.", ["person Jane Roe: Jane Roe", "organization Zumo: Zumo"]],
  ["Jane Roe, an economist at Tarn Moor, wept. We sleep at Zarn Moor.", ["person Jane Roe: Jane Roe | an economist at Tarn Moor", "organization Tarn Moor: Tarn Moor"]],
  ["TARN, Zumo (Reuters) — Kalder sold the operator Zumo.", ["organization Reuters: Reuters", "unnamed operator: the operator"]],
  ["Kalder United beat Zarn Rovers. Kalder slept.", ["organization Kalder United: Kalder United | Kalder", "organization Zarn Rovers: Zarn Rovers"]],
  ["Zumo Mercy, a Peruvian union based in Lima, wept. Arctic Moor, the union's rival bank, slept.", ["organization Zumo Mercy: Zumo Mercy | the union", "organization Arctic Moor: Arctic Moor"]],
  ["Rain hit Kalder Moor, a union said. At Zarn, a union, and at Zumo, the union for men slept.", ["person Kalder Moor: Kalder Moor", "organization union: a union | a union | the union", "group men: men"]],
  ["They saw Zumo Aid, a charity. Jane Roe, a charity that wept, slept.", ["person Jane Roe: Jane Roe", "organization Zumo Aid: Zumo Aid", "organization charity: a charity"]],
  ["They saw Zumo Moor, a charity", ["organization Zumo Moor: Zumo Moor"]],
  ["The National Unity Party lost. The NUP wept. NP slept.", ["organization National Unity Party: National Unity Party | NUP"]],
  ["Giant Zumo slept. Rain hit video app Tarn. The head of Zarn wept.", ["person Giant Zumo: Giant Zumo", "organization Tarn: Tarn", "unnamed head of Zarn: The head of Zarn"]],
  ["Shares of Zumo fell. An executive of Tarn Moor wept.", ["organization Zumo: Zumo", "organization Tarn Moor: Tarn Moor", "unnamed executive of Tarn Moor: An executive of Tarn Moor"]],
  ["Kalder Bank wept. Ana Ruiz, an economist at Zarn Bank, slept. The bank left.", ["person Ana Ruiz: Ana Ruiz | an economist at Zarn Bank", "organization Kalder Bank: Kalder Bank | The bank", "organization Zarn Bank: Zarn Bank"]],
  ["The Kalder Synod met the Zumo Brass Band and the Zarn Society. The society wept.", ["organization Kalder Synod: Kalder Synod", "organization Zumo Brass Band: Zumo Brass Band", "organization Zarn Society: Zarn Society | The society"]],
  ["The African Union wept. The AU slept. We saw the Tarn Moor, and the Zarn Kvirike burned.", ["organization African Union: African Union | AU"]],
  ["Tarn Moor grew. Tarn will join her.", ["organization Tarn Moor: Tarn Moor | Tarn"]],
  // ships and saints
  ["The Queen Ana sank. They saw the liner Jane Roe and the Maria Paz. The Santa Zumo slept, and Santa Zumo wept.", []],
  ["They fled to St. Kvirike's home, past the Saint Ana ward.", []],
  ["The detective asked nurses. Luis Paz left with his wife, Kvirike.", ["person Luis Paz: Luis Paz | his", "person Kvirike: his wife | Kvirike", "unnamed detective: The detective", "group nurses: nurses"]],
  // who is named later
  ["A man fell. Police named the man as Luis Paz. Paz slept.", ["person Luis Paz: A man | the man | Luis Paz | Paz", "organization Police: Police"]],
  ["The suspect, who fled, has since been identified as Luis Paz.", ["person Luis Paz: The suspect | who | Luis Paz"]],
  ["A nurse slept as Luis Paz wept. The nurse was as sad. They named the nurse, as Eva Sol wept, and the men as Ben Sol.", ["person Luis Paz: Luis Paz", "person Eva Sol: Eva Sol", "person Ben Sol: Ben Sol", "unnamed nurse: A nurse | The nurse | the nurse", "group men: the men"]],
  ["The court ruled that former mayor Jane Roe wept. Villagers fleeing it slept.", ["person Jane Roe: former mayor Jane Roe", "organization court: The court", "group Villagers: Villagers"]],
  ["Police identified him as Luis Paz. A man fell. Police named the man as Luis Paz.", ["person Luis Paz: Luis Paz | Luis Paz", "organization Police: Police | Police", "unnamed man: A man | the man"]],
  ["As Luis Paz slept, it rained.", ["person Luis Paz: Luis Paz"]],
  ["King Luis slept. The monarch wept.", ["person Luis: King Luis | The monarch"]],
  ["The Jane Roe case closed. Queen Ana slept.", ["person Jane Roe: Jane Roe", "person Ana: Queen Ana"]],
  ["It was signed by Peru's army, and by Chad.", ["organization Peru's army: Peru's army", "geopolitical Chad: Chad"]],
  // who held an office once
  ["Former President Ana Ruiz met President Luis Paz. Ruiz slept. The president wept. The former president left.", ["person Ana Ruiz: Former President Ana Ruiz | Ruiz | The former president", "person Luis Paz: President Luis Paz | The president"]],
  ["Retired teacher Ana Ruiz left. The teacher wept.", ["person Ana Ruiz: Retired teacher Ana Ruiz | The teacher"]],
  ["The Federal Reserve wept. The Fed left.", ["organization Federal Reserve: Federal Reserve | Fed"]],
  ["The Health Ministry wept. The ministry of forestry left.", ["organization Health Ministry: Health Ministry", "organization ministry: The ministry"]],
  ["The island's mayor, Olav Brandt, left. The mayor wept.", ["person Olav Brandt: The island's mayor | Olav Brandt | The mayor"]],
  ["The small country's prime minister, Olav Brandt, left.", ["person Olav Brandt: The small country's prime minister | Olav Brandt"]],
  ["The road is shut, transport minister Eva Storm said. Storm left.", ["person Eva Storm: transport minister Eva Storm | Storm"]],
  ["A court acquitted her. The prosecution wept. The court said no.", ["organization court: A court | The court", "organization prosecution: The prosecution"]],
  ["It sails, harbor master Luis Paz said.", ["person Luis Paz: harbor master Luis Paz"]],
  ["Harbour Master Luis Paz left. Paz wept.", ["person Luis Paz: Harbour Master Luis Paz | Paz"]],
  ["The master plan sank. The chess master drew.", []],
  ["Rain fell, coast guard spokesman Luis Paz said.", ["person Luis Paz: coast guard spokesman Luis Paz"]],
  ["The coast guard saw it.", ["organization coast guard: The coast guard"]],
  ["A party wept.", ["organization party: A party"]],
  ["In the view of Jane Roe, a teacher should never work on a day like that.", ["person Jane Roe: Jane Roe", "unnamed teacher: a teacher"]],
  ["Jane Roe, a teacher who once lived in a big old house, left.", ["person Jane Roe: Jane Roe | a teacher | who"]],
  ["A teacher, Jane Roe, wept. Police shot a man, Jane Roe said.", ["person Jane Roe: A teacher | Jane Roe | Jane Roe", "organization Police: Police", "unnamed man: a man"]],
  ["We saw a statement by Ana Ruiz.", ["person Ana Ruiz: Ana Ruiz"]],
  ["Luis Paz wept. The statement by Ana Ruiz was short.", ["person Luis Paz: Luis Paz", "person Ana Ruiz: Ana Ruiz"]],
  ["Jane Roe, a teacher", ["person Jane Roe: Jane Roe | a teacher"]],
  ["The government said so. The Iraqi government wept.", ["organization government: The government | The Iraqi government"]],
  ["We met Jane\n\nRoe said no.", ["person Roe: Roe"]],
  ["Team 5 Peru won. Team 5 won.", ["organization Team 5 Peru: Team 5 Peru"]],
  ["A violist met violists.", ["unnamed violist: A violist", "group violists: violists"]],
  ["An ex-minister wept.", ["unnamed ex-minister: An ex-minister"]],
  ["Then Xumo-Lan Kvirike wept.", ["person Xumo-Lan Kvirike: Xumo-Lan Kvirike"]],
  ["A senior\nofficial wept.", ["unnamed senior official: A senior\nofficial"]],
  ["U.N.E.S.C.O. wept. Islamic bread was cheap.", ["organization U.N.E.S.C.O.: U.N.E.S.C.O."]],
  ["They met Jane Trophy Roe.", []],
  ["Kvirike (ABC) wept.", []],
  ["Aaba Baba Caca Dada Eaea wept.", []],
  ["They met Xumo B there.", []],
  ["Prince Luis Foundation wept.", ["organization Prince Luis Foundation: Prince Luis Foundation"]],
  ["They saw the President Roe Award.", []],
  ["Captain Ann Hill wept.", ["person Ann Hill: Captain Ann Hill"]],
  ["Minister of Xumo Kvirike Zurab wept.", ["person Kvirike Zurab: Minister of Xumo Kvirike Zurab"]],
  ["Jane Austin left. She lives in Austin.", ["person Jane Austin: Jane Austin | She"]],
  ["Google Foundation Director Jane Roe wept.", ["person Jane Roe: Google Foundation Director Jane Roe", "organization Google Foundation: Google Foundation"]],
  ["They met Sunni Ali Hassan.", ["person Ali Hassan: Sunni Ali Hassan"]],
  ["Director left.", []],
  ["They saw the ferry Northern Star there.", []],
  ["Police Spokesman wept.", ["unnamed Police Spokesman: Police Spokesman"]],
  ["The Northern Star captain wept.", ["unnamed Northern Star captain: The Northern Star captain"]],
  ["A pro-peace well-liked minister wept.", ["unnamed pro-peace well-liked minister: A pro-peace well-liked minister"]],
  [", editor of Lima said so.", []],
  ["He is the mayor of", ["unnamed mayor: the mayor"]],
  ["We saw the mayor of Lima", ["unnamed mayor of Lima: the mayor of Lima"]],
  ["We saw Zarn Moor. The moor was wet.", []],
  ["They saw singer Senior Trophy.", []],
  ["We met Ludwig van", []],
  ["We met Ludwig van left.", []],
  ["We saw the Ministry of the", ["organization Ministry: the Ministry"]],
  ["We saw the Ministry of the sea.", ["organization Ministry: the Ministry"]],
  ["Maria Paz of Zumo said so.", ["person Maria Paz: Maria Paz"]],
  ["Maria Paz of Peru said so.", ["person Maria Paz: Maria Paz"]],
  ["CNN ferry analyst Maria Paz wept.", ["person Maria Paz: CNN ferry analyst Maria Paz", "organization CNN: CNN"]],
  ["Peru chess analyst Maria Paz wept.", ["person Maria Paz: Peru chess analyst Maria Paz"]],
  ["In chess analyst Maria Paz wept.", ["person Maria Paz: analyst Maria Paz"]],
  ["chess analyst Maria Paz wept.", ["person Maria Paz: analyst Maria Paz"]],
  ["They said that Mr. Paz wept and that 20 nurses left.", ["person Paz: Mr. Paz", "group nurses: nurses"]],
  ["Justice Ana Ruiz met Chief Justice Luis Paz.", ["person Ana Ruiz: Justice Ana Ruiz", "person Luis Paz: Chief Justice Luis Paz"]],
  ["They met at Zarn Moor. Two men, both from Zarn Avery, left.", ["group men: Two men"]],
  ["The party of Zumo (Zarn Kvirike) lost.", ["organization party: The party"]],
  ["They lost (Zarn Kvirike", ["person Zarn Kvirike: Zarn Kvirike"]],
  ["We saw the head of Zumo's", ["unnamed head of Zumo: the head of Zumo"]],
  ["They joined Operation Zarn Kvirike there.", []],
  ["Luis Paz, head of Peru's Zumo Bureau, wept.", ["person Luis Paz: Luis Paz | head of Peru's Zumo Bureau", "organization Zumo Bureau: Zumo Bureau"]],
  ["The Independent Land and Rivers Commission wept.", ["organization Independent Land and Rivers Commission: Independent Land and Rivers Commission"]],
  ["The act grants special powers. World powers wept.", ["group World powers: World powers"]],
  ["A government functionary wept.", ["unnamed government functionary: A government functionary"]],
  ["They met Parliament Ana Ruiz there.", []],
  ["Chairman Ana Ruiz said she wept.", ["person Ana Ruiz: Chairman Ana Ruiz | she"]],
  ["Luis Paz left. Nurses argued he lied. Judge Arlo Ruiz called it old.\n\n\"Stop it,\" he said.", ["person Luis Paz: Luis Paz | he", "person Arlo Ruiz: Judge Arlo Ruiz | he", "group Nurses: Nurses"]],
  ["Greenpeace Peru wept. The Greenpeace Peru office burned.", ["organization Greenpeace Peru: Greenpeace Peru | Greenpeace"]],
  ["Greenpeace Peru, asked on Monday, wept.", ["organization Greenpeace Peru: Greenpeace Peru"]],
  ["Lima's city council voted. The council met.", ["organization Lima's city council: Lima's city council | The council"]],
  ["Kvirike's magazine closed.", ["organization Kvirike's magazine: Kvirike's magazine"]],
  ["Kvirike magazine closed. Kvirike wept.", ["organization Kvirike: Kvirike | Kvirike"]],
  ["A Human Rights Watch researcher wept.", ["organization Human Rights Watch: Human Rights Watch", "unnamed Human Rights Watch researcher: A Human Rights Watch researcher"]],
  ["The Secretary of Zumo wept.", ["unnamed Secretary of Zumo: The Secretary of Zumo"]],
  ["Jane Roe left. In August Roe said so.", ["person Jane Roe: Jane Roe | Roe"]],
  ["August Roe left.", ["person August Roe: August Roe"]],
])("tells names from other words: %s", (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});

test("passes over what is no actor", () => {
  expect(actorsIn("")).toEqual([]);
  expect(actorsIn("The rain fell on Main Street on Monday, and the World Cup began.")).toEqual([]);
});

// biome-ignore format: one case a line
test.each([
  ["Ana Ruiz resigned as prime minister of Norland.", [{ title: "prime minister of Norland", status: "former" }]],
  ["Ana Ruiz, who stepped down on Friday as the mayor, wept.", [{ title: "mayor", status: "former" }]],
  ["Ana Ruiz resigned as leader of the party last month.", [{ title: "leader of the party", status: "former" }]],
  ["Ana Ruiz was sworn in as mayor.", [{ title: "mayor" }]],
  ["Ana Ruiz met Luis Paz, who resigned as mayor.", undefined],
  ["Ana Ruiz resigned, acting as mayor.", undefined],
  ["Ana Ruiz resigned. As mayor, she slept.", undefined],
  ["Ana Ruiz resigned as soon as it fell.", undefined],
  ["Ana Ruiz sang as mayor.", undefined],
  ["Ana Ruiz resigned on a cold and rainy day in May as mayor.", undefined],
  ["Ana Ruiz resigned as", undefined],
])("tells who left an office and who came to one: %s", (text, roles) => {
  expect(findActors(text).find(({ name }) => name === "Ana Ruiz")?.roles).toEqual(roles);
});

test("tells the body that a short name before a title means", () => {
  const [person] = findActors("Kalder Inc grew. Kalder Chief Executive Jane Roe left.");

  expect(person?.roles).toMatchObject([
    { title: "Chief Executive", organization: { text: "Kalder" } },
  ]);
});

test("takes countries for teams where a match is told of", () => {
  const text =
    "Sweden beat Belgium. Goal after goal, match after match, the team won the cup in Belgium, at Tarn, Peru";

  expect(actorsIn(text)).toEqual([
    "organization Sweden: Sweden",
    "organization Belgium: Belgium",
    "organization team: the team",
  ]);
});

test("tells what a title says of its bearer", () => {
  const [person] = findActors("Former US Deputy Secretary of State Jane Roe left.");

  expect(person?.countryCode).toBe("US");
  expect(person?.roles).toStrictEqual([
    {
      title: "Deputy Secretary of State",
      status: "former",
      place: {
        name: "United States",
        text: "US",
        span: { start: 7, end: 9 },
        kind: "country",
        countryCode: "US",
      },
    },
  ]);
});

test.each([
  ["The company's chairman, Ana Ruiz, left.", { title: "chairman" }],
  ["The small island's police chief, Ana Ruiz, left.", { title: "police chief" }],
  ["The party's former leader, Ana Ruiz, left.", { title: "leader", status: "former" }],
  ["Tarn's foreign minister, Ana Ruiz, left.", { title: "foreign minister" }],
])("leaves whose an office is out of its title: %s", (text, role) => {
  expect(findActors(text)[0]?.roles).toEqual([role]);
});

test("tells the body that a post is held in", () => {
  const [person] = findActors("NASA Administrator Jane Roe left.");

  expect(person?.roles).toStrictEqual([
    { title: "Administrator", organization: { text: "NASA", span: { start: 0, end: 4 } } },
  ]);
});

test("tells the other names of a country", () => {
  const [nation] = findActors("Washington said no. The US said so. America said yes.");

  expect(nation).toMatchObject({
    kind: "geopolitical",
    name: "United States",
    id: "actor:united-states",
    names: [
      { value: "Washington", kind: "metonym" },
      { value: "US", kind: "acronym" },
      { value: "America", kind: "short" },
    ],
    countryCode: "US",
  });
});

// biome-ignore format: one case a line
test.each([
  ["The Health Ministry wept.", "government"],
  ["Harvard University wept.", "education"],
  ["The Lima Star wept.", "media"],
  ["The Lima Rose Garden Club wept.", "other"],
  ["Hezbollah wept.", "armed-group"],
])("tells what a body does: %s", (text, sector) => {
  expect(findActors(text)[0]).toMatchObject({ kind: "organization", sector });
});

test("gives ids that can be read, each once", () => {
  const ids = findActors("An aide met an aide. Łódź Øre Ñandú wept.", { idPrefix: "story-1/" }).map(
    ({ id }) => id,
  );

  expect(ids).toEqual([
    "story-1/actor:lodz-ore-nandu",
    "story-1/actor:aide",
    "story-1/actor:aide-2",
  ]);
});

test("knows actors again that were found before", () => {
  const actors = findActors(
    "Foreign Minister Nura al-Masri left. The World Bank (WB) wept. Washington wept. Residents of Lima wept. An aide wept.",
  );
  const again = findActors(
    "The minister met Masri. The WB and Washington wept. The residents wept, and so did the aide.",
    { actors },
  );

  expect(again.map(({ id, mentions = [] }) => [id, ...mentions.map(({ text }) => text)])).toEqual([
    ["actor:nura-al-masri", "The minister", "Masri"],
    ["actor:world-bank", "WB"],
    ["actor:united-states", "Washington"],
    ["actor:residents-of-lima", "The residents"],
    ["actor:aide", "the aide"],
  ]);
  expect(again[0]?.roles).toStrictEqual([{ title: "Foreign Minister" }]);
});

test("adds to what is known of those found before", () => {
  const actors: Actor[] = [
    { kind: "person", name: "Ana Ruiz", id: "a", roles: [{ title: "Zumo Secretary" }] },
    { kind: "geopolitical", name: "Zumoland" },
    { kind: "organization", name: "agency" },
  ];

  expect(
    findActors("The secretary met President Ruiz. The agency wept.", { actors }),
  ).toStrictEqual([
    {
      kind: "person",
      name: "Ana Ruiz",
      id: "a",
      names: [{ value: "Ruiz", kind: "short" }],
      roles: [{ title: "Zumo Secretary" }, { title: "President" }],
      personName: { text: "Ana Ruiz", given: "Ana", family: "Ruiz" },
      mentions: [
        { text: "The secretary", span: { start: 0, end: 13 } },
        { text: "President Ruiz", span: { start: 18, end: 32 } },
      ],
    },
    {
      kind: "organization",
      name: "agency",
      id: "actor:agency",
      mentions: [{ text: "The agency", span: { start: 34, end: 44 } }],
    },
  ]);
});

test("keeps so many people in mind that pronouns may mean", () => {
  const names = Array.from("abcdefghijklmno", (letter) => `Ana V${letter}rux`);
  const people = findActors(`They met ${names.join(", ")} there. She wept.`);

  expect(people).toHaveLength(names.length);
  expect(people[0]?.mentions?.map(({ text }) => text)).toEqual([names[0], "She"]);
});

test("leaves the parts out of a name too long to be read", () => {
  const [person] = findActors(`Jane R${"o".repeat(300)} said so.`);

  expect(person?.kind).toBe("person");
  expect(person).not.toHaveProperty("personName");
});

test("leaves the ids of those found before to them", () => {
  const actors: Actor[] = [{ kind: "person", name: "Ana Ruiz", id: "actor:jane-roe" }];

  expect(findActors("Jane Roe met Ruiz.", { actors }).map(({ id }) => id)).toEqual([
    "actor:jane-roe",
    "actor:jane-roe-2",
  ]);
});

test("reads by other words", () => {
  const lexicon = { ...actorLexicon, organizations: { "company PE": "zumo/z.u." } };

  expect(findActors("Zumo grew.", { lexicon })).toMatchObject([
    { kind: "organization", name: "Zumo", sector: "company", countryCode: "PE" },
  ]);
});

test("gives actors that satisfy their schema, with words that stand where they say", () => {
  const words = fc.constantFrom(
    ..."the of and for on Ana Ruiz said Minister Ministry police US Iran 's , . ( ) AP al-Sisi van he they who 7 “ ” constructor & Day".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, (whole) => {
      for (const actor of findActors(whole)) {
        expect(Actor.parse(actor)).toStrictEqual(actor);
        for (const { text: written, span } of actor.mentions ?? []) {
          expect(whole.slice(span?.start, span?.end)).toBe(written);
        }
      }
    }),
  );
});

test.each([
  ["where the text ends with it", "Police met Ana Ruiz"],
  ["where two spaces stand inside it", "Police met Ana  Ruiz in Lima."],
])("reads a name %s", (_, text) => {
  expect(findActors(text).map(({ name }) => name)).toContain("Ana Ruiz");
});

test("knows a relative by the given name that a text ends with", () => {
  const people = findActors("Ana Sol laughed with her husband, Luis").filter(
    ({ kind }) => kind === "person",
  );
  expect(people.map(({ name }) => name)).toStrictEqual(["Ana Sol", "Luis"]);
});
