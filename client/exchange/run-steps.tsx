import { IconCheck } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import classes from './exchange.module.css';
import { steps, type Step } from './run-status.ts';

/** The way through an import, and where on it the run is; a run that has ended has all behind it. */
export function RunSteps({ current, done }: { current: Step; done: boolean }) {
  const t = useT();
  const at = steps.indexOf(current);
  return (
    <nav aria-label={t('exchange.steps')}>
      <ol className={classes.steps}>
        {steps.map((step, index) => {
          const isCurrent = step === current && !done;
          const isPast = index < at || done;
          return (
            <li
              key={step}
              className={classes.step}
              data-current={isCurrent || undefined}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className={classes.number} aria-hidden>
                {isPast ? <IconCheck size={14} /> : index + 1}
              </span>
              {t(`exchange.step.${step}`)}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
