import { stated } from '../stated';

describe('a deed that is none in some company', () => {
  it.each([
    ['In Kandy floods have become frequent.', ['lk-kandy safety-resilience-disaster need']],
    ['Kandy recycles little of its waste.', ['lk-kandy waste need']],
    ['Kandy recycles its waste.', ['lk-kandy waste offer']],
    ['Hobart has sent advice on noise.', ['au-hobart noise offer']],
    ['Hobart asks for advice on noise.', ['au-hobart noise need']],
    ['Hobart was built on steel.', []],
  ])('in English: "%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    ['En Murcia muchos dejan la escuela.', ['es-murcia knowledge-education need']],
    ['Murcia abrió una escuela.', ['es-murcia knowledge-education offer']],
    [
      'Murcia construyó un tranvía sin dinero del Estado.',
      ['es-murcia mobility offer', 'es-murcia public-services-governance offer'],
    ],
    ['Un parque de Murcia lleva el nombre de un poeta.', []],
  ])('in Spanish: "%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));
});
