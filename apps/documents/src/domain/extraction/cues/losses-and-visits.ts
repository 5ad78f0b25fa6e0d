import { type CueLists, phrases } from './cue-kinds';

/**
 * What a city lost or pays dearly for ("lost 4,000 jobs"), what guests came to see ("the visitors saw the plant"), and
 * whom a city asked or sent ("asked residents for ideas", "sent two engineers"). English.
 */
export const englishLosses: CueLists = {
  lack: phrases(`
    lost * * jobs, lost * * * jobs, lost its jobs, lose their jobs, loses jobs, losing jobs, lost their jobs, jobs will end, jobs will go, jobs were lost,
    places are short, seats are short, seats * * are short, places * * are short, beds are short, beds * * are short, staff are short, staff is short, in short supply,
    a heavy cost, heavy cost, a heavy burden, heavy burden, a heavy load, costs too much, cost too much, weighs on, weigh on,
    depended on cars, depends on cars, depend on cars, depended on coal,
    lie in the streets, lies in the streets, lie in the street, at walking speed, makes the air worse, make the air worse, worsens, worsen, worsened by, is hauled, are hauled, has to be hauled`),
  plan: phrases(`foresees, foresee`),
  help: phrases(`
    sent engineers, sent experts, sent teachers, sent advisers, sent * engineers, sent * experts, sent * architects, sent * planners, sent * teachers, sent * doctors, sends engineers, sends experts, sent advice, has sent advice, sends advice`),
  act: phrases(`
    asked residents, asked residents for ideas, asked citizens for ideas, asked neighbours for ideas, asked residents for their, asked citizens for their, asked its residents, asked the residents, asked citizens, asked its citizens, asked neighbours, asked the neighbours, asked people what, asks residents, asks its residents, asks citizens, asks neighbours, asked the public,
    formed a, formed an, formed * committees, formed committees, formed groups, has formed, have formed, decides together, decides * together, decides part of, decides * of its budget, took a course, took courses, telephone them, telephones them`),
  achieve: phrases(`
    guests saw, visitors saw, delegation saw, delegates saw, participants saw, mayors saw, guests visited the, on the tentative list, tentative list, dates from 20*, goes back to 20*, earned it the name, earned * the name`),
};

/** The same in Spanish. Folded. */
export const spanishLosses: CueLists = {
  lack: phrases(`
    perdio * empleos, perdio * puestos, ha perdido * empleos, han perdido * empleos, pierde empleos, pierden su empleo, perdieron su empleo, se perdieron * empleos,
    estuvo parad*, estuvieron parad*, lleva parad*, llevan parad*, lleva anos parad*, lleva * anos parad*, quedo destruid*, quedaron destruid*, empeora, empeoran, empeoro, empeoraron, aprieta a, aprietan a, una carga pesada, cuesta demasiado, cuestan demasiado, salen caros, sale caro`),
  act: phrases(`
    pregunto a los vecinos, pregunta a los vecinos, pregunto a sus vecinos, pregunto a los ciudadanos, preguntar a los vecinos, formo un, formo una, decide con los vecinos, envio ingenieros, envio tecnicos, envio * ingenieros, envio * tecnicos, envio * expertos, envio * arquitectos`),
  achieve: phrases(`
    los visitantes vieron, la delegacion vio, los invitados vieron, los delegados vieron, la delegacion visito, rodea la ciudad, rodean la ciudad, lista indicativa, funciona desde, funcionan desde`),
};
