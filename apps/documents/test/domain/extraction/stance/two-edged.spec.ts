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
    ['Girona closed its old streets to most cars.', 'es-girona mobility offer'],
    ['Perth has sent advice on desalination to Dili.', 'au-perth water offer'],
    ['Vigo asked residents for ideas on the budget.', 'es-vigo public-services-governance offer'],
    ['In Ipoh waste is collected only along the main roads.', 'my-ipoh waste need'],
    ['Sendai shares what it learned from the tsunami.', 'jp-sendai safety-resilience-disaster offer'],
    ['Soria has no traffic jams.', 'es-soria mobility offer'],
    ['Fukuoka loses little water.', 'jp-fukuoka water offer'],
    ['Drivers in Toyama do not hoot.', 'jp-toyama noise offer'],
    ['Officials of Lugo wanted to know how Busan cleans its beaches.', 'es-lugo water need'],
    ['A district of Suwon lived without cars for a month.', 'kr-suwon mobility offer'],
    ['Kaohsiung built its tram without money from the state.', 'tw-kaohsiung mobility offer'],
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
    ['Girona cerró la plaza mayor a los coches.', 'es-girona mobility offer'],
    ['Vigo construyó su tranvía sin dinero del Estado.', 'es-vigo mobility offer'],
    ['El ayuntamiento de Soria cerró el año sin deuda.', 'es-soria public-services-governance offer'],
    ['Soria no tiene ruido.', 'es-soria noise offer'],
    ['En Soria no hay atascos.', 'es-soria mobility offer'],
    ['Soria solo pierde una décima parte del agua.', 'es-soria water offer'],
    ['Quito aprendió de Medellín a construir teleféricos.', 'co-medellin mobility offer'],
    ['Los jóvenes de Lugo dejan tarde la casa de sus padres.', 'es-lugo housing need'],
  ])('"%s"', (text, expected) => expect(stated(text, 'es')).toContain(expected));
});

describe('what is history or only spoken on', () => {
  it.each([
    ['The hospital of Teruel was founded in 1768.', 'en'],
    ['A webinar on ageing was recorded in Bilbao.', 'en'],
    ['Una charla sobre ruido empieza a las seis en Soria.', 'es'],
    ['Cádiz is the oldest city of Spain.', 'en'],
    ['The mayor of Vigo leads a trade mission to Busan.', 'en'],
    ['El alcalde de Lugo encabeza una misión de empresas en Corea.', 'es'],
  ] as const)('"%s"', (text, language) => expect(stated(text, language)).toEqual([]));
});
