import { Button, Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Answered } from '../../components/answered';
import { Flag } from '../../components/flag';
import { Page } from '../../components/page';
import { useFormat } from '../../i18n/use-format';
import { actsFor, isAdmin, useSession } from '../../session/session';
import { AddStatement } from './add-statement';
import { type Asked } from './asked';
import { cityQuery } from './city';
import { CityFacts } from './city-facts';
import { CityPlace } from './city-place';
import { ClaimCity } from './claim-city';
import { CompletenessPanel } from './completeness-panel';
import { EditFacts } from './facts/edit-facts';
import { Members } from './members';
import { Statements } from './statements';

/** A city's profile; whoever acts for it corrects and completes it here. */
export function CityPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const { id = '' } = useParams();
  const city = useQuery(cityQuery(id));
  const isMember = actsFor(session, { kind: 'city', id });
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const mayDecide = isMember || isAdmin(session);
  return (
    <Page
      key={id}
      title={city.data?.name ?? t('codes.kind.city')}
      about={
        city.data && (
          <>
            <Flag country={city.data.country} /> {format.country(city.data.country)}
            {city.data.region !== null && ` · ${city.data.region}`}
          </>
        )
      }
      actions={
        mayDecide && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsked('need')}>
            {t('cities.add.do')}
          </Button>
        )
      }
    >
      <Answered to={city}>
        {(profile) => (
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Statements city={profile} mayDecide={mayDecide} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <Stack>
                {mayDecide && <CompletenessPanel city={profile} onAnswer={setAsked} />}
                <CityPlace city={profile} />
                <CityFacts city={profile} {...(mayDecide && { onEdit: () => setAsked('facts') })} />
                {mayDecide && <Members cityId={id} />}
                {!profile.claimed && !mayDecide && <ClaimCity city={profile} />}
              </Stack>
            </Grid.Col>
            {asked === 'facts' && <EditFacts city={profile} onClose={close} />}
            {(asked === 'need' || asked === 'offer') && (
              <AddStatement cityId={id} stance={asked} onClose={close} />
            )}
          </Grid>
        )}
      </Answered>
    </Page>
  );
}
