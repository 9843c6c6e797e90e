import { Stack, Table, Text, Title } from '@mantine/core';
import { useId, useMemo, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { RecordFacts } from '../../records/record-facts.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { initiativeFieldGroups } from './initiative-fields.tsx';
import { gapsElsewhere, StageGaps } from './stage-gaps.tsx';
import type { PagedInitiative } from './use-initiative-by-code.ts';

/** What the head of the page or the text above says already. */
const elsewhere = new Set(['code', 'name', 'kind', 'description', 'isPrioritised', 'unitId', 'ownerId']);

/** Stages that are not the way forward. */
const BACK = new Set(['STOPPED', 'IDEA']);

/** What an initiative is, its four mandatory parts, what it lacks for the next stage, and who shares it. */
export function InitiativeOverview({ initiative }: { readonly initiative: PagedInitiative }) {
  const t = useT();
  const { dateTime } = useFormats();
  const groups = useMemo(() => initiativeFieldGroups(t).filter(({ id }) => id !== 'decision'), [t]);
  const { description, isPrioritised, createdAt, updatedAt, nextStages, code } = initiative;
  const lacking = nextStages.filter((next) => !BACK.has(next.stage) && gapsElsewhere(next).length > 0);
  return (
    <Stack gap="lg">
      {(description || isPrioritised) && (
        <Stack gap="xs" maw={760}>
          {isPrioritised && (
            <div>
              <StatusBadge tone="info">{t('portfolio.prioritised')}</StatusBadge>
            </div>
          )}
          {description && <Text>{description}</Text>}
        </Stack>
      )}
      {lacking.map((next) => (
        <Group
          key={next.stage}
          title={t('portfolio.gaps.before', { stage: t(`portfolio.stage.${next.stage}`).toLowerCase() })}
        >
          <StageGaps code={code} gaps={gapsElsewhere(next)} />
        </Group>
      ))}
      {groups.map(({ id, fields }) => (
        <Group key={id} title={t(`portfolio.group.${id}`)}>
          <RecordFacts fields={fields.filter(({ name }) => !elsewhere.has(name))} shown={initiative} />
        </Group>
      ))}
      {initiative.partners.length > 0 && <Partners partners={initiative.partners} />}
      <Text size="sm" c="dimmed">
        {t('portfolio.dates', { created: dateTime(createdAt), updated: dateTime(updatedAt) })}
      </Text>
    </Stack>
  );
}

function Partners({ partners }: Pick<PagedInitiative, 'partners'>) {
  const t = useT();
  const { percent } = useFormats();
  return (
    <Group title={t('portfolio.field.partners')}>
      <Table.ScrollContainer minWidth={420} type="native">
        <Table aria-label={t('portfolio.field.partners')} maw={760}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('portfolio.partner.name')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('portfolio.partner.costShare')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('portfolio.partner.benefitShare')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {partners.map(({ name, costShare, benefitShare }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td ta="end">{percent(costShare)}</Table.Td>
                <Table.Td ta="end">{percent(benefitShare)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
