/**
 * What people are called who act together, in lower case, beside the plurals of `people`.
 *
 * @category Lexicons
 */
export const groups = `authorities troops forces people children parents relatives families police
  elders crowds crowd mob militia militias public population electorate community communities humanity mankind others
  civilians peacekeepers reinforcements rescuers responders medics paramilitaries
  fascists nazis hindus buddhists
  sikhs catholics protestants evangelicals mormons atheists secularists sunnis shiites shias kurds arabs druze alawites copts yazidis bedouins africans asians europeans
  latinos hispanics blacks whites natives aborigines indigenous dead wounded injured poor rich homeless unemployed elderly jihadis
  feds media press elites masses peers personnel workforce delegation clergy staff bureaucracy allies states nations countries powers
  ministries agencies departments parties newspapers firms companies corporations banks businesses organizations organisations charities unions churches universities schools colleges courts battalions brigades airlines embassies institutions museums hospitals`;
