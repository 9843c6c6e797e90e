import { Stack, Text, Title } from '@mantine/core';
import { Figure, Figures } from '../../economy/money/figure.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { readSteps, type Appraisal } from './appraisal-query.ts';
import { AppraisalSteps } from './appraisal-steps.tsx';

/** Benefit against cost as PENG has it: the careful sum beside the one with what is uncertain; red is only listed. */
export function PengTable({ peng }: { readonly peng: Appraisal['peng'] }) {
  const t = useT();
  const { money, number, percent } = useFormats();
  const { yellowNeeded = null, notCovered, red, yellowRealised = null, realisedNet = null, ratio = null } = peng;
  return (
    <Stack gap="sm" component="section" aria-label={t('plan.peng')}>
      <Title order={2} size="h4">
        {t('plan.peng')}
        <AppraisalSteps of={t('plan.peng')} steps={readSteps(peng.steps)} />
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.peng.help')}
      </Text>
      <Figures label={t('plan.peng')}>
        <Figure label={t('plan.peng.cost')} value={money(peng.cost)} />
        <Figure
          label={t('plan.peng.green')}
          value={money(peng.green)}
          detail={t('plan.peng.net', { net: money(peng.greenNet) })}
        />
        <Figure
          label={t('plan.peng.yellow')}
          value={money(peng.yellow)}
          detail={t('plan.peng.netBoth', { net: money(peng.greenAndYellowNet) })}
        />
        <Figure
          label={t('plan.peng.realised')}
          value={money(realisedNet)}
          reason={t('plan.peng.realised.none')}
          detail={yellowRealised && t('plan.peng.realised.share', { share: percent(yellowRealised) })}
        />
        <Figure
          label={t('plan.peng.yellowNeeded')}
          value={percent(yellowNeeded, { decimals: 0 })}
          reason={notCovered ? t(`plan.peng.${notCovered}`) : undefined}
        />
        <Figure label={t('plan.peng.ratio')} value={number(ratio, { decimals: 2 })} reason={t('plan.reason.NO_COST')} />
      </Figures>
      {red.length > 0 && <Text size="sm">{t('plan.peng.red', { names: red.map(({ name }) => name).join(', ') })}</Text>}
    </Stack>
  );
}
