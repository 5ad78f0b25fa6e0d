import { type CueLists, phrases } from './cue-kinds';

const illnesses = phrases('diabetes, asthma, high blood pressure, lung disease');
const withMuch = phrases('mud, dust, ash, smoke, soot, rubbish');
const doneLittle = phrases('separates, recycles, sorts, treats, collects, reuses');
const muchos = phrases(
  'muchas personas, muchos vecinos, muchas familias, muchos hogares, muchas casas, muchos barrios, muchos jovenes, muchos mayores',
);
const hogares = phrases('familias, hogares, vecinos, personas, mujeres, mayores');

/** Plain deeds that are none in some company: "was built on steel", "have become frequent", "recycles little". English. */
export const englishInCompany: CueLists = {
  lack: [
    ...illnesses.flatMap((illness) => [`has ${illness}`, `have ${illness}`]),
    ...withMuch.flatMap((dirt) =>
      ['cover', 'covers', 'covered'].flatMap((verb) => [
        `${verb} * with ${dirt}`,
        `${verb} * * with ${dirt}`,
        `${verb} * * * with ${dirt}`,
      ]),
    ),
    ...doneLittle.flatMap((verb) => [`${verb} little`, `${verb} hardly`]),
    ...phrases(
      `has become frequent, have become frequent, has become more frequent, have become more frequent, has become common, have become common, has become rare, have become rare, is collected only, are collected only, is only collected, are only collected, fears that, fear that`,
    ),
  ],
  act: phrases(
    `leave room for, leaves room for, left room for, sent advice on, sends advice on, has sent advice on, have sent advice on, get free advice on, gets free advice on, get advice on, free advice on`,
  ),
  achieve: phrases(`lived without cars, lives without cars, live without cars`),
  event: phrases(
    `trip was paid, visit was paid, was paid by, were paid by, paid half, paid the travel, paid the trip, paid for the trip`,
  ),
  neutral: phrases(`was built on, were built on, grew up on`),
};

/** The same in Spanish: "dejan la escuela", "lleva el nombre". Folded. */
export const spanishInCompany: CueLists = {
  lack: [
    ...muchos.map((who) => `${who} sin`),
    ...phrases(
      `dejan la escuela, deja la escuela, dejan pronto la escuela, dejan pronto, dejan tarde, dejan los estudios, dejan la ciudad, dejan el barrio, viven en barrios sin, viven en casas sin`,
    ),
  ],
  resolve: phrases(`reduccion de perdidas, reduccion de fugas`),
  event: phrases(`lleva el nombre, llevan el nombre, lleva su nombre, llevan su nombre`),
  neutral: [
    ...hogares.flatMap((who) => [`a ${who} con pocos ingresos`, `a ${who} pobres`, `a los ${who} pobres`]),
    ...phrases(`de cara al, de cara a la, de cara a los, sin dinero del, sin dinero de la`),
  ],
};
