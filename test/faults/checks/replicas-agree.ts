import { type Knock } from '../load/door';
import { type Stage } from '../stage/open-stage';
import { findings, type Findings } from './findings';
import { waitUntilReady } from './heal';

/** Requests are dealt out at random: so many in a row hardly all meet the same replica. */
const asksWithBoth = 10;
const [first, second] = ['match-scoring-1', 'match-scoring-2'] as const;

/** What the two replicas answer together, the second alone, and the first alone after it has begun anew. */
export async function checkReplicasAgree(
  stage: Stage,
  knock: Knock,
  cities: readonly string[],
): Promise<Findings> {
  const answers = new Map<string, Set<string>>(cities.map((city) => [city, new Set()]));
  const ask = async (times: number) => {
    for (const city of cities)
      for (let at = 0; at < times; at += 1) answers.get(city)!.add(await suggestionsFor(city, knock));
  };
  await ask(asksWithBoth);
  await stage.processes.get(first)!.stop();
  await waitUntilReady(stage);
  await ask(1);
  stage.processes.get(first)!.start();
  await stage.processes.get(second)!.stop();
  await waitUntilReady(stage);
  await ask(1);
  stage.processes.get(second)!.start();
  await waitUntilReady(stage);
  return findings({ differing: disagreements(answers) });
}

export function disagreements(answers: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...answers].flatMap(([city, different]) => {
    const [one, ...others] = [...different];
    if (one === undefined) return [];
    return others.map((other) => `replicas differ on ${city}: ${whereTheyPart(one, other)}`);
  });
}

/** Where two answers part, with some of each. */
function whereTheyPart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const shown = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `${shown(one)} and ${shown(other)}`;
}

async function suggestionsFor(city: string, knock: Knock): Promise<string> {
  const answer = await knock('POST', '/match-requests', {
    party: { kind: 'city', id: city },
    seeks: ['city', 'start-up'],
  });
  if (answer?.status !== 201) return `${answer?.status} ${answer?.code}`;
  const { suggestions, consideredCount } = JSON.parse(answer.text) as Record<string, unknown>;
  return JSON.stringify({ suggestions, consideredCount });
}
