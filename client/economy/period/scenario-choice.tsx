import { Input, SegmentedControl } from '@mantine/core';
import type { Scenario } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { scenarioChoices } from '../choices.ts';

interface ScenarioChoiceProps {
  readonly value: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** Which of budget, forecast and actual the figures are of. */
export function ScenarioChoice({ value, onChange }: ScenarioChoiceProps) {
  const t = useT();
  return (
    <Input.Wrapper label={t('economy.scenario')} labelElement="div">
      <div>
        <SegmentedControl
          aria-label={t('economy.scenario')}
          data={scenarioChoices(t)}
          value={value}
          onChange={(chosen) => onChange(chosen as Scenario)}
        />
      </div>
    </Input.Wrapper>
  );
}
