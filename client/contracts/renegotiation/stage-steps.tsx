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
import { useLacking } from './use-lacking.ts';

/** The way of a renegotiation from plan to closing, where it stands on it, and what it lacks to go on. */
export function StageSteps({ shown }: { readonly shown: Case }) {
  const t = useT();
  const { day } = useFormats();
  const entered = new Map(shown.stages.map(({ stage, since }) => [stage, since]));
  const at = wayOfStages.findIndex((stage) => stage === shown.stage);
  const way = shown.stage === 'ABANDONED' ? shown.stages.map(({ stage }) => stage) : wayOfStages;
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
  const forward = shown.nextStages.find((stage) => place(stage) > place(shown.stage));
  // Signing and closing ask for what they need themselves.
  const tried = forward === 'SIGNED' || forward === 'CLOSED' ? undefined : forward;
  const lacking = useLacking(shown, tried);
  const isReady = tried === undefined || lacking === null;
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
      <Text size="sm" component="output" className={classes.lacking}>
        {forward === 'SIGNED' && t('renegotiation.readyToSign')}
        {lacking === null &&
          t('renegotiation.ready', { stage: t(`renegotiation.stage.${tried ?? forward ?? 'CLOSED'}`) })}
        {lacking && tried && `${t(`renegotiation.stage.${tried}`)}: ${lacking}`}
      </Text>
      {write.fault && <FaultNotice fault={write.fault} />}
      {shown.nextStages.length > 0 && (
        <Group gap="sm">
          {shown.nextStages.map((stage) => {
            if (stage === 'SIGNED') return null;
            const isForward = stage === forward;
            const isBack = !isForward && stage !== 'ABANDONED';
            return (
              <Button
                key={stage}
                size="sm"
                variant={isForward && isReady ? 'filled' : 'default'}
                disabled={isForward && !isReady}
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
