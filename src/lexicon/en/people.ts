/**
 * What a person is called who is not named, in lower case and in the singular.
 *
 * @category Lexicons
 */
export interface People {
  /** Words for women, those of the family among them. */
  readonly women: string;
  /** Words for men, those of the family among them. */
  readonly men: string;
  /** Words that go before a name or stand alone: `official`, `analyst`. */
  readonly either: string;
  /** Words for family and friends, told apart by whose they are: `his wife`. */
  readonly kin: string;
}

/**
 * What `findActors` knows people by who are not named.
 *
 * @category Lexicons
 */
export const people: People = {
  women: `woman girl lady headmistress actress chairwoman spokeswoman congresswoman businesswoman policewoman councilwoman alderwoman assemblywoman servicewoman sportswoman
    stewardess waitress hostess heiress duchess baroness princess queen empress nun housewife schoolgirl anchorwoman midwife ballerina saleswoman
    grandmother stepmother godmother firstlady wife mother sister daughter aunt niece widow granddaughter girlfriend`,
  men: `man boy guy gentleman chairman spokesman congressman businessman policeman councilman alderman assemblyman serviceman sportsman fisherman fireman
    salesman steward waiter heir duke baron prince king emperor monk imam priest schoolboy anchorman lineman craftsman watchman cameraman frontman ombudsman
    strongman doorman gunman hitman henchman pope ayatollah mullah cleric cardinal archbishop friar emir sheikh sultan tsar husband father brother son uncle nephew widower grandfather grandson stepfather godfather boyfriend`,
  either: `maker supplier forecaster shopkeeper schoolteacher official functionary rival source diplomat aide adviser advisor analyst expert spokesperson chairperson chair president premier minister chancellor governor mayor senator
    representative lawmaker legislator deputy undersecretary secretary ambassador envoy consul commissioner negotiator mediator rapporteur councillor councilor
    councilmember mp mep msp parliamentarian leader head chief boss director administrator manager executive ceo cfo coo cto founder co-founder cofounder owner
    partner president-elect vice-president candidate nominee challenger contender frontrunner incumbent attorney lawyer prosecutor solicitor barrister judge
    justice coroner magistrate counsel clerk agent officer inspector detective sergeant lieutenant captain major colonel general admiral commander marshal
    corporal constable sheriff superintendent trooper soldier marine sailor pilot co-pilot copilot astronaut cosmonaut veteran guard warden ranger firefighter
    paramedic doctor physician surgeon nurse dentist psychiatrist psychologist therapist pharmacist veterinarian scientist researcher historian scholar
    lecturer professor academic physicist chemist biologist geologist epidemiologist economist engineer architect mathematician astronomer meteorologist
    climatologist archaeologist anthropologist sociologist philosopher seismologist virologist ecologist conservationist statistician pollster strategist consultant
    editor reporter correspondent journalist columnist anchor presenter broadcaster blogger vlogger photographer commentator publisher author writer novelist
    poet playwright biographer critic producer filmmaker screenwriter actor singer songwriter rapper musician composer conductor guitarist drummer bassist
    pianist violinist comedian comic dancer choreographer designer artist painter sculptor illustrator cartoonist model celebrity star creator inventor
    chef entrepreneur investor banker trader broker billionaire millionaire tycoon mogul magnate accountant auditor landlord tenant shareholder
    coach trainer referee umpire striker midfielder defender goalkeeper goalie quarterback linebacker batsman bowler wicketkeeper pitcher catcher forward winger
    fullback player teammate athlete swimmer sprinter runner cyclist boxer wrestler golfer footballer cricketer skater skier gymnast jockey driver racer champion
    skipper medalist medallist winner runner-up rookie
    activist campaigner dissident protester protestor demonstrator organizer organiser volunteer advocate feminist unionist whistleblower hacker lobbyist
    student pupil teacher principal headteacher headmaster dean rector provost graduate undergraduate freshman sophomore librarian teen
    resident neighbor neighbour villager local farmer fisher worker employee staffer employer passenger passerby bystander onlooker tourist visitor traveler
    traveller pilgrim shopper customer consumer client patient user member supporter opponent follower fan viewer reader voter citizen taxpayer immigrant
    migrant refugee expatriate exile nationalist separatist loyalist royalist politician bureaucrat technocrat regulator
    witness eyewitness survivor victim suspect defendant plaintiff accused prisoner inmate detainee hostage captive fugitive killer murderer attacker assailant
    shooter robber thief burglar smuggler trafficker gangster criminal terrorist militant insurgent rebel fighter jihadist extremist islamist guerrilla
    harbormaster harbourmaster postmaster stationmaster registrar comptroller curator bailiff taoiseach lifeguard undersheriff
    warlord dictator mercenary bomber sniper gunner assassin kidnapper pirate
    person individual child kid infant baby toddler newborn teenager adult adolescent youngster youth pensioner retiree octogenarian orphan
    pastor reverend rabbi bishop deacon chaplain missionary vicar theologian evangelist monk preacher guru lama patriarch pontiff caliph
    monarch ruler king-maker sovereign aristocrat landowner nobleman noble
    contractor subcontractor technician mechanic plumber electrician carpenter builder janitor cleaner maid nanny caretaker bartender barber butcher baker
    operator moderator coordinator supervisor receptionist programmer developer webmaster treasurer trustee alderman delegate interlocutor
    spokesmodel practitioner colleague counterpart successor predecessor deputy-head vice-chairman vice-chair hopeful newcomer insider outsider caller
    commenter poster guest speaker panelist panellist host interviewer interviewee respondent attendee participant finalist semifinalist donor backer
    lodger homeowner motorist biker hiker climber diver surfer rider walker explorer operative surrogate observer
    cop firstborn questioner pundit environmentalist moderate hardliner hawk democrat republican conservative liberal socialist communist progressive libertarian
    muslim christian jew appointee designee`,
  kin: `wife husband mother father mum mom dad son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter widow
    widower fiancé fiancée fiance fiancee girlfriend boyfriend spouse parent sibling twin grandparent stepfather stepmother stepson stepdaughter ex-wife ex-husband friend`,
};
