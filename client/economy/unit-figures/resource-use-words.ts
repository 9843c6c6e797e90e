import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Compared } from './resource-use-query.ts';

/** What is compared in words of the reader's language: 'Årsarbetare per 1 000 besök'. */
export function useComparedWords({ resource, outcome }: Compared, per: number) {
  const t = useT();
  const { language, number } = useFormats();
  const isSwedish = language === 'sv';
  const nameOf = ({ name, nameEnglish }: Compared['resource']) => (isSwedish ? name : nameEnglish);
  const unitOf = ({ figureUnit, figureUnitEnglish }: Compared['resource']) =>
    isSwedish ? figureUnit : figureUnitEnglish;
  const values = { resource: nameOf(resource), outcome: unitOf(outcome), per: number(per) };
  return {
    resource: nameOf(resource),
    outcome: nameOf(outcome),
    perOutcome: per === 1 ? t('figures.perOne', values) : t('figures.perMany', values),
  };
}
