const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Countries whose cities English writes without the dump's transcription marks (Hyderābād, Kōfu, Huế). */
const plainLetters = new Set(
  'CN HK MO TW JP KR KP MN BN KH ID LA MY MM PH SG TH TL VN AF BD BT IN IR MV NP PK LK KZ KG TJ TM UZ IQ SA EG JO SY YE'.split(
    ' ',
  ),
);
const suffix = { KR: /-(si|gun|eup)$| City$/, JP: /-shi$|chō$/, ID: / City$/ };

const indic = 'Devanagari Bengali Gujarati Gurmukhi Kannada Malayalam Oriya Tamil Telugu'
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Scripts that a country's own people write; Chinese, Japanese and Korean names are kept for large cities everywhere. */
const ownScript = {
  CN: /^\p{Script=Han}+$/u,
  TW: /^\p{Script=Han}+$/u,
  HK: /^\p{Script=Han}+$/u,
  MO: /^\p{Script=Han}+$/u,
  SG: /^(\p{Script=Han}+|[\p{Script=Tamil}\p{M}]+)$/u,
  JP: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  KR: /^\p{Script=Hangul}+$/u,
  KP: /^\p{Script=Hangul}+$/u,
  IN: new RegExp(`^([${indic}\\p{M}]+|\\p{Script=Arabic}+)$`, 'u'),
  NP: /^[\p{Script=Devanagari}\p{M}]+$/u,
  BD: /^[\p{Script=Bengali}\p{M}]+$/u,
  TH: /^[\p{Script=Thai}\p{M}]+$/u,
  LA: /^[\p{Script=Lao}\p{M}]+$/u,
  KH: /^[\p{Script=Khmer}\p{M}]+$/u,
  MM: /^[\p{Script=Myanmar}\p{M}]+$/u,
  LK: /^([\p{Script=Sinhala}\p{M}\u200d]+|[\p{Script=Tamil}\p{M}]+)$/u,
  MV: /^[\p{Script=Thaana}\p{M}]+$/u,
  BT: /^[\p{Script=Tibetan}\p{M}་]+$/u,
  KZ: /^\p{Script=Cyrillic}+$/u,
  KG: /^\p{Script=Cyrillic}+$/u,
  MN: /^\p{Script=Cyrillic}+$/u,
  TJ: /^\p{Script=Cyrillic}+$/u,
  UZ: /^\p{Script=Cyrillic}+$/u,
  RU: /^\p{Script=Cyrillic}+$/u,
  PK: /^\p{Script=Arabic}+$/u,
  IR: /^\p{Script=Arabic}+$/u,
  AF: /^\p{Script=Arabic}+$/u,
};
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}$/u;
/** 서울시 is 서울 with the word for city: the short form finds both. */
const cityWord = /(特別市|特别市|광역시|특별시|市|시)$/u;
const everywhereFrom = 500_000;

function scriptNames(row) {
  const own = ownScript[row.country];
  const capital = row.feature === 'PPLC' || row.feature === 'PPLA';
  return row.alternates.filter((name) => {
    if (name.length < 2 || (cityWord.test(name) && name.length > 2)) return false;
    if (own?.test(name)) return row.inCorridor || row.population >= everywhereFrom || capital;
    return eastAsian.test(name) && (row.country === 'ES' || row.population >= everywhereFrom);
  });
}

const partsOf = (name) => fold(name).replace(/[^a-z]+/g, ' ');

/** The same name parted otherwise: Tanjungpinang for Tanjung Pinang. Of other languages' spellings nothing is taken. */
function partedOtherwise({ inCorridor, asciiName, alternates }) {
  const parts = partsOf(asciiName);
  const isSame = (name) => partsOf(name).replaceAll(' ', '') === parts.replaceAll(' ', '');
  const plain = alternates.filter((name) => inCorridor && /^[A-Z][A-Za-z]+([ -][A-Za-z]+)*$/.test(name));
  return plain.filter((name) => isSame(name) && partsOf(name) !== parts);
}

/** "Iloilo City": so the country calls its cities, to tell them from the provinces around. */
function calledCity({ country }, short) {
  return country === 'PH' && !/ City$/.test(short) ? [`${short} City`] : [];
}

function shortName(row, ourName) {
  if (ourName) return ourName;
  const name = plainLetters.has(row.country) ? row.asciiName : row.name;
  return name.replace(suffix[row.country] ?? /$^/, '').replace(/[’‘`]/g, "'");
}

/** Two characters that name a smaller city are often a word as well (合作, 联合): they count where "city" follows. */
const shortOfOwn = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u;
const wellKnownFrom = 200_000;
const markShort = (row) => (name) =>
  shortOfOwn.test(name) && row.population < wellKnownFrom && row.feature !== 'PPLC' ? `~${name}` : name;

/** A name that is a common word gets a "~" in front: it needs support in the text. */
function mark(name, commonWords) {
  return !name.startsWith('~') && commonWords.has(fold(name)) ? `~${name}` : name;
}

/** Adds `shortName`, `region`, `year` and `names` (the first is the short name, marked where it needs support). */
exports.chooseNames = function chooseNames(rows, { supplement, commonWords, year, regions }) {
  const byKey = new Map();
  for (const row of [...rows].sort((a, b) => a.population - b.population))
    byKey.set(`${row.country}.${row.name}`, row);
  const extra = new Map();
  for (const [country, name, ourName = '', names = ''] of supplement) {
    const row = byKey.get(`${country}.${name}`);
    if (row === undefined)
      throw new Error(`supplement.tsv names a place that was not selected: ${country} ${name}`);
    extra.set(row, { ourName, names: names.split('|').filter(Boolean) });
  }
  return rows.map((row) => {
    const added = extra.get(row) ?? { ourName: '', names: [] };
    const short = shortName(row, added.ourName);
    const dumped = [row.name, row.asciiName, ...partedOtherwise(row)].map((name) => mark(name, commonWords));
    const own = added.ourName === '' ? mark(short, commonWords) : short;
    const all = [
      own,
      ...added.names,
      ...calledCity(row, short),
      ...dumped,
      ...scriptNames(row).map(markShort(row)),
    ];
    const seen = new Set();
    const names = all.filter((name) => {
      const key = name.replace(/^~/, '').normalize('NFC');
      return !key.includes('|') && !seen.has(key) && seen.add(key);
    });
    return {
      ...row,
      shortName: short,
      region: regions.get(`${row.country}.${row.admin1}`) ?? '',
      year,
      names,
    };
  });
};
