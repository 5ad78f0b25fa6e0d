import { type StanceRule } from './rule';

/** Verbs of doing, told of a party as fact: what it has done it can show to others. */
export const actionRules: readonly StanceRule[] = [
  {
    name: 'has built',
    kind: 'offer',
    certainty: 0.8,
    en: `built|builds|building|opened|opens|created|creates|launched|launches|introduced|introduces|installed|installs|developed|develops
      set|sets|setting up
      established|founded|designed|designs|deployed|deploys|implemented|implements|adopted|adopts|extended|expanded|expands|constructed
      rolled|rolls out
      put|puts in place|into
      turned|turns|transformed|transforms|converted|converts|made|makes into?
      renewed|restored|restores|regenerated|regenerates|rebuilt|revived|revitalised|revitalized|renovated|rehabilitated|refurbished|recovered|cleaned|cleans up?
      is|are|was|were being rebuilt|renewed|restored
      replaced|replaces|modernised|modernized|upgraded|digitised|digitalised|digitized|digitalized|electrified|pedestrianised|pedestrianized
      has|have built|created|developed|made|turned|cut|reduced|put|run|set|brought|given|led
      planted|greened
      deals|dealt with
      invested|invests|spent|spends
      won|achieved|achieves|reached|reaches`,
    es: `construyo|construyeron|construye|construyen|abrio|abrieron|abre|creo|crearon|crea|crean
      ha|han|habia construido|abierto|creado
      lanzo|lanzaron|lanza|lanzan|introdujo|instalo|instala|desarrollo|desarrollaron|desarrolla|desarrollan
      ha|han|habia lanzado|introducido|instalado|desarrollado
      puso|pusieron|pone|ponen en marcha
      ha|han|habia puesto en marcha
      establecio|fundo|diseno|desplego|implanto|implementa|implemento|adopto|amplio|extendio
      ha|han|habia implantado
      convirtio|transformo|transforma
      ha|han|habia convertido|transformado
      recupero|restauro|regenero|rehabilito|renovo|reconvirtio|modernizo|digitalizo|peatonalizo
      ha|han|habia recuperado|regenerado|renovado
      planto|invirtio|invierte|invierten|logro|consiguio|alcanzo
      ha|han|habia invertido|logrado|conseguido
      cuenta|cuentan|contaba con`,
  },
  {
    name: 'reduces',
    kind: 'relief',
    certainty: 0.8,
    en: `reduced|reduces|cut|cuts|lowered|lowers|halved|halves|eliminated|eradicated|prevented|prevents|curbed|curbs|limited|limits|eased|eases
      fell|falls|dropped|drops by
      has|have fallen|dropped
      overcame|overcome|overcomes|solved|solves|beat|beats|responds|responded to?
      has|have found answers|solutions|ways?
      answer|answers|solution|solutions to|for
      tackled|tackles|addressed|addresses|fights|fought|combats
      improved|improves|strengthened|strengthens|boosted|boosts
      saved|saves|protected|protects|preserved|preserves|conserved|conserves|kept|keeps`,
    es: `redujo|redujeron|reduce|reducen|recorto|disminuyo|bajo|elimino|evito|evita
      ha|han|habia reducido|eliminado
      supero|superaron|resolvio|resuelve|vencio|soluciono
      aborda|abordan|abordo|combate|combaten
      mejoro|mejora|mejoran|refuerza|reforzo|duplico|impulsa|impulsan|impulso
      ha|han|habia mejorado|impulsado
      ahorro|ahorra|protegio|protege|protegen|conserva|conservan|preserva`,
  },
  {
    name: 'runs',
    kind: 'offer',
    certainty: 0.7,
    en: `runs|ran|run|operates|operated|operate|manages|managed|maintains
      has|have run|operated|managed
      treats|treated|recycles|recycled|reuses|reused|collects|collected|sorts|sorted|composts|purifies|desalinates|generates|produces
      gives|gave|given|supplies|supplied|serves|served|covers|covered|guarantees|guaranteed|ensures|enables|allows|lets|let
      connects|connected|ties|tied|links|linked|integrates|integrated|combines|combined|brings|brought|together
      uses|used|applies|applied|tests|tested|measures|measured|measure|monitors|monitored|tracks|watches|steers|controls|publishes|published|collect
      promotes|promoted|supports|supported|funds|funded|finances|financed|encourages|encouraged|fosters|fostered|encouraging|advocat*
      trains|trained|teaches|taught|educates|sends|sent|advises|advised|hands
      attracts|attracted|hosts|houses|boasts|counts on|trades
      focuses|focused|focusing|relies|rests|based|works on
      engaged|engages|involves|involved|includes|included
      matches|oversees|coordinates|organises|organizes|organised|stages
      is able to
      home to
      hub|capital|centre|center|base|cradle of|for`,
    es: `gestiona|gestionan|gestiono|opera|operan|administra
      trata sus|las|los|el
      recicla|reciclan|reutiliza|reutilizan|recoge|recogen|separa|composta|depura|genera|produce|producen
      da|dan|dio|suministra|sirve|garantiza|garantizan|asegura|permite|facilita
      conecta|conectan|integra|integran|combina|une
      usa|usan|utiliza|utilizan|aplica|aplican|prueba|mide|miden|vigila|controla|publica|publican
      promueve|promueven|promovio|apoya|apoyan|financia|financian|fomenta|fomentan|fomento
      forma|forman a
      ensena|envia|asesora
      atrae|atraen|alberga|albergan|acoge|reune|concentra
      apuesta|apuestan por
      trabaja|trabajan en
      coordina|organiza
      sede|capital|cuna|polo|centro de`,
  },
  {
    name: 'has',
    kind: 'have',
    certainty: 0.5,
    en: `has|have|had
      is|are|was|were
      there is|are|was|were
      increased|increases|increase|raised|raises|rises|rose|grew|grows|doubled|tripled`,
    es: `tiene|tienen|tenia|posee|poseen|dispone|disponen de?
      es|son|era|eran|esta|estan
      hay
      aumento|aumenta|crece|crecio
      ha|han|habia aumentado`,
  },
];
