import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { showNotice } from '../../components/show-notice';
import { useFormat } from '../../i18n/use-format';
import { useKept } from '../../session/use-kept';
import { readLanguages } from './read-languages';

const nothing = { title: '', text: '', sourceUrl: '', publishedOn: '', language: '' };

/** A text handed in by pasting it; what is typed outlives a reload. */
export function PasteText() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('documents.paste', nothing);
  const hand = useMutation({
    mutationFn: () => api.POST('/api/v1/documents', { body: bodyOf(typed) }),
    onSuccess: async ({ data, response }) => {
      forget();
      if (response.status === 200) showNotice(t('documents.upload.known'));
      void queries.invalidateQueries({ queryKey: ['documents'] });
      if (data !== undefined) await navigate(`/documents/${data.id}`);
    },
  });
  const problems = hand.error === null ? {} : Problem.from(hand.error).byField;
  const field = (name: keyof typeof nothing) => ({
    label: t(`documents.paste.${name}`),
    value: typed[name],
    error: problems[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      keep({ ...typed, [name]: currentTarget.value }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        hand.mutate();
      }}
    >
      <Stack>
        {hand.error && <ProblemNotice problem={hand.error} />}
        <TextInput {...field('title')} required />
        <Textarea {...field('text')} required autosize minRows={6} maxRows={16} />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput {...field('sourceUrl')} type="url" placeholder="https://" />
          <TextInput {...field('publishedOn')} type="date" />
          <Select
            {...field('language')}
            placeholder={t('documents.paste.languageGuessed')}
            clearable
            data={readLanguages.map((value) => ({ value, label: format.language(value) }))}
            value={typed.language === '' ? null : typed.language}
            onChange={(language) => keep({ ...typed, language: language ?? '' })}
          />
        </Group>
        <Group>
          <Button type="submit" loading={hand.isPending}>
            {t('documents.paste.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was left empty is left out. */
function bodyOf({ title, text, ...others }: typeof nothing) {
  const said = Object.entries(others).filter(([, value]) => value !== '');
  return { title, text, ...Object.fromEntries(said) };
}
