/** Small words of each language; one that several languages share counts in parts. */
const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `the of and to in is are was were for on with that this it its from by at an as be been has have had will would should must can
    not but or which who their they there he she we our also more than into about after before between does do how what when where
    while over under all one two other some such these those only most many a`,
  es: `el la los las de del y en que un una para con por se su sus es son fue ha han al lo más como pero este esta estos estas ese esa
    entre sobre desde hasta también muy ya sin ser están era hay donde cuando o le les nos nuestra nuestro ciudad ciudades unos
    unas tiene tienen hacia según contra años año todo todos todas no a`,
  ca: `el la els les de del i en que un una per amb a és són va ha han al més com però aquest aquesta aquests aquestes entre sobre des
    fins també molt ja sense ser està hi seva seves seu seus ciutat ciutats nostra nostre pel pels als dels uns unes on quan ho li
    ens té tenen cap segons anys any tot tots totes no dins què`,
  pt: `o a os as de do da dos das e em no na nos nas que um uma para com por se seu sua seus suas é são foi ao à aos às mais como mas
    este esta estes estas entre sobre desde até também muito já sem ser está não pelo pela pelos pelas cidade cidades há onde quando
    ou ele ela nós nossa nosso tem têm num numa anos ano todo todos contra segundo isso`,
  gl: `o a os as de do da dos das e en no na que un unha para con por se seu súa seus súas é son foi ao á máis como pero este esta entre
    sobre dende desde ata tamén moi xa sen ser está non polo pola cidade cidades hai onde cando ou nos ten teñen unhas uns anos
    concello`,
  fr: `le la les de des du et en que un une pour avec par se son sa ses est sont a été au aux plus comme mais ce cette ces entre sur
    depuis aussi très déjà sans être dans qui ne pas ou où elle il ils nous notre leur leurs ville villes dont afin ainsi ont selon
    contre années tout tous toutes`,
  it: `il lo la i gli le di del della dei delle degli e in che un una per con da dal dalla si suo sua suoi sono è stato al alla ai alle
    più come ma questo questa tra fra sul sulla anche molto già senza essere nel nella nelle non città dove quando o ha hanno contro
    secondo anni tutto tutti a`,
  eu: `eta da ez bat dira du dute ere hiri hiria hiriak hirien baina edo izan zen ziren duen diren arteko bere beste hau hori egin`,
  de: `der die das und in ist sind war den dem des ein eine einen einer eines für mit von zu auf im nicht auch als wie aber sich es er sie
    wir bei nach aus über zum zur hat haben wird werden stadt städte durch gegen`,
};

function byWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(wordsByLanguage)) {
    for (const word of words.split(/\s+/)) {
      const known = languages.get(word);
      if (known) known.push(language);
      else languages.set(word, [language]);
    }
  }
  return languages;
}

/** The languages that use a word, in lower case, as one of their small words. */
export const functionWords = byWord();
