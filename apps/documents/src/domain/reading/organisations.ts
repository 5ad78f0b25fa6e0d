import { slug } from '@puente/kernel';
import { type EvidenceParty } from './evidence';
import { type Word } from './words';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Networks, banks and companies that documents on city cooperation name by one word. */
const known =
  set(`metropolis citynet uclg iclei c40 eurocities icld adb unesco unicef undp unido oecd ocde ebrd aecid jica koica giz iurc iuc
  telefonica indra everis acciona ferrovial endesa iberdrola repsol siemens cisco ibm huawei alibaba samsung hitachi toshiba microsoft
  google cife matchup abb veolia suez agbar damm seat alstom talgo caf icex invest kita kotra jetro`);

const heads =
  set(`university universidad universitat institute instituto institut agency agencia foundation fundacion fundacio centre center centro
  network red association asociacion alliance alianza bank banco company empresa group grupo ltd inc gmbh corporation corporacion
  chamber camara cambra school escuela hospital laboratory laboratorio academy academia union federation federacion consortium consorcio
  organisation organization organizacion secretariat commission comision fund council observatory museum museo committee ministry ministerio
  office fira feria casa authority bureau society sociedad observatorio`);

/** "Madrid City Council" is Madrid. */
const cityItself = set(
  `city council ayuntamiento ajuntament municipality municipal government mayor metropolitan alcaldia gobierno town district`,
);
/** A person begins here, no name of an organisation goes on. */
const personal = set(`mr mrs ms dr dra prof sr sra sres don doña dona sir`);
const jobTitle =
  /^(director|directora|manager|minister|ministro|ministra|secretary|president|presidenta|head|chief|ceo|cio|concejal|concejala|councillor|professor|expert|researcher)$/;
const links = set(`of de del for para and y & the la el los las`);

export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly party: EvidenceParty;
}

function partyOf(name: string): EvidenceParty {
  return { kind: 'organisation', id: `org-${slug(name)}`, name, country: null };
}

/** The end of the run of capital words that begins at `first`; small linking words count where a capital follows. */
function runEnd(words: readonly Word[], first: number): number {
  let last = first + 1;
  while (last < words.length && last - first < 10) {
    const word = words[last];
    if (word?.capital && !personal.has(word.form)) last += 1;
    else if (word && links.has(word.form) && words[last + 1]?.capital) last += 2;
    else break;
  }
  return last;
}

/** Names of organisations in a sentence: capital words with a head such as "University", or one of the known names. */
export function findOrganisations(text: string, words: readonly Word[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word?.capital || personal.has(word.form)) continue;
    if (known.has(word.form) || (word.form === 'un' && words[index + 1]?.form === 'habitat')) {
      const party = partyOf(text.slice(word.start, word.end));
      // "UN Habitat Nairobi", "Casa Asia Madrid": the office takes the name of its city.
      let last = index + 1;
      while (words[last]?.capital && !personal.has(words[last]?.form ?? '')) last += 1;
      runs.push({ first: index, last, party });
      index = last - 1;
      continue;
    }
    const last = runEnd(words, index);
    const run = words.slice(index, last);
    const named = run.length > 1 && run.some(({ form, capital }) => capital && heads.has(form));
    const city = run.some(({ form }) => cityItself.has(form) || jobTitle.test(form));
    if (named && !city) {
      const end = run.at(-1)?.end ?? word.end;
      const start =
        index === 0 && /^(the|el|la|los|las)$/.test(word.form) ? (run[1]?.start ?? word.start) : word.start;
      runs.push({ first: index, last, party: partyOf(text.slice(start, end).replace(/\s+/g, ' ')) });
      index = last - 1;
    }
  }
  return runs;
}
