import { stated } from '../stated';

describe('plain words for how people move', () => {
  it.each([
    [
      'Vitoria-Gasteiz has laid more than 150 km of cycle track since 2008.',
      'es-vitoria-gasteiz mobility offer',
    ],
    [
      'Zaragoza rebuilt its avenues around a tramline that carries 100,000 riders a day.',
      'es-zaragoza mobility offer',
    ],
    ['Suva is looking for ways to give minibus operators an orderly concession.', 'fj-suva mobility need'],
    [
      'Cebu City has no mass transit, and most people ride jeepneys that are thirty years old.',
      'ph-cebu-city mobility need',
    ],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual([expected]));

  it.each([['El préstamo de bicis suma en Valencia 275 estaciones.', 'es-valencia mobility offer']])(
    '"%s"',
    (text, expected) => expect(stated(text, 'es')).toEqual([expected]),
  );
});

describe('plain words for water and waste', () => {
  it.each([
    ['The water table under Lahore falls by a metre each year.', 'pk-lahore water need'],
    [
      'Dye works discharge into the open nullahs of Faisalabad without any treatment.',
      'pk-faisalabad water need',
    ],
    ['Wuhan has laid porous paving and swales in more than 200 streets.', 'cn-wuhan water offer'],
    ['Barcelona has a reuse shop and a tool library in most districts.', 'es-barcelona waste offer'],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual([expected]));

  it.each([
    ['Karachi depende de camiones aljibe, muchos de ellos ilegales.', 'pk-karachi water need'],
    ['Barcelona dispone de quince depósitos subterráneos que guardan la lluvia.', 'es-barcelona water offer'],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual([expected]));
});

describe('plain words for energy, air and noise', () => {
  it.each([
    ['Yokohama links thousands of batteries into a virtual power plant.', 'jp-yokohama climate-energy offer'],
    [
      'Pamplona founded its own power company, which buys only from the sun and the wind.',
      'es-pamplona climate-energy offer',
    ],
    ['Granada is the third most polluted city in Spain.', 'es-granada air-quality need'],
    ['Alicante must soundproof 3,000 flats along its ring road.', 'es-alicante noise need'],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual([expected]));

  it.each([
    ['La boina gris tapa Granada cada invierno.', 'es-granada air-quality need'],
    ['Las zonas de calma de Vitoria-Gasteiz se miden con sonómetros.', 'es-vitoria-gasteiz noise offer'],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual([expected]));
});

describe('plain words for danger', () => {
  it.each([
    [
      'Sirens and phones in Taipei warn before the tremor arrives.',
      'tw-taipei safety-resilience-disaster offer',
    ],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual([expected]));

  it.each([
    ['Las ramblas de Murcia se desbordan con cada gota fría.', 'es-murcia safety-resilience-disaster need'],
    [
      'Las casas de ladrillo de Katmandú no resistirían otro seísmo.',
      'np-kathmandu safety-resilience-disaster need',
    ],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual([expected]));
});

describe('how well what a city supplies and clears away holds up', () => {
  it.each([
    [
      'A loan will pay for a new signalling system on the suburban lines of Colombo.',
      'lk-colombo mobility need',
    ],
    ["Hyderabad's commuters spend a fifth of their income on getting to work.", 'in-hyderabad mobility need'],
    ['Salt has crept into the boreholes of Semarang.', 'id-semarang water need'],
    ['Each rainy season tonnes of debris wash up on the shore of Denpasar.', 'id-denpasar waste need'],
    ['Load shedding stops the looms of Lahore several times a day.', 'pk-lahore climate-energy need'],
    ['Benzene from the coke ovens of Avilés is four times the guide value.', 'es-aviles air-quality need'],
    ['NO2 at every station of Madrid was within the legal value.', 'es-madrid air-quality offer'],
    ['Kitakyushu has brought fish back to its bay.', 'jp-kitakyushu water offer'],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual([expected]));

  it.each([
    ['Madrid separa mal la materia orgánica y solo aprovecha una parte.', 'es-madrid waste need'],
    ['Las motos trucadas despiertan a media Sevilla.', 'es-sevilla noise need'],
    ['Cádiz tendrá que sustituir una flota de autobuses con quince años de media.', 'es-cadiz mobility need'],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual([expected]));

  it('takes a set phrase for no topic', () => {
    expect(stated('The minister of transport opened the congress in Madrid.')).toEqual([]);
    expect(stated('Tokyo was flooded with letters.')).toEqual([]);
  });
});
