import { type PartyChosen } from '../../components/party-choice';
import { type Session } from '../../session/session';

/** The cities and start-ups that a person acts for. */
export const partiesOf = ({ memberships }: Session): PartyChosen[] =>
  memberships.flatMap(({ organisation: { kind, id } }) => (kind === 'programme' ? [] : [{ kind, id }]));
