import { stated } from '../stated';

/** Some words belong to two themes at once: either reader would look for them. */
describe('words of two themes', () => {
  it.each([
    ['Perth lacks beds for homeless people.', ['au-perth housing need', 'au-perth social-inclusion need']],
    [
      'Many flats in Granada have no insulation.',
      ['es-granada climate-energy need', 'es-granada housing need'],
    ],
    [
      'Too many graduates leave Bandung, the council complains.',
      ['id-bandung jobs-economy need', 'id-bandung knowledge-education need'],
    ],
    [
      'Cartagena suffers from rising harassment.',
      ['es-cartagena safety-resilience-disaster need', 'es-cartagena youth-women need'],
    ],
  ])('"%s"', (text, expected) => expect(stated(text).sort()).toEqual(expected));

  it.each([
    [
      'La pobreza energética alcanza en Murcia a uno de cada cinco hogares.',
      ['es-murcia climate-energy need', 'es-murcia social-inclusion need'],
    ],
    [
      'En Cádiz faltan viviendas por los pisos turísticos.',
      ['es-cadiz housing need', 'es-cadiz jobs-economy need'],
    ],
  ])('"%s"', (text, expected) => expect(stated(text, 'es').sort()).toEqual(expected));
});

describe('plain words for a theme', () => {
  it.each([
    [
      'The air in Delhi has become unbreathable, and the skies clear only in spring.',
      ['in-delhi air-quality need'],
    ],
    ['A third of the people of Akita are older than 65.', ['jp-akita health-ageing need']],
    ['Akita is losing inhabitants.', ['jp-akita health-ageing need']],
    ['Mumbai has hardly any land left.', ['in-mumbai public-space-planning need']],
    ['Hue lacks money for its walls.', ['vn-hue public-services-governance need']],
    ['Busan lacks a way to pay taxes by phone.', ['kr-busan public-services-governance need']],
  ])('"%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    'The bridge between Osaka and Seville is a friendship.',
    'Guests from Hue saw the streets of Toledo.',
  ])('finds nothing in "%s"', (text) => expect(stated(text)).toEqual([]));
});
