const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const minPopulation = 50_000;
/** Quarters, abandoned and historical places are no cities; these two are, whatever the dump says. */
const noCity = /^PPL(X|H|Q|W|CH)$/;
const cityAllTheSame = new Set(['Navi Mumbai', 'Subang Jaya']);

/**
 * In China the dump lists township seats beside cities. One that shares its name with a city five times its size
 * is left out, so that the city keeps its short id; Yichun (Heilongjiang) is a real city with an old figure.
 */
function shadowed(row, largest) {
  if (row.country !== 'CN' || /^PPL(A|A2|C)$/.test(row.feature) || row.name === 'Yichun') return false;
  return row.population * 5 < largest.get(fold(row.name));
}

/** Keeps corridor and world cities above 50,000 people, capitals, and the places that programme documents name. */
exports.selectPlaces = function selectPlaces(rows, { corridor, named, leftOut }) {
  const inCorridor = new Set([...corridor.spain, ...corridor['asia-pacific']]);
  const namedKeys = new Set(named.map(([country, name]) => `${country}.${name}`));
  const outKeys = new Set(leftOut.map(([country, name, , region]) => [country, name, region].join('.')));
  const kept = rows.filter((row) => {
    const key = `${row.country}.${row.name}`;
    if (row.name === 'Hong Kong') return row.feature === 'PPLC';
    if ([`${key}.`, `${key}.${row.admin1}`, `${row.country}.*.`].some((each) => outKeys.has(each)))
      return false;
    if (namedKeys.has(key)) return !noCity.test(row.feature);
    if (row.feature === 'PPLC') return row.population > 0 || inCorridor.has(row.country);
    if (noCity.test(row.feature) && !cityAllTheSame.has(row.name)) return false;
    if (row.country === 'CN' && row.feature === 'PPLA4') return false;
    return row.population > minPopulation;
  });
  const largest = new Map();
  for (const row of kept) {
    if (row.country !== 'CN') continue;
    largest.set(fold(row.name), Math.max(largest.get(fold(row.name)) ?? 0, row.population));
  }
  const unique = new Map();
  for (const row of kept.filter((each) => !shadowed(each, largest))) {
    const key = `${row.country}.${row.admin1}.${fold(row.name)}`;
    const other = unique.get(key);
    if (other === undefined || other.population < row.population) unique.set(key, row);
  }
  return [...unique.values()].map((row) => ({ ...row, inCorridor: inCorridor.has(row.country) }));
};
