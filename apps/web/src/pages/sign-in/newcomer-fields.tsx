import { Group, PasswordInput, Radio, TextInput } from '@mantine/core';
import { type GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../i18n/i18n';

interface NewcomerFieldsProps {
  readonly propsOf: (field: 'name' | 'password' | 'language') => GetInputPropsReturnType;
  readonly email?: React.ReactNode;
}

/** What somebody says of themselves who comes for the first time. */
export function NewcomerFields({ propsOf, email }: NewcomerFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('entry.name')} autoComplete="name" required {...propsOf('name')} />
      {email}
      <NewPasswordField label={t('session.password')} {...propsOf('password')} />
      <Radio.Group
        label={t('entry.language')}
        description={t('entry.languageMeans')}
        {...propsOf('language')}
      >
        <Group mt="xs">
          {languages.map((one) => (
            <Radio key={one} value={one} label={languageNames[one]} />
          ))}
        </Group>
      </Radio.Group>
    </>
  );
}

/** How hard it is to guess is told by the server, in words. */
export function NewPasswordField({ label, ...props }: GetInputPropsReturnType & { readonly label: string }) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      label={label}
      description={t('entry.passwordMeans')}
      autoComplete="new-password"
      required
      visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
      {...props}
    />
  );
}
