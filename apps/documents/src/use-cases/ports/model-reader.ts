import { type ModelClaim } from '../../domain/model-reading/accept-claims';

/** One piece of a document, with what a model has to know to read it. */
export interface ModelQuestion {
  readonly title: string;
  readonly text: string;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
}

/** Why a model gave nothing to use: it was not there, turned us away, or said what nobody can read. */
export type ModelFailure = 'model-not-reachable' | 'model-refused' | 'model-not-understood';

export type ModelAnswer =
  | { readonly claims: readonly ModelClaim[]; /** Claims that had no shape. */ readonly malformed: number }
  | { readonly failure: ModelFailure };

/** Asked before each single request, so that retries count as well: whether there is budget left for it. */
export type MayAsk = (characters: number) => Promise<boolean>;

export type Asked = ModelAnswer | { readonly failure: 'model-budget-spent' };

/** A model that says what needs and offers a text states. Throws where `signal` aborts, and for nothing else. */
export interface ModelReader {
  /** Its name, as evidence carries it. */
  readonly model: string;
  read(question: ModelQuestion, mayAsk: MayAsk, signal: AbortSignal): Promise<Asked>;
}
