import { type CueLists, phrases } from './cue-kinds';

/** What a city plainly has, is and does, and the best and worst of its kind: notes say most things so. English. */
export const englishPlain: CueLists = {
  seek: phrases(
    `asked * for help, asked * * for help, asked * * * for help, asked * for advice, asked * * for advice, asks * for help, asks * for advice, looks for other, would like to know`,
  ),
  plan: phrases(
    `a loan, loan of, loans of, is lending, lends * up to, lends * million, lent * million, lends * * million, credit of, agreed to support, will finance, will fund, hopes that, hope that, hopes it will, is meant to, are meant to`,
  ),
  joint: phrases(`
    have started a programme, have started a project, have started an initiative, have launched a programme, have launched a project, have launched an initiative, have launched a joint, have begun a programme, have begun a project, have set up a programme, have set up a project, have agreed on a programme, have agreed on a project,
    share a project, share a programme`),
  rise: phrases(
    `remains above, remain above, stays above, stay above, well above, far more than the, more than the * average, far above the, above the * average`,
  ),
  relative: phrases(`
    so that, where, that, which, who, whose, to people, to families, to households, to those, to anyone, to everyone, to old people, to older people, to young people, to women, to refugees, to migrants, to tenants, to poor, for people, for families, for those, for anyone, for old people, for older people, for young people, for poor,
    to the poor*, on the poor*, in the poor*, for the poor*, in which a, when a, when it, when the, when someone, when somebody`),
  resolve: phrases(
    `use of * fell, use of * has fallen, use of * * fell, consumption fell, consumption has fallen, use has fallen, use fell, need less, needs less, use less, uses less, used less, burn less, burns less, consume less, consumes less, waste less, wastes less`,
  ),
  fall: phrases(`
    demand fell, there is less, there are fewer, so that fewer, less * than before`),
  worldwide: phrases(
    `studies show, research shows, experts say, many places, many towns, many destinations, many tourist destinations`,
  ),
  past: phrases(`which was, that was, which were, that were`),
  hold: phrases(`
    thousands of, hectares of, kilometres of, km of, square metres of, square kilometres of, covers * hectares,
    has, have, owns, own, with its, uses, makes, gets, obtains, keeps, houses, there are, lives from, lives well from, buys, lends out, brews, live in, work in, counts on, earns, charges`),
  achieve: phrases(`
    came to learn, come to learn, arrived to learn, arrived to see, arrived to study, came to study, come to study, comes to study, comes to learn, visited to learn, visited to see, visited to study, visits to learn, travelled to learn, travel to see, came to see how, come to see how, come * * to see how, comes to see how, went to see how, went to learn from,
    the best, came first, comes first, ranked first, in first place, a planned city, the longest, second longest, third longest, the oldest, the fastest, the busiest, the largest, the biggest, the most modern, the most liveable, the most livable, the finest, the greatest,
    most efficient, most punctual, most visited, is made, has been made, was made, was voted, was chosen, was elected, has been chosen, was picked, was declared, was ranked, ranks among, is among the best, is among the first, is prepared, well prepared, is ready for,
    is a city of, is the city of, is the home of, is home, is a low, day and night, the silicon valley, surrounded by, in every street, in every quarter, all over the city, are electric, is electric, have settled, has attracted, have opened, at home in, take part in, takes part in, more than elsewhere,
    is built, are built, is turned into, are turned into, makes more, makes the most, at the centre of, at the heart of`),
  neutral: phrases(
    `now that, says that, said that, say that, shows that, show that, showed that, explained that, explains that, fears that, fear that, means that, found that, finds that, asks that, asked that, after that, with that, like that, that is, is that, proud that, than that, knows that, told that, believes that, agreed that, agree that, where to, who to, those who, knows who, knows where, has been, have been, had been, has to do, have to do`,
  ),
  lack: phrases(`
    close to full, throws away, throw away, has been hit by, have been hit by, was hit by, is hit by, hit by, battered by, struck by, ravaged by, devastated by, lived without, have lived without, has lived without, went without,
    the worst, among the worst, the dirtiest, the dearest, the poorest, the noisiest, the hottest, the lowest wages, the most polluted, most congested, most crowded, the slowest, the weakest, the driest, the fastest sinking, among the dearest, among the dirtiest, among the poorest, among the most polluted,
    depends on, depend on, expects the, worries about, pays for it, more rubbish than, too much, too many, too few, too little, too high, too old, too small, too slow, too narrow, too dear, too expensive, too far, too late, more than it can, than it can, than they can, than it needs, than it was built for, it was built for, they were built for, twice as many, nowhere to,
    takes hours, take hours, years for a, wait * years, waits * years, end up in, ends up in, leaves behind, leave behind, stand empty, stands empty, do not feel, does not feel, no longer afford, sits on a fault, on a fault line, full of`),
};

/** The same in Spanish. */
export const spanishPlain: CueLists = {
  plan: phrases(`aborda, abordan, abordara, un prestamo de, prestamo de * millones, credito de * millones`),
  neutral: phrases(
    `poco mas de, poco menos de, poco despues, poco antes, hace poco, la ultima, una ultima, su ultima, esta ultima`,
  ),
  relative: phrases(`
    para que, de modo que, de manera que, donde, cuyo, cuya, cuyos, cuyas, a quien, a quienes, para quien, para quienes, a familias, a las familias, a personas, a las personas, para personas, para familias, a los que, a las que,
    en los barrios mas, cuando el, cuando la, cuando hay, cuando se, cuando un, cuando una`),
  achieve: phrases(`
    la mejor, el mejor, los mejores, las mejores, la mas larga, el mas largo, el mas antiguo, la mas antigua, la segunda mayor, el segundo mayor, la tercera mayor, el mas moderno, la mas moderna, la mas habitable, de las mayores, de los mayores,
    preparad* para, rodead* por, rodead* de, en cada calle, por toda la ciudad, se han instalado, han abierto, en el centro de, paso de ser, pasado de ser, votada, elegida como, como ninguna otra, el silicon valley`),
  lack: phrases(`
    el peor, la peor, los peores, las peores, la mas sucia, el mas sucio, la mas cara, el mas caro, los mas altos, las mas altas, el mas contaminado, la mas contaminada, la mas ruidosa, el mas ruidoso, la mas pobre, el mas pobre, los mas pobres,
    mas de los que puede, mas de las que puede, mas de lo que puede, de los que puede, de las que puede, tardan horas, anos para, esperan * anos, esperar anos, lleno de, llena de, acaban en, acaba en, no se sienten, no se siente, vacios, vacias, demasiado pequen*, depende de, dependen de, cada verano, cada invierno, se ahoga`),
  resolve: phrases(`cerro su centro, cerro el centro`),
  past: phrases(
    `se habia, se habian, habia sido, habian sido, habia estado, habian estado, que fue, que era, que fueron, que eran`,
  ),
  hold: phrases(`
    miles de, hectareas de, kilometros de, km de, metros cuadrados de, de * hectareas, de mas de * hectareas,
    con sus, usa, usan, utiliza*, obtiene, obtienen, posee, poseen, dispone de, disponen de, cobra, viven en, vive de`),
};
