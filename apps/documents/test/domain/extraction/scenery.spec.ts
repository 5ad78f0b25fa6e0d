import { statedByRules as stated } from './stated';

describe('what only stands about in a sentence', () => {
  describe('a word that only tells which kind', () => {
    it.each([
      ['Kandy sorts hospital waste.', ['lk-kandy waste offer']],
      ['Bishkek has poor pavements.', ['kg-bishkek mobility need']],
      ['Bishkek lacks rooms for migrant workers.', ['kg-bishkek social-inclusion need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

    it('in Spanish stands behind', () => {
      expect(stated('Murcia paga el transporte escolar.', 'es')).toEqual(['es-murcia mobility offer']);
    });
  });

  describe('topics that all stand back for another', () => {
    it.each([
      ['Hobart built a bicycle road.', ['au-hobart mobility offer']],
      ['Hobart lacks flats that a nurse can afford.', ['au-hobart housing need']],
    ])('leave the first: "%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('where something is', () => {
    it.each([
      [
        'Hobart lacks care for older people on its stairs.',
        ['au-hobart social-inclusion need', 'au-hobart health-ageing need'],
      ],
      ['Hobart measures noise in squares.', ['au-hobart noise offer']],
      ['Hobart lacks squares.', ['au-hobart public-space-planning need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('who makes the dirt', () => {
    it.each([
      ['Hobart suffers from dust of the refinery.', ['au-hobart air-quality need']],
      ['Hobart has lost its refinery.', ['au-hobart jobs-economy need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

    it('in Spanish stands behind the dirt', () => {
      expect(stated('Murcia sufre los olores de la refinería.', 'es')).toEqual([
        'es-murcia air-quality need',
      ]);
    });
  });

  it('is no topic where more than any other has it', () => {
    expect(stated('Hobart recycles more waste than any other port.')).toEqual(['au-hobart waste offer']);
  });

  describe('for whom something is done', () => {
    it.each([
      ['Hobart manages traffic for ambulances.', ['au-hobart mobility offer']],
      ['Hobart lacks ambulances.', ['au-hobart safety-resilience-disaster need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('words of a name', () => {
    it.each([
      ['Port Vila recycles plastic.', ['vu-port-vila waste offer']],
      ['Hobart runs a tram with the Federation on Ageing.', ['au-hobart mobility offer']],
      [
        'Hobart treats all of its wastewater, says an institute of information technology.',
        ['au-hobart water offer'],
      ],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('with whom something is done', () => {
    it.each([
      ['Daegu recycles batteries with partners from companies and universities.', ['kr-daegu waste offer']],
      ['Daegu has excellent universities.', ['kr-daegu knowledge-education offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('an example', () => {
    it.each([
      [
        'Busan is testing sensors for services such as street lamps and bus fares.',
        ['kr-busan open-data-digital offer'],
      ],
      ['Busan has problems such as late buses.', ['kr-busan mobility need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('somebody', () => {
    it.each([
      ['Brisbane is short of homes that a nurse or a bus driver can afford.', ['au-brisbane housing need']],
      ['Osaka is short of nurses.', ['jp-osaka health-ageing need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('a clause that tells which one is meant', () => {
    it.each([
      ['Perth suffers from day trippers who fill the minibuses.', ['au-perth jobs-economy need']],
      ['Perth says that its buses are too few.', ['au-perth mobility need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('a list of what there is data of', () => {
    it.each([
      ['Bilbao publishes open data on traffic and trees.', ['es-bilbao open-data-digital offer']],
      ['Bilbao publishes open data, from bus stops to budgets.', ['es-bilbao open-data-digital offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('what explains behind a colon', () => {
    it.each([
      [
        'Daejeon answered with shared parking: spaces of offices, churches and flats are opened to others through one app.',
        ['kr-daejeon mobility offer'],
      ],
      ['Perth has a worry: its buses are too few.', ['au-perth mobility need']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });

  describe('what something is measured by', () => {
    it.each([['Rents in Brisbane grow faster than wages.', ['au-brisbane housing need']]])(
      '"%s"',
      (text, expected) => expect(stated(text)).toEqual(expected),
    );

    it('in Spanish stands behind "que"', () => {
      expect(stated('En Murcia los alquileres suben más que los salarios.', 'es')).toEqual([
        'es-murcia housing need',
      ]);
    });
  });

  describe('where something is', () => {
    it.each([
      ['Osaka cleans food waste at the Maishima park.', ['jp-osaka waste offer']],
      ['Osaka recycles plastic at the Minato factory.', ['jp-osaka waste offer']],
    ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));
  });
});

describe('what every quarter has', () => {
  it.each([
    ['The school yards of Osaka collect rainwater.', ['jp-osaka water offer']],
    ['Osaka planted trees along the motorway.', ['jp-osaka public-space-planning offer']],
    ['Osaka lacks schools.', ['jp-osaka knowledge-education need']],
    ['Osaka built a bridge.', ['jp-osaka infrastructure offer']],
  ])('is the topic only where it is all there is: "%s"', (text, expected) =>
    expect(stated(text)).toEqual(expected),
  );
});
