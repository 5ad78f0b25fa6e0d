import { stated } from '../stated';

describe('Spanish words that lose their accent when folded', () => {
  it.each([
    ['La nueva línea de metro de Bilbao pasa bajo la ría.', []],
    ['En Bilbao el apoyo al comercio local es cosa de todos.', []],
    ['Bilbao habla de salud pública.', []],
  ])('are no deeds in "%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));

  it.each([
    ['En Bilbao bajó la contaminación del aire.', ['es-bilbao air-quality offer']],
    ['Bilbao instaló paneles solares.', ['es-bilbao climate-energy offer']],
    ['Bilbao redujo la congestión del tráfico.', ['es-bilbao mobility offer']],
    ['Bilbao amplía su red de metro.', ['es-bilbao mobility offer']],
  ])('are deeds in "%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));

  it('are things behind an article', () => {
    expect(stated('Bilbao habla de la reforma de sus escuelas.', 'es')).toEqual([]);
    expect(stated('Bilbao reforma sus escuelas.', 'es')).toEqual(['es-bilbao knowledge-education offer']);
  });
});

describe('plain Spanish verbs of doing', () => {
  it.each([
    ['Los vecinos de Bilbao compostaron sus restos de comida.', ['es-bilbao waste offer']],
    ['Bilbao ha ensanchado sus aceras.', ['es-bilbao mobility offer']],
    ['En Bilbao se quitaron carriles a los coches.', ['es-bilbao mobility offer']],
    ['Bilbao debe ensanchar sus aceras.', ['es-bilbao mobility need']],
  ])('count in all their forms: "%s"', (text, expected) => expect(stated(text, 'es')).toEqual(expected));
});
