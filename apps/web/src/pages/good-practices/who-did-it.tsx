import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NameOf } from '../../components/name-of';
import { PartyChoice, type PartyChosen } from '../../components/party-choice';
import { isAdmin, useSession } from '../../session/session';
import { partiesOf } from './parties-of';

interface WhoDidItProps {
  readonly party: PartyChosen | null;
  readonly onChoose: (party: PartyChosen) => void;
  readonly error: string | undefined;
}

/** Whose good practice it is: one of those that the writer acts for; an admin writes for any. */
export function WhoDidIt({ party, onChoose, error }: WhoDidItProps) {
  const { t } = useTranslation();
  const session = useSession();
  const own = partiesOf(session);
  const label = t('goodPractices.form.who');
  if (isAdmin(session)) return <PartyChoice {...{ label, party, onChoose, error }} required />;
  if (own.length === 1)
    return (
      <Text size="sm">
        {label}:{' '}
        <strong>
          {own.map((one) => (
            <NameOf key={one.id} party={one} />
          ))}
        </strong>
      </Text>
    );
  return (
    <Radio.Group
      label={label}
      required
      error={error}
      value={party?.id ?? null}
      onChange={(id) => own.filter((one) => one.id === id).forEach(onChoose)}
    >
      <Stack gap="xs" mt="xs">
        {own.map((one) => (
          <Radio key={one.id} value={one.id} label={<NameOf party={one} />} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
