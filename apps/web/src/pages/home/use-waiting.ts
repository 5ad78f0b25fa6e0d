import {
  type Icon,
  IconBuildingCommunity,
  IconClipboardCheck,
  IconMailForward,
  IconMessages,
  IconPencil,
  IconRocket,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { actsFor, isAdmin, organisationOf, type Session, useSession } from '../../session/session';

export interface WaitingItem {
  readonly to: string;
  readonly icon: Icon;
  readonly text: string;
  readonly note?: string;
}

/** As many as a number on this page counts. */
const countedMax = 100;

/** What waits for a person, of all that they act for. */
export function useWaiting() {
  const session = useSession();
  const parts = [useCity(session), useStartUp(session), useProposals(session), useReviews(session)];
  return {
    items: parts.flatMap(({ items }) => items),
    error: parts.map(({ error }) => error).find((error) => error !== null) ?? null,
    isPending: parts.some(({ isLoading }) => isLoading),
  };
}

function useCity(session: Session) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = organisationOf(session, 'city')?.id ?? '';
  const { data, error, isLoading } = query.useQuery(
    'get',
    '/api/v1/cities/{id}',
    { params: { path: { id } } },
    { enabled: id !== '' },
  );
  const suggested = data?.statements.filter(({ status }) => status === 'suggested').length ?? 0;
  const items: WaitingItem[] = [];
  if (data && suggested > 0)
    items.push({
      ...{
        to: `/cities/${id}`,
        icon: IconBuildingCommunity,
        text: t('home.statements', { count: suggested }),
      },
      note: t('home.complete', { name: data.name, share: format.percent(data.completeness.share) }),
    });
  return { items, error, isLoading };
}

function useStartUp(session: Session) {
  const { t } = useTranslation();
  const id = organisationOf(session, 'start-up')?.id ?? '';
  const { data, error, isLoading } = query.useQuery(
    'get',
    '/api/v1/start-ups/{id}',
    { params: { path: { id } } },
    { enabled: id !== '' },
  );
  const items: WaitingItem[] = [];
  if (data && data.status !== 'live')
    items.push({
      to: `/start-ups/${id}`,
      icon: IconRocket,
      text: t(`home.startUp.${data.status}`, { name: data.name }),
    });
  return { items, error, isLoading };
}

function useProposals(session: Session) {
  const { t } = useTranslation();
  const { data, error, isLoading } = query.useQuery(
    'get',
    '/api/v1/proposals',
    { params: { query: { limit: countedMax } } },
    { enabled: session.memberships.length > 0 },
  );
  const proposals = data?.items ?? [];
  const ours = proposals.filter(({ proposer }) => actsFor(session, proposer));
  const counts = [
    [
      'answers',
      IconMessages,
      '/proposals',
      proposals.filter(
        ({ state, awaits, ...sides }) => state === 'proposed' && actsFor(session, sides[awaits]),
      ),
    ],
    ['returned', IconPencil, '/proposals?box=out', ours.filter(({ state }) => state === 'returned')],
    ['drafts', IconPencil, '/proposals?box=out', ours.filter(({ state }) => state === 'draft')],
    [
      'contacts',
      IconMailForward,
      '/proposals?box=review',
      isAdmin(session) ? proposals.filter(({ state }) => state === 'awaiting-contact') : [],
    ],
  ] as const;
  const items = counts
    .filter(([, , , those]) => those.length > 0)
    .map(([name, icon, to, those]): WaitingItem => {
      const [only, ...others] = those;
      const place = only !== undefined && others.length === 0 ? `/proposals/${only.id}` : to;
      return { to: place, icon, text: t(`home.${name}`, { count: those.length }) };
    });
  return { items, error, isLoading };
}

function useReviews(session: Session) {
  const { t } = useTranslation();
  const { data, error, isLoading } = query.useQuery(
    'get',
    '/api/v1/reviews',
    { params: { query: { state: 'open', limit: countedMax } } },
    { enabled: isAdmin(session) },
  );
  const items: WaitingItem[] = [];
  const count = data?.items.length ?? 0;
  const overdue = data?.items.filter(({ isOverdue }) => isOverdue).length ?? 0;
  if (data && count > 0)
    items.push({
      ...{ to: '/admin/reviews', icon: IconClipboardCheck },
      text: data.nextCursor === null ? t('home.reviews', { count }) : t('home.reviewsMany', { count }),
      ...(overdue > 0 && { note: t('home.overdue', { count: overdue }) }),
    });
  return { items, error, isLoading };
}
