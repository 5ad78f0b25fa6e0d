import { Group, Text } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { Flag } from './flag';

interface PartyNameProps {
  readonly party: { readonly name: string; readonly country: string | null };
  readonly size?: string;
  readonly withCountry?: boolean;
}

/** A city or a start-up: its flag, name and country. */
export function PartyName({ party: { name, country }, size = 'md', withCountry = true }: PartyNameProps) {
  const format = useFormat();
  return (
    <Group gap="xs" wrap="nowrap" component="span" display="inline-flex">
      {country !== null && <Flag country={country} />}
      <Text component="span" size={size} fw={650} lh={1.25}>
        {name}
        {withCountry && country !== null && (
          <Text component="span" size="sm" c="dimmed" fw={400}>
            {` · ${format.country(country)}`}
          </Text>
        )}
      </Text>
    </Group>
  );
}
