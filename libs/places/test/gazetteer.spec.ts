import { attribution, corridorSide, countryName, findPlace, searchPlaces } from '@puente/places';
import { gazetteer } from '../src/gazetteer';

const places = [...gazetteer().values()].map(({ place }) => place);

const expectedIds =
  `es-madrid es-barcelona es-sevilla es-valencia es-san-sebastian es-vitoria-gasteiz es-a-coruna es-palma
  es-malaga es-cordoba es-murcia es-granada es-albacete es-fuenlabrada es-zaragoza es-bilbao es-toledo es-merida es-teruel es-soria
  es-cuenca es-segovia es-avila kr-seoul kr-busan kr-daejeon jp-tokyo jp-kyoto jp-kitakyushu jp-fukuoka jp-marugame jp-taki
  cn-guangzhou cn-shenzhen cn-chengdu cn-hangzhou cn-beijing cn-shanghai cn-haikou cn-taizhou-zhejiang cn-taizhou-jiangsu
  hk-hong-kong tw-taipei sg-singapore in-delhi in-mumbai in-pune in-gangtok in-surat th-bangkok vn-da-nang vn-ho-chi-minh-city
  id-jakarta id-bandung my-kuala-lumpur ph-quezon-city au-sydney nz-wellington kh-phnom-penh de-berlin tr-istanbul`.split(
    /\s+/,
  );

describe('the gazetteer', () => {
  it('holds more than 3,800 cities of the corridor', () => {
    expect(places.filter(({ country }) => corridorSide(country) !== null).length).toBeGreaterThan(3_800);
  });

  it('gives every place a unique id that carries its country', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    const wrong = places.filter(
      ({ id, country }) => !/^[a-z]{2}(-[a-z0-9]+)+$/.test(id) || !id.startsWith(country.toLowerCase()),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('keeps coordinates, years and names within their ranges', () => {
    const wrong = places.filter(
      (place) =>
        !(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180) ||
        !(place.population >= 0 && place.populationYear >= 2020) ||
        place.names[0] === undefined ||
        place.names.some((name) => name === '' || name.includes('~')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(expectedIds)('knows %s', (id) => {
    expect(findPlace(id)?.country).toBe(id.slice(0, 2).toUpperCase());
  });

  it('has one Delhi and one Hong Kong', () => {
    expect(findPlace('in-new-delhi')).toBeUndefined();
    expect(places.filter(({ country }) => country === 'HK').map(({ id }) => id)).toEqual(['hk-hong-kong']);
  });

  it('gives both namesakes of a country their region, the larger as well', () => {
    expect(findPlace('cn-taizhou')).toBeUndefined();
    expect(findPlace('cn-taizhou-zhejiang')?.region).toBe('Zhejiang');
  });

  it('finds places by prefix in any script, accents aside', () => {
    expect(searchPlaces('malag', { limit: 1 }).map(({ id }) => id)).toEqual(['es-malaga']);
    expect(searchPlaces('서울', { limit: 1 }).map(({ id }) => id)).toEqual(['kr-seoul']);
    expect(searchPlaces('valencia', { country: 'es' })[0]?.id).toBe('es-valencia');
    expect(searchPlaces('  ')).toEqual([]);
  });

  it.each([
    ['Pekín', 'cn-beijing'],
    ['Nueva Delhi', 'in-delhi'],
    ['Yakarta', 'id-jakarta'],
    ['Katmandú', 'np-kathmandu'],
    ['Daca', 'bd-dhaka'],
    ['Sídney', 'au-sydney'],
    ['Timbu', 'bt-thimphu'],
    ['Prayagraj', 'in-allahabad'],
    ['Gurugram', 'in-gurgaon'],
    ['Yongin', 'kr-yongin'],
    ['Funabashi', 'jp-funabashi'],
    ['Iruña', 'es-pamplona'],
    ['Castelló', 'es-castello-de-la-plana'],
    ['Alacant', 'es-alicante'],
    ['Eivissa', 'es-ibiza'],
    ['เชียงใหม่', 'th-chiang-mai'],
    ['ಬೆಳಗಾವಿ', 'in-belgaum'],
    ['鎌倉', 'jp-kamakura'],
    ['এলাহাবাদ', 'in-allahabad'],
  ])('knows %s', (name, id) => {
    expect(searchPlaces(name, { limit: 1 }).map((place) => place.id)).toEqual([id]);
  });

  it.each([
    ['KR', 'Hangul', 0.75],
    ['JP', 'Han', 0.9],
    ['CN', 'Han', 0.65],
    ['TW', 'Han', 0.9],
    ['TH', 'Thai', 0.9],
    ['IR', 'Arabic', 0.8],
    ['KZ', 'Cyrillic', 1],
  ])('names the cities of %s in their own script, %s, where the dump has it', (country, script, share) => {
    const ours = places.filter((place) => place.country === country);
    const own = new RegExp(`\\p{Script=${script}}`, 'u');
    const named = ours.filter(({ names }) => names.some((name) => own.test(name)));
    expect(named.length / ours.length).toBeGreaterThanOrEqual(share);
  });

  it('names its source', () => {
    expect(attribution).toMatch(/GeoNames.*CC BY 4\.0/);
  });
});

describe('countries', () => {
  it('stand on one side of the corridor or on none', () => {
    expect(corridorSide('ES')).toBe('spain');
    expect(corridorSide('kr')).toBe('asia-pacific');
    expect(corridorSide('DE')).toBeNull();
    expect(corridorSide('DE', { spain: ['DE'], 'asia-pacific': [] })).toBe('spain');
  });

  it('have names in English and Spanish', () => {
    expect([countryName('KR', 'en'), countryName('kr', 'es'), countryName('HK', 'es')]).toEqual([
      'South Korea',
      'Corea del Sur',
      'Hong Kong',
    ]);
  });
});
