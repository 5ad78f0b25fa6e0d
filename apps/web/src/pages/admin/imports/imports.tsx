import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../../components/page';
import { useKept } from '../../../session/use-kept';
import { beginning, type ImportChoice } from './import-choice';
import { ImportForm } from './import-form';
import { ImportProgress } from './import-progress';
import { PastImports } from './past-imports';
import { useBeginImport, useRememberedImports } from './use-imports';

/** Lists of start-ups or cities, tried first and then taken in; the one that is shown stands in the address. */
export function Imports() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const id = search.get('id');
  const [file, setFile] = useState<File | null>(null);
  const [choice, keepChoice] = useKept<ImportChoice>('import-choice', beginning);
  const { imports, remember } = useRememberedImports();
  const begin = useBeginImport((begun) => {
    remember(begun);
    setSearch({ id: begun.id });
  });
  const fileNameOf = (of: string) => imports.find((one) => one.id === of)?.file ?? null;
  const fileName = id === null ? null : fileNameOf(id);
  return (
    <Page title={t('admin.imports.title')} about={t('admin.imports.about')}>
      <Stack gap="xl">
        <ImportForm file={file} choice={choice} begin={begin} onFile={setFile} onChoice={keepChoice} />
        {id !== null && (
          <ImportProgress
            key={id}
            id={id}
            fileName={fileName}
            isFileHere={file !== null && file.name === fileName}
            isNew={begin.data?.id === id}
            isBeginning={begin.isPending}
            onImport={() => file && begin.mutate({ file, choice, isDryRun: false })}
          />
        )}
        <PastImports fileNameOf={fileNameOf} shownId={id} />
      </Stack>
    </Page>
  );
}
