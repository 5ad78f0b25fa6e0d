import { type Knock } from '../load/door';
import {
  type KnownCity,
  type KnownDocument,
  type KnownStartUp,
  type KnownStatement,
  type Ledger,
} from '../load/ledger';
import { gather } from './in-parallel';

export interface ShownCity {
  readonly population: number | null;
  readonly statements: readonly {
    readonly id: string;
    readonly challenge: string;
    readonly stance: string;
    readonly status: string;
  }[];
}

/** What was acknowledged, and is not there: one line each. */
export async function findLost(ledger: Ledger, knock: Knock): Promise<string[]> {
  const see = async <Shown>(path: string): Promise<Shown | null> => {
    const answer = await knock('GET', path);
    return answer?.status === 200 ? (JSON.parse(answer.text) as Shown) : null;
  };
  const statementsOf = (id: string) => [...ledger.statements].filter(([, { city }]) => city === id);
  return [
    ...(await gather(ledger.cities, async ([id, known]) =>
      known.isAcknowledged ? lostOfCity(id, known, statementsOf(id), await see(`/cities/${id}`)) : null,
    )),
    ...(await gather(ledger.startUps, async ([id, known]) =>
      known.isAcknowledged ? lostOfStartUp(id, known, await see(`/start-ups/${id}`)) : null,
    )),
    ...(await gather(ledger.documents, async ([id, known]) =>
      lostOfDocument(id, known, await see(`/documents/${id}`)),
    )),
    ...(await gather(ledger.goodPractices, async ([id, title]) => {
      const shown = await see<{ title: string }>(`/good-practices/${id}`);
      return shown?.title === title ? null : `good practice ${id} is lost`;
    })),
    ...(await gather(ledger.runs, async ([id, text]) => {
      const answer = await knock('GET', `/runs/${id}`);
      return answer?.status === 200 && withoutQuotes(answer.text) === withoutQuotes(text)
        ? null
        : `run ${id} is not as it was answered`;
    })),
  ];
}

/** Quotes of documents that were withdrawn since give way to a mark. */
function withoutQuotes(run: string): string {
  return JSON.stringify(JSON.parse(run), (key, value: unknown) => (key === 'evidence' ? [] : value));
}

export function lostOfCity(
  id: string,
  known: KnownCity,
  statements: readonly (readonly [string, KnownStatement])[],
  shown: ShownCity | null,
): string | null {
  if (shown === null) return `city ${id} is lost`;
  if (!known.population.allows(shown.population ?? NaN))
    return `city ${id} has lost its population, and has ${shown.population}`;
  for (const [statementId, { challenge, stance, status }] of statements) {
    const found = shown.statements.find((one) => one.id === statementId);
    if (found?.challenge !== challenge || found.stance !== stance)
      return `city ${id} has lost its statement ${statementId}`;
    if (!status.allows(found.status))
      return `city ${id} has lost the decision on ${statementId}, which is ${found.status}`;
  }
  return null;
}

interface ShownStartUp {
  readonly status: string;
  readonly solutions: readonly { readonly name: string }[];
}

export function lostOfStartUp(id: string, known: KnownStartUp, shown: ShownStartUp | null): string | null {
  if (shown === null) return `start-up ${id} is lost`;
  if (known.isSubmitted && shown.status !== 'submitted') return `start-up ${id} has lost its submission`;
  const names = shown.solutions.map(({ name }) => name);
  const lost = [...known.solutions].find(([name, isAcknowledged]) => isAcknowledged && !names.includes(name));
  return lost ? `start-up ${id} has lost its ${lost[0]}` : null;
}

interface ShownDocument {
  readonly sha256: string;
  readonly text: string;
  readonly status: string;
}

export function lostOfDocument(id: string, known: KnownDocument, shown: ShownDocument | null): string | null {
  if (known.withdrawn === 'yes') return shown === null ? null : `document ${id} has lost its withdrawal`;
  if (shown === null) return known.withdrawn === 'perhaps' ? null : `document ${id} is lost`;
  if (shown.sha256 !== known.sha256 || shown.text !== known.text) return `document ${id} has lost its text`;
  return shown.status === 'received' ? `document ${id} was never read` : null;
}
