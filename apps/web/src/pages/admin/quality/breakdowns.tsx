import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../../api/challenges';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';
import { PrecisionTable } from './precision-table';
import { type Quality } from './use-quality';

/** The same figure, told apart by what was suggested, by how sure we were, and by what it was read in. */
export function Breakdowns({
  quality: { byCertainty, byStance, byLanguage, byTheme },
}: {
  quality: Quality;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const challengeName = useChallengeName();
  const codeName = useCodeName();
  const unkept = t('admin.quality.notKept');
  const languageName = (code: string) =>
    ({ several: t('admin.quality.several'), unknown: unkept })[code] ?? format.language(code);
  return (
    <Stack gap="lg" component="section" aria-labelledby="breakdowns">
      <div>
        <Title order={2} size="h4" id="breakdowns">
          {t('admin.quality.apart')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('admin.quality.few')}
        </Text>
      </div>
      <PrecisionTable
        caption={t('admin.quality.by.certainty')}
        about={t('admin.quality.calibration')}
        rows={byCertainty.map(({ from, claimed, ...figure }) => ({
          name: from === null ? unkept : t('admin.quality.from', { share: format.percent(from) }),
          claimed,
          figure,
        }))}
      />
      <PrecisionTable
        caption={t('admin.quality.by.stance')}
        rows={byStance.map((figure) => ({ name: codeName('codes.stance', figure.of), figure }))}
      />
      <PrecisionTable
        caption={t('admin.quality.by.language')}
        rows={byLanguage.map((figure) => ({ name: languageName(figure.of), figure }))}
      />
      <PrecisionTable
        caption={t('admin.quality.by.theme')}
        rows={byTheme.map((figure) => ({ name: challengeName(figure.of), figure }))}
      />
    </Stack>
  );
}
