import { type CueLists, phrases } from './cue-kinds';

/** Spanish cues, folded. Add a word here and an example to the spec of the rule that it serves. */
export const spanishCues: CueLists = {
  seek: phrases(`
    aprender de, aprende de, aprender como, aprender sobre, quiere aprender, quiere conocer, busca, buscan, buscaba, buscar, en busca de, en busqueda de, interesad* en, le interesa*, les interesa*, se interesa*, desea conocer, desea aprender,
    quiere, quieren, querria, le gustaria, desea, pregunta como, se pregunta como, pide, piden, pidio, pidieron, solicita, solicito, reclama*, demanda*, exige*, necesita ayuda, necesita consejo, espera aprender, estudia como, convoca*,
    les gustaria, gustaria, quisiera, quisieran, buscando, se fija en, se fijan en, interesa, interesan`),
  lack: phrases(`
      falta*, carece*, carencia*, escasez, escas*, insuficien*, demasiado, demasiada, demasiados, demasiadas, pocos, pocas, apenas, sin acceso, se agota*, no basta*, no alcanza*, no hay, no tiene*, no llega*, no cabe*, no puede*, no da abasto, no dan abasto, sin resolver, pendiente*,
    sufre*, padece*, lucha con, lucha contra, se enfrenta*, enfrenta*, afronta*, afectad* por, amenaza*, amenazad*, presion, preocupa*, queja*, se quejan, se quejo, reto, retos, desafio*, dificultad*, dificil*, supera los limites, supera el limite, rebasa*, excede*, desborda*, saturad*, colapsad*, al limite, casi lleno, lleno, en riesgo, vulnerable*, expuest*, se hunde*, depende de, pierde*, perdida*, expulsa*, echa a, abandonan, se marchan, lista* de espera, esperan anos, esta lejos de, lejos de, brecha, atras*, retras*, prioridad*, urgente*, urge, urgen, arrastra*, asfixia*, ahoga*,
    poco, menos de la mitad, menos de un tercio, solo la mitad, solo un tercio, cierran, cierra, no dan, siguen sin, sigue sin, sigue siendo uno, siguen siendo, se han duplicado, se ha duplicado, cada vez menos, cada vez mas car*, duermen en la calle, todavia no, aun no,
    acumula anos, acumula retraso*, emigra*, se van, se marcha, costo mas, pesa sobre, han subido, ha subido, suben, sube, crece mas que, cuesta, cuestan, cola, colas, se queda sin, se quedan sin, ya no caben,
    se muere, muere, se mueren, obliga a, obligan a, vierte al mar, vierten al mar, se llevan coches, a una hora de, no encuentran, no encuentra, no pasa,
    se seco, se seca, se secan, esta seco, estan secos`),
  problem: phrases(`
    problema*,, atasc*, congestion*, abarrotad*, hacinad*, hacinamiento, masificad*, masificacion, contaminad*, contaminacion, contamina, contaminan, polucion, suci*, suciedad, olor*, basura en, inunda*, riada*, sequia*, ola de calor, olas de calor, erosion, terremoto*, chabola*, asentamiento* informal*, sin techo, sinhogar*, desahuci*, inasequible*,, encarec*, subida de los alquileres, alquileres suben, dispar*, gentrific*, envejec*, despobla*, declive, deterior*, degrad*, abandonad*, vaci*, obsolet*, anticuad*, viej*, deficit*, deuda*, endeud*, paro, desemple*, precari*, pobre*, desigual*, segrega*,, insegur*, peligr*, delincuencia, violencia, accidente*, muert*, fuga*, apagon*, corte* de agua, irregular*,, debil*,, peor*, grave*, severo*, fragil*, caotic*, descontrolad*, ruido*, ruidos*, tension*, conflicto*, protesta*, desconfianza, opac*, burocra*, vertedero ilegal, vertido*, vertederos llenos, toxic*, saliniz*, sobreexplot*, agotad*, fuga de cerebros, abandono escolar, analfabet*, soledad, enfermedad*,
    roto, rota, rotos, rotas, caro, cara, caros, caras, carisim*, mal, mala, malo, malas, malos, lento, lenta, lentos, lentas, exclusion, excluid*, excluye*, matan, mata, mato`),
  must: phrases(
    `necesita*, precisa*, requiere*, debe, deben, debera*, deberia*, tiene que, tienen que, hay que, hace falta, hacen falta`,
  ),
  plan: phrases(`
    mejorara, reducira, construira, quiere mejorar, quiere reducir, quiere ser, pretende*, preve, preven, planea*, proyecta, se propone*, aspira a, tiene previsto, se ha fijado, se fija*, se compromete*, objetivo*, meta de, de aqui a 2030, en 2030, para 2030, antes de 2030, va a, van a`),
  resolve: phrases(`
    supero, superado, ha superado, resolvio, resuelve, ha resuelto, puso fin, acabo con, acaba con, redujo, reduce, ha reducido, reducido,,, rebajo, recorto, limpio, ha limpiado, alivia*, elimino, erradico,,,,, frena, freno, evita, evito, protege*, protegio, cerro la brecha, recupero, recupera, ha recuperado, recuperado, salvo, ya no sufre, ya no, dejo atras, ha dejado atras, prohib*, alerta temprana, defensa contra, contra las inundaciones,
    redujeron, reducen,,,,, han reducido, acabaron con, resolvieron, evitan, evitaron, frenan, pierde menos, gasta menos, consume menos, ha recortado, recortaron, puso fin a, gracias a`),
  fall: phrases(
    `cayo, ha caido, descendio, disminuy*, cayeron, bajaron, han bajado, han caido, bajo, ha bajado`,
  ),
  praise: phrases(`elogio, elogia, elogiaron, alabo, admira, admiran, envidia, destaco de`),
  achieve: phrases(`
    pioner*, primera ciudad,, entre las primeras, lider*, lidera*, encabeza*, es conocid* por, conocid* por, conocid* como, famos*, celebre*, reconocid*, premi*, galardon*, gano, ganador*, distinguid*, referente*, referencia*, modelo*, ejemplo*, ejemplar*, buena practica, buenas practicas, exito*, caso de exito, vanguardia, puntera, puntero, punteras, punteros, avanzad*, experienci*, experto*, experta*, especializ*, fuerte en, fortaleza*, destaca*, sobresal*, excelen*, excelencia, muy buen*, alta calidad, logro*, gran potencial, inspira*, copian, copiado, cuenta con, presume, orgullos*, polo de, centro de excelencia, cuna de, capital de, sede de, desde 19*, desde 20*, desde hace, lleva anos, lleva decadas, lleva mas de,, mas innovador*, de las mas, de los mas, una de las economias, uno de los motores, casi todo*, casi toda*, nueve de cada, gratuit*, puntual*, exporta*, asesor*, conoce bien, sabe, derecho*,
    el primero, la primera, los primeros, las primeras, fue la primera, capital verde, uno de los mayores, una de las mayores, el mayor, la mayor, por encima de la media, copiado por, vienen a ver, vienen a conocer, viene a ver, a quien lo visita, delegaciones, conocid* en todo el mundo, se estudia en, lo estudian, convertido en un modelo, abierto desde, en servicio desde, funciona desde, funcionan desde,
    es hoy, son hoy, hoy es, bandera azul, patrimonio de la humanidad,
    vienen a estudiar, viene a estudiar, pedido copiar, quieren copiar, llevan siglos, lleva siglos,
    fue nombrad*, ha sido nombrad*, nombrada ciudad, fue elegid*`),
  act: phrases(`
    abrio, abre, ha abierto, construyo, construye, ha construido, reconstruy*, restaur*, rehabilit*, renov*, recuper*, creo, crea, ha creado, fundo, lanzo, lanza, ha lanzado, puso en marcha, pone en marcha, ha puesto en marcha, establecio, implanto, implanta, introdujo, inicio, instalo, instala, ha instalado, planto, planta, ha plantado, convirtio, convierte, ha convertido, transform*, reform*, moderniz*, amplio, amplia, ha ampliado, duplico, mejoro, mejora, ha mejorado, gestiona*, opera*, mantiene, alberga*, acoge, recoge*, recicla*, reutiliza*,, trata, composta*, separa, separan, mide*, midio, vigila*, controla*, prueba, forma a, formo a, ensena*, ofrece*, da, dio, devuelve, devolvio, proporciona*, suministra*, abastece*, presta*, comparte*, compartio, publica, publico sus, vende*, envia*, desarroll*, disen*, invierte*, invirtio, financia*, subvencion*, apoya*, promueve*, fomenta*, impulsa*, une, conecta*, combina*, integra*, coordina*, atrae*, atrajo, produce*, genera*, alimenta, calienta, peatonaliz*, adopto, aprobo, aplica*,   emplea*, conserva*, protege*, sustituy*, equip*, digitaliz*, consulta*, implica*, aprovecha*, capta, organiza*,  trabaja*, ayuda*, tiene,
    devolv*, devuelv*, abrieron, abren, abri*, construy*, construid*, crearon, crean, creo, lanzaron, instalaron, instalad*, convirtieron, convierten, convertid*, pusieron en marcha, ponen en marcha, plantaron, plantad*, ampliaron, mejoraron, gestionan, mantienen, acogen, ofrecen, ofrecio, ofrecieron, dan, dieron, publican, comparten, envian, venden, formaron, ensenan, ensenaron, peatonal*, soterr*, cubrio, cubre, cubren, lleva, llevan, transporta*, calienta*, avisa*, premia, cede, cedio, paga, pagan, deja, dejan, cuidan, cuida,
    desala*, desalaron, repara, reparan, llena, llenan, ha sacado, saco, sacaron, ha ganado, entierra, enterro, soterro, trasladaron, recupero, ha recuperado, reparte, reparten, cultiva*, mide, avisan, enlaza*, rehabilito,
    depura, depuran, depuro, ha cambiado, cambio su, han cambiado, gana, ganan, ha unido, unio, reaprovecha*, reparten, repartiendo, juzga`),
  help: phrases(
    `ayudo a, ayuda a, ha ayudado a, asesora a, asesoro a, formo a, forma a, enseno a, ensena a, apoya a, apoyo a, mostro a, traslado a, transfirio a`,
  ),
  past: phrases(
    `antes, antano, en el pasado, antiguamente, solia, solian, hace anos, en otro tiempo, hasta 19*, hasta 20*, en el siglo xix, ya no`,
  ),
  negate: phrases(`no, nunca, jamas, tampoco, ni, ya no, ni siquiera, en lugar de, en vez de`),
  without: phrases(`sin`),
  joint: phrases(
    `juntas, juntos, cooperan, coopera*, colabora*, intercambi*, conjunt*, ambas, comparten, se centro en, se centraron en, se centran en, gira en torno, herman*,
    socio, socios,
    ciudad hermana, ciudades hermanas`,
  ),
  event: phrases(
    `no solo, no solamente, firm*, se reunio, se reunieron, reunion*, visito,, visitaron, viajo, viaja, viajara, asistio, asistieron, participo, participaron, se celebro, tuvo lugar, inauguro, presidio, agradecio, saludo, anuncio, fue fundada, fundada en, nacio, murio, esta situada, se encuentra en, se situa, conquist*, emperador, rey, reina, guerra, tratado, delegacion, ceremonia, jornada, seminario, congreso, conferencia, hermanara*,
    poco a poco, por ejemplo, se trata de, por primera vez`,
  ),
  worldwide: phrases(
    `ciudades del mundo, de todo el mundo, en todo el mundo, en el mundo, a nivel mundial, mundial*, global*, humanidad, todas las ciudades, muchas ciudades, la mayoria de las ciudades, otras ciudades, las ciudades asiaticas, ciudades asiaticas, ciudades europeas, ciudades espanolas, ciudades chinas, ciudades de asia, ciudades de europa, ciudades de espana, las ciudades, planeta, continente, paises, union europea`,
  ),
};
