import {
  type Icon,
  IconBuildingCommunity,
  IconBulb,
  IconClipboardCheck,
  IconFiles,
  IconHeartHandshake,
  IconHome,
  IconMap,
  IconMessages,
  IconRocket,
  IconUsersGroup,
} from '@tabler/icons-react';
import { isAdmin, organisationOf, type Session } from '../../session/session';

export interface Destination {
  readonly to: string;
  readonly label:
    | 'home'
    | 'partners'
    | 'myCity'
    | 'myStartUp'
    | 'proposals'
    | 'partnerships'
    | 'documents'
    | 'cities'
    | 'goodPractices'
    | 'admin';
  readonly icon: Icon;
  /** What it lists has pages of its own, which may be elsewhere's: my city is one of the cities. */
  readonly isList?: boolean;
}

/** Where a person goes from, by what they act for. */
export function destinationsOf(session: Session): Destination[] {
  const city = organisationOf(session, 'city');
  const startUp = organisationOf(session, 'start-up');
  const own: Destination[] = [
    ...(city ? [{ to: `/cities/${city.id}`, label: 'myCity', icon: IconBuildingCommunity } as const] : []),
    ...(startUp ? [{ to: `/start-ups/${startUp.id}`, label: 'myStartUp', icon: IconRocket } as const] : []),
  ];
  return [
    { to: '/', label: 'home', icon: IconHome },
    { to: '/partners', label: 'partners', icon: IconUsersGroup },
    ...own,
    { to: '/proposals', label: 'proposals', icon: IconMessages },
    { to: '/partnerships', label: 'partnerships', icon: IconHeartHandshake },
    { to: '/cities', label: 'cities', icon: IconMap, isList: true },
    { to: '/good-practices', label: 'goodPractices', icon: IconBulb },
    { to: '/documents', label: 'documents', icon: IconFiles },
    ...(isAdmin(session) ? [{ to: '/admin', label: 'admin', icon: IconClipboardCheck } as const] : []),
  ];
}
