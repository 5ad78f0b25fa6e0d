import { type Schema } from '../api/client';

const screens: Readonly<Record<string, string>> = {
  'start-up': 'start-ups',
  city: 'cities',
  proposal: 'proposals',
  partnership: 'partnerships',
  'match-request': 'match-requests',
};

/** The page about what one was told of; null where there is none. A claim is for the admins who decide it. */
export function placeAbout({ subject }: Pick<Schema<'NotificationFacts'>, 'subject'>): string | null {
  if (subject.kind === 'claim') return '/admin/reviews?kind=claim';
  const screen = screens[subject.kind];
  return screen === undefined ? null : `/${screen}/${encodeURIComponent(subject.id)}`;
}
