import { type StanceRule } from './rule';

/** What a party has achieved, is known for, or does. */
export const offerRules: readonly StanceRule[] = [
  {
    name: 'recognised',
    kind: 'offer',
    certainty: 1,
    en: `won|wins|winner|winners|award-winning|awarded|prize|prizes
      received|earned an?|the _ award|prize
      known|famous|renowned|noted|admired|praised|acclaimed|celebrated|recognised|recognized|honoured|honored for|as
      well known
      reference|benchmark|showcase|flagship
      role model
      model for|of|in|city
      example|examples of|for|from|in
      case study|studies
      leader|leaders|leading|lead|leads|led|pioneer|pioneers|pioneered|pioneering|frontrunner|forerunner|champion in|of|the?
      at the forefront of
      ranked|ranks first|top|high|highly|among|second|third
      rank|ranks high|among
      chosen|chose|named|selected|designated|declared as?
      can inspire|teach|help|share
      best|good practice|practices
      world class
      advanced|excellent|efficient|outstanding|strong|stronger|sophisticated|modern|good|innovative|successful|extensive|dense
      state of the art
      well developed`,
    es: `gano|ganaron|galardon*|premiad*|premio|premios
      ha|han|habia ganado
      conocid*|famos*|reconocid*|reputad*|distinguid*|elogiad* por|como
      referente|referentes|referencia|modelo|ejemplo|ejemplos en|de|para|a
      lider|lidera|lideran|lideres|pionera|pionero|pioneras|pioneros|vanguardia en|de?
      a la vanguardia|cabeza de
      motor|motores|potencia
      buena* practica*
      caso* de exito
      exito|exitos|exitos*
      puede|pueden inspirar|ensenar|ayudar|aportar|compartir
      avanzad*|excelente*|eficiente*|solid*|puntero|puntera|punteros|punteras|modern*|innovador*|amplia`,
  },
  {
    name: 'one of the most',
    kind: 'degree',
    certainty: 0.9,
    en: `one of the most|best|first|leading|largest|biggest|greenest|cleanest|safest
      among the most|best|first|leading|largest|biggest
      best|largest|biggest|greenest|cleanest|safest|foremost|busiest
      most advanced|innovative|modern|efficient|sustainable|liveable|livable|competitive|connected
      first|second|third city|cities|in
      the first
      first`,
    es: `una de las ciudades|economias|capitales mas
      una|uno de las|los mas|mejores|primeras|primeros|mayores|grandes
      entre las|los mas|mejores|primeras|primeros
      mas avanzad*|innovador*|moderno|moderna|sostenible|sostenibles
      mejor|mejores
      el|la|los|las mayor|mayores|principal|principales|primera|primer`,
  },
  {
    name: 'experience',
    kind: 'offer',
    certainty: 1,
    en: `experience|experiences|experienced in|with|on|of?
      expertise|know-how|know how
      expert|experts in|on
      speciali* in
      excel|excels|excelled|excelling in|at
      strength|strengths in|of|is|are?
      strong|skilled|advanced in|at
      good|skilful|successful at|in
      track record
      knowledge of|about|in
      lessons|learned|learnt
      mastered|masters
      sells|sell|sold|export|exports|exported
      offer|offers|offered|provides|provide|provided
      share|shares|shared|sharing its|their|experience*|lessons|solutions|practices|know
      presented|showed|shows|demonstrat*
      aim|aims at|to keep|maintain|encourage|encouraging|promote|promoting|share|sharing|help|helping|support|supporting|inspire
      has|have served as`,
    es: `experiencia|experiencias|experta|experto|expertas|expertos en|con|de?
      pericia
      especiali* en?
      destaca|destacan|sobresale* por|en|como?
      fortaleza|fortalezas
      trayectoria
      conocimiento* en|de|sobre
      lecciones
      exporta|exportan|exporto|vende|venden
      ofrece|ofrecen|ofrecio|aporta|aportan|brinda|presta|prestan
      comparte|comparten|compartio|presento|presentaron|presenta|mostro|mostraron|muestra|expuso`,
  },
];
