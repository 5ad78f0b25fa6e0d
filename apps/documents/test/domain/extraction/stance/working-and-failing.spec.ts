import { stated } from '../stated';

describe('plain English for what works and what does not', () => {
  it.each([
    ['Shopkeepers of Adelaide ask for a car park.', 'au-adelaide mobility need'],
    ['Teachers in Cuenca leave, and nobody follows them.', 'es-cuenca knowledge-education need'],
    ['Buses in Suva seldom run in the evening.', 'fj-suva mobility need'],
    ['The air over Avilés is far above the safe limit of dust.', 'es-aviles air-quality need'],
    ['Rents in Palma rose by a tenth.', 'es-palma housing need'],
    ['Tourist buses annoy the people of Granada.', 'es-granada mobility need'],
    ['Trams in Zaragoza are free for pupils.', 'es-zaragoza mobility offer'],
    ['Patients in Bilbao are seen within a day.', 'es-bilbao health-ageing offer'],
    ['The library of Getafe lends tools and is open until midnight.', 'es-getafe knowledge-education offer'],
  ])('"%s"', (text, expected) => expect(stated(text)).toContain(expected));

  it('hears no success in thanks for help', () =>
    expect(
      stated('The visit to Valencia took place thanks to the support of the smart city office.'),
    ).toEqual([]));

  it('hears praise in what nobody has to do', () =>
    expect(stated('In Vitoria-Gasteiz nobody lives further than 300 metres from a park.')).toEqual([
      'es-vitoria-gasteiz public-space-planning offer',
    ]));

  it('hears a success in a street that is shut to cars', () =>
    expect(stated('Seville has a quarter shut to cars.')).toEqual(['es-sevilla mobility offer']));
});

describe('plain Spanish for what works and what does not', () => {
  it.each([
    ['Los autobuses de Teruel se averían a menudo.', 'es-teruel mobility need'],
    ['En Ourense nadie recoge la basura de los montes.', 'es-ourense waste need'],
    ['Los pisos de Avilés siguen sin ascensor.', 'es-aviles housing need'],
    ['Los jóvenes de Zamora ganan menos que sus padres.', 'es-zamora youth-women need'],
    ['Los autobuses de Getafe son gratis para los escolares.', 'es-getafe mobility offer'],
    ['Soria ha colocado sensores de ruido en las plazas.', 'es-soria noise offer'],
    ['Los bomberos de Burgos adiestran a vecinos voluntarios.', 'es-burgos safety-resilience-disaster offer'],
    [
      'La biblioteca de Burgos funciona muy bien y llega a todos los barrios.',
      'es-burgos culture-heritage offer',
    ],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toContain(expected));
});
