import { Group, Text, Title } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import type { RoadInitiative } from './road-rows.ts';
import classes from './roadmap.module.css';

/** Initiatives of which nobody has said when the work is done: they have no bar. */
export function Undated({ initiatives }: { readonly initiatives: readonly RoadInitiative[] }) {
  const t = useT();
  return (
    <section aria-label={t('portfolio.roadmap.undated')}>
      <Title order={2} size="h5">
        {t('portfolio.roadmap.undated')}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('portfolio.roadmap.undated.text')}
      </Text>
      <ul className={classes.undated}>
        {initiatives.map(({ id, code, name, stage }) => (
          <li key={id}>
            <Group gap="xs" component="span" display="inline-flex">
              <InitiativeLink code={code} name={`${code} ${name}`} />
              <StageBadge stage={stage} />
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
