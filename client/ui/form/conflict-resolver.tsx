import { Alert, Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import { Value } from '../record/value.tsx';
import classes from './conflict-resolver.module.css';
import { mergeChanges } from './merge.ts';

export interface ConflictWords<Values> {
  /** What each field is called. */
  readonly labels: Readonly<Record<keyof Values, string>>;
  /** How a field's value is written where it is not text. */
  readonly show?: { readonly [Name in keyof Values]?: (value: Values[Name]) => ReactNode } | undefined;
}

interface ConflictResolverProps<Values extends FieldValues> extends ConflictWords<Values> {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
  readonly onResolve: (values: Values) => void;
  readonly onBack: () => void;
}

type Choices<Values> = Partial<Record<keyof Values, 'mine' | 'theirs'>>;

/**
 * Two have changed one record: for each field that both changed, one chooses whose value stands. What only one of them
 * changed is kept without asking, and told.
 */
export function ConflictResolver<Values extends FieldValues>(props: ConflictResolverProps<Values>) {
  const { base, mine, theirs, labels, show, onResolve, onBack } = props;
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const merge = useMemo(() => mergeChanges(base, mine, theirs), [base, mine, theirs]);
  const [choices, setChoices] = useState<Choices<Values>>({});
  const open = merge.conflicts.filter(({ field }) => choices[field] === undefined).length;
  useEffect(() => heading.current?.focus(), []);

  const written = (field: keyof Values, value: Values[keyof Values]) => (
    <Value>{show?.[field] ? show[field](value) : textOf(value)}</Value>
  );
  const resolve = () => {
    const values = { ...merge.merged };
    for (const { field, theirs: other } of merge.conflicts) if (choices[field] === 'theirs') values[field] = other;
    onResolve(values);
  };

  return (
    <Stack component="section" gap="md" aria-label={t('ui.conflict.title')}>
      <Alert color="yellow" icon={<IconArrowsSplit2 aria-hidden />}>
        <Title order={2} size="h4" ref={heading} tabIndex={-1}>
          {t('ui.conflict.title')}
        </Title>
        <Text size="sm">{t('ui.conflict.text', { count: merge.conflicts.length })}</Text>
      </Alert>
      {merge.conflicts.map((conflict) => (
        <Radio.Group
          key={String(conflict.field)}
          label={labels[conflict.field]}
          description={
            <>
              {t('ui.conflict.before')} {written(conflict.field, conflict.base)}
            </>
          }
          inputWrapperOrder={['label', 'description', 'input']}
          value={choices[conflict.field] ?? null}
          onChange={(choice) => setChoices({ ...choices, [conflict.field]: choice === 'theirs' ? 'theirs' : 'mine' })}
        >
          <div className={classes.choices}>
            {(['mine', 'theirs'] as const).map((whose) => (
              <Radio.Card key={whose} value={whose} className={classes.choice}>
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator />
                  <div className={classes.value}>
                    <Text size="xs" c="dimmed">
                      {t(`ui.conflict.${whose}`)}
                    </Text>
                    {written(conflict.field, conflict[whose])}
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
      ))}
      {merge.theirsOnly.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('ui.conflict.alsoChanged')}
          </Text>
          <ul className={classes.also}>
            {merge.theirsOnly.map((field) => (
              <li key={String(field)}>
                {labels[field]}: {written(field, base[field])} → {written(field, theirs[field])}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onBack}>
          {t('ui.conflict.back')}
        </Button>
        <Button disabled={open > 0} onClick={resolve}>
          {open > 0 ? t('ui.conflict.left', { count: open }) : t('ui.conflict.save')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A value as plain text; of a picked record its name. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'label' in value) return String(value.label);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
