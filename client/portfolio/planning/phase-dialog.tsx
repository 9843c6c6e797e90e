import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Modal, Select, SimpleGrid, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { monthOfText } from '../../../server/values/month-text.ts';
import { readCell, cellInput } from '../../economy/grid/typed-cells.ts';
import { graphql } from '../../gql/gql.ts';
import { PhasingProfile, type PhasedEstimateInput, type PreviewPhasingQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { PlanCost } from './plan-lines.ts';

const PreviewPhasing = graphql(`
  query PreviewPhasing($phased: PhasedEstimateInput!) {
    phasedMonths(phased: $phased) {
      month
      low
      likely
      high
    }
  }
`);

const PhasePlanCost = graphql(`
  mutation PhasePlanCost($input: UpdateInitiativeCostInput!) {
    updateInitiativeCost(input: $input) {
      initiativeCost {
        ...PlanCostFields
      }
    }
  }
`);

const PhasePlanBenefit = graphql(`
  mutation PhasePlanBenefit($input: UpdateInitiativeBenefitInput!) {
    updateInitiativeBenefit(input: $input) {
      initiativeBenefit {
        ...PlanBenefitFields
      }
    }
  }
`);

export interface PhasedLine extends Pick<
  PlanCost,
  'id' | 'version' | 'name' | 'totalLow' | 'totalLikely' | 'totalHigh' | 'firstMonth' | 'lastMonth'
> {
  readonly of: 'cost' | 'benefit';
}

interface PhaseDialogProps {
  readonly line: PhasedLine | null;
  readonly initiative: { readonly firstMonth?: string | null; readonly lastMonth?: string | null };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Spreads a sum over the months of a line, by a profile; the months are shown before they take the place of its own. */
export function PhaseDialog({ line, initiative, onClose, onSaved }: PhaseDialogProps) {
  const t = useT();
  return (
    <Modal
      opened={line !== null}
      onClose={onClose}
      size="lg"
      title={line ? t('plan.phase.this', { name: line.name }) : ''}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      {line && <Phasing key={line.id} {...{ line, initiative, onClose, onSaved }} />}
    </Modal>
  );
}

const fields = ['low', 'likely', 'high', 'first', 'last'] as const;
type Typed = Record<(typeof fields)[number], string>;

function Phasing({ line, initiative, onClose, onSaved }: PhaseDialogProps & { readonly line: PhasedLine }) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { run, busy, fault: writeFault } = useWrite();
  const { month, moneyExact } = useFormats();
  const [typed, setTyped] = useState<Typed>({
    low: line.totalLow,
    likely: line.totalLikely,
    high: line.totalHigh,
    first: line.firstMonth ?? initiative.firstMonth ?? '',
    last: line.lastMonth ?? initiative.lastMonth ?? '',
  });
  const [profile, setProfile] = useState<PhasingProfile>(PhasingProfile.EVEN);
  const [months, setMonths] = useState<PreviewPhasingQuery['phasedMonths'] | null>(null);
  const [readFault, setReadFault] = useState<Fault | null>(null);
  const phased = inputOf(typed, profile);
  const fault = readFault ?? writeFault;
  const faultAt = (field: string) =>
    fault?.fields.find(({ path }) => path === field || path.endsWith(`phased.${field}`))?.message;

  const preview = async (asked: PhasedEstimateInput) => {
    setReadFault(null);
    try {
      const { data } = await client.query({
        query: PreviewPhasing,
        variables: { phased: asked },
        fetchPolicy: 'no-cache',
      });
      setMonths(data?.phasedMonths ?? null);
    } catch (error) {
      setMonths(null);
      setReadFault(faultOf(error));
    }
  };
  const save = async (asked: PhasedEstimateInput) => {
    setReadFault(null);
    const input = { id: line.id, expectedVersion: line.version, phased: asked };
    const words = t('plan.phase.saved', { name: line.name });
    const saved =
      line.of === 'cost' ? await run(PhasePlanCost, { input }, words) : await run(PhasePlanBenefit, { input }, words);
    if (saved) {
      onSaved();
      onClose();
    }
  };
  return (
    <Stack gap="md">
      {fault && <FaultNotice fault={fault} />}
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        {fields.slice(0, 3).map((field) => (
          <TextInput
            key={field}
            label={t(`plan.end.${field as 'low' | 'likely' | 'high'}`)}
            value={typed[field]}
            error={faultAt(field)}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        {fields.slice(3).map((field) => (
          <TextInput
            key={field}
            label={t(`plan.phase.${field as 'first' | 'last'}`)}
            placeholder="2027-01"
            value={typed[field]}
            error={faultAt(field)}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
        <Select
          label={t('plan.phase.profile')}
          data={Object.values(PhasingProfile).map((value) => ({ value, label: t(`plan.profile.${value}`) }))}
          value={profile}
          allowDeselect={false}
          onChange={(value) => setProfile(value as PhasingProfile)}
        />
      </SimpleGrid>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" disabled={!phased} onClick={() => phased && void preview(phased)}>
          {t('economy.grid.preview')}
        </Button>
        <Button loading={busy} disabled={!phased} onClick={() => phased && void save(phased)}>
          {t('plan.phase.save')}
        </Button>
      </Group>
      {months && (
        <Table.ScrollContainer minWidth={420} mah={320} type="native" tabIndex={0}>
          <Table verticalSpacing={4} aria-label={t('plan.phase.months')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('economy.month')}</Table.Th>
                {(['low', 'likely', 'high'] as const).map((end) => (
                  <Table.Th key={end} scope="col" ta="end">
                    {t(`plan.end.${end}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {months.map((each) => (
                <Table.Tr key={each.month}>
                  <Table.Th scope="row" fw={400}>
                    {month(each.month)}
                  </Table.Th>
                  <Table.Td ta="end">{moneyExact(each.low)}</Table.Td>
                  <Table.Td ta="end">{moneyExact(each.likely)}</Table.Td>
                  <Table.Td ta="end">{moneyExact(each.high)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

/** What is typed as the API takes it; null while a sum or a month cannot be read. */
function inputOf(typed: Typed, profile: PhasingProfile): PhasedEstimateInput | null {
  const amount = (text: string) => {
    const reading = readCell(text, 'money');
    return 'value' in reading ? cellInput(reading.value, 'money') : undefined;
  };
  const [low, likely, high] = [amount(typed.low), amount(typed.likely), amount(typed.high)];
  const [first, last] = [monthOfText(typed.first), monthOfText(typed.last)];
  if (low === undefined || high === undefined || !likely || !first || !last) return null;
  return { low, likely, high, first, last, profile };
}
