import { Stack } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { ImpactSection } from './impact-section.tsx';
import { countWords, endingWords, reachWords } from './impact-words.ts';

const standsOn = graphql(`
  query ServiceStandsOn($id: ID!, $criticalOnly: Boolean!) {
    record: service(id: $id) {
      id
      impact: standsOn(criticalOnly: $criticalOnly, order: ENDS_FIRST, first: 200) {
        ...ImpactFields
      }
    }
  }
`);

const impact = graphql(`
  query ServiceImpact($id: ID!, $criticalOnly: Boolean!) {
    record: service(id: $id) {
      id
      impact(criticalOnly: $criticalOnly, first: 200) {
        ...ImpactFields
      }
    }
  }
`);

/** What must not fail for a service, what ends first first, and what the service's own failure reaches. */
export function ServiceImpact({ id }: { readonly id: string }) {
  const t = useT();
  const formats = useFormats();
  return (
    <Stack gap="xl">
      <ImpactSection
        id={id}
        document={standsOn}
        isDownwards
        words={{
          title: t('services.mustNotFail'),
          none: t('services.mustNotFail.none'),
          noneText: t('services.mustNotFail.noneText'),
        }}
        summary={(all) => [countWords(all, t), ...endingWords(all, t, formats)].join(' · ')}
      />
      <ImpactSection
        id={id}
        document={impact}
        words={{
          title: t('services.ifItFails'),
          none: t('services.ifItFails.none'),
          noneText: t('services.ifItFails.noneText'),
        }}
        summary={(all) => reachWords(all, t, formats)}
      />
    </Stack>
  );
}
