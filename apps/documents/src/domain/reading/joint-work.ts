import { type Evidence, type EvidenceParty, type Stance } from './evidence';
import { type SentenceParties } from './subjects';

/** Partners that a sentence shows at work on one challenge, without saying who needs it. */
export interface JointWork {
  readonly parties: readonly EvidenceParty[];
  readonly challenge: string;
  readonly theme: string;
  readonly start: number;
  readonly end: number;
}

const partnersMax = 4;
const certainty = 0.3;

/** The cities that work together in a sentence: those it names or means, else those that stood together before. */
export function partnersIn({ mentions, anaphora, focus }: SentenceParties): EvidenceParty[] {
  const named = mentions.flatMap(({ party }) => (party?.kind === 'city' ? [party] : []));
  const meant = anaphora.flatMap(({ parties }) => parties.filter(({ kind }) => kind === 'city'));
  const here = [...new Map([...named, ...meant].map((party) => [party.id, party])).values()];
  const partners = here.length > 0 ? here : [...focus.group];
  return partners.length >= 2 && partners.length <= partnersMax ? partners : [];
}

const opposite = (stance: Stance): Stance => (stance === 'need' ? 'offer' : 'need');

/**
 * What joint work says, weakly, once one of the partners states elsewhere where it stands: it works on what it needs (or offers), and the
 * others bring the other side. Where nobody states anything, nothing follows.
 */
export function readJointWork(
  works: readonly JointWork[],
  evidence: readonly Evidence[],
  text: string,
): Evidence[] {
  const stances = new Map<string, Stance>();
  for (const { party, theme, stance } of evidence)
    stances.set(`${party.id} ${theme}`, stances.get(`${party.id} ${theme}`) ?? stance);
  return works.flatMap(({ parties, challenge, theme, start, end }) => {
    const teller = parties.find(({ id }) => stances.has(`${id} ${theme}`));
    const told = teller && stances.get(`${teller.id} ${theme}`);
    if (!told) return [];
    return parties.map((party) => {
      const stance = stances.get(`${party.id} ${theme}`) ?? opposite(told);
      return { party, challenge, theme, stance, quote: text.slice(start, end), start, end, certainty };
    });
  });
}
