import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ShowMoreProps {
  /** A query that comes page by page. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The way to the next page of a list, where there is one. */
export function ShowMore({ of }: ShowMoreProps) {
  const { t } = useTranslation();
  if (!of.hasNextPage) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={of.isFetchingNextPage} onClick={() => of.fetchNextPage()}>
        {t('app.showMore')}
      </Button>
    </Center>
  );
}
