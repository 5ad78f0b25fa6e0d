import { stated } from '../stated';

describe('what a city plainly has, is and does', () => {
  it.each([
    ['All 16,000 buses of Shenzhen are electric.', ['cn-shenzhen mobility offer']],
    ['Madrid has the second longest metro network in Europe.', ['es-madrid mobility offer']],
    ['Phnom Penh has clean tap water day and night.', ['kh-phnom-penh water offer']],
    ['More than 400 start-ups have settled in Pune.', ['in-pune startup-ecosystem offer']],
    ['Citizens in Pune take part in government.', ['in-pune public-services-governance offer']],
    ['Wuhan has been made a sponge city.', ['cn-wuhan water offer']],
    [
      'Pune would also like to see how Madrid plans its cycle lanes.',
      ['in-pune mobility need', 'es-madrid mobility offer'],
    ],
    ['Pune told the visitors about its cycle lanes.', ['in-pune mobility offer']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    ['Chengdu es el Silicon Valley de Asia.', ['cn-chengdu startup-ecosystem offer']],
    [
      'Vitoria-Gasteiz está rodeada por un anillo de parques.',
      ['es-vitoria-gasteiz public-space-planning offer'],
    ],
    ['Singapur obtiene agua potable de aguas usadas.', ['sg-singapore water offer']],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));
});

describe('the worst of its kind, and what is too much or too little', () => {
  it.each([
    ['Delhi has the dirtiest air of any capital.', ['in-delhi air-quality need']],
    [
      'Hong Kong has some of the dearest flats, among the dearest in the world.',
      ['hk-hong-kong housing need'],
    ],
    ['Bandung produces tonnes of waste and has nowhere to put it.', ['id-bandung waste need']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    ['Palma recibe más turistas de los que puede acoger.', ['es-palma jobs-economy need']],
    ['Granada tiene uno de los peores aires de España.', ['es-granada air-quality need']],
    ['El Segura, que fue el río más contaminado, hoy tiene nutrias en Murcia.', ['es-murcia water offer']],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));
});
