import { type ReadingLanguage } from '@puente/challenges';

/** What a sentence states, or nothing. */
export interface Example {
  readonly sentence: string;
  readonly states: readonly string[];
}

const says = (sentence: string, ...states: string[]): Example => ({ sentence, states });

/** Each rule of stance/ by name, in both languages. */
export const stanceExamples: Readonly<Record<string, Readonly<Record<ReadingLanguage, readonly Example[]>>>> =
  {
    lacks: {
      en: [
        says('Dhaka does not have enough sewers.', 'bd-dhaka water need'),
        says('There is a shortage of housing in Auckland.', 'nz-auckland housing need'),
        says('Chennai ran out of water in 2019.', 'in-chennai water need'),
      ],
      es: [says('Faltan escuelas en Daca.', 'bd-dhaka knowledge-education need')],
    },
    'only a part': {
      en: [
        says(
          'Only 40 per cent of households in Vientiane are connected to sewers.',
          'la-vientiane water need',
        ),
        says('Thimphu has few parks.', 'bt-thimphu public-space-planning need'),
      ],
      es: [says('Sevilla tiene pocos parques.', 'es-sevilla public-space-planning need')],
    },
    struggles: {
      en: [
        says('Colombo is vulnerable to floods.', 'lk-colombo safety-resilience-disaster need'),
        says('Manila still struggles badly with plastic waste.', 'ph-manila waste need'),
      ],
      es: [says('Zaragoza se enfrenta a la sequía.', 'es-zaragoza water need')],
    },
    problem: {
      en: [
        says('Housing in Auckland is too expensive for young families.', 'nz-auckland housing need'),
        says('Traffic in Hanoi is chaotic.', 'vn-hanoi mobility need'),
        says('Noise is the problem that troubles Bilbao most.', 'es-bilbao noise need'),
      ],
      es: [says('La escasez de agua es el mayor problema de Alicante.', 'es-alicante water need')],
    },
    'asks how': {
      en: [says('Da Nang asks how it can live with floods.', 'vn-da-nang safety-resilience-disaster need')],
      es: [says('El alcalde de Gijón pidió ayuda con los residuos.', 'es-gijon waste need')],
    },
    must: {
      en: [
        says('Wellington must prepare for earthquakes.', 'nz-wellington safety-resilience-disaster need'),
        says('Valencia needs a truly efficient public transport.', 'es-valencia mobility need'),
      ],
      es: [says('Murcia debe ampliar el transporte público.', 'es-murcia mobility need')],
    },
    seeks: {
      en: [
        says('Palma is looking for ways to cut noise.', 'es-palma noise need'),
        says(
          'Hyderabad and Madrid want to cut traffic noise.',
          'in-hyderabad noise need',
          'es-madrid noise need',
        ),
      ],
      es: [says('Gijón busca soluciones para los residuos.', 'es-gijon waste need')],
    },
    plans: {
      en: [says('Bangkok plans to reduce air pollution.', 'th-bangkok air-quality need')],
      es: [says('Bilbao tiene previsto reducir el ruido.', 'es-bilbao noise need')],
    },
    recognised: {
      en: [
        says('Guangzhou has won prizes for its water management.', 'cn-guangzhou water offer'),
        says('Zaragoza is known for its cycling lanes.', 'es-zaragoza mobility offer'),
      ],
      es: [says('Singapur es un referente en gestión del agua.', 'sg-singapore water offer')],
    },
    'one of the most': {
      en: [
        says('Tokyo has one of the most reliable rail networks in the world.', 'jp-tokyo mobility offer'),
        says('Unemployment in Cádiz is among the highest in Spain.', 'es-cadiz jobs-economy need'),
      ],
      es: [says('El paro en Cádiz es uno de los más altos de España.', 'es-cadiz jobs-economy need')],
    },
    experience: {
      en: [says('Osaka has long experience in waste separation.', 'jp-osaka waste offer')],
      es: [says('Barcelona tiene experiencia en movilidad sostenible.', 'es-barcelona mobility offer')],
    },
    'has built': {
      en: [
        says('Suwon set up a participatory budget.', 'kr-suwon public-services-governance offer'),
        says('In Chandigarh cycling lanes were built.', 'in-chandigarh mobility offer'),
      ],
      es: [says('Burgos ha creado un centro para personas sin hogar.', 'es-burgos housing offer')],
    },
    reduces: {
      en: [
        says('Surabaya reduced its plastic waste.', 'id-surabaya waste offer'),
        says('Osaka overcame its air pollution.', 'jp-osaka air-quality offer'),
      ],
      es: [says('Sevilla ha reducido el ruido.', 'es-sevilla noise offer')],
    },
    runs: {
      en: [says('Shenzhen runs its bus fleet on batteries.', 'cn-shenzhen mobility offer')],
      es: [says('Vigo promueve la movilidad sostenible.', 'es-vigo mobility offer')],
    },
    has: {
      en: [
        says('Kolkata has trams.', 'in-kolkata mobility offer'),
        says('Mumbai has slums.', 'in-mumbai housing need'),
      ],
      es: [says('En Manila las inundaciones son frecuentes.', 'ph-manila safety-resilience-disaster need')],
    },
    'learns from': {
      en: [
        says('Bilbao learns from the waste system of Kyoto.', 'es-bilbao waste need', 'jp-kyoto waste offer'),
        says(
          'Málaga wants to learn how Singapore manages its traffic.',
          'es-malaga mobility need',
          'sg-singapore mobility offer',
        ),
      ],
      es: [says('Bilbao aprende de Kioto sobre residuos.', 'es-bilbao waste need', 'jp-kyoto waste offer')],
    },
    helps: {
      en: [
        says(
          'Kitakyushu helped Phnom Penh to supply drinking water.',
          'jp-kitakyushu water offer',
          'kh-phnom-penh water need',
        ),
      ],
      es: [
        says('Osaka ayudó a Bogor a mejorar el saneamiento.', 'jp-osaka water offer', 'id-bogor water need'),
      ],
    },
    'works together on': {
      en: [says('Leuven and Incheon exchanged views on waste.')],
      es: [says('Las dos ciudades trabajarán juntas en vivienda.')],
    },
    visits: {
      en: [says('A delegation from Hanoi visited the metro of Bilbao.')],
      es: [says('El alcalde visitó Shenzhen.')],
    },
    'courtesy and events': {
      en: [
        says('Barcelona and Busan signed an agreement on smart cities.'),
        says('Logroño hosts a conference on waste.'),
        says('Seville used to suffer from floods.'),
      ],
      es: [says('Barcelona está hermanada con Shenzhen desde 2021.')],
    },
  };
