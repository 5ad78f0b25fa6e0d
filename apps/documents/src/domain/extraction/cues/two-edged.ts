import { type CueLists, phrases } from './cue-kinds';

/** Each beginning with each end: "live in" and "lives in" with "huts" and "tents". */
const pairs = (beginnings: readonly string[], ends: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));

const most = phrases(
  'largest, biggest, main, chief, greatest, worst, single largest, leading, principal, first',
);
const badThings = phrases(
  'source of, cause of, problem, problems, concern, worry, polluter, threat, obstacle, burden, killer, emitter, headache, weakness, challenge',
);
const peorCosas = phrases(
  'causa, causas, foco, fuente de, problema, problemas, preocupacion, enemigo, emisor, reto, obstaculo, amenaza, queja, carencia',
);
const mayores = phrases('mayor, mayores, principal, principales, primera, primer, gran');

/** "the biggest source of", "main cause of": first in something bad. */
const worstOf = pairs([...pairs(['the'], most), ...most], badThings);
const elPeor = pairs([...mayores, ...pairs(['el', 'la'], mayores)], peorCosas);

const charlas = phrases(
  'jornada, jornadas, taller, seminario, congreso, exposicion, ponencia, charla, mesa, mesa redonda, encuesta, cuestionario, conferencia, curso, libro, debate',
);
const charlasSobre = pairs(charlas, ['sobre *']);
/** Years of history: what was opened then is no deed of today. */
const longAgo = Array.from({ length: 40 }, (_, index) => `in ${150 + index}*`);
const talks = phrases(
  'webinar, conference, session, questionnaire, working group, exhibition, lecture, workshop, seminar, panel, talk, survey, chapter, debate',
);
/** "a webinar on ageing": what is spoken on is not said to be bad. */
const talksOn = pairs(talks, ['on *', 'about *']);

const poorHomes = pairs(
  ['live in', 'lives in'],
  phrases('huts, tents, shacks, slums, containers, caravans, cellars, informal, under*, one room'),
);
const cutApart = pairs(['cut *', 'cuts *', 'cut * *', 'cuts * *'], ['in two', 'in half', 'off']);
const dejarAlgo = pairs(
  phrases('deja, dejan, dejaron'),
  phrases(
    'tarde la casa, la casa de sus padres, la escuela, los estudios, las clases, de estudiar, el empleo, el trabajo, el deporte, el campo, la ciudad, el pueblo',
  ),
);
const malasCasas = pairs(['vive en', 'viven en'], phrases('chabolas, barracas, tiendas, infraviviendas'));
const llenarDeHumo = pairs(
  phrases('llena, llenan'),
  phrases('la ciudad de, el aire de, el valle de, de humo'),
);

const upToFour = ['*', '* *', '* * *', '* * * *'];
/** "closed its old town to most cars", "cerró la plaza a los coches". */
const closedToCars = pairs(
  [...pairs(['closed', 'closes', 'close'], upToFour), 'closed', 'closes'],
  phrases('to cars, to most cars, to private cars, to lorries, to traffic, to through traffic'),
);
const cerradoACoches = pairs(
  pairs(phrases('cerro, cierra, cerraron, ha cerrado'), upToFour),
  phrases('a los coches, al trafico, a los camiones, a la circulacion'),
);
/** A council that asks those who live there lets them take part. */
const askedResidents = pairs(
  pairs(['asked', 'asks'], phrases('residents, neighbours, citizens, the public, passengers, pupils')),
  ['for', 'what', 'how', 'where', 'which'],
);
const missions = pairs(
  phrases('leads, led, heads, headed, is leading'),
  phrases('a mission, a delegation, a trade mission, a business mission'),
);
/** To have none of these is good. Only what cannot be the first half of another thing ("no noise barriers"). */
const noneOfBad = pairs(
  phrases('has no, have no, there are no, there is no, no longer has, no longer have'),
  phrases('traffic jams, slums, floods, queues, rough sleepers, potholes, power cuts, water cuts, poverty'),
);
const nadaMalo = pairs(
  phrases('no tiene, no tienen, no hay, ya no tiene, ya no hay, apenas tiene, apenas hay'),
  phrases(
    'ruido, ruidos, atascos, chabolas, inundaciones, colas, baches, cortes de agua, cortes de luz, pobreza, paro, basura en las calles, humo, humos, contaminacion, malos olores',
  ),
);
const misiones = pairs(
  phrases('encabeza, encabezo, lidera, lidero, preside, presidio'),
  phrases('una mision, una delegacion, la mision, la delegacion'),
);

/** Words that go both ways, with the company that tips them: "keeps out" and "driven out", "paid off" and "laid off". English. */
export const englishTwoEdged: CueLists = {
  seek: phrases(`
    wrote for advice, wrote for help, wrote to ask, asked to be, asks to be, asked a * to, asked * how, asked * * how, asked * * * how, asks * how, asks * * how, ask * how, ask * * how, asked * what, asked * * what, asked * for, asked * * for, asks * for, asks * * for, ask * for, to help it, to help them`),
  lack: [
    ...worstOf,
    ...poorHomes,
    ...cutApart,
    ...phrases(`
    the oldest population*, oldest population*, the oldest people, oldest city by, oldest city of * by,
    fell on, fell down, fell in the earthquake, fell in the quake, fell into the sea, brought down part, brought down houses, brought down old, brought down thousands, brought down hundreds, brought down weak,
    build without a permit, build without permits, built without a permit, built without permits, put up without permits, put up without a permit, run without timetables, run without a timetable,
    were cut down, are cut down, was cut down, been cut down, were felled, are felled, cut for, cut in two, is cut by, are cut by,
    fights with, fight with, fights for better, fight for better,
    measured * decibels, measured * to * decibels, measured between * and * decibels, decibels were measured, decibels have been measured, the thermometer passes, thermometers pass, passes * degrees, passes the limit, pass the limit, let go of, slid and buried, buried houses,
    was pulled down, were pulled down, been pulled down, has been built over, have been built over, were built over, one doctor serves, one library serves, one nurse serves, one tap serves, one standpipe serves, are turned into hotels, turned into hotels, are turned into car parks, turned into car parks,
    catch fire, catches fire, caught fire, burns down, burnt down, burned down, only along, collected only, gets water by, gets water every, get water by, get water every, has had little, have had little, earns little, earn little,
    has become un*, have become un*, has become too, have become too, has become dangerous, have become dangerous, has become dirty, has become scarce, have become scarce, has become a problem, have become a problem, has become a * problem, have become a * problem, warned that, warns that, warn that, has warned, have warned, ordered the city, ordered the council, ordered the town, has ordered, have ordered, has laid off, have laid off, is running out, are running out, is running low, are running low, is running dry, are running dry, was built for half, were built for half, built for half, built for fewer, built for a smaller, laid for a smaller, was built before, were built before, built before, by rote, off the books, is dug up, are dug up, dug up again, paved over, been paved over, was paved over, filled in, been filled in, were filled in, was filled in, can only be, can only get, can only enter, see no reason, sees no reason, gets less, gets far less, get less, twice as much, three times as much, three times as many, had to be closed, have to be closed, has to be closed, had to close, has to close, have to close, had to shut, is being lost, are being lost, is lost, are lost, full of holes, turned salty, have turned salty, has turned salty, turned away from,
    pushed * out, have pushed, has pushed, have driven, has driven, driven * out, drove * out, drives * out, drive * out, push * out, pushes * out, force * out, forces * out, forced * out, squeeze * out, squeezes * out, would cut, could cut, cuts through, cut through, do not know how, does not know how, don't know how, sea is rising, seas are rising, level is rising, levels are rising, water is rising, fell below, has fallen below, have fallen below, falls below`),
  ],
  resolve: [
    ...closedToCars,
    ...noneOfBad,
    ...phrases(`
    loses little, lose little, loses hardly any, loses almost no, do not hoot, does not hoot, do not honk, does not honk, drove cars out, drove * cars out, drives cars out, drove lorries out, drove * lorries out, only * are lost, only * * are lost, only two in a hundred *, need no, needs no, need almost no, needs almost no, needs hardly any, need hardly any, needs little, need little, loses only, lose only, loses just, lose just, lifted * out, lifted * * out, lift * out, lifts * out, lifts * * out, keep * down, keeps * down, kept * down, keep * * down, keeps * * down, fell below the limit*, fallen below the limit*, fell below the legal, times fell, times fell by, time fell, times have fallen, nobody is turned away, no one is turned away`),
  ],
  cut: phrases(`halved the, halves the, has halved the, have halved the`),
  rise: phrases(`
    the highest, has gone up, have gone up, full of, is full of, are full of, is rising, are rising`),
  fall: phrases(`
    the lowest, is down, are down, very low, is low, are low, is very low, are very low, is rare, are rare, so rare`),
  without: phrases(`without any, without a single`),
  achieve: phrases(`
    without debt, without debts, without cars, lived without cars, lives without cars, live without cars, live without a car,
    what it learned from, what they learned from, what it learnt from, what it has learned from, what they have learned from, what it learned, what they learned`),
  act: [
    ...askedResidents,
    ...phrases(`
    shares what it learned, shares what it learnt, shares what it has learned, share what they learned, learn about * at school, learn about * * at school, has become, have become, can be tried, can be tested, can be looked up, can be downloaded, can be rented, were given to, have been given to, were handed to, run only electric, runs only electric`),
  ],
  hold: phrases(`for twenty years, for thirty years, for forty years, day and night`),
  event: [
    ...longAgo,
    ...talksOn,
    ...missions,
    ...phrases(`
    the word *, the term *, is defined, was recorded, be broadcast, was broadcast, runs until, run until, runs from * to, starts at, begins at, opens at, opens on, closes on, closes at, was given in honour, concert was given, was dropped, is celebrated on, covers * square kilometres, covers * square metres, covers * hectares, measures * square metres`),
  ],
  neutral: phrases(`
    without money from, without help from, admits that, admit that, admitted that, the oldest city, the oldest town, oldest city of, oldest city in, slum dweller*, slum women, slum communities, slum families, slum homes, slum children, coaches, wrote that, writes that, one by one, has led to, have led to, led to, see a specialist, a specialist, counters, face mask*, parental leave, paternity leave, maternity leave, months of leave, weeks of leave, days of leave, paid leave, sick leave, take leave, at full pay`),
};

/** The same in Spanish. Folded. */
export const spanishTwoEdged: CueLists = {
  seek: phrases(`
    aprendio de, aprendieron de, ha aprendido de, han aprendido de, envio a * para aprender, envio a * * para aprender, mando a * a aprender, mando a * a estudiar, mando a * * a estudiar, mando a * * a tomar notas, envio a * a aprender, envio a * * a aprender, pregunto a * como, pregunto a * * como, preguntaron a * como, preguntaron a * * como, pidio a * que, pidio a * * que, pide a * que, pide a * * que, piden a * que, piden a * * que`),
  lack: [
    ...elPeor,
    ...dejarAlgo,
    ...malasCasas,
    ...llenarDeHumo,
    ...phrases(`
    mide * decibelios, midio * decibelios, miden * decibelios, midieron * decibelios, seismo derribo, terremoto derribo, terremoto tiro, seismo tiro, gana poco, ganan poco, lo llenan todo, dejan montanas de,
    poblacion mas envejecida, la mas envejecida, las mas envejecidas, la poblacion mas vieja, viven hacinad*,
    corta la ciudad en dos, parte la ciudad en dos, parten la ciudad en dos, cortan la ciudad en dos, corta el barrio, parte el barrio,
    lleva * anos sin, llevan * anos sin, lleva anos sin, llevan anos sin, lleva * meses sin, llevan * meses sin, lleva meses sin, lleva decadas sin, lleva * anos en, lleva * dias, lleva * horas, lleva mas de * horas, lleva mas de, llevan mas de, llevan secas, llevan secos, llevan vaci*, lleva * anos cerrad*, llevan * anos cerrad*, lleva * inviernos cerrad*, lleva anos cerrad*, llevan anos cerrad*, lleva anos esperando, llevan anos esperando, lleva anos parad*, lleva anos pidiendo, llevan anos pidiendo,
    deja sin, dejan sin, dejo sin, dejaron sin, deja a * sin, dejan a * sin, cubre de humo, cubren de humo, se cubre de humo, cubre de polvo, cubren de polvo, cubre de basura, aun no sabe, todavia no sabe, no sabe como, perdio, perdieron, ha perdido, han perdido, por no frenar, por no cumplir, por no actuar, por no haber, depende todavia, dependen todavia, depende aun, dependen aun, no se enciende*, no se abre*, no se cumple*, no se limpia*, no se recoge*, no se repara*, no lo entiende*, no la entiende*, no dispone de, no disponen de, no hay quien, menos de un, menos de una, menos de uno, menos de dos, sigue en obras, siguen en obras, cuidan solas, cuidan solos, crece sin, crecen sin, crecio sin, avisa de que, avisan de que, aviso de que, advierte de que, advierten de que, advirtio de que, advirtieron de que, obliga a los vecinos, obliga a las familias, obliga a los jovenes, obliga a los mayores, el mar sube, el mar ha subido, mar sube, no frena, no frenan`),
  ],
  problem: phrases(`
    de los anos sesenta, de los anos setenta, de los anos ochenta, de los anos noventa, de hace * anos, tiene mas de * anos, tienen mas de * anos, hasta el amanecer, hasta la madrugada, de madrugada`),
  rise: phrases(`ha subido, han subido`),
  resolve: [
    ...cerradoACoches,
    ...nadaMalo,
    ...phrases(`
    a menos de la mitad, a menos de un tercio, pierde poca, pierde poco, pierden poca, pierden poco, pierde solo, pierden solo, solo pierde, solo pierden, apenas pierde, apenas pierden, dejan de ensuciar, dejo de`),
  ],
  achieve: phrases(`
    sin deuda, sin deudas, sin coches, en pocos anos, en pocos meses, en pocas semanas, en pocos dias, en pocas horas, en pocos minutos, en menos de, sin emisiones, sin gases, sin abrir, sin salir de casa, sin moverse, sin registro, sin necesidad de, sin tener que, sin desplaz*, ningun vecino vive a mas, nadie vive a mas, vive a menos de, viven a menos de, a menos de * metros`),
  act: phrases(`
    obliga a separar, obliga a recoger, obliga a que, obliga a todos, obliga a todas, responde a las quejas, responden a las quejas, linea de quejas, web de quejas, telefono de quejas, dando prioridad, da prioridad, dan prioridad, dio prioridad, obliga a los, obliga a las, obliga a quien, obligan a los, obligan a las, exige a los, exige a las, exigen a los, atiende quejas, atienden quejas, atender quejas`),
  hold: phrases(`rodead* de, rodead* por, al dia`),
  event: [
    ...longAgo.map((year) => year.replace('in ', 'en ')),
    ...charlasSobre,
    ...misiones,
    ...phrases(
      `la palabra *, el termino *, abre a las, abre de martes, cierra los lunes, empieza a las, comienza a las, se proyecto, se canto, se brindo, nacio en`,
    ),
  ],
  neutral: phrases(`
    la ciudad mas antigua, ciudad mas antigua, la ciudad mas vieja, ciudad mas vieja, reconoce que, reconocen que, admite que, admiten que, cerro el ano, cerro el ejercicio, cerro el curso, sin dinero de, sin dinero del, sin ayuda de, sin ayuda del, se ha vuelto, se han vuelto, ha vuelto a, han vuelto a, volvio a, volvieron a, cuesta arriba, cuesta abajo, la cuesta, a demanda, a la demanda, bajo demanda, que se piden, lo pide, lo piden, la pida, lo pida, quien la pida, quien lo pida, a la mitad de, dia y noche, ultima milla, si gotea, cuando estan llenos, cuando esta lleno, rivas vaciamadrid, vaciamadrid, abril, organizacion, organizaciones, recicladores, reciclador, financiacion, transformacion, conservacion, aplicacion, aplicaciones, un especialista`),
};
