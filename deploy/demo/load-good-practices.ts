import { type ApiClient } from '@puente/api-client';
import { type GoodPractice, type Page } from '@puente/contracts';
import { eachOf, type Course } from './each-of';

export interface DemoGoodPractice {
  readonly party: string;
  readonly challenge: string;
  readonly title: string;
  readonly summary: string;
  readonly since?: number;
  readonly result?: string;
  readonly proof?: { readonly name: string; readonly url?: string };
}

/** Registers the good practices of cities that the catalogue does not list yet. */
export async function loadGoodPractices(
  api: ApiClient,
  goodPractices: readonly DemoGoodPractice[],
  course: Course,
): Promise<void> {
  await eachOf(goodPractices, (goodPractice) => loadGoodPractice(api, goodPractice), course);
}

async function loadGoodPractice(api: ApiClient, { party, proof, ...facts }: DemoGoodPractice): Promise<void> {
  const known = await api.get<Page<GoodPractice>>(`/good-practices?partyKind=city&partyId=${party}`);
  if (known.items.some(({ title }) => title === facts.title)) return;
  await api.post('/good-practices', {
    ...facts,
    party: { kind: 'city', id: party },
    ...(proof && { proofName: proof.name }),
    ...(proof?.url && { proofUrl: proof.url }),
  });
}
