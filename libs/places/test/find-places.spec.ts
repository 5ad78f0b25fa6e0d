import fc from 'fast-check';
import { findCountries, findPlaces } from '@puente/places';

const cities = (text: string) =>
  findPlaces(text).flatMap(({ place, role }) => (role === 'place' ? [place.id] : []));
const roles = (text: string) => findPlaces(text).map(({ place, role }) => `${place.id} ${role}`);

describe('a local name', () => {
  it.each([
    'Vecinos del barrio de San Antonio',
    'Una tienda en la calle Zamora',
    'The bells of the church of Santiago',
    'The Alhambra sells a fixed number of tickets a day',
    'La Alhambra vende cada día un número fijo de entradas',
  ])('in "%s" is no city', (text) => {
    expect(findPlaces(text).filter(({ role }) => role === 'place')).toEqual([]);
  });
});

describe('an article', () => {
  it.each([
    ['The Milan fair opens in May', 'it-milan place'],
    ['The Granada metro runs below ground', 'es-granada place'],
  ])('leaves the city of "%s" as it is', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });
});

describe('namesakes', () => {
  it.each([
    ['Valencia is a city on the Mediterranean.', ['es-valencia']],
    ['Valencia (Venezuela) lacks water. Valencia also grows.', ['ve-valencia', 've-valencia']],
    ['The Venezuelan city of Valencia, capital of Carabobo state, lacks water.', ['ve-valencia']],
    [
      'Madrid, Barcelona and Valencia hosted a delegation from Venezuela.',
      ['es-madrid', 'es-barcelona', 'es-valencia'],
    ],
    ['Córdoba, Argentina, improves its buses.', ['ar-cordoba']],
    ['La ciudad argentina de Córdoba mejora sus autobuses.', ['ar-cordoba']],
    ['Córdoba conserva su patrimonio.', ['es-cordoba']],
    ['Mérida, Yucatán, suffers from heat.', ['mx-merida']],
    ['Mérida (Venezuela) y Mérida, en Extremadura.', ['ve-merida', 'es-merida']],
    ['Mérida conserva su patrimonio romano.', ['es-merida']],
    ['Cartagena de Indias faces floods.', ['co-cartagena']],
    ['Cartagena, Colombia, faces floods.', ['co-cartagena']],
    ['Cartagena and Murcia share a port.', ['es-cartagena', 'es-murcia']],
    ['León, Guanajuato, and Guadalajara, Jalisco, grow.', ['mx-leon', 'mx-guadalajara']],
    ['León, Nicaragua, has a volcano near by.', ['ni-leon']],
    ['León y Guadalajara colaboran.', ['es-leon', 'es-guadalajara']],
    ['Toledo, Ohio, makes glass. Toledo wants jobs.', ['us-toledo', 'us-toledo']],
    ['Toledo restores its walls.', ['es-toledo']],
    ['Santiago de Chile sufre contaminación.', ['cl-santiago']],
    [
      'Santiago de Compostela recibe peregrinos; Santiago los cuida.',
      ['es-santiago-de-compostela', 'es-santiago-de-compostela'],
    ],
    ['Vitória, in Brazil, has a port.', ['br-vitoria']],
    ['Taizhou in Zhejiang province makes pumps.', ['cn-taizhou-zhejiang']],
    ['In Seoul, Chinese firms met; in Valencia, China and Korea did.', ['kr-seoul', 'es-valencia']],
    ['Segovia (Colombia) mines gold.', []],
  ])('%s', (text, ids) => {
    const found = cities(text).filter((id) => id !== 'mx-guanajuato');
    expect(found).toEqual(ids);
  });
});

describe('names and spellings', () => {
  it.each([
    ['Donostia / San Sebastián', ['es-san-sebastian']],
    ['San Sebastian, Donostia', ['es-san-sebastian', 'es-san-sebastian']],
    ['Vitoria-Gasteiz, Vitoria, Gasteiz, VITORIA-GASTEIZ', Array<string>(4).fill('es-vitoria-gasteiz')],
    ['Delhi, New Delhi, Nueva Delhi', Array<string>(3).fill('in-delhi')],
    [
      'Pekín, Cantón, Seúl, Tokio, Londres, Nueva York',
      ['cn-beijing', 'cn-guangzhou', 'kr-seoul', 'jp-tokyo', 'gb-london', 'us-new-york'],
    ],
    ['La Coruña, la Coruña, València, Lérida', ['es-a-coruna', 'es-a-coruna', 'es-valencia', 'es-lleida']],
    ['서울시는 부산과, 広州市, 北京', ['kr-seoul', 'kr-busan', 'cn-guangzhou', 'cn-beijing']],
    [
      '**Valencia**, San\u00a0Sebastián, Hong\nKong, Tokyo\u2019s plan',
      ['es-valencia', 'es-san-sebastian', 'hk-hong-kong', 'jp-tokyo'],
    ],
    ['Singapore leads.', ['sg-singapore']],
    [
      'Milan, Berlin, Vancouver, Istanbul, Barnsley',
      ['it-milan', 'de-berlin', 'ca-vancouver', 'tr-istanbul', 'gb-barnsley'],
    ],
    [
      'The metropolitan area of Barcelona; the Madrid-Barcelona line',
      ['es-barcelona', 'es-madrid', 'es-barcelona'],
    ],
    ['the Seoul Metropolitan Government and Barcelona City Council', ['kr-seoul', 'es-barcelona']],
    ["Ma'anshan, Nuku\u2019alofa, Nuku\u02bbalofa", ['cn-maanshan', 'to-nukualofa', 'to-nukualofa']],
    ['Dehradun, Chonburi, Tanjungpinang', ['in-dehra-dun', 'th-chon-buri', 'id-tanjung-pinang']],
    ['Barisal, Cumilla, Kokand and Termez', ['bd-barishal', 'bd-comilla', 'uz-qoqon', 'uz-tirmiz']],
    [
      'Seberang Perai, Thu Duc, Cilegon, Bắc Ninh',
      ['my-seberang-perai', 'vn-thu-duc', 'id-cilegon', 'vn-bac-ninh'],
    ],
    ['the flood gates of HCMC are old', ['vn-ho-chi-minh-city']],
    ['Ipswich in Queensland, Ipswich in England', ['au-ipswich', 'gb-ipswich']],
  ])('%s', (text, ids) => {
    expect(cities(text)).toEqual(ids);
  });
});

describe('a short name in a script without spaces', () => {
  it('counts for a smaller city only where the word for city follows', () => {
    expect(cities('鎌倉市は観光客を分散する。')).toEqual(['jp-kamakura']);
    expect(cities('양산시는 버스를 늘린다.')).toEqual(['kr-yangsan']);
    expect(cities('双方签署合作协议，联合启动项目。')).toEqual([]);
  });
});

describe('what is no city', () => {
  it.each([
    ['Metropolis is a network. Metrópolis también.'],
    ['Mr Santiago Pérez met Sydney Pollack and Alicia Córdoba.'],
    ['Juan Pérez Córdoba, Dr. Toledo and J. Soria spoke.'],
    ['Reading is good. Nice work. Mobile phones. Split the bill. Same old. Bath time.'],
    ['Rosario y Victoria llegaron en paz.'],
    ['the valencia of an atom'],
    ['the PISA study'],
    ['Mexico and Kuwait are countries.'],
  ])('%s', (text) => {
    expect(findPlaces(text)).toEqual([]);
  });

  it.each([
    ['Casa Asia Center - Madrid', 'es-madrid part-of-name'],
    ['08018 Barcelona', 'es-barcelona address'],
    ['Carrer de Mallorca 401, Barcelona', 'es-barcelona address'],
    ['the University of Tokyo', 'jp-tokyo part-of-name'],
    ['Universitat Politècnica de València', 'es-valencia part-of-name'],
    ['Fira de Barcelona', 'es-barcelona part-of-name'],
    ['the Guangzhou International Award', 'cn-guangzhou part-of-name'],
    ['Silicon-Guangzhou International R&d Center', 'cn-guangzhou part-of-name'],
    ['Comunidad de Sevilla', 'es-sevilla part-of-name'],
  ])('gives a role to the name in "%s"', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it('takes a common word for a city where the text calls it one', () => {
    expect(cities('Reading, UK, and the city of Bath and Nice (France)')).toEqual([
      'gb-reading',
      'gb-bath',
      'fr-nice',
    ]);
  });
});

describe('countries in text', () => {
  it('are found by name and demonym in both languages', () => {
    const codes = findCountries(
      'China, Chinese firms, empresas coreanas, Japón, chinos, la India, Singapore',
    ).map(({ country }) => country);
    expect(codes).toEqual(['CN', 'CN', 'KR', 'JP', 'CN', 'IN', 'SG']);
  });
});

describe('spans', () => {
  const piece = fc.constantFrom(
    'Valencia',
    'Hong\u00a0Kong',
    '**Seúl**',
    ' and ',
    ', ',
    '.\n\n',
    '広州',
    '😀',
    'San',
    ' Sebastián',
    '(Venezuela)',
    ' de ',
    '08018 ',
    'Mr ',
    'University of ',
    '-',
    '\u0301',
    'İ',
    'ß',
    'Tokyo’s',
  );

  it('equal the text they claim, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const mention of findPlaces(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
