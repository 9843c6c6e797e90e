import { useT } from '../../i18n/use-t.ts';
import classes from './roadmap.module.css';

/** What the marks of the roadmap mean; bars say their stage themselves. */
export function RoadmapLegend() {
  const t = useT();
  const line = (late?: true) => (
    <svg width="22" height="10" aria-hidden>
      <path d="M1 5H21" className={classes.sample} data-late={late} />
    </svg>
  );
  return (
    <ul className={classes.legend} aria-label={t('portfolio.roadmap.legend')}>
      <li>
        <span className={classes.decision} aria-hidden /> {t('portfolio.roadmap.legend.decision')}
      </li>
      <li>
        <span className={classes.decision} data-taken aria-hidden /> {t('portfolio.roadmap.legend.decided')}
      </li>
      <li>
        {line()} {t('portfolio.roadmap.legend.waits')}
      </li>
      <li>
        {line(true)} {t('portfolio.roadmap.legend.late')}
      </li>
      <li>
        <span className={classes.now} aria-hidden /> {t('portfolio.roadmap.legend.today')}
      </li>
    </ul>
  );
}
