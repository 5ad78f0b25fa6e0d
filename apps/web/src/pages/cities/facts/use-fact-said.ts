import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { type FactsTyped } from './facts-typed';
import { yearsOf } from './ties-typed';

/** A fact in words; empty where nothing is said. */
export function useFactSaid(): (field: keyof FactsTyped, facts: FactsTyped) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (field, facts) => {
    switch (field) {
      case 'population':
        return facts.population === null ? '' : format.number(facts.population);
      case 'languages':
        return format.list(facts.languages.map(format.language));
      case 'countries':
        return format.list(facts.countries.map(format.country));
      case 'pilots':
        return t(`cities.facts.${facts.pilots}`);
      case 'populationYear':
      case 'minimumTrl':
        return String(facts[field] ?? '');
      case 'networks':
      case 'twinnings':
      case 'projects':
        return format.list(
          facts[field].map((tie) => (yearsOf(tie) === '' ? tie.name : `${tie.name} (${yearsOf(tie)})`)),
        );
    }
  };
}
