import { Anchor, Stack, Table, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { assignmentsPath } from '../funding/addresses.ts';
import { SubmissionBadge } from '../funding/submission-badge.tsx';
import { compilationOf, type Plan } from './plan-query.ts';

const INDENT = 24;

/** Who was asked, from whom, by when, and what has come in. */
export function CompilationTable({ plan: { assignments } }: { readonly plan: Plan }) {
  const t = useT();
  const { day, number } = useFormats();
  const heading = t('funding.plan.compilation');
  return (
    <Stack gap="xs" component="section" aria-label={heading}>
      <Title order={2} size="h4">
        {heading}
      </Title>
      <Table.ScrollContainer minWidth={820} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={heading}>
          <Table.Thead>
            <Table.Tr>
              {(['unit', 'assignments.giver', 'assignments.dueOn', 'assignments.submittedOn', 'state'] as const).map(
                (name) => (
                  <Table.Th key={name} scope="col">
                    {t(`funding.${name}`)}
                  </Table.Th>
                ),
              )}
              {(['plan.count', 'plan.incomplete'] as const).map((name) => (
                <Table.Th key={name} scope="col" ta="end">
                  {t(`funding.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assignments.map((assignment) => {
              const { assignmentId, unitName, name, giver, dueOn, submittedOn, state, depth } = assignment;
              const compilation = compilationOf(assignment);
              return (
                <Table.Tr key={assignmentId}>
                  <Table.Th scope="row" fw={400} pl={12 + depth * INDENT}>
                    <Anchor component={Link} to={`${assignmentsPath}/${assignmentId}`} size="sm">
                      {unitName ?? name}
                    </Anchor>
                  </Table.Th>
                  <Table.Td>{giver}</Table.Td>
                  <Table.Td>{day(dueOn)}</Table.Td>
                  <Table.Td>{day(submittedOn ?? null) ?? '–'}</Table.Td>
                  <Table.Td>
                    <SubmissionBadge state={state} />
                  </Table.Td>
                  <Table.Td ta="end">{compilation ? number(compilation.initiatives.length) : '–'}</Table.Td>
                  <Table.Td ta="end">{compilation ? number(compilation.incompleteCount) : '–'}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
