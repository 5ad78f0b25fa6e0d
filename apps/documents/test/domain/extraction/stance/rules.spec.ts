import { stated, statedByRules } from '../stated';

describe('stance, rule by rule', () => {
  describe('negation', () => {
    it.each([
      ['Seville does not lack drinking water.', ['es-sevilla water offer']],
      ['Osaka no longer suffers from floods.', ['jp-osaka safety-resilience-disaster offer']],
      ['Jaipur does not recycle its plastic waste.', ['in-jaipur waste need']],
      ['In Hanoi wheelchairs cannot pass.', ['vn-hanoi mobility need']],
      ['Families in Hanoi can no longer pay the rent.', ['vn-hanoi housing need']],
      ['Hanoi suffers power cuts.', ['vn-hanoi climate-energy need', 'vn-hanoi infrastructure need']],
      ['Zaragoza runs its trams without overhead wires.', ['es-zaragoza mobility offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('a bad word inside the name of a challenge', () => {
    it.each([
      ['Singapore has long experience in water scarcity.', ['sg-singapore water offer']],
      ['Perth is known for its expertise in water scarcity.', ['au-perth water offer']],
      ['Murcia faces severe water scarcity.', ['es-murcia water need']],
      ['The institute of ageing in Murcia does research.', ['es-murcia knowledge-education offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('what others do for a city', () => {
    it.each([
      ['Samarkand is old. The bank agreed to support electric buses there.', ['uz-samarkand mobility need']],
      ['Bilbao is old. The agreement covers housing, noise and culture.', []],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('an aim behind a deed', () => {
    it.each([
      [
        'Viladecans renovates flats so that they need less energy.',
        ['es-viladecans housing offer', 'es-viladecans climate-energy offer'],
      ],
      ['Cuenca hopes that this will bring tourism.', ['es-cuenca jobs-economy need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('the reason of a deed', () => {
    it.each([
      ['Dunedin put up fountains where drinking water was a problem.', ['nz-dunedin water offer']],
      ['Dunedin has buses that are too slow.', ['nz-dunedin mobility need']],
      ['Dunedin needs buses that do not stink.', ['nz-dunedin mobility need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('those who come to learn', () => {
    it.each([
      ['Indore is large. A group from Chennai came to learn about recycling.', ['in-indore waste offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('a programme of several', () => {
    it.each([
      ['Bilbao, Pune, Surat and Hue have started a programme on urban safety.', []],
      ['Bilbao has started a programme on urban safety.', ['es-bilbao safety-resilience-disaster offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('time', () => {
    it.each([
      ['Ulsan used to struggle with air pollution.', []],
      ['Kitakyushu overcame heavy air pollution.', ['jp-kitakyushu air-quality offer']],
      ['Suncheon was once short of drinking water.', []],
      [
        'Suncheon was once a village of a few old farms beside the road to the sea, with rents beyond the reach of most families.',
        ['kr-suncheon housing need'],
      ],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('intention', () => {
    it.each([
      ['Bangkok plans to improve public transport.', ['th-bangkok mobility need']],
      ['Electric vehicles should replace private cars in Valencia.', ['es-valencia mobility need']],
      ['Manila must build affordable housing.', ['ph-manila housing need']],
      ['Manila wants to become a leader in recycling.', ['ph-manila waste need']],
      ['Manila needs a reliable bus service.', ['ph-manila mobility need']],
      ['Manila asks that its old temples be restored.', ['ph-manila culture-heritage need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('resolution', () => {
    it.each([
      ['Taipei cut household waste by a third.', ['tw-taipei waste offer']],
      ['Traffic congestion in Daegu has fallen by a fifth.', ['kr-daegu mobility offer']],
      [
        'Lahore has planted trees against its smog.',
        ['pk-lahore public-space-planning offer', 'pk-lahore air-quality offer'],
      ],
      ['Seven stations measure noise in Bilbao.', ['es-bilbao noise offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('falling', () => {
    it.each([
      ['Air pollution in Daegu fell by a fifth.', ['kr-daegu air-quality offer']],
      ['Jobs in the shipyards of Ulsan fell by a fifth.', ['kr-ulsan jobs-economy need']],
      ['Homelessness in Perth has fallen.', ['au-perth housing offer', 'au-perth social-inclusion offer']],
      ['In Perth water consumption fell by a fifth.', ['au-perth water offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('what a city cuts', () => {
    it.each([
      ['Daegu cut its air pollution.', ['kr-daegu air-quality offer']],
      ['Daegu cut down many old trees.', ['kr-daegu public-space-planning need']],
      ['The shipyards of Ulsan cut jobs.', ['kr-ulsan jobs-economy need']],
      ['Ulsan closed its landfill.', ['kr-ulsan waste offer']],
      ['Heavy industry in Ulsan has closed.', ['kr-ulsan jobs-economy need']],
      ['The beaches of Durban were closed last summer.', ['za-durban water need']],
      ['Landslides closed the road to Dharamshala.', ['in-dharamshala safety-resilience-disaster need']],
      ['Suwon closed a whole district to cars.', ['kr-suwon mobility offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('whom a deed is done for', () => {
    it.each([
      ['Jakarta gives a school card to poor children.', ['id-jakarta social-inclusion offer']],
      ['Daejeon gave its plots to people out of work.', ['kr-daejeon jobs-economy offer']],
      ['Hobart gives advice to young people out of work.', ['au-hobart jobs-economy offer']],
      ['In Daejeon people are out of work.', ['kr-daejeon jobs-economy need']],
    ])('"%s"', (text, expected) => expect(statedByRules(text)).toEqual(expected));
  });

  describe('nearly all of something', () => {
    it.each([
      ['Nearly all old people in Perth are lonely.', ['au-perth health-ageing need']],
      ['Nearly all homes in Perth have solar panels.', ['au-perth climate-energy offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expect.arrayContaining(expected)));
  });

  describe('two parties in one sentence', () => {
    it.each([
      [
        'Kitakyushu helped Phnom Penh to supply drinking water.',
        ['jp-kitakyushu water offer', 'kh-phnom-penh water need'],
      ],
      [
        'Bilbao looks to learn from Taipei and its waste system.',
        ['es-bilbao waste need', 'tw-taipei waste offer'],
      ],
      ['Da Nang asked how Málaga treats waste water.', ['vn-da-nang water need', 'es-malaga water offer']],
    ])('"%s"', (text, expected) => expect(stated(text).sort()).toEqual(expected.sort()));
  });

  describe('two clauses', () => {
    it.each([
      [
        'Longyan has plenty of culture and would like to learn about low-carbon policy.',
        ['cn-longyan culture-heritage offer', 'cn-longyan climate-energy need'],
      ],
      [
        'Busan opened a metro but lacks affordable housing.',
        ['kr-busan mobility offer', 'kr-busan housing need'],
      ],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  it('takes a list of things of two words as one clause', () => {
    const text = 'Electric vans, shared bicycles and trams should take cars off the streets of Lugo.';
    expect([...new Set(statedByRules(text))]).toEqual(['es-lugo mobility need']);
  });

  it('takes what somebody asks for no wish of the city', () => {
    const text = 'By asking why do we want to gather data, Madrid keeps its open data useful.';
    expect(statedByRules(text)).toEqual(['es-madrid open-data-digital offer']);
  });

  it('takes what investors want to build for no wish of the city, and what residents want for one', () => {
    expect(stated('In Ha Giang many investors want to build hotels.')).toEqual([]);
    expect(stated('En Benidorm los promotores quieren construir hoteles.')).toEqual([]);
    expect(stated('In Ha Giang many residents want a new bus line.')).toEqual(['vn-ha-giang mobility need']);
  });

  it('takes "good practice" as a manner of speaking, not as a topic', () => {
    expect(stated('Madrid is an example of good practice in housing.')).toEqual(['es-madrid housing offer']);
  });

  it('takes a deed far from a meeting as an achievement', () => {
    expect(stated('Gangtok built a composting plant for its district, which experts met in May.')).toEqual([
      'in-gangtok waste offer',
    ]);
  });

  it('reads a reason behind a comma as a clause of its own', () => {
    expect(
      stated('Getafe opened a composting plant, since many families cannot afford their rents.').sort(),
    ).toEqual(['es-getafe housing need', 'es-getafe waste offer']);
  });

  it('takes what is done at a meeting as no achievement', () => {
    expect(stated('Experts ran a session on composting in Gangtok.')).toEqual([]);
  });
});

describe('stance in Spanish', () => {
  it.each([
    [
      'Sevilla sufre olas de calor y los barrios apenas tienen árboles.',
      [
        'es-sevilla climate-energy need',
        'es-sevilla health-ageing need',
        'es-sevilla public-space-planning need',
      ],
    ],
    ['Vitoria-Gasteiz ya no padece inundaciones.', ['es-vitoria-gasteiz safety-resilience-disaster offer']],
    ['Muchas familias de Madrid ya no pueden pagar el alquiler.', ['es-madrid housing need']],
    ['Madrid debe ampliar el metro y aliviar los atascos.', ['es-madrid mobility need']],
    ['Madrid necesita vivienda asequible.', ['es-madrid housing need']],
    ['Málaga redujo la congestión del tráfico.', ['es-malaga mobility offer']],
    [
      'A Valencia le gustaría aprender de Singapur sobre vivienda pública.',
      ['es-valencia housing need', 'sg-singapore housing offer'],
    ],
    [
      'Bilbao abrió un tranvía, pero faltan ascensores.',
      ['es-bilbao mobility offer', 'es-bilbao mobility need'],
    ],
    ['Barcelona quiere reducir el ruido del tráfico.', ['es-barcelona noise need']],
  ])('"%s"', (text, expected) => expect(stated(text, 'es').sort()).toEqual(expected.sort()));
});
