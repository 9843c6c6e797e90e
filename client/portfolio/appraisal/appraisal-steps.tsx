import { Button, Popover, ScrollArea, Text } from '@mantine/core';
import { IconMathFunction } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useWrittenFigures } from '../../services/digital-visits/use-written-figures.ts';
import type { AppraisalStep } from './appraisal-query.ts';
import classes from './appraisal.module.css';

/** "Så räknas det": a figure line by line, in the order in which one would work it out by hand. */
export function AppraisalSteps({ of, steps }: { readonly of: string; readonly steps: readonly AppraisalStep[] }) {
  const t = useT();
  const { written, line } = useWrittenFigures();
  if (steps.length === 0) return null;
  return (
    <Popover width={440} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          px={4}
          aria-label={t('records.howComputed.of', { of })}
          title={t('records.howComputed')}
        >
          <IconMathFunction size={14} aria-hidden />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('records.howComputed.of', { of })}>
        <Text fw={600} size="sm" tabIndex={-1} data-autofocus>
          {of}
        </Text>
        <ScrollArea.Autosize mah={360} type="auto">
          <ol className={classes.steps}>
            {steps.map((step, index) => (
              <li key={index}>
                <Text size="sm" fw={500} component="span">
                  {t(`plan.step.${step.name}`)}
                </Text>
                <span className={classes.line}>
                  {line(step)} = <strong>{written(step.result)}</strong>
                </span>
              </li>
            ))}
          </ol>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
