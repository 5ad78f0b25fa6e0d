import { stated } from './stated';

describe('who a sentence is about', () => {
  it.each([
    [
      'carries the city over',
      'Bangkok grew along canals. Pavements are broken; wheelchairs cannot pass.',
      ['th-bangkok mobility need'],
    ],
    [
      'follows "the city" and "its"',
      'Dhaka is dense. The city cannot collect its rubbish.',
      ['bd-dhaka waste need'],
    ],
    [
      'takes all cities of a list',
      'Madrid, Valencia and Barcelona lack affordable housing.',
      ['es-madrid housing need', 'es-valencia housing need', 'es-barcelona housing need'],
    ],
    [
      'finds "the three cities" again',
      'Guests came to Madrid, Valencia and Bilbao. The three cities need affordable housing.',
      ['es-madrid housing need', 'es-valencia housing need', 'es-bilbao housing need'],
    ],
    [
      'does not pin a group on a member',
      'Madrid hosted the day. Spanish cities lack affordable housing.',
      [],
    ],
    [
      'does not pin the world on a city',
      'Seoul was the host. Throughout the world cities must address housing.',
      [],
    ],
    [
      'passes over the city behind "with"',
      'With Dalian, its sister city, Kitakyushu built an eco-town.',
      ['jp-kitakyushu waste offer'],
    ],
    [
      'takes no empty "it" for the city',
      'Da Nang was the host. Urban communities find it hard to get finance.',
      [],
    ],
    [
      'passes over a city behind "After" that opens the sentence',
      'Valencia is the host. After Madrid, Valencia lacks affordable housing.',
      ['es-valencia housing need'],
    ],
    [
      'records a city outside the corridor as itself',
      'Berlin lacks affordable housing.',
      ['de-berlin housing need'],
    ],
    [
      'takes what comes from a city as its own',
      'He provided two successful examples from Madrid of social housing.',
      ['es-madrid housing offer'],
    ],
    [
      'knows both of two neighbours',
      'Málaga and Da Nang met in May. Both cities need affordable housing.',
      ['es-malaga housing need', 'vn-da-nang housing need'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it('takes praise as said of the city that is praised', () => {
    expect(stated('The mayor of Incheon praised the beaches of Gijón.')).toEqual(['es-gijon water offer']);
  });

  it('takes the title as context, and never quotes it', () => {
    expect(stated('Pavements are broken.', 'en', 'Walking in Bangkok')).toEqual(['th-bangkok mobility need']);
    expect(stated('It rains often.', 'en', 'Bangkok lacks affordable housing')).toEqual([]);
  });

  it('gives what an organisation does to the organisation, not to the city in its name', () => {
    expect(stated('The University of Tokyo trains teachers for schools.')).toEqual([
      'org-university-of-tokyo knowledge-education offer',
    ]);
    expect(stated('CityNet trains officials in waste sorting.')).toEqual(['org-citynet waste offer']);
  });

  it('takes both banks of a river for no two cities', () => {
    expect(stated('Turin is old. A tram has linked both banks since May.')).toEqual([
      'it-turin mobility offer',
    ]);
  });

  it('takes a European project for no statement on Europe', () => {
    expect(stated('Turin is old. In a European project forty flats were insulated.')).toEqual([
      'it-turin climate-energy offer',
      'it-turin housing offer',
    ]);
    expect(stated('Turin is old. In Europe many flats were insulated.')).toEqual([]);
  });

  it('counts joint work weakly for both partners', () => {
    const text =
      'Gangtok in India and Albacete in Spain are partners. The exchanges centred on solid waste. Gangtok struggles with solid waste.';
    expect(stated(text)).toEqual(['in-gangtok waste need', 'es-albacete waste offer']);
  });
});

describe('the former and the latter of two cities', () => {
  it.each([
    [
      'each in its sentence',
      'en',
      'Surabaya and Seville exchanged experts. The former wants to learn about trams. The latter runs waste banks.',
      ['id-surabaya mobility need', 'es-sevilla waste offer'],
    ],
    [
      'both in the sentence that names the cities',
      'en',
      'Surabaya and Seville exchanged experts; the former wanted to know about trams, the latter about waste banks.',
      ['id-surabaya mobility need', 'es-sevilla waste need'],
    ],
    [
      'la primera y la segunda',
      'es',
      'Málaga y Daegu firmaron un acuerdo. La primera busca ideas para sus playas; la segunda tiene experiencia en agua.',
      ['es-malaga water need', 'kr-daegu water offer'],
    ],
    [
      'esta última',
      'es',
      'Málaga y Daegu firmaron un acuerdo. Esta última carece de agua.',
      ['kr-daegu water need'],
    ],
  ] as const)('%s', (_, language, text, expected) => expect(stated(text, language)).toEqual(expected));

  it('is no first bus and no former mayor', () => {
    const text =
      'Madrid and Seoul met. The first buses of Seoul are electric. The former mayor lacked housing.';
    expect(stated(text)).not.toContain('es-madrid housing need');
    expect(stated(text)).not.toContain('es-madrid mobility offer');
  });
});

describe('a city in which another one speaks', () => {
  it.each([
    ['In Seoul, Madrid showed its metro.', ['es-madrid mobility offer']],
    ['At a fair in Hanoi, Málaga presented its water meters.', ['es-malaga water offer']],
    [
      'In Delhi, Mumbai and Pune air is bad.',
      ['in-delhi air-quality need', 'in-mumbai air-quality need', 'in-pune air-quality need'],
    ],
    ['Unlike Tokyo, Manila has no flood tunnels.', ['ph-manila safety-resilience-disaster need']],
    ['Neither Vigo nor Cebu has a metro.', ['es-vigo mobility need', 'ph-cebu-city mobility need']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('a document about one city', () => {
  it.each([
    [
      'keeps it where another is compared',
      'Only Osaka has as many cyclists. Buses are late.',
      ['es-sevilla mobility need'],
    ],
    [
      'leaves it where another city heads the sentence',
      'Osaka lacks affordable housing.',
      ['jp-osaka housing need'],
    ],
    ['takes no small foreign namesake', 'Santa María lacks affordable housing.', ['es-sevilla housing need']],
    [
      'takes no street or quarter for a town',
      'The Lima quarter lacks affordable housing.',
      ['es-sevilla housing need'],
    ],
  ])('%s', (_, text, expected) => {
    expect(
      stated(`Sevilla is flat. Sevilla is hot. ${text}`).filter((each) => expected.includes(each)),
    ).toEqual(expected);
    expect(
      stated(`Sevilla is flat. Sevilla is hot. ${text}`).filter((each) => !/sevilla|osaka/u.test(each)),
    ).toEqual([]);
  });

  it('is not several cities where one is pointed to', () => {
    expect(stated('Pune, Surat and Hue took part. It has no sewers.')).toEqual([]);
    expect(stated('Pune took part. It has no sewers.')).toEqual(['in-pune water need']);
    expect(stated('Pune, Surat and Hue took part. They asked about sewers.')).toEqual([]);
  });

  it.each([
    ['Sevilla is flat. Sevilla is hot. In Osaka streets flood at high tide.', 'en', 'jp-osaka'],
    ['Sevilla es llana. Sevilla es calurosa. En Osaka faltan viviendas.', 'es', 'jp-osaka'],
    ['Sevilla is flat. Sevilla is hot. In the city of Osaka streets flood at high tide.', 'en', 'jp-osaka'],
  ] as const)('is the city that a sentence begins in: %s', (text, language, city) => {
    const cities = stated(text, language).map((each) => each.split(' ')[0]);
    expect([...new Set(cities)]).toEqual([city]);
  });

  it('stays what it is about where a sentence begins in another and names it', () => {
    const text = 'Madrid is large. Madrid is old. In Seoul this year Madrid presented its new metro.';
    expect(stated(text)).toEqual(['es-madrid mobility offer']);
  });

  it('is not settled by a title that only names the host', () => {
    const text =
      'Gijón lacks affordable housing. Gijón has clean beaches. Gijón grows. Getxo lacks affordable housing.';
    expect(stated(text, 'en', 'A day in Seoul')).toContain('es-getxo housing need');
  });
});
