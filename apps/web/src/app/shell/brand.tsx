import { Group, Text } from '@mantine/core';
import { Link } from 'react-router';

export function Brand() {
  return (
    <Group
      component={Link}
      gap="xs"
      wrap="nowrap"
      renderRoot={(props) => <Link to="/" {...props} />}
      td="none"
      c="inherit"
    >
      <img src="/icon.svg" alt="" width={28} height={28} />
      <Text fw={700} size="lg" lts={-0.3}>
        Puente
      </Text>
    </Group>
  );
}
