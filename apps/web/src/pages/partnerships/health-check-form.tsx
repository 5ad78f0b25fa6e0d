import { Group, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../api/client';
import { useKept } from '../../session/use-kept';
import { type Partnership } from './partnership';
import { principles, ratings } from './principles';
import { PartnershipForm } from './partnership-form';
import { usePartnershipChange } from './use-partnership-change';

interface HealthCheckFormProps {
  readonly partnership: Partnership;
  readonly onDone: () => void;
}

/** The ten principles, each rated from 1 to 5. */
export function HealthCheckForm({ partnership: { id }, onDone }: HealthCheckFormProps) {
  const { t } = useTranslation();
  const [rated, keep, forget] = useKept<Record<string, string>>(`health ${id}`, {});
  const save = usePartnershipChange((body: Schema<'HealthCheckFacts'>) =>
    api.PUT('/api/v1/partnerships/{id}/health-check', { params: { path: { id } }, body }),
  );
  return (
    <PartnershipForm
      save={save}
      gap="lg"
      onSubmit={() => {
        save.mutate(
          { ratings: principles.map((principle) => ({ principle, rating: Number(rated[principle]) })) },
          {
            onSuccess: () => {
              forget();
              onDone();
            },
          },
        );
      }}
    >
      {principles.map((principle) => (
        <Radio.Group
          key={principle}
          name={principle}
          label={t(`partnerships.health.principles.${principle}`)}
          description={t(`partnerships.health.means.${principle}`)}
          required
          value={rated[principle] ?? ''}
          onChange={(rating) => keep({ ...rated, [principle]: rating })}
        >
          <Group gap="md" mt={6}>
            {ratings.map((rating) => (
              <Radio
                key={rating}
                value={String(rating)}
                label={t(`partnerships.health.ratings.${rating}`)}
                required
              />
            ))}
          </Group>
        </Radio.Group>
      ))}
    </PartnershipForm>
  );
}
