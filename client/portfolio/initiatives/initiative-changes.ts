import type { Translate } from '../../i18n/use-t.ts';
import type { FieldChange } from '../../records/changes.ts';
import type { Formats } from '../../ui/format/formats.ts';

type List = 'risks' | 'partners' | 'proposedDecisions';

/** One value of a list of an initiative, as the API tells it, in words. */
function valueWords(list: List, told: string | null | undefined, t: Translate, formats: Formats): string | null {
  if (!told) return null;
  switch (list) {
    case 'proposedDecisions':
      return told;
    case 'risks': {
      const { description, likelihood, consequence } = JSON.parse(told) as {
        description: string;
        likelihood: number;
        consequence: number;
      };
      return t('portfolio.risk.words', { description, likelihood, consequence });
    }
    case 'partners': {
      const { name, costShare, benefitShare } = JSON.parse(told) as {
        name: string;
        costShare: string;
        benefitShare: string;
      };
      return t('portfolio.partner.words', {
        name,
        cost: formats.percent(costShare),
        benefit: formats.percent(benefitShare),
      });
    }
  }
}

/** Changes of an initiative's lists in words: the API tells them value by value, `risks.0`. */
export const initiativeChanges =
  (t: Translate, formats: Formats) =>
  (changes: readonly FieldChange[]): readonly FieldChange[] =>
    changes.map((change) => {
      const [, list, place] = /^(risks|partners|proposedDecisions)\.(\d+)$/.exec(change.field) ?? [];
      if (list === undefined) return change;
      const of = list as List;
      return {
        field: t('portfolio.change', { list: t(`portfolio.field.${of}`), place: Number(place) + 1 }),
        before: valueWords(of, change.before, t, formats),
        after: valueWords(of, change.after, t, formats),
      };
    });
