/**
 * Head words of names that are neither people, bodies nor places, in lower case: `World Cup`,
 * `Peace Prize`, `Affordable Care Act`.
 *
 * @category Lexicons
 */
export const things = `cup prize award awards medal trophy championship championships tournament series games olympics olympic paralympics marathon grand prix open match final
  finals derby bowl race festival fair expo exhibition carnival parade ball gala ceremony premiere concert tour show album song single film movie novel book bible quran koran
  torah gospel act law laws bill amendment constitution treaty pact accord accords agreement protocol convention declaration charter resolution summit conference congresses
  talks process plan project program programme policy doctrine strategy report study survey poll census index list guide war wars battle revolution uprising spring
  rebellion riot riots massacre genocide holocaust crisis recession depression era age century decade year month week day days night eve morning christmas easter ramadan
  hajj passover hanukkah diwali thanksgiving halloween monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december hurricane typhoon cyclone storm earthquake tsunami virus disease syndrome fever flu influenza pandemic outbreak theory theorem principle effect
  scale case affair scandal trial hearing inquiry investigation operation mission flight shuttle spacecraft satellite telescope rocket missile plane jet aircraft helicopter
  submarine carrier ship boat ferry train bus car truck tank rifle gun pistol model edition version windows android iphone ipad galaxy internet web website server database
  system language languages english arabic mandarin hindi dream code question questions answer image photo photos picture video caption story article source sources category categories
  tag tags chapter section page part volume column group-stage round stage league-table minister's rights tax taxes budget deal vote referendum election elections primary
  primaries caucuses campaign-trail speech address statement order executive orders memorandum visa passport card green blue red black white god allah lord heaven hell
  sex life death love peace freedom democracy islam islamophobia christianity judaism hinduism buddhism communism socialism capitalism fascism terrorism liberalism conservatism
  science medicine history economics politics physics chemistry biology mathematics engineering philosophy technology art arts music sport sports football soccer baseball
  basketball cricket tennis golf rugby hockey boxing swimming christendom brexit covid covid-19 coronavirus aids hiv ebola sars h1n1 dna gdp gmt utc est edt pst cet bst am pm ceo vip faq
  dvd tv usb sms gps pdf html url id ids dui wmd ied nuclear test tests session sessions latest update dollar euro pound yen bitcoin`;
