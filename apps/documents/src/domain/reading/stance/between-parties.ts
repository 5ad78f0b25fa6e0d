import { type StanceRule } from './rule';

/** Words for what happens between two parties. */
export const betweenRules: readonly StanceRule[] = [
  {
    name: 'learns from',
    kind: 'learn',
    certainty: 0.9,
    en: `learn|learns|learned|learnt|learning from|about|how|more?
      to learn
      inspired|guided|advised|helped|supported|assisted|trained by
      draw|draws|drew on
      copy|copies|copied|borrow|borrows|borrowed
      import|imports|imported|adopted|adapted _ _ from
      study|studied|studying
      benefit|benefits|benefited from
`,
    es: `aprende|aprenden|aprender|aprendio|aprendieron de|sobre|como?
      inspirad*|asesorad*|ayudad* por|en
      se inspira|inspiro en
      copia|copio|importa|importo|estudio
      se beneficia* de`,
  },
  {
    name: 'helps',
    kind: 'help',
    certainty: 0.9,
    en: `help|helps|helped|helping
      assist|assists|assisted|assisting
      advises|advised|advising
      taught|teaches|trained|trains
      support|supports|supported
      shared|shares|share its|their
      exported|exports _ _ to
      passes|passed on`,
    es: `ayuda|ayudan|ayudo|ayudaron a
      ha|han|habia ayudado a
      asesora|asesoro|asesoraron a
      apoya|apoyan|apoyo a
      enseno|ensena a
      formo|forma a`,
  },
  {
    name: 'works together on',
    kind: 'joint',
    certainty: 0.4,
    en: `cooperate|cooperates|cooperated|cooperation on|in
      collaborate|collaborates|collaborated|collaboration on|in
      work|works|worked|working together on|in
      joint project|projects|work|action|actions on|in
      exchange|exchanges|exchanged|share|shared experience|experiences|knowledge|ideas|views on|in|about
      exchange|exchanges|exchanged centred|centered|focused|on|about|in?
      partnership|pairing|twinning on|in|covers|about|around
      talks|talk|talked|meetings|sessions|discussions were|was|about|on
      discuss|discusses|discussed
      common|shared|joint topic|topics|interest|interests|theme|themes`,
    es: `cooperan|coopera|cooperaran|colaboran|colabora|colaboraran|cooperacion|colaboracion en
      trabajan|trabajaran juntas|juntos en
      proyecto* conjunto* de|en|sobre
      intercambiar|intercambian|intercambiaron|compartir|intercambio experiencias|conocimientos|ideas de|en|sobre
      intercambio|intercambios|intercambian|intercambiaron de|en|sobre?
      hablaron|hablan|conversaron de|sobre
      acuerdo* en|sobre|de
      tema|temas|intereses comun|comunes`,
  },
  {
    name: 'visits',
    kind: 'visit',
    certainty: 0.5,
    en: `visit|visits|visited|visiting
      field|study|site visit|visits|trip to?
      toured|tour|tours of?
      came to see
      saw`,
    es: `visita|visitan|visito|visitaron|visitar|visitara
      conocio|conocieron|conocer`,
  },
  {
    name: 'courtesy and events',
    kind: 'neutral',
    certainty: 1,
    en: `used to
      went|travelled|traveled|travels|travel to
      will visit|host|travel|sign|meet|follow|take|be|open|hold
      meet|meets|meeting|meetings
      met in|at|with|for|again|the?
      sign|signs|signed|signing
      twinned
      is|are partners
      is|are a? partner|member|members of|with
      joined|join|joins
      attend|attends|attended|attending
      took|taking part|place
      takes place
      participat*
      represented|represent
      held|holds an?|the?
      hosted|hosts the|an?
      welcome|welcomes|welcomed|thanked|thanks|greeted
      interacted|interact
      completed
      moderated|chaired|inaugurated|unveiled
      lies|lie|located|situated|stands
      announced
      agreed to meet|sign
      contact|telephone|phone|e-mail|email|click|read more|subscribe|cookies
      for more information`,
    es: `solia|solian
      viaja|viajan|viajo|viajara|viajaran
      se reunio|reunieron|reune|reunen|reunira
      firma|firman|firmo|firmaron|firmara|firmaran|firmar
      hermanad*|hermanar*
      se dirige|dirigen a
      es|son miembro|miembros|socio|socia|socias|socios de
      se unio|adhirio
      asistio|asistieron|asiste|asisten|acudio
      participo|participaron|participa|participan
      celebro|celebra|celebraron|acogera|celebrara
      recibio|recibe|recibieron a
      dio|dieron la bienvenida
      agradecio|saludo
      esta|estan situad*|ubicad*
      contacto|telefono|correo|cookies
      para mas informacion`,
  },
];
