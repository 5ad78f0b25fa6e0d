import { type CueLists, ongoing, phrases } from './cue-kinds';

/** Plain verbs of doing and of going wrong that other lists do not name. English. */
export const englishDeeds: CueLists = {
  act: [
    ...ongoing(
      `give, run, open, build, rebuild, restore, renovate, create, introduce, install, plant, convert, transform, modernise, upgrade, expand, extend, improve, operate, manage, maintain, collect, recycle, treat, compost, sort, separate, measure, monitor, teach, train, offer, provide, supply, deliver, publish, develop, invest, finance, fund, promote, connect, link, attract, generate, preserve, reuse, repair, clean, feed, test, set, put, lay, buy, add, equip, insulate, replace, swap, pilot, roll, turn, protect, electrify, digitise, widen, dig, drain, clear, help, support, host, map, green`,
    ),
    ...phrases(`
    give, build, restore, renovate, create, introduce, install, convert, transform, modernise, expand, improve, operate, manage, maintain, collect, recycle, treat, compost, sort, separate, monitor, teach, offer, provide, deliver, publish, sell, develop, invest, promote, encourage, connect, combine, coordinate, attract, generate, preserve, reuse, repair, feed,
    named its, gained from, gains from, learnt from its, shares what it, shared what it, passes on, passed on, sends inspectors, invented, pioneered, advises others, advises other,
    answered with, answers with, added, adds, allows, allowed, backs, backed, bought, has bought, channels, checks, chose, cultivates, deploys, deployed, devotes, diverts, diverted, draws, drew, has drawn, earmarked, enforces, enlarged, ensures,
    erected, experiments, explained how, explains how, fitted, fits, fines, forbade, forbids, had forbidden, has forbidden, forecasts, fosters, gathers, gathered, grants, guides, handed over, insured, keeps several, laid, lit, lights, limits, limited, caps, capped,
    leads water, mends, mended, mending, nurtures, obliges, obliged, organises, organised, persuaded, persuades, placed, places, prepares, processes, processed, proved, puts, put up, reclaims, reclaimed, refitted, refurbished, refurbishes, regulates, regulated, relocated,
    remade, repaired, repairs, replanted, replants, reserved, reserves, resettled, returned, rolled out, rolls out, sanctions, secured, secures, shared, shares, shortened, simplified, simplifies, speeds up, sponsors, stores, stored, strengthened, strengthens, supervises,
    taxes, taxed, tells how, tracks, tracked, trialled, united, unites, unlocked, updates, values, works with, rides, ride, is fed, are fed, is cleaned, are cleaned, was widened, were widened, was linked, has linked, have linked, is reused, are reused,
    is recycled, are recycled, is composted, are composted, is collected, are collected, was planted, were planted, was restored, were restored, is restored, has been restored, have been restored, being restored, was opened, were opened, was built in, were built in 20*, has been built, have been built, was set up, were set up, was founded to,
    was turned, were turned, has been turned, have been turned, was closed to, were closed to, has been closed to, serve, serves, cover the, covers the, cover most, connects, is connected, are connected, is linked to, are linked to, linked by`),
  ],
  achieve: phrases(`
    ranks high, ranked high, ranks well, rank high, among the older, among the oldest, among the largest, among the biggest, among the best, among the busiest, among the most, among the longest, is studied by, are studied by, studied in, taken over by, others have taken over, have taken over, forerunner, a forerunner,
    early adopter, in its own right, at full capacity, sets the standard, a byword for, byword for, admired for, valued for, prized for, celebrated for, noted for, sought after, in demand, has a name for, has a reputation for, reputation for,
    has grown into, grew into, has become, became a, has made itself, thrives, thriving, flourishes, flourishing, booming, blossomed, gained ground, have gained ground, has gained ground, given over to, to be proud of, the pride of, pride of`),
  lack: phrases(`
    than it hoped, than hoped, than it should, than they should, than expected, than planned, is dying, are dying, dying, has vanished, have vanished, vanishes, vanishing, disappears, disappear, disappearing, are full, is full of, drowns in, drown in, drowning in,
    first worry, first concern, biggest worry, greatest worry, biggest concern, greatest concern, main worry, main concern, main problem, first request, sore spot, open question, unanswered, remains open, unfinished, half finished, left over, lag in, lagging in, trails behind, trail behind, show their age, shows its age,
    standing empty, stand idle, stands idle, lie empty, lies empty, lie fallow, breaks down, break down, broke down, breaking down, come late, comes late, runs late, run late, fail often, fails often, often fail, often fails, goes out, going out, is emptying, are emptying, empties, empty out, dies out, ,
    groan under, groans under, creaks under, buckles under, buckle under, sags under, suffocates, suffocate, bursting, bursts at, burst at, spilling over, out of control, gets out of hand, none of the, poisoned, has breached, breached the, breaches the, missed its target, misses its target, missed the target, misses the target,
    lose their sleep, loses sleep, kept awake, keeps awake, keep residents awake, keeps residents awake, awake, do not sleep, cannot sleep, no quiet, never quiet, anxious to, is anxious, uneasy, unsure how, do not know how, does not know how, wonder how, wonders how, no good, still no, still without, yet to, has yet to, have yet to,
    hardly, scarcely, seldom, rarely, too often, far too, not nearly, nowhere near, little left, little to, falls apart, fall apart, falling apart, falling down, falls down, caves in, collapsed, collapses, gives out, gave out, on the decline, in decline, on the wane, ebbs away, thins out, in danger, endangered by, under threat, threatened by,
    go elsewhere, goes elsewhere, move to cheaper, moved to cheaper, move out, moves out, moved away, move away, drain of, outrun, outran, has outrun, have outrun, more and more, ever more, ever fewer, fewer and fewer, less and less, used up, running low, run low, ran low, low on, lowest in, last in`),
  problem: phrases(
    `smoke, fumes, haze, soot, dust, exhaust*, mosquito*, rats, thefts, thieves, quarrel*, trash, mud`,
  ),
  seek: phrases(`
    would love to, is keen on, are keen on, keen on, keen to, eager to, has its eye on, have their eye on, interested in, curious about, is looking at how, are looking at how, look at how, looks at how, is studying how, are studying how, wants to copy, would copy, would follow, asks for advice, seeks advice, sought advice, wants partners in, is after, are after, needs a partner, needs partners`),
  past: phrases(
    `after the plague, after the flood, after the floods, after the flooding, after the earthquake, after the earthquakes, after the quake, after the typhoon, after the cyclone, after the drought, after the droughts, after the fire, after the fires, after the storm, after the storms, after the crisis, after the war, after the tsunami, after the hurricane, after the pandemic, after the epidemic, since the plague, since the flood, since the floods, since the flooding, since the earthquake, since the earthquakes, since the quake, since the typhoon, since the cyclone, since the drought, since the droughts, since the fire, since the fires, since the storm, since the storms, since the crisis, since the war, since the tsunami, since the hurricane, since the pandemic, since the epidemic`,
  ),
  rise: phrases(
    `grown faster, grow faster, grows faster, grew faster, have doubled, has doubled, have tripled, has tripled, higher every year, rise every year, rises every year`,
  ),
  resolve: phrases(
    `restricts, restricted, has restricted, keeps cars out, kept cars out, keep cars out, closed streets, closes streets, closed its centre, closed the centre, closed * to cars, closed * * to cars, separates more, recycles more`,
  ),
  against: phrases(`against`),
  neutral: phrases(`is put at, were put at, puts it, put it, more or less`),
};

/** The same in Spanish. */
export const spanishDeeds: CueLists = {
  act: phrases(`
    anade, anadio, compra, compro, concentra, concentro, ha concentrado, destina, destino fondos, despliega, desplego, ensancha, ensancho, garantiza, garantizo, guia, hermana, limita, limito, acota, obliga a los, ordena, organizo, planifico, prepara, preparo, procesa, prohibio, premio a, proporciono,
    realoja, realojo, reciclo, reserva, reservo, resolvio, reunio, ha reunido, senala, simplifico, simplifica, subvenciono, tasa, une, vigilo, ha sembrado, sembro, ha visto nacer, vio nacer, acompana, acompano, se ensambla, se fabrica, se fabrican, se producen, se produce, se forman, se desarrollo, se desarrollan, se construyo, se restauro,
    se recuperan, se recupero, se ha recuperado, se ha restaurado, llego al, llego a, conecta con, conectan, unen, enlazan, cubren, abarca, recorre, recorren, ensenar a, se reparte, presta, prestan, cura, alquila, alquilan, pone a disposicion, ha cedido, ha comprado, han comprado, ha formado, han formado`),
  achieve: phrases(`
    ha echado raices, han echado raices, se han interesado por, se ha interesado por, lo reconocio, la reconocio, reconocio, ejemplo de, es hoy un, goza de, gozan de, prestigi*, prestigio, con fama, fama de, tiene fama, pujante, en auge, en pleno auge, florece, prospera, en expansion, ha crecido hasta, se ha consolidado, consolidad*, de primer nivel, de primer orden, puntero en`),
  lack: phrases(`
    de lo que esperaba, de lo que deberia, de lo previsto, se muere, agoniza, desaparece, desaparecen,
    llega tarde, llegan tarde, pasan poco, pasa poco, falla, fallan, fallan a menudo, apenas se reduce, apenas crece, no ceden, no cede, no ha logrado, no han logrado, sin lograr, sufren, multiplicacion de, se rozan, rozan los, figuran entre, por corregir, por resolver, queda mucho, quedan por, queda por, aun quedan, todavia quedan,
    sobrecargad*, se satura*, se queda corto, se quedan cortos, se queda pequen*, se quedan pequen*, se ha quedado pequen*, en aumento, va en aumento, cada vez hay mas, a la espera, lleva anos esperando, expulsan, expulsa a, alejad*, en peligro, amenaza a, bajo amenaza, hace estragos, castigad*, golpead*, azotad*, a merced, se derrumba*, se agrieta*, se resiente, el mas alto de europa, de los mas altos, de las mas altas, por las nubes`),
  problem: phrases(`humo, humos, polvo, barro, mosquito*, robos, hollin`),
  past: phrases(
    `tras la riada, tras la inundacion, tras la sequia, tras la dana, tras la tormenta, tras la guerra, tras la crisis, tras la pandemia, tras la epidemia, despues de la riada, despues de la inundacion, despues de la sequia, despues de la dana, despues de la tormenta, despues de la guerra, despues de la crisis, despues de la pandemia, despues de la epidemia, tras el terremoto, tras el incendio, tras el tifon, tras el temporal, tras el huracan, tras el tsunami, despues del terremoto, despues del incendio, despues del tifon, despues del temporal, despues del huracan, despues del tsunami`,
  ),
  rise: phrases(
    `se han duplicado, se ha duplicado, crecen mas rapido, crece mas rapido, suben cada ano, sube cada ano`,
  ),
  resolve: phrases(
    `restringe, restringio, ha restringido, cierra calles, cerro calles, ha cerrado al trafico, cerro al trafico`,
  ),
  against: phrases(`contra, frente a`),
  must: phrases(`ha de, han de, habra de, habran de, falta por, queda por hacer`),
  seek: phrases(
    `tiene interes en, tienen interes en, muestra interes, mostro interes, se fija en, quieren saber, quiere saber, le gustaria saber, quiere copiar, querria, busca ideas, busca consejo, pide consejo, pidio consejo`,
  ),
};
