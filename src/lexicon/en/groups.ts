/**
 * What people are called who act together, in lower case, beside the plurals of `people`.
 *
 * @category Lexicons
 */
export const groups = `authorities troops forces people men women children kids parents relatives families officials sources leaders police
  locals youths elders clerics crowds crowd mob militia militias rebels public population electorate community communities society humanity mankind others
  civilians peacekeepers reinforcements rescuers responders medics paramilitaries marines guerrillas insurgents extremists islamists jihadists separatists
  loyalists nationalists conservatives liberals democrats republicans progressives socialists communists fascists nazis muslims christians jews hindus buddhists
  sikhs catholics protestants evangelicals mormons atheists secularists sunnis shiites shias kurds arabs druze alawites copts yazidis bedouins africans asians europeans
  latinos hispanics blacks whites natives aborigines indigenous refugees migrants immigrants dead wounded injured poor rich homeless unemployed elderly jihadis
  feds media press elites masses peers personnel workforce delegation delegates clergy staff staffers bureaucracy allies states nations countries powers
  ministries agencies departments parties newspapers firms companies corporations banks businesses organizations organisations charities unions churches universities schools colleges courts battalions brigades airlines embassies institutions regulators museums hospitals`;
