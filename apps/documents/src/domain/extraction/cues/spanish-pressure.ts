import { type CueLists, phrases } from './cue-kinds';

/** "ha atraído", "han atraído" of each participle. */
const perfects = (participles: string) =>
  participles.split(' ').flatMap((each) => [`ha ${each}`, `han ${each}`]);

/** Spanish cues of quantity, pressure, delay and wear, and of what holds such things back. Folded. */
export const spanishPressure: CueLists = {
  lack: phrases(`se quedaron sin, se quedo sin, quedaron sin, agua embotellada, se jubilara*, sin relevo, uno tras otro, una tras otra, se mueren antes, viven menos, temen, teme, no llegan a, no alcanzan, con cuentagotas, ni un solo, ni una sola, esta por hacer, por resolver, sin construir, hace falta, solo la mitad, solo uno de cada, solo una de cada, a dos horas de, se acaba*, se han ido, se ha ido, ha perdido, han perdido, en contra, 
    aplaza*, lleva * anos aplazando, llevan * anos aplazando, sigue siendo de los peores, siguen siendo de los peores, de los peores, de las peores, a la cola, cuesta encontrar, no tiene fecha, sin fecha, no pueden dormir, no puede dormir, no saben, no sabe que hacer, lleva * anos esperando, llevan * anos esperando, llevan anos esperando, lleva anos esperando, esperan desde, espera desde, prometid* desde, se prometio, nunca llego, sigue sin llegar, todavia espera*, no vuelven, no vuelve, se apaga*, desaparece*, se pierde*, pierde viajeros,
    solo dispone de, solo disponen de, solo hay, solo tiene, solo cuenta con, solo llega*, solo una, solo uno, solo dos, unica linea, es la unica, son la unica, quedan sin, queda sin, quedarse sin, se queda corto, se queda corta, se quedan cort*, no encuentran bastantes, no encuentran, no hallan, depende demasiado, dependen demasiado, depende en exceso, depende casi, punto debil, puntos debiles, punto flaco, puntos flacos, talon de aquiles, asignatura pendiente, cuenta pendiente, llaga, herida,
    queda lejos, quedan lejos, se alarga, se alargan, con retraso, va con retraso, no resistiria*, no aguantaria*, no soportaria*, se llenan, se llena, a rebosar, hasta los topes, atestad*, repleto*, repleta*, ocupan las aceras, invade, invaden, vierte a, vierten a, vierte en, vierten en, por la calzada, crece mas deprisa que, crece mas rapido que, crecen mas deprisa que, crecen mas rapido que, no da para, se vacian, se vacia, hacen cola, tarda*, anos despues, sin terminar, a medio hacer, paralizad*, parado desde, deja fuera, dejan fuera, a duras penas, no consigue*, no logra*, imposible, se resiente*, escasea*, cada vez mas lejos, cada vez mas viej*, cada vez mas dificil, se duplicaron, no pueden pagar, no puede pagar, a costa de, en manos de, mas de la mitad del sueldo, media nomina, filtra calor, se escapa, se escapan, se derrama, gotea*, sed, amenazan con, gana terreno, avanza sobre, come terreno, se come, se comen, cuello de botella, cuellos de botella, se atasca*, tiene que marcharse, tienen que marcharse, tienen que irse, marcharse, obligad* a, malviv*, sin luz, sin agua, sin servicio, sin plaza*, sin medico*, quemas`),
  problem: phrases(
    `han contaminado, ha contaminado, purines, marea negra, escombros, ladron*, maltrat*, absentismo, abandono, humedades, se caen a trozos, se cae a trozos, a trozos, vandal*, ratas, goteras, asustan, castiga*, cerrad* desde, en ruinas, agobi*, sofoc*, temporales`,
  ),
  resolve: phrases(`
    parque inundable, parques inundables, ya no asustan,
    retiene, retienen, contiene, contienen, mantiene a raya, a raya, protocolo contra, protocolos contra, protocolo frente, mas energia de la que, mas agua de la que, apenas residuos, han vuelto, ha vuelto, vuelve a, vuelven a, se puede nadar, nada va al vertedero, sin vertedero, limpian, depuracion, rescata, rescataron, regener*, avisan de, avisa de, horas antes, a tiempo, menos accidentes, menos muertes`),
  achieve: phrases(`
    abastece a, abastecen a, da servicio a, dan servicio a, es un referente, son un referente, ha construido, han construido, han copiado, ha copiado, de las primeras en, de los primeros en, de las primeras, de los primeros, entre los mas antiguos, entre las mas antiguas, de las mas antiguas, de los mas antiguos, lo que funciona, funciona bien, funcionan bien, a pie de casa, a cinco minutos, a diez minutos, en cada barrio, en todos los barrios, punto fuerte, puntos fuertes, se transmite, cada uno con, cada una con, ya cruza, cruza ya, ya conecta, ya llega, llega ya, es motivo de orgullo, prospera*, florec*, a la cabeza, ventaja`),
  act: [
    ...perfects(
      'atraido logrado conseguido convertido puesto llevado plantado unido conectado soterrado limpiado formado ensenado cubierto devuelto cambiado equipado digitalizado impulsado desarrollado disenado multiplicado ganado rehabilitado peatonalizado entregado repartido extendido implantado',
    ),
    ...phrases(`
    reune, reunen, alumbra, alumbran, cocina, cocinan, atrae, entrega*, guarda, guardan, vuelca, mueve, mueven, explica, se explica en, riega*, se aprovecha*, se recicla*, se reutiliza*, se composta*, cuida de, han tejido, teje, tejen, se mide, se vigila, almacena*, limpia, limpian, se cuentan por miles, se cuentan por cientos, presta servicio, atiende*, ensaya, ensayan, prueban, da trabajo, dan trabajo, regala, cose, conoce a`),
  ],
  fall: phrases(`apenas hay, apenas queda*, casi no hay, casi nada, cada vez menos, casi ningun*`),
  rise: phrases(`la mayor tasa, la tasa mas alta, el indice mas alto, la mas alta de, el mas alto de, 
    por encima de la media, superior a la media, el doble que, el doble de la media, duplica el, duplica la, duplica al, triplica el, triplica la, triplica la media, duplica la media, dobla la media, dobla el, dobla la, cada vez mas`),
  neutral: phrases(
    `mas viejo, mas vieja, mas viejos, mas viejas, mayor que, nada menos, sin embargo, no obstante, no solo, no solamente, sin duda, no en vano, poco a poco, por ejemplo, se trata de, por primera vez, al menos, de momento, en cambio`,
  ),
};
