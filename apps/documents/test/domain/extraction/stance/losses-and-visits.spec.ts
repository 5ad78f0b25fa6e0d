import { stated } from '../stated';

describe('what a city lost, what weighs on it, and what guests came to see', () => {
  it.each([
    ['Vigo lost 9,000 shipyard jobs in ten years.', ['es-vigo jobs-economy need']],
    ['Places in nurseries are short in Busan.', ['kr-busan youth-women need']],
    ['Winter smoke worsens the air of Ulaanbaatar.', ['mn-ulaanbaatar air-quality need']],
    ['In Bilbao the visitors saw the compost plant.', ['es-bilbao waste offer']],
    ['The tram network of Zaragoza dates from 2011.', ['es-zaragoza mobility offer']],
    ['Suwon asked residents for ideas.', ['kr-suwon public-services-governance offer']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['El tranvía de Jaén estuvo parado muchos años.', ['es-jaen mobility need']],
    ['Las calderas empeoran el aire de Burgos.', ['es-burgos air-quality need']],
    [
      'Un anillo de parques rodea la ciudad de Vitoria-Gasteiz.',
      ['es-vitoria-gasteiz public-space-planning offer'],
    ],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expect.arrayContaining(expected)));

  it.each(['The visitors came to Bilbao.', 'The mayor of Vigo lost his seat.'])(
    'says nothing of "%s"',
    (text) => expect(stated(text)).toEqual([]),
  );
});

describe('plain words for what lies under and along the streets', () => {
  it.each([
    ['Dili has no sewer network.', ['tl-dili infrastructure need', 'tl-dili water need']],
    ['Rubbish is burnt behind the houses of Dili.', ['tl-dili air-quality need']],
    ['Osaka trained the staff of the zoo.', ['jp-osaka knowledge-education offer']],
    ['Cartagena tiene fosfoyesos sin retirar.', ['es-cartagena waste need']],
  ])('"%s"', (text, expected) =>
    expect(stated(text, text.includes('tiene') ? 'es' : 'en')).toEqual(expect.arrayContaining(expected)),
  );
});
