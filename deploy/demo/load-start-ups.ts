import { type ApiClient, ApiError } from '@puente/api-client';
import { type RegisterStartUp, type SolutionFacts, type StartUp } from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { eachOf, type Course } from './each-of';

type Facts = Omit<RegisterStartUp, 'actor'> & { readonly id: string };

export type DemoStartUp = Facts & {
  readonly solutions: readonly SolutionFacts[];
};

/** Registers the fictitious start-ups, adds their solutions, and publishes them. */
export async function loadStartUps(
  api: ApiClient,
  startUps: readonly DemoStartUp[],
  course: Course,
): Promise<void> {
  await eachOf(startUps, (startUp) => loadStartUp(api, startUp), course);
}

async function loadStartUp(api: ApiClient, { solutions, ...facts }: DemoStartUp): Promise<void> {
  const { id, status, solutions: known } = await registered(api, facts);
  if (status === 'live') return;
  for (const solution of status === 'submitted' ? [] : solutions) {
    if (!known.some(({ name }) => name === solution.name))
      await api.post(`/start-ups/${id}/solutions`, solution);
  }
  await api.post(`/start-ups/${id}/submission`, {});
  await api.post(`/start-ups/${id}/decision`, { decision: 'publish' });
}

async function registered(api: ApiClient, facts: Facts): Promise<StartUp> {
  try {
    return await api.post<StartUp>('/start-ups', facts);
  } catch (error) {
    if (!(error instanceof ApiError && error.code === errorCode.startUpExists)) throw error;
    return api.get<StartUp>(`/start-ups/${facts.id}`);
  }
}
