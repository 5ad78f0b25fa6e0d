import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { type Schema } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { type AskedFor } from './request-in-address';

type Considered =
  | Schema<'PartySuggested'>
  | Schema<'PartyRankedBelowLimit'>
  | Schema<'PartyChangedSince'>
  | Schema<'PartyHidden'>
  | Schema<'PartyFiltered'>
  | Schema<'PartyNotInCorridor'>
  | Schema<'PartyWithoutData'>
  | Schema<'PartyWithoutReason'>
  | Schema<'PartyNotCompared'>;

/** What became of a party in a run, in words. */
export function WhyNotAnswer({ considered, own }: { considered: Considered; own: AskedFor['party'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (considered.outcome) {
    case 'suggested':
    case 'changed-since':
      return (
        <Answer
          text={t(`partners.whyNot.${considered.outcome}`, {
            rank: considered.rank,
            score: format.score(considered.score),
          })}
        />
      );
    case 'ranked-below-limit':
      return (
        <Answer
          text={t('partners.whyNot.ranked-below-limit', {
            rank: considered.rank,
            score: format.score(considered.score),
            shown: considered.limit,
            last: format.score(considered.lastShown),
          })}
        />
      );
    case 'hidden':
      return (
        <Answer
          text={
            considered.until === null
              ? t('partners.whyNot.dismissed', { reason: considered.reason ?? t('partners.whyNot.noReason') })
              : t('partners.whyNot.snoozed', { day: format.day(considered.until) })
          }
        />
      );
    case 'filtered':
      return <Filtered considered={considered} />;
    case 'not-in-corridor':
      return (
        <Answer
          text={t(`partners.whyNot.corridor.${considered.rule}`, {
            theirs: format.country(considered.theirs.country),
            ours: format.country(considered.ours.country),
          })}
        />
      );
    case 'not-enough-data':
    case 'no-reason-to-show':
      return <NothingMeets considered={considered} />;
    case 'own-party':
    case 'kind-not-sought':
    case 'engine-changed':
      return (
        <Answer text={t(`partners.whyNot.${considered.outcome}`, { kind: t(`codes.kind.${own.kind}`) })} />
      );
  }
}

const Answer = ({ text }: { text: string }) => <Text size="sm">{text}</Text>;

function Filtered({ considered: { filters } }: { considered: Schema<'PartyFiltered'> }) {
  const { t } = useTranslation();
  const say = useFilterValue();
  return (
    <>
      <Answer text={t('partners.whyNot.filtered')} />
      <List size="sm">
        {filters.map(({ code, asked, has }) => (
          <List.Item key={code}>
            {t(`partners.whyNot.filter.${code}`, {
              asked: say(code, asked),
              has: has === null ? t('partners.whyNot.unknown') : say(code, has),
            })}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function useFilterValue() {
  const format = useFormat();
  const nameOf = useChallengeName();
  const words = { countries: format.country, languages: format.language, challenges: nameOf };
  return (code: Schema<'FailedFilter'>['code'], value: string[] | number): string => {
    if (typeof value === 'number') return format.number(value);
    const word = code in words ? words[code as keyof typeof words] : String;
    return value.length === 0 ? '–' : format.list(value.map(word));
  };
}

function NothingMeets({
  considered,
}: {
  considered: Schema<'PartyWithoutData'> | Schema<'PartyWithoutReason'>;
}) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const format = useFormat();
  const { ours, theirs, party } = considered;
  const said = (ids: readonly string[]) =>
    ids.length === 0 ? t('partners.whyNot.nothing') : format.list([...new Set(ids)].slice(0, 6).map(nameOf));
  return (
    <>
      <Answer
        text={
          considered.outcome === 'no-reason-to-show'
            ? t('partners.whyNot.no-reason-to-show', { name: party.name })
            : t(
                considered.silent.includes('theirs')
                  ? 'partners.whyNot.silent.theirs'
                  : 'partners.whyNot.silent.ours',
                {
                  name: party.name,
                },
              )
        }
      />
      <List size="sm">
        <List.Item>{t('partners.whyNot.weNeed', { list: said(ours.needs) })}</List.Item>
        <List.Item>
          {t('partners.whyNot.theyOffer', { name: party.name, list: said(theirs.offers) })}
        </List.Item>
        <List.Item>{t('partners.whyNot.weOffer', { list: said(ours.offers) })}</List.Item>
        <List.Item>{t('partners.whyNot.theyNeed', { name: party.name, list: said(theirs.needs) })}</List.Item>
      </List>
    </>
  );
}
