/** Languages in which cities of the corridor work: ISO 639. */
export const languagesKnown = 'en es ca eu gl pt fr zh ja ko hi id ms th vi tl ta mr bn'.split(' ');

/** Countries of the corridor and around it: ISO 3166. */
export const countriesKnown = 'AU BD CN ES HK ID IN JP KH KR LA LK MM MN MO MY NP NZ PH PK SG TH TW VN'.split(
  ' ',
);
