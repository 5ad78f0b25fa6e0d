import { type CueLists, phrases } from './cue-kinds';

/** How well what a city supplies, carries, clears away and guards against holds up. English. */
export const englishServiceLevels: CueLists = {
  lack: phrases(`
    nowhere left, piles up, pile up, piled up, heaps up, mounts up, wash up, washes up, washed up, wash ashore, clogs, clog, clogging, blocked with, is blocked, are blocked, silted up, set alight, set on fire, is burnt, are burnt, burn in the open,
    several times a day, for hours, hours on end, days on end, weeks on end, out for * hours, out for hours, stand for weeks, stands for weeks, only a handful, a handful of, fewer than one, fewer than half, less than one in, one in twenty, just half, just a third, barely half, barely a third, barely a quarter, below half, not even half,
    times the limit*, times the legal, times the guide*, times the standard*, times the recommended, times over the, above the guide*, above the standard*, above the legal, over the guide*, breaches, violates, is empty, are empty, were empty, stood empty, never arrives, never arrive, never comes, never stops, never stop, does not arrive, without any,
    flows straight, flow straight, runs straight into, run straight into, straight into the, discharges into, discharge into, creeps into, creep into, has crept, have crept, falls every year, falls each year, falls by a metre, falls * each year, drops every year, drops each year, goes down every year, goes down * a year, to a halt, at walking pace, walking pace, at a crawl, snail's pace, at a snail's pace,
    nobody enforces, no one enforces, nobody coordinates, nobody collects, nobody repairs, nobody maintains, is not enforced, are not enforced, threadbare, rickety, ramshackle, leaky, makeshift, stopgap, rudimentary, primitive,
    have to share, have to walk, have to carry, have to queue, have to boil, have to buy, a fifth of their income, a third of their income, half of their income, of their wages, an ordeal, a nightmare, a headache, the bane of, scourge, a menace, an eyesore, blight, blights, nuisance*,
    shroud, shrouds, shrouded, blankets, is wrapped in smog, hangs over, hang over, settles over, settle over, trapped, main source of, chief source of, biggest source of, would collapse, would fall down, might collapse, could collapse, may collapse, would be buried, indoors after dark, are afraid, is afraid, live in fear, not yet, has not yet, have not yet,
    still cook, still cooks, still heat, still heats, are still heated, is still heated, are still warmed, still rely, still relies, still use, still uses, still depend, still depends, still goes, still go, still ends, still end, still comes from, still come from, still runs on, still run on, still runs at, still run at, still live in, still lives in,
    costs lives, cost lives, claims lives, claim lives, took lives, dies of, die of, die on, die in the, dies in the, die from, are killed, is killed, peaks each, peak each, wears out, wear people, keeps * awake, keep * awake, robs * of sleep, chokes on, choking on, is choking, are choking, reeks, reek, washes over, wash over, every five days, every three days, every second day, every other day, carry water, carry jerrycans, fetch water, go out for, goes out for, lights go out`),
  plan: phrases(`
    a loan will, loan will, a loan for, a loan is to, will finance, will fund, will pay for, will replace, will extend, will connect, will be replaced, will be built, will be extended, will be cleaned, will be drained, will be moved, is to be, are to be, is to get, is to receive, is being prepared, are being prepared, is planned, are planned, under study, is proposed, has been proposed, has drafted, is drafting, has plans for, has plans to, plans for a, is preparing, are preparing`),
  seek: phrases(`
    would like to hear, would like to see, would like advice, is open to ideas, wants to hear, invites bids, invites tenders, calls for bids, has asked for, has asked how, has asked for advice, looks for ways, is looking for ways`),
  achieve: phrases(`
    is known across, are known across, was chosen by, were chosen by, was selected as, was selected for, has been selected, was commended, was taken as, taken as a model, textbook example, textbook case, a case study in, is copied in, blue flag*, as early as, long before the rest, long before other, before any other, before the rest of, years before,
    within the limit*, within the legal, within the guide*, within legal, within safe, meets the limit*, meets the standard*, meets the guide*, meet the standard*, meet the limit*, complies with, comply with, below the limit*, under the limit*, well below the limit*, meets a third, meets half, meets a quarter, covers a third, covers half, covers a quarter,
    sleeps well, sleep well, breathes freely, runs clear, run clear, clear skies on, is drinkable, clean again, ever since, are battery powered, is battery powered, powered by the sun`),
  hold: phrases(`
    account for, accounts for, make up, makes up, is served by, are served by, is accepted, are accepted, has had, have had, more than half of all, two thirds of all, three quarters of all`),
  resolve: phrases(`
    brought down, brought * down, brought * * down, brings * down, down by half, down by a, a third less, two thirds less, a quarter less, half as much, per cent less, percent less, less by a, went from, has gone from, have gone from, brought back, has brought back, has brought * back, brought * back, 
    retired its last, scrapped its last, has retired its, has scrapped its, did away with, took * out of service, muffles, dampens, swallow the, swallows the, absorb the, absorbs the, keep dry, keeps dry, stays dry, stay dry, stayed dry, shields, took cars out, takes cars out, took * out of its, back from the dead, halved its, find leaks, finds leaks, found leaks, hunt leaks, has halved its, may not enter`),
  act: phrases(`
    was finished, were finished, was completed, were completed, has been completed, have been completed, was swapped, were swapped, have been swapped, was replaced, were replaced, have been replaced, has been replaced, was laid, were laid, have been laid, was fitted, were fitted, have been fitted, are wrapped in, is wrapped in, is crushed, are crushed, are heated by, is heated by, is cooled by, are cooled by,
    was installed, were installed, has been installed, have been installed, was cleaned, were cleaned, has been cleaned, have been cleaned, was drained, were drained, were set back, was set back, was raised, were raised, was strengthened, were strengthened, have been strengthened, were retrofitted, have been retrofitted, are sorted, is sorted, is separated, are separated, is weighed, are weighed, are warned, is warned, is monitored, are monitored, is metered, are metered,
    are published, is published, were banned, was banned, is banned, are banned, is equipped with, are equipped with, are lit, are insured,
    weighs, irrigates, irrigate, relaid, has relaid, resurfaced, priced, has priced, levies, levied, predicts, detects, detect, hands out, hand out, gives away, give away, calms, calmed, slows, slowed, analyses, analysed, dispatches, has drawn a, has written, rehearses, rehearse, evacuates, evacuated, refills, rehabilitated, rehabilitates, intercepts, scrubs, electrifies, insulates, outlaws, outlawed, blends, trimmed, trims, forced, buys only, counts on, is ringed by, is encircled by, adapts, waters its, lines its, set up a, prepares its, are called to, is called to, open as cool, opens as cool, has laid, weaned`),
  problem: phrases(
    `foulest, filthiest, unbreathable, choked, torrents, grimy, smoky, murky, scorching, sweltering, waterlogged, knee deep, waist deep, load shedding, brownouts, gridlocked, snarled, potholed, rowdy, deafening, carjack*, robber*, mugging*, landslip*, mudslide*, blaze, blazes`,
  ),
  event: phrases(
    `congress, congresses, summit, was cancelled, was postponed, sponsors, patron of, press conference`,
  ),
  neutral: phrases(
    `no more than, no less than, no fewer than, no later than, opened its doors, closed its doors`,
  ),
};

/** The same in Spanish. Folded. */
export const spanishServiceLevels: CueLists = {
  lack: phrases(`
    rebosa, rebosan, no callan, no calla, no cesa, no cesan, no deja dormir, no dejan dormir, quita el sueno, quitan el sueno, impide dormir, impiden dormir, despiertan, a punto de cerrar, a punto de colapsar, al quince por ciento, al diez por ciento, al veinte por ciento, bajo minimos, baja cada ano, bajan cada ano, ciegan, tinen de, tine de,
    multiplica por, multiplican por, cuadruplica el, supera los, superan los, superan el, por encima del limite, por encima de los limites, por encima del valor, no cumple, no cumplen, incumple, incumplen, quema carbon, una odisea, es una odisea, un calvario, una pesadilla, se pierden, le cuestan a, le cuesta a, incomunicad*, separa mal, separan mal, recicla mal, recicla poco, reciclan poco, separa poco, solo aprovecha, solo recicla, solo separa, solo recoge,
    llena los hospitales, harta a, hartos de, agota a, hartazgo, entra agua, ocupadas por, ocupados por, sin tratar, sin depurar, se cuela, se cuelan, se adentra en, entierra casi, todavia quema*, todavia depende*, sigue dependiendo, siguen dependiendo, cada temporal, cada tifon, cada gota fria, cada vez que llueve, baja * centimetros al ano, esperando que, no ha calculado, no ha hecho, no cuenta con, no cuentan con`),
  must: phrases(`tendra que, tendran que, ha de sustituir, habra que`),
  achieve: phrases(`
    cumple con, cumplen con, cumple desde, cumple los, por debajo del limite, por debajo de los limites, dentro de los limites, llega ya a, llegan ya a, ya suponen, ya supone, cien por cien, el aire mas limpio, ha vuelto el, ensena a medio mundo, ejemplo para`),
  resolve: phrases(`
    a un tercio, a la mitad, un tercio menos, la mitad menos, por ciento menos, se renaturaliz*, menos del * por ciento, menos del cinco por ciento, bajo las, bajo los, defensas frente, defensas contra, defensa frente`),
  hold: phrases(`dispone de, disponen de`),
  act: phrases(`
    suma, suman, se miden, se mide, indica, indican, veta, vetan, subvenciona, subvencionan, adelanta, avisa, avisan, ensena, pone placas, reparte, aisla, aislan, han aislado, ha aislado, guardan, guarda, bebe agua, riega, transforma, cerro las, cerro sus, cerro los, instalo, ha instalado, calienta`),
  problem: phrases(
    `estruendo, barullo, jaleo, esmog, irrespirable*, saturad*, encharcad*, anegad*, desbordad*, se desborda*, trucad*, apagones`,
  ),
  event: phrases(`viajo a, patrocino, la cena`),
};
