const letters = { ð: 'd', đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ŋ: 'n' };

function slug(text) {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[ðđøłßæœþıŋ]/g, (letter) => letters[letter])
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function groupBy(places, keyOf) {
  const groups = new Map();
  for (const place of places) groups.set(keyOf(place), [...(groups.get(keyOf(place)) ?? []), place]);
  return groups;
}

/**
 * `<iso2>-<name>`; where two places of a country share a name, each carries its region, the larger as well. Two of
 * one name in one region, or without a region in our table: numbered from the larger down.
 */
exports.giveIds = function giveIds(places) {
  const base = (place) => `${place.country.toLowerCase()}-${slug(place.shortName)}`;
  const groups = groupBy(places, base);
  const withRegion = (place) =>
    groups.get(base(place)).length > 1 && place.region !== ''
      ? `${base(place)}-${slug(place.region)}`
      : base(place);
  const ids = [];
  for (const [id, same] of groupBy(places, withRegion)) {
    same.sort((a, b) => b.population - a.population);
    same.forEach((place, index) => ids.push({ ...place, id: index === 0 ? id : `${id}-${index + 1}` }));
  }
  return ids.sort((a, b) => (a.id < b.id ? -1 : 1));
};
