import { fold } from './fold';
import { type NameHit } from './scan-names';
import { gapAfter, isCapital, TokenKind, type Tokens, word, foldedWord } from './tokens';

const list = (words: string) => new Set(words.split(/\s+/));

const titles =
  list(`mr mrs ms miss dr dra prof professor profesor profesora sr sra srta don doña dona señor señora senor
  senora sir lord lady dame ing lic arq hon rev sheikh d dña president-elect president presidente
  presidenta minister ministro ministra senator senador senadora councillor councilor concejal concejala consejero consejera governor
  gobernador gobernadora ambassador embajador embajadora architect arquitecto arquitecta judge juez captain coach alcalde alcaldesa mayor`);

/** Given names common in the programme's languages, folded. */
const givenNames =
  list(`adam adrian agnes agustin aitor alba albert alberto alejandra alejandro alex alexander alexandra alfonso
  alfredo alice alicia alvaro amanda amelia ana andrea andres andrew angel angela angeles anna anne antoni antonia antonio anthony
  ariadna arturo asier barbara beatriz begoña begona belen ben benjamin bernardo blanca borja brian bruno camila carla carles carlos
  carlota carmen carme carolina caroline catalina catherine cecilia celia cesar charles charlotte chris christian christina clara
  claudia concepcion consuelo cristina cristobal daniel daniela david diana diego dolores domingo edgar eduardo edward elena elisa
  elizabeth ellen emilia emilio emily emma enric enrique ernest ernesto esperanza esteban esther eugenia eugenio eva fatima
  federico felipe felix fernanda fernando ferran fidel florence francesc francisca francisco frank gabriel gabriela gema george
  gerard gerardo german gloria gonzalo graciela grace guadalupe guillem guillermo gustavo hannah harry hector helen helena henry hugo
  ignacio ignasi igor iker imma ines inmaculada irene isaac isabel isabella ismael ivan jack jacob jaime jaume james jan jane janet
  javier jennifer jesus jessica joan joaquin joe john johnny jon jordan jordi jorge jose josep joseph josefa josefina juan juana juanjo julia
  julian juliana julio karen kate katherine kevin kim kyle laia lara laura leandro leire leo leonardo leonor leticia lidia lina linda
  lluis lola lorena lorenzo lourdes lucas lucia luis luisa luz manuel manuela manel marc marcel marcos margaret margarita maria mariano
  marina mario mark marta martha marti martin mateo matthew mercedes mercè merce michael miguel mikel miquel miriam monica montserrat montse
  nancy natalia nerea nicholas nicolas noelia nora nuria octavi olga oliver olivia oriol oscar pablo paco paloma pamela patricia patrick
  pau paul paula paulina pedro pepe pere peter philip pilar rafael rafaela ramon raquel raul rebecca ricard ricardo richard rita robert
  roberto rocio rodrigo roger rosa rosalia rosario ruben ruth salvador samuel sandra santi santiago sara sarah sebastian sergi sergio
  silvia simon sofia sonia soledad sophie stefan stephen steven susan susana sydney teresa theresa thomas tomas tony unai vanessa
  veronica vicente vicent victor victoria violeta virginia walter william xavier xavi yolanda ximena jimena macarena noemi ainhoa nieves marisol rocío maite iñigo gorka unai aitana nuno joao pedro tiago
  mateus arnau biel pol gemma merche marisa adolfo agustina ramiro german hernan horacio ivonne jacinto joana julieta
  leonel liliana lorenza luciana marcelo marcela mauricio mireia nestor norma omar osvaldo rogelio romina rosana ruperto ulises yamila
  alan brandon brenda bruce carl cynthia deborah dennis donald donna doris douglas eric gary greg heather howard jason jeffrey jeremy
  jill judith julie justin keith kenneth laurie lisa marilyn matt megan melissa nathan neil nina pam rachel ralph ray roy russell sean
  sharon sheila stuart sue tim tina todd tom tracy wendy zoe paris london milan chelsea austin jackson
  lincoln madison brooklyn savannah sofía camden florencia roma israel rahul anil sunil rajesh priya amit sanjay arun deepak vijay ravi suresh
  hiroshi takashi kenji yuki akira kazuo makoto naoki satoshi shinji yoko yuko`);

/** What follows a city's name in other names; anything else in capitals after "Santiago" or "Sydney" is a surname. */
const afterCity =
  list(`city council metropolitan metro university olympic harbour harbor opera airport port water central north south
  east west northern southern eastern western smart green digital urban region area government declaration agreement chamber institute
  school hospital museum festival summit congress forum programme program project week award awards district county state province
  street road avenue park beach bay island islands river bridge centre center tower station stadium cathedral office international
  global municipal municipality town hall mayor innovation climate action plan strategy network airport valley hills conference meeting
  workshop declaration charter protocol framework is was has and or y e de del la el en with the in of for to capital norte sur este oeste
  fashion marathon games film design art biennale expo universidad ayuntamiento aeropuerto puerto centro`);

const besides = /^[\s\u00a0*_]{1,3}$/u;

function follows(tokens: Tokens, index: number): boolean {
  const gap = gapAfter(tokens, index);
  return besides.test(gap) && !gap.includes('\n');
}

function hasTitle(tokens: Tokens, before: number): boolean {
  const title = foldedWord(tokens, before);
  if (!titles.has(title)) return false;
  if (title === 'd' && !gapAfter(tokens, before).startsWith('.')) return false;
  return /^\.?[ \u00a0*_]{1,3}$/u.test(gapAfter(tokens, before));
}

/** "J. Toledo": an initial with its full stop. */
function hasInitial(tokens: Tokens, before: number): boolean {
  return (
    isCapital(tokens, before) &&
    word(tokens, before).length === 1 &&
    /^\.[ \u00a0]$/u.test(gapAfter(tokens, before))
  );
}

function afterGivenName(tokens: Tokens, first: number): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    if (!isCapital(tokens, index) || !follows(tokens, index)) return false;
    const saint = /^(san|santa|sant|st|saint)$/.test(foldedWord(tokens, index - 1));
    if (givenNames.has(foldedWord(tokens, index)) && !saint) return true;
    if (hasTitle(tokens, index - 1)) return true;
  }
  return false;
}

function beforeSurname(tokens: Tokens, hit: NameHit, nextIsName: boolean): boolean {
  if (hit.first !== hit.last || nextIsName || !givenNames.has(foldedWord(tokens, hit.first))) return false;
  const next = word(tokens, hit.last + 1);
  if (!isCapital(tokens, hit.last + 1) || !follows(tokens, hit.last)) return false;
  if (next.length < 2 || next === next.toUpperCase() || afterCity.has(fold(next))) return false;
  return true;
}

/** Whether the name is a person's: after a title, an initial or a given name, or itself a given name before a surname. */
export function isPersonName(tokens: Tokens, hit: NameHit, nextIsName: boolean): boolean {
  if (tokens.kinds[hit.first] === TokenKind.unspaced) return false;
  return (
    hasTitle(tokens, hit.first - 1) ||
    hasInitial(tokens, hit.first - 1) ||
    afterGivenName(tokens, hit.first) ||
    beforeSurname(tokens, hit, nextIsName)
  );
}
