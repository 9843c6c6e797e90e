import { Alert, Badge, Button, Group, List, Pill, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { Figure, Figures } from '../../economy/money/figure.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { FoundSet } from './found-set.ts';
import { ChosenTable } from './chosen-table.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { SetUsage } from './set-usage.tsx';
import { named, useSetWords } from './set-words.ts';
import type { Question } from './use-question.ts';

interface LabResultProps {
  readonly found: FoundSet;
  /** None for a set that is kept: it is only looked at. */
  readonly question?: Question;
}

/** The longest that a set may be sought for, seconds. */
const LONGEST = 10;

/** A set: what it is worth, what is in, what it takes of the money, and what is out, with the reasons. */
export function LabResult({ found, question }: LabResultProps) {
  const t = useT();
  const { percent } = useFormats();
  const words = useSetWords(found.asked.objective);
  if (found.status === 'INFEASIBLE') return <Conflicts found={found} />;
  if (found.value === null || found.value === undefined) {
    return (
      <Alert color="yellow" icon={<IconClock aria-hidden />} title={t('portfolio.lab.nothingFound')}>
        {t('portfolio.lab.nothingFound.text')}
      </Alert>
    );
  }
  const ahead = Number(found.value) - Number(found.greedy.value);
  return (
    <Stack gap="lg">
      <Figures label={t('portfolio.lab.result')}>
        <Figure
          label={t(`portfolio.lab.objective.${found.asked.objective}`)}
          value={words.value(found.value)}
          detail={t('portfolio.lab.chosenCount', { count: found.chosen.length })}
        />
        <Figure
          label={t('portfolio.lab.greedy')}
          value={found.greedy.isComplete ? words.value(found.greedy.value) : null}
          reason={t('portfolio.lab.greedy.incomplete')}
          detail={
            found.greedy.isComplete
              ? t('portfolio.lab.greedy.detail', { ahead: words.value(String(ahead), { signed: true }) ?? '' })
              : t('portfolio.lab.greedy.incomplete')
          }
        />
        <Figure
          label={t('portfolio.lab.proof')}
          value={
            found.status === 'OPTIMAL' ? (
              <Badge color="green" variant="light" size="lg">
                {t('portfolio.lab.optimal')}
              </Badge>
            ) : (
              <Badge color="yellow" variant="light" size="lg">
                {t('portfolio.lab.stopped')}
              </Badge>
            )
          }
          detail={
            found.status === 'OPTIMAL'
              ? t('portfolio.lab.optimal.detail')
              : found.gap
                ? t('portfolio.lab.stopped.gap', { gap: percent(found.gap, { decimals: 1 }) })
                : t('portfolio.lab.stopped.unknown')
          }
        />
      </Figures>
      {found.status === 'STOPPED_EARLY' && question && (question.input.seconds ?? 0) < LONGEST && (
        <Button variant="default" size="xs" w="fit-content" onClick={() => question.change({ seconds: LONGEST })}>
          {t('portfolio.lab.searchLonger', { seconds: LONGEST })}
        </Button>
      )}
      <Forced found={found} {...(question && { question })} />
      <ChosenTable found={found} {...(question && { question })} />
      <LeftOutTable found={found} {...(question && { question })} />
      <SetUsage found={found} />
    </Stack>
  );
}

function Conflicts({ found }: { readonly found: FoundSet }) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('portfolio.lab.infeasible')}>
      <Text size="sm">{t('portfolio.lab.infeasible.text')}</Text>
      <List size="sm" mt="xs">
        {found.conflicts.map((conflict, at) => (
          <List.Item key={at}>{words.conflict(conflict)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Forced({ found, question }: LabResultProps) {
  const t = useT();
  const all = [...found.chosen, ...found.leftOut];
  const nameOf = (code: string) => {
    const known = all.find((each) => each.code === code);
    return known ? named(known) : code;
  };
  const forced = [
    ...found.asked.forcedIn.map((code) => ({ code, into: 'IN' as const })),
    ...found.asked.forcedOut.map((code) => ({ code, into: 'OUT' as const })),
  ];
  if (forced.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('portfolio.lab.forced')}>
      <Text size="sm">{t('portfolio.lab.forced')}</Text>
      {forced.map(({ code, into }) => (
        <Pill
          key={code}
          withRemoveButton={question !== undefined}
          removeButtonProps={{
            'aria-label': t('portfolio.lab.unforce', { name: nameOf(code) }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => question?.force(code, null)}
        >
          {t(`portfolio.lab.forced.${into}`, { name: nameOf(code) })}
        </Pill>
      ))}
    </Group>
  );
}
