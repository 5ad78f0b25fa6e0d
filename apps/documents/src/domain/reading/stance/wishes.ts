import { type StanceRule } from './rule';

/** What a party must do, wants or seeks: it has not got it yet. */
export const wishRules: readonly StanceRule[] = [
  {
    name: 'must',
    kind: 'wish',
    certainty: 0.9,
    en: `need|needs|needed|needing to?
      in need of
      has|have|had to
      must
      should
      ought to
      require|requires|required|requiring
      it is urgent|essential|vital to
      urgently
      urgent|pressing need? to?
      call|calls|called|calling for
      priority|priorities is|are|was|were to
      remain|remains to be
      yet to be?`,
    es: `necesita|necesitan|necesitaba|necesitaban|necesidad|necesidades|necesitada de?
      precisa|precisan de?
      debe|deben|debia|debian|deberia|deberian|debera|deberan
      tiene|tienen|tenia|tenian que
      hay que
      hace|hacen falta
      requiere|requieren
      urge|urgente|urgentes
      queda|quedan por
      prioridad* es|son`,
  },
  {
    name: 'seeks',
    kind: 'wish',
    certainty: 0.9,
    en: `look|looks|looked|looking for|to
      seek|seeks|sought|seeking to?
      search|searches|searched|searching for
      in search of
      on the lookout for
      is|are|was|were|be interested in
      interested in
      interest|interests in
      has|have shown interest in
      keen to|on
      want|wants|wanted|wanting to?
      wish|wishes|wished|wishing to?
      would like to
      hope|hopes|hoped|hoping to|for|that
      invite|invites|invited bids|proposals|tenders|companies to
      eager to`,
    es: `busca|buscan|buscaba|buscaban|buscando|buscar
      en busca de
      interesa|interesan|interesaba*
      esta|estan interesad* en
      interesad* en
      interes en|por
      muestra* interes
      quiere|quieren|queria|querian|quisiera|desea|desean
      le|les gustaria
      espera|esperan`,
  },
  {
    name: 'plans',
    kind: 'wish',
    certainty: 0.6,
    en: `plan|plans|planned|planning to
      intend|intends|intended|intending to
      mean|means|meant to
      is|are to
      will
      aim|aims|aimed|aiming to|at|for
      goal|goals|target|targets|objective|objectives is|are|of|to
      set|sets out to
      propose|proposes|proposed to?
      consider|considers|considering
      prepare|prepares|preparing to?
      commits|committed|pledge|pledges|pledged to
      trying|tries|try to
      working|works|work to|towards|toward`,
    es: `planea|planean|planeaba|preve|preven|pretende|pretenden|proyecta|proyectan
      tiene|tienen previsto|previsto
      va|van a
      se propone|proponen
      aspira|aspiran a
      objetivo|objetivos|meta|metas es|son|de
      estudia|estudian
      intenta|intentan|trata|tratan de?
      se compromete*
      reducira|mejorara|ampliara|renovara|adaptara|combatira|impulsara|reforzara|reduciran|mejoraran|renovaran`,
  },
];
