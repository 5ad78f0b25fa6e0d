import { Alert, Button, Group, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { useNames } from '../../i18n/use-names';
import { type About, aboutFields, bodyOf } from './about';
import { CityChoice } from '../../components/city-choice';
import { idOfField, useFieldOfAddress, useKeptForm } from './use-kept-form';

interface AboutFormProps {
  readonly name: string;
  readonly saved: About;
  readonly submit: string;
  readonly onSave: (body: ReturnType<typeof bodyOf>) => Promise<unknown>;
  readonly isSaving: boolean;
  readonly problem: unknown;
}

/** Who the start-up is. */
export function AboutForm({ name, saved, submit, onSave, isSaving, problem }: AboutFormProps) {
  const { t } = useTranslation();
  const { countries, languages } = useNames();
  const { form, forget, isKept } = useKeptForm(name, saved);
  const messagesOf = useFieldMessages();
  useFieldOfAddress();
  const save = (values: About) =>
    void onSave(bodyOf(values)).then(forget, (error: unknown) => form.setErrors(messagesOf(error)));
  const field = (of: keyof About) => ({ id: idOfField(of), ...form.getInputProps(of) });
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        {isKept && <Alert variant="default">{t('startUps.kept')}</Alert>}
        {problem !== null && <ProblemNotice problem={problem} fields={aboutFields} />}
        <TextInput label={t('startUps.about.name')} required maxLength={200} {...field('name')} />
        <Select
          label={t('startUps.about.country')}
          description={t('startUps.about.countryMeans')}
          data={countries}
          searchable
          required
          nothingFoundMessage={t('startUps.nothing')}
          {...field('country')}
        />
        <CityChoice
          label={t('startUps.about.city')}
          description={t('startUps.about.cityMeans')}
          {...field('city')}
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput
            label={t('startUps.about.website')}
            type="url"
            placeholder="https://"
            {...field('website')}
          />
          <NumberInput
            label={t('startUps.about.foundedIn')}
            allowDecimal={false}
            thousandSeparator=""
            hideControls
            {...field('foundedIn')}
          />
        </Group>
        <MultiSelect
          label={t('startUps.about.languages')}
          description={t('startUps.about.languagesMean')}
          data={languages}
          searchable
          nothingFoundMessage={t('startUps.nothing')}
          {...field('languages')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isSaving}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
