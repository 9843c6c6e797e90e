import { useQuery } from '@apollo/client/react';
import { Checkbox, Fieldset, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { AppraisalView, SetObjective } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { moneyInput } from '../../records/money-input.ts';
import type { FoundSet } from './found-set.ts';
import { Knob } from './knob.tsx';
import type { Question } from './use-question.ts';

const Criteria = graphql(`
  query LabCriteria {
    criteria(first: 50, where: { isRetired: { eq: false } }, orderBy: [{ field: NAME }]) {
      nodes {
        code
        name
        weight
      }
    }
  }
`);

interface LabControlsProps {
  readonly question: Question;
  readonly found: FoundSet | null;
}

/** A million, in which money is turned. */
const MILLION = 1_000_000;

/** What the set is asked for: what to have most of, when, how much money, and what weighs how much. */
export function LabControls({ question, found }: LabControlsProps) {
  const t = useT();
  const { input, change, cap, weigh } = question;
  const { data } = useQuery(Criteria);
  const objective = input.objective ?? SetObjective.NPV;
  const years = { first: input.firstYear ?? found?.asked.firstYear, last: input.lastYear ?? found?.asked.lastYear };
  const countsScore = objective === SetObjective.SCORE || objective === SetObjective.BLEND;
  const from = found?.asked.firstYear ?? 0;
  const rooms = (found?.rooms ?? []).filter(({ year }) => year >= from);
  const frames = Map.groupBy(rooms, ({ frame }) => frame);
  const setYear = (name: 'firstYear' | 'lastYear') => (value: string | number) =>
    change({
      [name]: Number.isInteger(value) && Number(value) >= 1990 && Number(value) <= 2200 ? Number(value) : null,
    });
  return (
    <Stack gap="md" component="section" aria-label={t('portfolio.lab.controls')}>
      <Select
        label={t('portfolio.lab.objective')}
        description={t(`portfolio.lab.objective.${objective}.text`)}
        allowDeselect={false}
        data={Object.values(SetObjective).map((value) => ({ value, label: t(`portfolio.lab.objective.${value}`) }))}
        value={objective}
        onChange={(value) => change({ objective: value === SetObjective.NPV ? null : (value as SetObjective) })}
      />
      {objective !== SetObjective.SCORE && (
        <Select
          label={t('portfolio.lab.view')}
          allowDeselect={false}
          data={Object.values(AppraisalView).map((value) => ({ value, label: t(`portfolio.lab.view.${value}`) }))}
          value={input.view ?? AppraisalView.GREEN_AND_YELLOW}
          onChange={(value) =>
            change({ view: value === AppraisalView.GREEN_AND_YELLOW ? null : (value as AppraisalView) })
          }
        />
      )}
      <Group grow align="flex-end">
        <NumberInput
          label={t('portfolio.lab.firstYear')}
          min={1990}
          max={2200}
          allowDecimal={false}
          value={years.first ?? ''}
          onChange={setYear('firstYear')}
        />
        <NumberInput
          label={t('portfolio.lab.lastYear')}
          min={1990}
          max={2200}
          allowDecimal={false}
          value={years.last ?? ''}
          onChange={setYear('lastYear')}
        />
      </Group>
      <Checkbox
        label={t('portfolio.lab.withCapacity')}
        checked={input.withCapacity ?? true}
        onChange={(event) => change({ withCapacity: event.currentTarget.checked ? null : false })}
      />
      {[...frames].map(([frame, ofFrame]) => (
        <Fieldset key={frame} legend={ofFrame[0]?.name ?? frame} p="sm">
          <Stack gap="sm">
            {ofFrame.map(({ year, cap: now, recordedCap }) => {
              const asked = input.caps?.find((each) => each.frame === frame && each.year === year)?.cap;
              return (
                <Knob
                  key={year}
                  label={String(year)}
                  name={`${ofFrame[0]?.name ?? frame} ${year}`}
                  unit={t('portfolio.lab.millions')}
                  value={Number(asked ?? now ?? 0) / MILLION}
                  usual={recordedCap == null ? null : Number(recordedCap) / MILLION}
                  isTurned={asked !== undefined}
                  note={recordedCap == null ? t('portfolio.lab.noCap') : undefined}
                  onChange={(millions) =>
                    cap(frame, year, millions === null ? null : moneyInput((millions * MILLION).toFixed(2)))
                  }
                />
              );
            })}
          </Stack>
        </Fieldset>
      ))}
      {found && frames.size === 0 && <Text size="sm">{t('portfolio.lab.noFrames')}</Text>}
      {countsScore && (
        <Fieldset legend={t('portfolio.lab.weights')} p="sm">
          <Stack gap="sm">
            {(data?.criteria.nodes ?? []).map(({ code, name, weight }) => (
              <Knob
                key={code}
                label={name}
                name={t('portfolio.lab.weightOf', { name })}
                unit=""
                value={Number(input.weights?.find(({ criterion }) => criterion === code)?.weight ?? weight)}
                usual={Number(weight)}
                onChange={(value) => weigh(code, value === null ? null : String(value))}
              />
            ))}
          </Stack>
        </Fieldset>
      )}
    </Stack>
  );
}
