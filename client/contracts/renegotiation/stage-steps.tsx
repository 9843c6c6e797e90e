import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCheck, IconCircle, IconCircleDot } from '@tabler/icons-react';
import { useState } from 'react';
import type { RenegotiationStage } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Case } from './case-fields.ts';
import { EndingDialog } from './ending-dialog.tsx';
import classes from './renegotiation.module.css';
import { SetStage } from './set-stage.ts';
import { wayOfStages } from './stage.tsx';

/** The way of a renegotiation from plan to closing, where it stands on it, and what it lacks to go on. */
export function StageSteps({ shown }: { readonly shown: Case }) {
  const t = useT();
  const { day } = useFormats();
  const entered = new Map(shown.stages.map(({ stage, since }) => [stage, since]));
  const at = wayOfStages.findIndex((stage) => stage === shown.stage);
  const way = shown.stage === 'ABANDONED' ? [...shown.stages.map(({ stage }) => stage)] : wayOfStages;
  const stateOf = (stage: RenegotiationStage, index: number) => {
    if (stage === shown.stage) return 'current';
    return shown.stage === 'ABANDONED' || index < at ? 'passed' : 'coming';
  };
  return (
    <Stack gap="sm" mb="lg">
      <ol className={classes.steps} aria-label={t('renegotiation.steps')}>
        {way.map((stage, index) => {
          const state = stateOf(stage, index);
          const Icon = { passed: IconCheck, current: IconCircleDot, coming: IconCircle }[state];
          const since = state === 'coming' ? undefined : entered.get(stage);
          return (
            <li
              key={stage}
              className={classes.step}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <Icon size={18} aria-hidden className={classes.icon} />
              <span>
                {t(`renegotiation.stage.${stage}`)}
                {since && <span className={classes.since}>{day(since)}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {shown.mayChange && <NextSteps shown={shown} />}
    </Stack>
  );
}

function NextSteps({ shown }: { readonly shown: Case }) {
  const t = useT();
  const write = useWrite();
  const [ending, setEnding] = useState<'CLOSED' | 'ABANDONED' | null>(null);
  const place = (stage: RenegotiationStage) => wayOfStages.findIndex((known) => known === stage);
  // Signing has a form of its own, with what it does to the contract.
  const steps = shown.nextSteps.filter(({ stage }) => stage !== 'SIGNED');
  const forward = shown.nextSteps.find(({ stage }) => place(stage) > place(shown.stage));
  const missing = forward?.missing.filter((need) => need !== 'CLOSING_COMMENT') ?? [];
  const move = (stage: RenegotiationStage) => {
    if (stage === 'CLOSED' || stage === 'ABANDONED') {
      setEnding(stage);
      return;
    }
    const input = { id: shown.id, expectedVersion: shown.version, stage };
    void write.run(
      SetStage,
      { input },
      t('renegotiation.moved', { name: shown.name, stage: t(`renegotiation.stage.${stage}`) }),
    );
  };
  return (
    <>
      {forward && (
        <Text size="sm" component="output">
          {missing.length > 0
            ? t('renegotiation.lacks', {
                stage: t(`renegotiation.stage.${forward.stage}`),
                needs: missing.map((need) => t(`renegotiation.need.${need}`)).join(', '),
              })
            : t(forward.stage === 'SIGNED' ? 'renegotiation.readyToSign' : 'renegotiation.ready', {
                stage: t(`renegotiation.stage.${forward.stage}`),
              })}
        </Text>
      )}
      {write.fault && <FaultNotice fault={write.fault} />}
      {steps.length > 0 && (
        <Group gap="sm">
          {steps.map(({ stage }) => {
            const isForward = stage === forward?.stage;
            const isBack = !isForward && stage !== 'ABANDONED';
            return (
              <Button
                key={stage}
                size="sm"
                variant={isForward && missing.length === 0 ? 'filled' : 'default'}
                disabled={isForward && missing.length > 0}
                loading={write.busy}
                leftSection={isBack && <IconArrowLeft size={16} aria-hidden />}
                rightSection={isForward && <IconArrowRight size={16} aria-hidden />}
                aria-haspopup={stage === 'CLOSED' || stage === 'ABANDONED' ? 'dialog' : undefined}
                onClick={() => move(stage)}
              >
                {t(isBack ? 'renegotiation.back' : `renegotiation.to.${stage as 'ANALYSIS'}`, {
                  stage: t(`renegotiation.stage.${stage}`),
                })}
              </Button>
            );
          })}
        </Group>
      )}
      {ending && <EndingDialog shown={shown} stage={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
