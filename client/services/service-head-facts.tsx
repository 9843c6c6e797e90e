import { useT } from '../i18n/use-t.ts';
import { ClassLevels } from '../inventory/class-levels.tsx';
import { personKind } from '../organisation/person-kind.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Fact } from '../ui/record/record-head.tsx';
import classes from './services.module.css';
import type { PagedService } from './use-service-by-code.ts';

/** The facts that matter of a service: how far it has come, how much it is used, who answers for it, its class. */
export function useServiceFacts(service: PagedService): readonly Fact[] {
  const t = useT();
  const { number } = useFormats();
  const { businessOwner, confidentiality = null, integrity = null, availability = null } = service;
  const { measure, months } = service.usageByMonth;
  const used = months.at(-1)?.quantity;
  return [
    {
      label: t('services.head.adoption'),
      value: service.adoption.units > 0 ? <AdoptionFact adoption={service.adoption} /> : null,
      reason: t('services.head.adoption.none'),
    },
    {
      label: t('services.head.usage'),
      value:
        used &&
        measure &&
        t('services.head.usage.words', {
          quantity: number(used),
          measure: t(`services.usageMeasure.${measure}`).toLowerCase(),
        }),
      reason: t('services.head.usage.none'),
    },
    {
      label: t('services.field.businessOwner'),
      value: businessOwner && (
        <KindLink kind={personKind} id={businessOwner.id}>
          {businessOwner.name}
        </KindLink>
      ),
      reason: t('services.field.owner.none'),
    },
    {
      label: t('services.field.classes'),
      value: <ClassLevels {...{ confidentiality, integrity, availability }} />,
    },
  ];
}

/** How many units use it this month, and how far that is from the target. */
function AdoptionFact({ adoption: { units: all, months } }: Pick<PagedService, 'adoption'>) {
  const t = useT();
  const { number, percent } = useFormats();
  const [now] = months;
  if (!now) return null;
  const { units, unitShare, target } = now;
  return (
    <>
      {t('services.head.adoption.words', { using: number(units), all: number(all) })}
      {unitShare && target && (
        <span className={classes.second}>
          {t('services.head.adoption.target', { share: percent(unitShare), target: percent(target) })}
        </span>
      )}
    </>
  );
}
