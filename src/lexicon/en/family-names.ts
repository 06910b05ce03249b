/**
 * Common family names, in lower case, parted by white space; those first that are words besides, then the others by the alphabet.
 *
 * @category Lexicons
 */
export const familyNames = `hill hills woods wood park parks field fields banks lake rivers love king bishop cook baker butler stone day page black white green
  greene brown browne young long short price case law bell ford trump west north church bush may march winter winters summers snow frost fox wolf hunt
  chase cross pope knight carpenter farmer fisher hunter mason miller shepherd porter parker judge marshall major chambers house hall wall street bond noble golden gates
  rich power powers strong sharp wise swift best bright gray grey moon sun rose berry cherry pace ray lane rhodes brooks beach ball bowl cash cage dean duke earl prince
  singer potter piper archer gardner gardener weaver turner taylor tyler sawyer cooper smith slater barber sandler chandler chancellor dutch french english ireland england
  holland london york lincoln washington jackson houston austin boston chester lancaster kent warwick burton preston sutton
  hope faith grace joy christian bacon rice mills mann man post mark marks francis george james john thomas scott alexander allen andrew
  abbas abdi abe adams adeyemi adkins aguilar ahmadinejad ahmed ali almeida alvarado alvarez alves andersen anderson andersson andrews appiah aquino arafat armstrong
  arslan assad aydin bailey baldwin ballard banerjee barker barnett barrett bass bates bauer beck becker bennett benson berg berlusconi bertrand bhutto bianchi biden
  blair blake blanc boateng bolsonaro bonnet bose bowman boyd bradley brady braun brewer briggs brock bryan buchanan burgess burke burns byrd caldwell cameron campbell
  cannon carlson carr carter carvalho castillo castro celik chapman chatterjee chavez cheney chirac chowdhury christensen churchill clark clegg clinton cobb cohen coleman
  collins colombo colon conner conti copeland corbyn costa coulibaly cox crawford cruz cummings cunningham curry das davidson davis dawson delgado demir diallo diaz diop
  dixon dlamini doyle drake dubois duncan dupont durand duterte dvorak edwards eisenhower elliott ellis erdogan erickson eriksson esposito estrada evans eze fall farage
  farah ferguson fernandez ferrari ferreira fischer fitzgerald fleming fletcher flores flowers floyd foster fournier fowler franklin frazier freeman fuller gaddafi gandhi
  garcia garner garrett garza ghani gibbs gibson gilbert gill giordano girard giuliani glover gomez gonzalez goodman goodwin gorbachev gordon gore graham graves greco
  greer griffin griffith gross guerin guerrero gupta gustafsson gutierrez guzman hale hamilton hammond hampton hancock hansen hanson hardy harmon harper harris hart
  hartmann harvey hassan hawkins hayashi hayes haynes henderson henry hernandez herrera hicks higgins hines hodges hoffman hofmann hollande holloway holmes holt hopkins
  horton horvat hossain howard howell hubbard hudson hughes hussein ibrahim ingram inoue ionescu islam ito ivanov iyer jacobs jefferson jenkins jennings jensen jimenez
  johansson johnson johnston jones jordan joshi kagame kamau kaminski karlsson karzai kato kaya keita keller kelley kelly kennedy kenyatta kerry khamenei khan khomeini
  kimura kirchner klein kobayashi koch kohl korhonen kovac kowalski kozlov krüger kumar kuznetsov lambert lange larsen larson larsson laurent lavrov lawrence lawson
  lebedev lee lefebvre leroy lewandowski lewis lima lindberg lindsey logan lombardi lopez lowe lucas lula lynch lyons mack macri macron maduro maldonado maliki malone
  mancini mandela manning marcos marino marsh martin martinez matsumoto maxwell mbeki mcbride mccain mccarthy mccormick mccoy mcdaniel mcgee mckinney mclaughlin medina
  medvedev mehta mendez mendoza menon mensah merkel meyer michel miles miliband mishra mitchell mitterrand modi mohamed mohammed montgomery moody moore morales moran
  moreau moreno moretti morgan mori morozov morris morrison morsi moss moyo mubarak mugabe mukherjee mullins munoz murphy museveni musharraf mwangi myers müller nair
  nakamura ndiaye ndlovu neal nehru nelson netanyahu neumann newman newton nguyen nielsen nilsson nixon njoroge nkosi norman norris novak novikov nowak nunez obama obi
  obrien odinga okafor okeke okonkwo oliveira oliver olsson omar ortega ortiz osborne osman otieno owusu ozturk padilla palin papadopoulos parsons patel patterson patton
  paul pavlov pearson pedersen pena pence pereira peres perez perry persson peters peterson petrov phillips pinochet pittman popescu popov powell pratt putin qaddafi
  quinn rahman ramaphosa ramos ramsey rao rasmussen reagan reddy reed reese reeves reid renzi reynolds ribeiro ricci richards richardson richter riley rios rivera rizzo
  robbins roberts robertson robinson rodgers rodriguez rodriquez rogers romano romney roosevelt ross rossi rouhani rousseau rousseff roux rowe rubio ruiz rumsfeld russell
  russo ruto ryan sahin saito salazar sanders sandoval santiago santos sarkozy sasaki sato saunders schmidt schmitt schneider schröder schultz schulz schwartz shah sharif
  sharma sharon shaw shelton sherman shimizu sidorov silva simpson sims singh sisi smirnov snyder sokolov sorensen soto souza sow spencer steele stevens stevenson stewart
  stokes strickland sullivan suzuki svensson svoboda swanson takahashi tanaka tate thatcher thompson thornton torres toure townsend traore truman tsipras tucker underwood
  uribe valdez vargas vasquez vaughn vega verma vincent virtanen volkov wade wagner walker wallace walsh walters walton ward warner warren watanabe waters watson watts
  webb weber webster welch wells wheeler widodo williams williamson wilson wisniewski wolfe wright yamada yamaguchi yamamoto yates yeltsin yilmaz yoshida yusuf zimmerman
  zimmermann zuma`;
