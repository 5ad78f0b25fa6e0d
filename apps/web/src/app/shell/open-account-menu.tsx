import { Box, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSettings, IconSun } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useOpenAtOnce } from '../../components/use-open-at-once';
import { useSession } from '../../session/session';
import { useLeave } from '../../session/use-leave';
import { LanguageChoice } from './language-choice';

const schemes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

export function OpenAccountMenu({ button }: { button: ReactElement }) {
  const { t } = useTranslation();
  const { name, email } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const [isOpen, setOpen] = useOpenAtOnce();
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={240} closeOnItemClick={false}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py="xs">
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text c="dimmed" size="xs">
            {email}
          </Text>
        </Box>
        <Menu.Divider />
        <Box px="sm" py="xs">
          <LanguageChoice />
        </Box>
        <Menu.Label>{t('app.colours.label')}</Menu.Label>
        {schemes.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            fw={colorScheme === scheme ? 700 : undefined}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`app.colours.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account"
          closeMenuOnClick
          leftSection={<IconSettings size={16} aria-hidden />}
        >
          {t('app.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const leave = useLeave();
  return useMutation({ mutationFn: () => api.DELETE('/api/v1/session'), onSuccess: leave });
}
