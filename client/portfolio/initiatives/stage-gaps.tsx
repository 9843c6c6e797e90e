import { Anchor, List } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { MessageKey } from '../../i18n/catalogue.ts';
import { useT } from '../../i18n/use-t.ts';
import { initiativeEditPath, initiativePath } from '../addresses.ts';
import { STEP_FIELDS } from './step-fields.ts';
import type { NextStage, StageGap } from './use-initiative-by-code.ts';

/** What a step does not ask for itself, so that it is filled in elsewhere before it. */
export const gapsElsewhere = ({ stage, missing }: NextStage): readonly StageGap[] =>
  missing.filter(({ field }) => !STEP_FIELDS[stage]?.some((name) => name === field));

/** Where it is filled in: in a field of the form, or among the costs or benefits of the plan. */
function wayTo(code: string, { need, field }: StageGap): string {
  if (field !== null) return initiativeEditPath(code, field);
  return initiativePath(code, 'plan', need === 'BENEFIT_OWNER' ? 'benefits' : 'costs');
}

interface StageGapsProps {
  readonly code: string;
  readonly gaps: readonly StageGap[];
  /** Told when one goes to fill something in. */
  readonly onFollow?: () => void;
}

/** What an initiative lacks before a stage, each with the way to where it is filled in. */
export function StageGaps({ code, gaps, onFollow }: StageGapsProps) {
  const t = useT();
  const words = ({ need, field }: StageGap): string => {
    const key: MessageKey =
      need === 'COMPLETE_PROPOSAL' ? `portfolio.gap.${(field ?? 'cost') as 'cost'}` : `portfolio.need.${need}`;
    return t(key);
  };
  return (
    <List spacing={4} size="sm" icon={<IconCircleDashed size={16} aria-hidden />}>
      {gaps.map((gap) => (
        <List.Item key={`${gap.need} ${gap.field}`}>
          <Anchor component={Link} to={wayTo(code, gap)} inherit onClick={onFollow}>
            {words(gap)}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
