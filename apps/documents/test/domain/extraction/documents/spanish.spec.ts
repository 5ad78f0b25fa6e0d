import { type CheckedDocument, faultsOf } from './checked';

const documents: Readonly<Record<string, CheckedDocument>> = {
  'un plan con nombres de barrios e iglesias': {
    title: 'Plan estratégico de Logroño',
    text: `Logroño solo dispone de dos líneas de autobús nocturno y los polígonos quedan sin servicio. En el barrio de San Antonio y
junto a la iglesia de Santiago faltan ascensores. A los jóvenes les faltan pisos de alquiler: no encuentran bastantes viviendas por
debajo de seiscientos euros. La economía depende demasiado del vino. En cambio, la ciudad ha construido una red de huertos y es un
referente en compostaje de barrio. El paseo de Victoria llega hasta el río.`,
    found: [
      'es-logrono mobility need',
      'es-logrono housing need',
      'es-logrono jobs-economy need',
      'es-logrono waste offer',
    ],
    absent: [
      'us-',
      'cl-',
      'sc-',
      'es-santiago-de-compostela',
      'es-logrono waste need',
      'es-logrono housing offer',
    ],
  },
  'una crónica sobre el turismo': {
    title: 'Palma, demasiado lejos del verano',
    text: `Palma vive de los que vienen. Los pisos turísticos expulsan a los residentes del centro y el precio del alquiler está muy por
encima de la media. Por el aeropuerto de Palma pasan treinta millones de viajeros. En agosto las playas se llenan y el agua de los
embalses no llega. Solo Venecia tiene tantos visitantes por vecino. La ciudad fue, sin embargo, de las primeras en prohibir el alquiler
turístico en edificios de viviendas, y su planta desaladora abastece a medio millón de personas.`,
    found: ['es-palma housing need', 'es-palma water offer'],
    absent: ['it-venezia', 'it-venice', 'es-palma culture-heritage'],
  },
  'una ficha de ciudad asiática': {
    title: 'Medellín no, Surabaya',
    text: `Surabaya separa los residuos en más de quinientos bancos de basura, gestionados por vecinas, y varias ciudades de la región
han copiado el sistema. Los pasajeros pagan el autobús con botellas de plástico. La ciudad, sin embargo, crece más deprisa que su
alcantarillado: dos de cada tres hogares vierten a los canales. Las motos ocupan las aceras y los peatones caminan por la calzada.
Un parque industrial da trabajo a miles, pero el salario no alcanza.`,
    found: ['id-surabaya waste offer', 'id-surabaya water need', 'id-surabaya mobility need'],
    absent: ['co-medellin', 'id-surabaya waste need', 'id-surabaya water offer'],
  },
  'un balance municipal': {
    title: 'Balance de mandato de Murcia',
    text: `Murcia ha construido doscientos kilómetros de carril bici y el tranvía cruza ya la ciudad. El río Segura, que fue el más
contaminado de Europa, hoy tiene nutrias gracias a las depuradoras. El punto débil es el aire: en invierno las quemas agrícolas disparan
las partículas. Las listas de espera para una plaza en residencia se alargan y los centros de día quedan lejos. Santa Cruz y otras
pedanías piden un médico. El festival de Benidorm no cuenta.`,
    found: [
      'es-murcia mobility offer',
      'es-murcia water offer',
      'es-murcia air-quality need',
      'es-murcia health-ageing need',
    ],
    absent: [
      'es-santa-cruz-de-tenerife',
      'bo-',
      'es-benidorm',
      'es-murcia air-quality offer',
      'es-murcia mobility need',
      'es-murcia water need',
    ],
  },
  'un reportaje sobre dos ciudades': {
    title: 'Cádiz y Macao, dos puertos',
    text: `Cádiz y Macao comparten el mar y la falta de suelo. Macao ha recuperado su patrimonio, declarado de la humanidad, y lo explica
en cuatro lenguas. Sus casinos, en cambio, son la única industria y la economía depende demasiado del juego.

Cádiz pierde vecinos cada año: el paro juvenil duplica el del país y las casas del casco antiguo envejecen. Su carnaval se
transmite de padres a hijos y es un referente de cultura popular.

Las dos necesitan defenderse de la subida del mar.`,
    found: [
      'mo-macao culture-heritage offer',
      'mo-macao jobs-economy need',
      'es-cadiz jobs-economy need',
      'es-cadiz culture-heritage offer',
    ],
    absent: ['es-cadiz culture-heritage need', 'mo-macao culture-heritage need'],
  },
  'una guía de viaje': {
    title: 'Un día en Salamanca',
    text: `Salamanca se recorre a pie. La Plaza Mayor se terminó en 1755. Desde la torre se ven los tejados, el río Tormes y el puente
romano. En la calle Zamora hay tiendas. Los estudiantes buscan la rana en la fachada de la universidad.`,
    found: [],
    absent: ['es-zamora', 'mx-salamanca'],
  },
};

describe('whole documents in Spanish', () => {
  it.each(Object.entries(documents))('reads %s', (_, document) => {
    expect(faultsOf(document, 'es')).toEqual({ missed: [], wrong: [] });
  });
});
