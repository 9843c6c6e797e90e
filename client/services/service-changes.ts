import type { Beneficiary } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldChange } from '../records/changes.ts';
import type { Formats } from '../ui/format/formats.ts';

type List = 'beneficiaries' | 'functions' | 'links' | 'adoptionTargets';

/** One value of a list of a service, as the API tells it, in words. */
function valueWords(list: List, told: string | null | undefined, t: Translate, formats: Formats): string | null {
  if (!told) return null;
  switch (list) {
    case 'functions':
      return told;
    case 'beneficiaries':
      return t(`services.beneficiary.${told as Beneficiary}`);
    case 'links': {
      const { label, url } = JSON.parse(told) as { label: string; url: string };
      return `${label} (${url})`;
    }
    case 'adoptionTargets': {
      const { month, share } = JSON.parse(told) as { month: string; share: string };
      return `${formats.percent(share)} ${formats.month(month)}`;
    }
  }
}

/** Changes of a service's lists in words: the API tells them value by value, `functions.0`. */
export const serviceChanges =
  (t: Translate, formats: Formats) =>
  (changes: readonly FieldChange[]): readonly FieldChange[] =>
    changes.map((change) => {
      const [, list, place] = /^(beneficiaries|functions|links|adoptionTargets)\.(\d+)$/.exec(change.field) ?? [];
      if (list === undefined) return change;
      const of = list as List;
      return {
        field: t('services.change', { list: t(`services.field.${of}`), place: Number(place) + 1 }),
        before: valueWords(of, change.before, t, formats),
        after: valueWords(of, change.after, t, formats),
      };
    });
