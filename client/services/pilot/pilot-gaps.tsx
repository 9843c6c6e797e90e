import { Anchor, List } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { serviceEditPath, servicePath } from '../addresses.ts';
import type { PagedService, PilotGap } from '../use-service-by-code.ts';

interface PilotGapsProps {
  readonly service: Pick<PagedService, 'code' | 'pilotGaps'>;
  /** Told when one goes to fill something in. */
  readonly onFollow?: () => void;
}

/** Where what a pilot lacks is filled in. */
function placeOf({ need, field }: PilotGap, code: string): string {
  if (need === 'UNITS') return servicePath(code, 'adoption');
  const isOfMeasure = need === 'MEASURES' || need === 'BASELINE' || need === 'RESULT' || need === 'MEASURED_ON';
  return isOfMeasure ? servicePath(code, 'pilot') : serviceEditPath(code, field ?? undefined);
}

/** Everything that a pilot lacks before its broad introduction, each with the way to where it is filled in. */
export function PilotGaps({ service: { code, pilotGaps }, onFollow }: PilotGapsProps) {
  const t = useT();
  const words = ({ need, code: shortcoming, measure }: PilotGap) => {
    const what = shortcoming === 'MISSING' ? t(`services.gap.${need}`) : t(`services.gap.${shortcoming}`);
    return measure ? `${measure}: ${what}` : what;
  };
  return (
    <List spacing={4} size="sm" icon={<IconCircleDashed size={16} aria-hidden />}>
      {(pilotGaps ?? []).map((gap) => (
        <List.Item key={`${gap.need} ${gap.code} ${gap.measure}`}>
          <Anchor component={Link} to={placeOf(gap, code)} inherit onClick={onFollow}>
            {words(gap)}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
