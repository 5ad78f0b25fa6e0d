/**
 * What a phrase says of the party that the clause is about:
 * - `need`, `offer`: it faces the challenge; it has expertise
 * - `wish`: a need that takes the verbs behind it along ("must build", "plans to reduce")
 * - `relief`: an offer that takes problems named behind it along ("reduced", "has found answers to")
 * - `degree`: "one of the most": as `have`, and plainer
 * - `have`: "has", "is": an offer of what is good, a need of what is bad ("has slums")
 * - `learn`: it needs, and whom it learns from offers; `help`: it offers, and whom it helps needs
 * - `visit`: who is visited to see something offers it
 * - `joint`: work of several partners on something; `neutral`: visits, signatures, courtesy, figures: nothing
 */
export type CueKind =
  'need' | 'wish' | 'offer' | 'relief' | 'degree' | 'have' | 'learn' | 'help' | 'joint' | 'visit' | 'neutral';

/** A small named rule: phrases (syntax: PhraseTrie), one a line, without accents. */
export interface StanceRule {
  readonly name: string;
  readonly kind: CueKind;
  /** How clear the words are, in (0, 1]. */
  readonly certainty: number;
  readonly en: string;
  readonly es: string;
}
