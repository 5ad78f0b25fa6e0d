const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH ' +
  'CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL ' +
  'GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
  'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR ' +
  'NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX ' +
  'SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** ISO 3166-1 alpha-2 codes of countries and territories that people live in (XK: Kosovo). */
export const isoCountries: readonly string[] = codes.split(' ');

/** What the runtime calls by a longer name than people do. */
const shorter: Readonly<Record<string, { en: string; es: string }>> = {
  HK: { en: 'Hong Kong', es: 'Hong Kong' },
  MO: { en: 'Macao', es: 'Macao' },
  MM: { en: 'Myanmar', es: 'Myanmar' },
};

const names = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  es: new Intl.DisplayNames('es', { type: 'region' }),
};

/** Name of a country (ISO 3166-1 alpha-2, any case) in English or Spanish; the code itself where there is none. */
export function countryName(code: string, language: 'en' | 'es'): string {
  const upper = code.toUpperCase();
  const own = shorter[upper];
  if (own !== undefined) return own[language];
  return /^[A-Z]{2}$/.test(upper) ? (names[language].of(upper) ?? upper) : upper;
}
