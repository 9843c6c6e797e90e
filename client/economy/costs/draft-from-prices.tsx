import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useState } from 'react';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { shiftMonth, yearMonthOf } from '../../../server/values/year-month.ts';
import { graphql } from '../../gql/gql.ts';
import { Scenario } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PeriodChoice } from '../period/period-choice.tsx';
import type { Period } from '../period/periods.ts';

const DraftCosts = graphql(`
  mutation DraftContractCosts($input: DraftContractCostsInput!) {
    drafted: draftContractCosts(input: $input) {
      created
      changed
      removed
      unchanged
    }
  }
`);

interface DraftCostsProps {
  readonly contractId: string;
  readonly categories: readonly { readonly id: string; readonly name: string }[];
}

interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** The coming months of a contract as budget or forecast, by its price lines: previewed, and then written. */
export function DraftFromPrices({ contractId, categories }: DraftCostsProps) {
  const t = useT();
  const { today } = useFormats();
  const { run, busy, fault, forget } = useWrite();
  const first = yearMonthOf(parseLocalDate(today));
  const [opened, setOpened] = useState(false);
  const [scenario, setScenario] = useState<Scenario>(Scenario.FORECAST);
  const [categoryId, setCategory] = useState<string | null>(null);
  const [period, setPeriod] = useState<Period>({ first, last: shiftMonth(first, 11) });
  const [previewed, setPreviewed] = useState<Counts | null>(null);
  const change = (set: () => void) => {
    set();
    setPreviewed(null);
  };
  const input = { contractId, scenario, categoryId, period };
  const ask = async () => {
    const answer = await run(DraftCosts, { input: { ...input, dryRun: true } });
    setPreviewed(answer?.drafted ?? null);
  };
  const save = async () => {
    const answer = await run(DraftCosts, { input }, t('economy.draft.saved'));
    if (answer) close();
  };
  const close = () => {
    setOpened(false);
    setPreviewed(null);
    forget();
  };
  const nothing = previewed && previewed.created + previewed.changed + previewed.removed === 0;
  return (
    <>
      <Button
        variant="default"
        aria-haspopup="dialog"
        leftSection={<IconFileInvoice size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('economy.draft')}
      </Button>
      <Modal
        opened={opened}
        size="lg"
        onClose={close}
        title={t('economy.draft')}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        <Stack gap="md">
          <Text size="sm">{t('economy.draft.about')}</Text>
          <Group gap="md" align="flex-start">
            <Select
              label={t('economy.scenario')}
              data={[Scenario.BUDGET, Scenario.FORECAST].map((value) => ({
                value,
                label: t(`economy.scenario.${value}`),
              }))}
              value={scenario}
              onChange={(value) => change(() => setScenario(value as Scenario))}
              allowDeselect={false}
              w={150}
            />
            <PeriodChoice
              label={t('economy.period')}
              value={period}
              onChange={(chosen) => change(() => setPeriod(chosen))}
            />
            <Select
              label={t('economy.category')}
              placeholder={t('economy.category.unsaid')}
              data={categories.map(({ id, name }) => ({ value: id, label: name }))}
              value={categoryId}
              onChange={(value) => change(() => setCategory(value))}
              searchable
              clearable
              w={220}
            />
          </Group>
          {fault && <FaultNotice fault={fault} />}
          <div aria-live="polite">
            {previewed && (
              <Text size="sm" fw={550}>
                {t(nothing ? 'economy.draft.nothing' : 'economy.draft.counts', { ...previewed })}
              </Text>
            )}
          </div>
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('ui.action.cancel')}
            </Button>
            {previewed && !nothing ? (
              <Button loading={busy} onClick={() => void save()}>
                {t('economy.grid.save')}
              </Button>
            ) : (
              <Button loading={busy} onClick={() => void ask()}>
                {t('economy.grid.preview')}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
