import { Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import type { Step } from './calculation.ts';
import classes from './digital-visits.module.css';
import { useWrittenFigures } from './use-written-figures.ts';

interface CalculationStepsProps {
  readonly steps: readonly Step[];
  /** What is worked out, for those who do not see where the list stands. */
  readonly label: string;
}

/** How a calculation comes about: a line for each step, in the order in which one would work it out by hand. */
export function CalculationSteps({ steps, label }: CalculationStepsProps) {
  const t = useT();
  const { written, line } = useWrittenFigures();
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step, index) => {
        const about = aboutOf(step, t);
        return (
          <li key={index} className={classes.step}>
            <Text size="sm" fw={500} component="span">
              {t(`digitalVisits.step.${step.name}`)}
              {about !== null && (
                <Text component="span" size="sm" c="dimmed" fw={400}>
                  {` · ${about}`}
                </Text>
              )}
            </Text>
            <span className={classes.line}>
              {line(step)} = <strong>{written(step.result)}</strong>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function aboutOf({ pattern = null, mode = null, end = null }: Step, t: ReturnType<typeof useT>): string | null {
  if (end !== null) return t(`digitalVisits.end.${end}`);
  if (pattern === null || mode === null) return null;
  return t('digitalVisits.pattern.of', { pattern, mode: t(`digitalVisits.mode.${mode}`) });
}
