import { stated } from '../stated';

describe('words that go both ways, in English', () => {
  it.each([
    ['Lorries are the biggest source of noise in Algeciras.', 'es-algeciras noise need'],
    ['Bilbao is the biggest exporter of wind turbines.', 'es-bilbao climate-energy offer'],
    ['Gijón is running out of social housing.', 'es-gijon housing need'],
    ['Wages in Cuenca are the lowest.', 'es-cuenca jobs-economy need'],
    ['Noise in Soria is the lowest.', 'es-soria noise offer'],
    ['Holiday flats have driven tenants out of Palma.', 'es-palma housing need'],
    ['Cuenca asked a firm how to sort its waste.', 'es-cuenca waste need'],
    ['The harbour of Suva warned that its cranes are old.', 'fj-suva infrastructure need'],
    ['Fukuoka loses only a little drinking water.', 'jp-fukuoka water offer'],
    ['Ourense has the oldest population of Spain.', 'es-ourense health-ageing need'],
    ['The motorway cuts Getafe in two.', 'es-getafe infrastructure need'],
    ['The earthquake of 2011 brought down houses in Lorca.', 'es-lorca safety-resilience-disaster need'],
    ['Leakage in Fukuoka was brought down by half.', 'jp-fukuoka water offer'],
    ['In Vigo old trees were cut down.', 'es-vigo public-space-planning need'],
  ])('"%s"', (text, expected) => expect(stated(text)).toContain(expected));
});

describe('words that go both ways, in Spanish', () => {
  it.each([
    ['Los autobuses de Zamora llevan tres años sin rampas.', 'es-zamora mobility need'],
    ['Los autobuses de Zamora llevan sensores.', 'es-zamora mobility offer'],
    ['El tráfico es la principal causa de ruido en Burgos.', 'es-burgos noise need'],
    ['Soria renovó sus tuberías de agua en pocos meses.', 'es-soria water offer'],
    ['Gijón perdió sus astilleros.', 'es-gijon jobs-economy need'],
    ['Vigo ofrece autobuses a demanda.', 'es-vigo mobility offer'],
    ['Las estufas de Almatý llenan la ciudad de humo.', 'kz-almaty air-quality need'],
    ['Muchas chicas de Jaipur dejan de estudiar a los catorce años.', 'in-jaipur youth-women need'],
    ['La ordenanza de Vigo obliga a separar la basura.', 'es-vigo waste offer'],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toContain(expected));
});

describe('what is history or only spoken on', () => {
  it.each([
    ['The hospital of Teruel was founded in 1768.', 'en'],
    ['A webinar on ageing was recorded in Bilbao.', 'en'],
    ['Una charla sobre ruido empieza a las seis en Soria.', 'es'],
  ] as const)('"%s"', (text, language) => expect(stated(text, language)).toEqual([]));
});
