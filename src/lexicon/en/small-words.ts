/**
 * Words that carry a sentence rather than name anything, in lower case, parted by white space.
 *
 * @category Lexicons
 */
export interface SmallWords {
  /** What opens a noun phrase: articles, possessives, numbers. */
  readonly determiners: string;
  /** Prepositions, conjunctions, pronouns and the like: a name neither holds them nor begins with them. */
  readonly connectives: string;
  /** Adverbs and adjectives that sentences open with, where a capital names nothing. */
  readonly openers: string;
  /** Prepositions before a place that only tells where. */
  readonly locatives: string;
  /** Verbs that go with another, and common verbs of the news, in the forms a subject is followed by. */
  readonly verbs: string;
  /** Verbs of speech, which are verbs besides: none need stand in `verbs`. */
  readonly sayings: string;
  /** What somebody makes by speaking or deciding, before `by` and his name: `the statement by`. */
  readonly utterances: string;
  /** What tells how many, before `of them`. */
  readonly parts: string;
  /** What tells what somebody is: `she was a nurse`, `he worked as a teacher`. */
  readonly being: string;
  /** Adjectives that stand behind those whom they tell of, with a preposition: `people familiar with the talks`. */
  readonly trailing: string;
  /** Adjectives of standing, before an office or a description: `former`, `senior`. */
  readonly modifiers: string;
}

/**
 * The small words that `findActors` reads sentences by.
 *
 * @category Lexicons
 */
export const smallWords: SmallWords = {
  determiners: `a an the this that these those his her its their our my your one two three four five six seven eight nine ten eleven twelve twenty thirty dozens
    hundreds thousands millions some many several few most all both every each any no another other more fewer numerous various certain such half`,
  connectives: `and or but nor yet so if when while as after before since until till because although though whereas unless whether than then thus hence however
    moreover furthermore meanwhile elsewhere nevertheless nonetheless otherwise therefore instead besides indeed perhaps maybe also too still just even
    only ever never always often sometimes usually again already about of for with without by to according despite during against per via amid amidst
    among amongst toward towards regarding concerning unlike like except following including due given plus versus vs not here there now ago previously
    formerly currently initially firstly who whom whose what which where why how whatever whoever whenever i me we us you he him she they them it myself himself
    herself itself themselves ourselves mine yours hers theirs ours someone somebody anyone anybody everyone everybody nobody nothing something everything
    anything none yes no ok oh lets more most less much very quite rather nearly around over under up down out off back apart aside together alone both
    neither`,
  openers: `additionally allegedly apparently clearly critically essentially evidently fortunately generally importantly interestingly ironically naturally
    obviously originally overall particularly presumably probably reportedly sadly similarly simply specifically subsequently supposedly surely
    surprisingly traditionally typically ultimately unfortunately asked born based according added dozens hundreds thousands millions part parts neither
    several unlike whereas whereby wherever good bad best worst great big small old new young early late long short high low free full local federal
    national international global general public private special former current recent major main key top chief senior junior such same similar different rival
    other another many few little own real true false wrong right left first second third secondly finally eventually today yesterday tomorrow tonight
    earlier later recently soon next last file image photo source sources note read click see say let please dear thank thanks hello well least once
    almost approximately roughly away either`,
  locatives: `in at from near inside outside across throughout into within along around beyond toward towards through onto to above below beneath behind beside between over under via on of`,
  verbs: `is are was were be been being am has have had having do does did done doing will would shall should can could may might must cannot can't won't don't doesn't didn't isn't
    aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't tell ask asked add argue believe
    think knows know knew wants want wanted seeks seek sought needs need needed plans plan planned hopes hope hoped expects expect expected agrees agree agreed refuses
    refuse refused reject accepts accept accepted announce accuse blame warn urge calls
    call called demand vow pledge promise insist deny claim
    confirm condemn supports supported backs backed opposes opposed
    launches launched attacks attacked invades invaded seizes seized bombs bombed strikes struck fires fired kills killed sends sent gives gave gets got takes took makes made goes
    went comes came becomes became begins began starts started stops stopped continues remains remained stays stayed leaves left joins joined meets met visits visited
    holds held keeps kept puts put lets let loses lost wins won beats beat defeats defeated leads led follows followed finds found shows showed sees saw hears heard feels felt
    looks looked seems seemed appears appeared tries tried helps helped works worked plays played runs ran stands stood sits sat faces faced fails failed offers offered provides
    provided receives received returns returned releases released reports reveals revealed signs signed votes voted read reads talks talked
    retaliates retaliated responds reacts reacted withdraws withdrew imposes imposed lifts lifted bans banned blocks blocked approves approved passes passed issues issued
    decides decided considers considered proposes proposed mentions mentioned
    posts posted apologizes apologized resigns resigned died dies lives
    lived arrived arrives fled flees escaped escapes fought fights advances advanced controls controlled captured captures arrested arrests detained detains charged charges sued sues
    ruled rules ordered orders allowed allows brought brings bought buys sold sells paid pays spent spends raised raises cut cuts increased increases dropped drops fell falls rose
    rises grew grows moved moves turned turns opened opens closed closes used uses served serves hosted hosts evacuated cooperate cooperated deploys deployed exchanged tests tested
    arose ate awoke bent bet bit bled blew bore bred broke built burst caught chose clung crept dealt dug drank drew drove fed flung flew forbade forgot forgave froze hung hid hit hurt knelt lay laid
    lent lit meant overcame quit rang rode sank sang shook shone shot shrank shut slept slid spat split spread sprang stole stuck stung strode strove swore swept swam swung taught tore threw thrust
    understood upheld wept woke wore wove withstood wrung bowed`,
  sayings: `says said say saying tells told asks adds added argues argued believes believed thinks thought announces announced accuses accused warns warned urges urged vows vowed
    pledges pledged promises promised insists insisted denies denied claims claimed confirms confirmed condemns condemned criticizes criticized criticises criticised praises praised
    declares declared suggests suggested notes noted explains explained recalls recalled describes described tweets tweeted comments commented replies replied answers answered
    admits admitted acknowledges acknowledged wrote writes stated reported remarked responded predicted complained concluded continued observed testified quoted spoke speaks blames blamed rejects rejected demands demanded
    welcomes welcomed`,
  utterances: `statement statements remark remarks comment comments speech address message letter announcement declaration decision move warning appeal call order criticism condemnation`,
  parts: `one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds some many most few several all none half both each any`,
  being: `is was are were be been being am 's ’s isn't wasn't isn’t wasn’t become became becomes becoming as`,
  trailing: `familiar close briefed knowledgeable aware privy involved opposed hostile loyal allied aligned sympathetic present based critical responsible eligible`,
  modifiers: `former ex- ex then then- late retired acting interim outgoing incoming caretaker ousted deposed disgraced embattled exiled convicted jailed imprisoned newly-elected
    newly-appointed re-elected veteran longtime long-time ranking top senior junior chief deputy vice assistant associate lead leading prime supreme grand high high-ranking
    high-level high-profile low-level mid-level unnamed unidentified anonymous fellow prominent famous influential popular powerful notorious controversial outspoken respected renowned
    elected appointed self-proclaimed self-styled new old young elderly middle-aged local regional national federal provincial municipal foreign international western eastern northern
    southern central military civilian police army navy government opposition ruling pro-government anti-government pro-democracy state security intelligence defense defence
    finance health education justice interior home trade labor labour energy environment agriculture transport transportation treasury culture sports press media communications
    information public private religious political legal medical financial economic human rights election campaign presidential parliamentary congressional senate house
    republican democratic democrat conservative liberal communist socialist independent islamic islamist muslim christian catholic jewish sunni shiite shia kurdish arab
    orthodox evangelical protestant buddhist hindu african european asian male female gay lesbian transgender black white
    executive managing general non-executive creative technical artistic musical honorary vice- co- lieutenant lt major brigadier rear special principal permanent
    armed heavily-armed masked suspected alleged wanted dead wounded injured heavily extremist militant rebel terrorist jihadist insurgent separatist criminal undercover
    head first second third oldest youngest only current longest-serving highest-ranking attorney us u.s. uk u.k. eu un u.n. nato anti-immigrant far-right far-left right-wing left-wing`,
};
