import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import { Baseline } from './baseline.tsx';
import type { Case } from './case-fields.ts';
import { Levers } from './levers.tsx';
import { Part } from './part.tsx';
import classes from './renegotiation.module.css';
import { Team } from './team.tsx';
import { QuantityWhatIf } from './quantity-what-if.tsx';

/** What one must know before negotiating: what it costs now, what it should cost, what can be pulled at, and who does it. */
export function Preparation({ shown }: { readonly shown: Case }) {
  const t = useT();
  const { money } = useFormats();
  const { targetAnnual = null, targetNote, comment, closingComment, abandonReason } = shown;
  return (
    <Stack gap="xl">
      <Baseline shown={shown} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
        <Part title={t('renegotiation.target')}>
          <FieldList narrow>
            <Field label={t('renegotiation.field.targetAnnual')} reason={t('renegotiation.field.targetAnnual.none')}>
              {money(targetAnnual)}
            </Field>
            <Field label={t('renegotiation.field.targetNote')}>
              {targetNote && <Text className={classes.written}>{targetNote}</Text>}
            </Field>
            <Field label={t('renegotiation.field.comment')}>
              {comment && <Text className={classes.written}>{comment}</Text>}
            </Field>
            {closingComment && (
              <Field label={t('renegotiation.field.closingComment')}>
                <Text className={classes.written}>{closingComment}</Text>
              </Field>
            )}
            {abandonReason && (
              <Field label={t('renegotiation.field.abandonReason')}>
                <Text className={classes.written}>{abandonReason}</Text>
              </Field>
            )}
          </FieldList>
        </Part>
        <Stack gap="xl">
          <Levers shown={shown} />
          <Team shown={shown} />
        </Stack>
      </SimpleGrid>
      {!shown.pricesAreSecret && <QuantityWhatIf shown={shown} />}
    </Stack>
  );
}
