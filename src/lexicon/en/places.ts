/**
 * Places that are no country, in lower case: names of one word parted by white space, longer ones by commas.
 *
 * @category Lexicons
 */
export interface Places {
  /** Head words of names of places: `Main Street`, `Mount Kenya`. */
  readonly heads: string;
  /** Parts of the world and of countries: continents, regions, states, provinces. */
  readonly regions: string;
  /** Cities and towns. */
  readonly cities: string;
}

/**
 * The places that `findActors` passes over, or takes for what acts there.
 *
 * @category Lexicons
 */
export const places: Places = {
  heads: `street avenue road boulevard lane drive highway freeway motorway square plaza park parkway bridge tunnel river lake sea ocean bay gulf strait channel canal
    creek falls island islands isle isles peninsula cape coast beach harbor harbour port pier dam mountain mountains mount hill hills valley canyon desert forest woods
    jungle plateau glacier volcano airport airfield airbase base station terminal stadium arena dome field fields grounds garden gardens ground hall hotel house tower
    towers building mall palace castle fort fortress monument memorial cemetery prison jail camp barracks city town village township district borough province
    prefecture region territory territories countryside suburb neighborhood neighbourhood republic kingdom emirate oblast raion planetarium speedway racecourse courthouse
    reservoir crossing junction headquarters center centre complex zone heights springs ranch farm plant refinery mosque ridge point gate estate quarter wharf observatory
    basin delta reef crater pad launchpad county shire museum gallery theatre theater cathedral basilica shrine library hospital route interstate pass trail`,
  regions: `africa, asia, europe, north america, south america, latin america, central america, oceania, antarctica, antarctic, arctic, middle east, mideast, far east, near east,
    east asia, southeast asia, south asia, central asia, eurasia, western europe, eastern europe, central europe, scandinavia, balkans, baltics, caucasus, maghreb, sahel, levant,
    caribbean, west africa, east africa, north africa, southern africa, horn of africa, persian gulf, gulf, mediterranean, black sea, red sea, baltic sea, caspian sea,
    south china sea, east china sea, atlantic, pacific, atlantic ocean, pacific ocean, indian ocean, english channel, mesopotamia, kurdistan, iraqi kurdistan, kashmir, tibet,
    xinjiang, inner mongolia, siberia, chechnya, dagestan, crimea, donbas, donbass, donetsk, luhansk, transnistria, abkhazia, south ossetia, nagorno-karabakh, catalonia,
    basque country, galicia, andalusia, bavaria, saxony, brandenburg, hesse, lower saxony, north rhine-westphalia, lombardy, tuscany, sicily, sardinia, veneto, piedmont, normandy,
    brittany, provence, alsace, corsica, flanders, wallonia, darfur, helmand, kandahar, anbar, punjab, sindh, balochistan, baluchistan, gujarat, kerala, tamil nadu, maharashtra,
    uttar pradesh, bihar, west bengal, karnataka, rajasthan, assam, manipur, telangana, haryana, jammu, waziristan, north waziristan, south waziristan, khyber pakhtunkhwa, swat, sichuan,
    yunnan, guangdong, hunan, hubei, henan, hebei, shandong, shanxi, fujian, zhejiang, jiangsu, guangxi, gansu, qinghai, liaoning, jilin, heilongjiang, hainan, okinawa, hokkaido,
    fukushima, aceh, java, sumatra, borneo, bali, sulawesi, mindanao, luzon, biafra, katanga, kwazulu-natal, gauteng, transvaal, kivu, ituri, tigray, puntland, somaliland, cyrenaica,
    sinai, golan heights, galilee, new south wales, queensland, victoria, tasmania, south australia, western australia, northern territory, ontario, quebec, british columbia, alberta,
    manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, newfoundland and labrador, prince edward island, yukon, nunavut, northwest territories, alabama, alaska, arizona, arkansas,
    california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
    pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington state, west virginia, wisconsin, wyoming, new england, midwest,
    deep south, pacific northwest, silicon valley, wall street, hollywood, long island, upstate new york, southern california, northern california, bay area, cornwall, devon, kent, essex, sussex,
    surrey, yorkshire, lancashire, cumbria, northumberland, norfolk, suffolk, hampshire, dorset, somerset, wiltshire, oxfordshire, berkshire, hertfordshire, bedfordshire,
    cambridgeshire, lincolnshire, nottinghamshire, derbyshire, leicestershire, warwickshire, merseyside, midlands, ulster, munster, connacht, leinster, highlands, hebrides, orkney,
    shetland, guam, bermuda, gibraltar, falkland islands, falklands, cayman islands, british virgin islands, french guiana, guadeloupe, martinique, réunion, new caledonia, tahiti, aleppo province, guantanamo, guantánamo, guantanamo bay, manhattan, brooklyn, queens, bronx, staten island, harlem`,
  cities: `aachen, aberdeen, abilene, accra, adelaide, agra, ahmedabad, akron, al-hasakah, albany, albuquerque, aleppo, alexandria, alice springs, allahabad, allentown, almaty, amarillo, amritsar, anaheim, anchorage, ann arbor, annapolis, antwerp, arlington,
    asheville, aspen, atlanta, atlantic city, auckland, augusta, aurora, austin, avignon, bakersfield, baltimore, bangalore, bengaluru, barcelona, bari, basel, basra, bath, baton rouge, beaumont, belfast, benghazi, bergen, berkeley, bethlehem, beverly hills,
    bhopal, bilbao, birmingham, bismarck, blackburn, blackpool, bloomington, boise, bologna, bolton, bonn, bordeaux, boston, bournemouth, bradford, bremen, brescia, brighton, brisbane, bristol, brno, bruges, brussels, buffalo, bulawayo, burlington,
    busan, cairns, calais, calcutta, calgary, cali, cambridge, canterbury, cape canaveral, cape town, cardiff, carlisle, carson city, casablanca, catania, cebu, cedar rapids, champaign, chandigarh, charleston, charlotte, charlottesville, chattanooga, chengdu, chennai, cheyenne, chicago,
    chittagong, chongqing, christchurch, cincinnati, ciudad juarez, ciudad juárez, clearwater, cleveland, cluj, cologne, colorado springs, columbia, columbus, concord, cork, corpus christi, coventry, cupertino, dallas, damietta, dalian, darwin, davao, davos, dayton,
    daytona beach, denver, des moines, detroit, dijon, doncaster, dortmund, dover, dresden, dubai, dubrovnik, duluth, dundee, dunedin, durban, durham, düsseldorf, dusseldorf, east jerusalem, edinburgh, edmonton, eindhoven, el paso, erbil, essen, eugene, evansville, exeter,
    fairbanks, fallujah, fargo, ferguson, flagstaff, flint, florence, fort lauderdale, fort wayne, fort worth, frankfurt, fredericton, freiburg, fremont, fresno, fukuoka, galway, gaziantep, gdansk, gdańsk, geneva, genoa, genova, ghent, glasgow, gloucester, gold coast, gothenburg, goma,
    granada, grand rapids, graz, green bay, greensboro, grenoble, grozny, guadalajara, guangzhou, guayaquil, haifa, halifax, hamburg, hamilton, hampton, hanover, hangzhou, harbin, harrisburg, hartford, hebron, helena, herat, hiroshima, ho chi minh city,
    hobart, homs, honolulu, houston, huntsville, hyderabad, idlib, indianapolis, innsbruck, inverness, ipswich, irkutsk, irving, isfahan, istanbul, izmir, jackson, jacksonville, jaipur, jalalabad, jeddah, jerusalem, johannesburg, kaduna, kaliningrad, kano, kansas city, kaohsiung,
    karachi, karbala, kaunas, kazan, kharkiv, kharkov, kherson, kigali, kingston, kirkuk, kitchener, knoxville, kobe, kobani, kochi, kolkata, krakow, kraków, kunduz, kunming, kyoto, lagos, lahore, lansing, las vegas, lausanne, leeds, leicester, leipzig, lexington, lille,
    lincoln, linz, little rock, liverpool, london, long beach, los angeles, louisville, lubbock, lucknow, lviv, lyon, lyons, madison, malaga, málaga, malmo, malmö, manchester, mandalay, maracaibo, marrakesh, marrakech, mariupol, marseille, marseilles, mazar-i-sharif, mecca, medellin, medellín, medina,
    melbourne, memphis, mesa, miami, miami beach, milan, milwaukee, minneapolis, mobile, modesto, mombasa, montgomery, monterrey, montpellier, montreal, montréal, mosul, mountain view, multan, mumbai, bombay, munich, murmansk, nablus, nagasaki, nagoya, najaf,
    nanjing, nantes, naples, nashville, newark, newcastle, new haven, new orleans, newport, new york city, nice, nizhny novgorod, norwich, nottingham, novosibirsk, nuremberg, oakland, oaxaca, odense, odessa, odesa, oklahoma city, olympia, omaha, orlando, osaka, oxford, palermo, palm beach, palm springs,
    palmyra, palo alto, pasadena, paterson, peoria, perth, peshawar, philadelphia, phoenix, pierre, pittsburgh, plymouth, poitiers, port elizabeth, portland, porto, portsmouth, poznan, preston, princeton, providence, pune, quetta, rafah, rakhine, raleigh, ramadi, raqqa, reading, redmond, reno, rennes,
    richmond, rio, rio de janeiro, rochester, rostov, rotterdam, rouen, sacramento, saint petersburg, st. petersburg, st petersburg, salem, salford, salisbury, salt lake city, salvador, salzburg, samara, samarra, san antonio, san bernardino, san diego,
    san francisco, san jose, san juan, santa ana, santa barbara, santa cruz, santa fe, santa marta, santa monica, são paulo, sao paulo, sapporo, saskatoon, savannah, scranton, seattle, sendai, sevastopol, seville, shanghai, sharm el-sheikh, sheffield, shenzhen, shiraz, shreveport, sinjar, sochi, southampton,
    south bend, spokane, springfield, srebrenica, srinagar, stockton, strasbourg, stuttgart, surabaya, swansea, sydney, syracuse, tabriz, tacoma, taichung, taiz, tallahassee, tampa, tampa bay, tangier, thessaloniki, tianjin, tijuana, tikrit, timbuktu, toledo, topeka, toronto, toulouse,
    trenton, trieste, tucson, tulsa, turin, tyre, ulsan, utrecht, valencia, valparaiso, vancouver, venice, verona, versailles, veracruz, victoria, virginia beach, vladivostok, volgograd, waco, warwick, wichita, winnipeg, wolverhampton, worcester, wroclaw, wuhan, wuppertal, xian, yakima,
    yokohama, york, zaporizhzhia, zürich, zurich, new delhi, broward county, miami-dade, orange county, los alamos, st. louis, st louis, saint louis, st. paul, saint paul, d.c., dc`,
};
