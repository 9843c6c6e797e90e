import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeStage } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import type { Initiative } from './initiative-kind.ts';
import { gapsElsewhere, StageGaps } from './stage-gaps.tsx';
import { LONG_STEP_FIELDS, STEP_FIELDS, type StepField } from './step-fields.ts';
import type { NextStage } from './use-initiative-by-code.ts';

const ChangeInitiativeStage = graphql(`
  mutation ChangeInitiativeStage($input: ChangeInitiativeStageInput!) {
    written: changeInitiativeStage(input: $input) {
      record: initiative {
        ...InitiativeFields
      }
    }
  }
`);

/** What the dialog must know of an initiative, on its page as on the board. */
export type SteppedInitiative = Pick<Initiative, 'id' | 'version' | 'code' | 'name' | StepField> & {
  readonly nextStages: readonly NextStage[];
};

interface StageDialogProps {
  readonly initiative: SteppedInitiative;
  /** The stage that is asked for already; null lets one choose. */
  readonly asked: InitiativeStage | null;
  readonly onClose: () => void;
}

/** Takes an initiative to another stage: who may, what is lacking, and what the step itself asks for. */
export function StageDialog({ initiative, asked, onClose }: StageDialogProps) {
  const t = useT();
  const write = useWrite();
  useReturnFocus();
  const { id, version, code, name, nextStages } = initiative;
  const [chosen, choose] = useState<InitiativeStage | null>(asked);
  const [told, setTold] = useState<Partial<Record<StepField, string>>>({});
  const step = nextStages.find(({ stage }) => stage === chosen);
  const fields = (chosen && STEP_FIELDS[chosen]) ?? [];
  const valueOf = (field: StepField) => told[field] ?? initiative[field] ?? '';
  const gaps = step?.isAllowed ? gapsElsewhere(step) : [];
  const isUntold = step?.missing.some(({ field }) => fields.some((each) => each === field && !valueOf(each).trim()));
  const confirm = async (stage: InitiativeStage) => {
    const values = Object.fromEntries(fields.map((field) => [field, valueOf(field).trim() || null]));
    const input = { id, expectedVersion: version, stage, ...values };
    const words = t('portfolio.stage.changed', { name, stage: t(`portfolio.stage.${stage}`) });
    if (await write.run(ChangeInitiativeStage, { input }, words)) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('portfolio.stage.changeOf', { name })}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <Stack gap="md">
        {asked === null && (
          <Radio.Group
            label={t('portfolio.stage.next')}
            value={chosen}
            onChange={(value) => choose(value as InitiativeStage)}
          >
            <Stack gap="xs" mt="xs">
              {nextStages.map(({ stage, isAllowed }) => (
                <Radio
                  key={stage}
                  value={stage}
                  disabled={!isAllowed}
                  label={t(`portfolio.stage.${stage}`)}
                  description={t(isAllowed ? `portfolio.stage.${stage}.text` : `portfolio.stage.${stage}.taker`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {asked !== null && (
          <Text>
            {step?.isAllowed
              ? t(`portfolio.stage.${asked}.text`)
              : t(step ? `portfolio.stage.${asked}.taker` : 'portfolio.stage.noStep')}
          </Text>
        )}
        {gaps.length > 0 && (
          <section aria-label={t('portfolio.gaps.title')}>
            <Text fw={600} size="sm" mb={4}>
              {t('portfolio.gaps.title')}
            </Text>
            <StageGaps code={code} gaps={gaps} onFollow={onClose} />
          </section>
        )}
        {step?.isAllowed &&
          gaps.length === 0 &&
          fields.map((field) => {
            const common = {
              label: t(`portfolio.field.${field}`),
              value: valueOf(field),
              required: step.missing.some((gap) => gap.field === field),
              error: write.fault?.fields.find(({ path }) => path === field)?.message,
              onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
                const { value } = event.currentTarget;
                setTold((before) => ({ ...before, [field]: value }));
              },
            };
            if (field === 'decidedOn') {
              const { onChange: _typed, value, ...entry } = common;
              return (
                <DateEntry
                  key={field}
                  {...entry}
                  value={value || null}
                  onChange={(day) => setTold((before) => ({ ...before, [field]: day ?? '' }))}
                />
              );
            }
            return LONG_STEP_FIELDS.includes(field) ? (
              <Textarea key={field} autosize minRows={2} {...common} />
            ) : (
              <TextInput key={field} {...common} />
            );
          })}
        {write.fault && <FaultNotice fault={write.fault} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
          <Button
            disabled={!step?.isAllowed || gaps.length > 0 || isUntold}
            loading={write.busy}
            onClick={() => chosen && void confirm(chosen)}
          >
            {t('portfolio.stage.change')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
