/**
 * Common family names, in lower case, parted by white space; those first that are words besides.
 *
 * @category Lexicons
 */
export const familyNames = `hill hills woods wood park parks field fields banks lake rivers love king bishop cook baker butler stone day page black white green
  greene brown browne young long short price case law bell ford trump west north church bush may march winter winters summers snow frost fox wolf hunt
  chase cross pope knight carpenter farmer fisher hunter mason miller shepherd porter parker judge marshall major chambers house hall wall street bond banks noble golden gates
  rich power powers strong sharp wise swift best bright gray grey moon sun rose berry cherry pace ray lane rhodes brooks beach ball bowl cash cage dean duke earl prince
  singer potter piper archer gardner gardener weaver turner taylor tyler sawyer cooper smith slater barber sandler chandler chancellor dutch french english ireland england
  holland london york lincoln washington jackson houston austin boston chester lancaster kent warwick burton preston sutton
  hope faith grace joy christian bacon rice mills mann man post mark marks francis george james john thomas scott alexander allen andrew
  johnson williams jones davis garcia rodriguez wilson martinez anderson hernandez moore martin thompson lopez lee gonzalez harris clark lewis robinson walker perez
  wright torres nguyen flores adams nelson rivera campbell mitchell carter roberts phillips evans edwards collins stewart morris murphy rogers reed morgan peterson
  bailey kelly howard ward cox diaz richardson watson bennett wood ross henderson coleman jenkins perry long patterson hughes washington foster sanders myers sullivan russell ortiz
  jenkins gutierrez hamilton graham reynolds griffin wallace jordan gibson ellis stevens crawford henry boyd kennedy warren dixon ramos burns gordon shaw holmes robertson freeman
  wells webb simpson tucker hicks crawford henry mason morales hayes ferguson rose hudson hawkins spencer reid gomez ryan duncan snyder hart cunningham bradley andrews ruiz
  harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez schmidt carr vasquez castillo wheeler
  chapman oliver montgomery richards williamson johnston bishop mccoy howell alvarez morrison hansen fernandez garza harvey burton nguyen jacobs lynch fuller garrett dean gilbert
  welch larson frazier burke hanson mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland fleming jensen vargas byrd davidson hopkins herrera wade soto
  walters neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien castro sutton mckinney lucas miles rodriquez chambers holt lambert fletcher watts bates hale
  rhodes pena beck newman haynes mcdaniel mendez bush vaughn dawson santiago norris hardy steele curry powers schultz barker guzman page munoz keller chandler walsh lyons ramsey wolfe
  schneider mullins benson sharp barber cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson burgess santos tate cross garner mann mack moss thornton mcgee farmer
  delgado aguilar vega glover manning cohen harmon rodgers robbins newton blair higgins ingram reese cannon strickland townsend potter goodwin walton rowe hampton ortega patton swanson
  goodman maldonado yates becker erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero lindsey
  estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer padilla waters nunez ballard schwartz mcbride christensen klein pratt briggs parsons
  mclaughlin zimmerman buchanan moran copeland pittman brady mccormick holloway brock logan bass marsh drake jefferson bryan hancock underwood
  clinton obama bush reagan nixon kennedy roosevelt truman eisenhower carter biden cheney kerry romney mccain cruz rubio sanders warren pence palin giuliani powell rumsfeld rice gore
  blair thatcher cameron brown major churchill corbyn johnson osborne miliband farage clegg merkel kohl schröder macron hollande sarkozy chirac mitterrand berlusconi renzi putin medvedev yeltsin
  gorbachev lavrov netanyahu sharon peres abbas arafat mubarak sisi morsi assad gaddafi qaddafi hussein maliki khamenei khomeini rouhani ahmadinejad karzai ghani musharraf sharif bhutto khan
  modi singh gandhi nehru patel shah sharma gupta kumar reddy rao verma mehta mishra joshi banerjee mukherjee chatterjee das bose iyer nair menon
  müller schmitt fischer weber meyer wagner schulz koch bauer richter klein wolf schröder neumann zimmermann braun krüger hofmann hartmann lange
  dubois durand leroy moreau laurent lefebvre michel bertrand roux fournier girard bonnet dupont lambert rousseau vincent blanc guerin
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti costa giordano mancini rizzo lombardi moretti
  ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov pavlov kowalski nowak wisniewski kaminski lewandowski novak svoboda dvorak horvat kovac
  popescu ionescu papadopoulos tsipras erdogan yilmaz kaya demir sahin celik ozturk aydin arslan
  andersen nielsen hansen pedersen larsen sorensen rasmussen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson berg lindberg korhonen virtanen
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito abe mori
  okafor okeke adeyemi okonkwo obi eze mensah owusu appiah boateng diallo traore toure keita coulibaly ndiaye diop fall sow mbeki mandela zuma ramaphosa dlamini nkosi ndlovu moyo mugabe
  kenyatta odinga ruto kamau mwangi otieno njoroge museveni kagame hassan hussein ibrahim mohamed mohammed ahmed ali omar osman yusuf abdi farah rahman islam hossain chowdhury
  santos oliveira souza lima pereira ferreira alves ribeiro carvalho almeida lula rousseff bolsonaro chavez maduro morales kirchner macri pinochet uribe duterte aquino marcos widodo`;
