import { type CueLists, phrases } from './cue-kinds';

/** What notes report of hosts and guests, of damage and of unfinished work; and verbs that say little by themselves. English. */
export const englishReports: CueLists = {
  hold: phrases(`bring, carry, drive, grow, grown, grows, share, places`),
  close: phrases(`closed, has closed, have closed`),
  cut: phrases(
    `cut, cuts, has cut, have cut, cut down, has cut down, have cut down, cuts down, reduced, reduces, has reduced, have reduced, slashed, lowered, lowers, removed, ended, stopped`,
  ),
  amount: phrases(
    `nearly all, almost all, nine in ten, nine out of ten, nearly every, almost every, eight in ten`,
  ),
  neutral: phrases(
    `few seconds, few hours, few days, few weeks, few months, every few, who want to, who wants to, those who want, investors want, investors want to *, investors wish to *, developers want, developers want to *, developers wish to *, in need, in greatest need, in most need, there are, makes up, account for, accounts for`,
  ),
  act: phrases(`
    held workshops, holds workshops, hold workshops, has held workshops, held courses, holds courses, has held courses, gives courses, offers courses, carry most, carries most, carry half, carries half, carries a third, carry two thirds, is trying out, are trying out, tries out, tried out, citizens choose, residents choose, neighbours choose, has brought, have brought, tell the, tells the, tell them, tells them, got new, got its, got connections, were connected, was connected, children learn about, pupils learn about, students learn about, people learn about, cities learn about, others learn about, others learn from, run,
    presented its, presented their, presents its, has presented its, explained its, explains its, explained their, described its, described how, told * about its, told the guests about, told the visitors about, told its guests about, told its visitors about, told visitors about, told the delegation about, told * how it, told the guests how, told visitors how, spoke about its, spoke of its, entered its, entered a, entered the competition,
    passed a law, passes a law, passed a rule, passed rules, changed its, has changed its, changed all its, takes care of, take care of, took care of, does research, do research, report potholes, report faults, report leaks, report damage, sent engineers, sent experts, sent architects, sent planners, sent teachers`),
  help: phrases(
    `sent advice on, sends advice on, gave advice on, gives advice on, give advice on, offers advice on, offered advice on, will advise`,
  ),
  achieve: phrases(`
    other cities learn about, other cities learn from, others come to learn, takes place every, takes place each, is held every, is held each, is held twice, is still studied, is still copied, are still copied, world heritage, world heritage list, have earned, has earned, earned the, have made the city, has made the city, made the city, come first, comes first, without overhead, without wires, without a driver, without drivers, without cash, without paper, without queues, without queueing, knows a great deal, knows a lot, knows much, knows how to, know how to keep, a centre of, engine of, is the engine of`),
  lack: phrases(`
    only a tiny, a tiny part, a tiny share, only a small share, only a small part, years of income, years of wages, times the average wage, times the average income, is the first worry, the first worry, is the first request, the first request, is the first concern, the first concern, has had to, have had to, was dropped, were dropped, was scrapped, were scrapped, was shelved, were shelved, was abandoned, were abandoned, is not finished, are not finished, not finished, not completed, is not complete, are not complete, is not ready, are not ready, has little, have little, had little, little work, little money, had to leave, has had to leave, have had to leave, had to move, has had to move, have had to move, had to close, has had to close, have had to close, had to ration,
    give off, gives off, gave off, cost as much as, costs as much as, are closed, is closed, stay closed, stays closed, is uncertain, are uncertain, uncertain, expected to be full, will be full, was full, were full, wearing out, is wearing out, are wearing out, in vain, crawl, crawls, are small,
    called the hottest, is called the hottest, called the dirtiest, called the poorest, called the worst, called the noisiest`),
  problem: phrases(
    `damaged, damages, damage, destroy*, wreck*, swept away, sweeps away, washed away, washes away, torn down by`,
  ),
  resolve: phrases(`
    programme against, programmes against, campaign against, campaigns against, law against, laws against, measures against, strategy against, protection against, kept out of landfill*, kept out of the sea, kept out of rivers, is closed to cars, are closed to cars, is closed to traffic, are closed to traffic`),
  must: phrases(
    `still have to, still has to, be protected, be restored, be strengthened, be repaired, be rebuilt, be renewed, be replaced`,
  ),
};

/** The same in Spanish. Folded. */
export const spanishReports: CueLists = {
  close: phrases(`cerro, cerraron, ha cerrado, han cerrado`),
  cut: phrases(
    `quita, quitan, quito, quitaron, ha quitado, han quitado, se quitaron, redujo, reduce, reducen, redujeron, ha reducido, han reducido, recorto, recorta, recortan, recortaron, ha recortado, han recortado, elimino, suprimio, tala, talo, talaron, ha talado`,
  ),
  amount: phrases(`casi todo*, casi toda*, nueve de cada, ocho de cada`),
  hold: phrases(`tienen, funciona, funcionan, tiene`),
  act: phrases(`
    imparten talleres, organizan talleres, celebra talleres, pasara a ser, pasaran a ser, los vecinos eligen, las vecinas eligen, eligen, hoy tiene, ya tiene, ahora tiene, hoy tienen, ya tienen, ahora tienen, presento su, presento sus, presenta su, explico su, explico sus, explico como, explica como, conto como, cuenta como, conto su, expuso su, expuso como, detallo su, mostro su, mostro sus, enseno su, enseno sus, prescribe*, enfria*, ha medido, han medido`),
  lack: phrases(`
    una parte minima, una parte infima, solo una pequena parte, solo una parte, anos de sueldo, anos de salario, anos de renta, no esta terminad*, no estan terminad*, sin acabar, a medio construir, estara llen*, estaran llen*, estan llen*, esta llen*, tuvieron que irse, tuvieron que marcharse, tuvo que cerrar, tuvieron que cerrar, estan cerrad*, esta cerrad*`),
  problem: phrases(`destruy*, destroz*, dano, danos, danaron, dana`),
  resolve: phrases(
    `programa contra, programas contra, campana contra, ley contra, leyes contra, medidas contra, plan contra, planes contra, programa frente a, estrategia contra`,
  ),
  neutral: phrases(
    `quien quiere, quienes quieren, quien desea, quienes desean, inversores quieren, inversores quieren *, inversores desean *, promotores quieren, promotores quieren *, promotores desean *`,
  ),
  plan: phrases(
    `se van a modernizar, se va a modernizar, se van a construir, se va a construir, se van a renovar, se va a renovar, se van a ampliar, se va a ampliar, se va a abrir, se van a abrir`,
  ),
  achieve: phrases(
    `se celebra cada, se celebra todos, tiene lugar cada, otras ciudades aprenden de, patrimonio mundial, es un enclave, figura entre los mayores, figuran entre los mayores, figura entre las mayores, figuran entre las mayores, figura entre los mejores, figura entre las mejores, sin catenaria, sin conductor, sin colas, sin esperas, sin barreras`,
  ),
};
