import { type StanceRule } from './rule';

/** Present conditions that a party suffers. */
export const needRules: readonly StanceRule[] = [
  {
    name: 'lacks',
    kind: 'need',
    certainty: 1,
    en: `lack|lacks|lacked|lacking of?
      shortage|shortages|scarcity|absence of
      short of
      run|runs|ran|running out of
      has|have|had no
      has|have|had not|hardly enough|any
      not enough
      too few|little
      insufficient|inadequate*
      do|does|did not have
      don't|doesn't|didn't have
      without any?
      there is|are|was|were no
      no longer enough
      hardly any
      has|have|had few|little
      end|ends up in`,
    es: `carece*|carecia*|carencia* de?
      falta|faltan|faltaba* de?
      escasez de?
      escasea*
      no hay
      no tiene|tienen|tenia
      no dispone|disponen de
      no cuenta|cuentan con
      sin apenas?
      insuficiente*
      no basta|bastan
      deficit de?`,
  },
  {
    name: 'only a part',
    kind: 'wish',
    certainty: 0.8,
    en: `only|just|barely _ per|percent|% cent? of?
      only|just|barely half|a|one|part
      less|fewer than half
      few|fewer of|households|people|residents|homes|streets?
      has|have had? few|little
      there is|are few|little
      not all|every`,
    es: `solo|apenas _ por ciento
      solo|apenas el|la|una|un
      menos de la mitad
      hay|tiene|tienen poco|pocos|poca|pocas
      pocos|pocas hogares|vecinos|calles
      no todos|todas`,
  },
  {
    name: 'struggles',
    kind: 'need',
    certainty: 1,
    en: `struggle|struggles|struggling with|to|against|for?
      suffer|suffers|suffered|suffering from?
      wrestle* with
      grapple* with
      battling
      face|faces|faced|facing
      confronted with|by
      hit|plagued|troubled|burdened|beset|threatened|strained|choked|clogged|overwhelmed|blighted by|with
      exposed|vulnerable|prone to
      at risk of|from
      trouble|troubles|worry|worries|threaten|threatens|threatened|endanger*|plague|plagues
      under pressure|strain|stress from?
      find|finds it hard|difficult to
      has|have trouble|difficulty|difficulties|problems|difficulties with|in?
      lag|lags|lagging|lagged behind?
      fall|falls|fell behind
      have|has left|brought
      be|is|are|was|were left with`,
    es: `sufre*|sufria|sufrian|sufriendo|padece*|padecia*
      lucha|luchan contra|por|con
      se enfrenta*
      enfrenta|enfrentan|enfrentarse|afronta|afrontan|afrontar|arrostra*
      hace* frente a
      castigad*|golpead*|amenazad*|agobiad*|lastrad*|afectad*|azotad* por
      vulnerable*|expuest* a
      en riesgo de
      preocupa|preocupan|amenaza|amenazan
      a merced de
      tiene|tienen problemas|dificultades con|para|de?
      se queda|quedan atras`,
  },
  {
    name: 'problem',
    kind: 'need',
    certainty: 0.9,
    en: `problem|problems
      biggest|main|greatest|largest|first|most urgent? problem|problems|challenge|challenges|concern|concerns|worry|threat
      challenge|challenges
      difficulty|difficulties
      crisis|crises
      deficit|deficits|backlog|bottleneck*|shortfall*
      gap|gaps
      concern|concerns|concerned about|with?
      complain|complains|complained|complaint|complaints of?
      weak|weaker|weakness*
      poor|poorly quality?
      outdated|obsolete|overloaded|overcrowded|overburdened|saturated|congested|dilapidated|crumbling|unreliable|unsafe|deteriorat*|degraded|neglected
      uncontrolled|unplanned|uncollected|untreated|unsolved|unmet
      scarce
      chaotic|dirty|polluted|noisy|dangerous|unhealthy|overflowing|jammed|blocked|unaffordable|deprived|fragile
      full of
      above|over|beyond the legal? limit|limits
      exceed|exceeds|exceeded
      worst|dirtiest|noisiest|poorest|unhealthiest|deadliest
      among the worst|dirtiest|noisiest|poorest|highest|lowest
      among the most polluted|congested|vulnerable
      most polluted|congested|unequal
      vulnerable|vulnerability
      still far|many
      not yet
      high|rising|growing|soaring|chronic rates? of
      has|have grown|risen|worsened
      fell|falls|dropped|drops|slipped to _? place|rank|position|last
      get|gets|getting|got|become|becomes worse
      worsen|worsens|worsened|worsening
      hurt*|damage|damages|damaged|harm|harms|suffocat*
      too many|much|high|expensive|slow|old|dependent`,
    es: `problema|problemas
      mayor|mayores|principal|principales|gran|grandes|primer problema|problemas|reto|retos|desafio|desafios|preocupacion|amenaza
      reto|retos|desafio|desafios
      dificultad|dificultades
      crisis
      brecha|brechas|deficit|cuello* de botella
      preocupacion*
      queja*|se queja*
      debil|debiles|debilidad|debilidades
      deficiente*|obsolet*|anticuad*|saturad*|degradad*|envejecid*|precari*|colapsad*|insegur*
      escas*
      caotic*|suci*|contaminad*|ruidos*|peligros*|inasequible*|fragil*
      llen* de
      por encima de los limites
      supera|superan|superaba|superaban los limites
      incontrolad*
      peor|peores
      todavia no|aun no
      cada vez mas cara|caro|caras|caros
      demasiad*
      empeora*`,
  },
  {
    name: 'asks how',
    kind: 'need',
    certainty: 0.9,
    en: `ask|asks|asked|asking how|for|to|whether|its|the
      wonder|wonders|wondered how|whether
      want|wants|wanted to know|understand|find how|out?
      looking|look|looks|looked into
      advice|help|support|assistance on|with|in`,
    es: `pregunta|preguntan|pregunto como|por
      se pregunta* como|si
      pide|piden|pidio|pidieron|solicita|solicitan|solicito ayuda|asesoramiento|apoyo?
      quiere|quieren saber como`,
  },
];
