import { Button, Group, SimpleGrid, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { IconEye, IconSignature } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { graphql } from '../../gql/gql.ts';
import type { SignRenegotiationInput, SignRenegotiationMutation } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Amendment } from './amendments.tsx';
import type { Case } from './case-fields.ts';
import classes from './renegotiation.module.css';

const SignRenegotiation = graphql(`
  mutation SignRenegotiation($input: SignRenegotiationInput!) {
    signed: signRenegotiation(input: $input) {
      renegotiationCase {
        ...RenegotiationCaseFields
        previewed: savingFullYear
      }
      contractAmendment {
        number
        signedOn
        effectiveFrom
        annualBefore
        annualAfter
        summary
        terms {
          field
          before
          after
        }
        lines {
          change
          item
          quantity
          billingPeriod
        }
      }
    }
  }
`);

type Signed = SignRenegotiationMutation['signed'];

/** The signing: what it does to the contract is shown before it is done, and what is done is exactly that. */
export function SignForm({ shown }: { readonly shown: Case }) {
  const t = useT();
  const { today, money } = useFormats();
  const write = useWrite();
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [amendmentNumber, setNumber] = useState('');
  const [summary, setSummary] = useState('');
  const [asked, setAsked] = useState(false);
  const [preview, setPreview] = useState<{ readonly input: SignRenegotiationInput; readonly signed: Signed } | null>(
    null,
  );
  const wrongDay = signedOn === null || !isLocalDate(signedOn);
  const noNumber = amendmentNumber.trim() === '';
  // What was shown is no longer what would be done.
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setPreview(null);
    };
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (wrongDay || noNumber) return;
    const input: SignRenegotiationInput = {
      id: shown.id,
      expectedVersion: shown.version,
      contractVersion: shown.contract.version,
      signedOn,
      amendmentNumber: amendmentNumber.trim(),
      summary: summary.trim() || null,
      idempotencyKey: crypto.randomUUID(),
    };
    const { idempotencyKey: _key, ...looked } = input;
    void write
      .run(SignRenegotiation, { input: { ...looked, dryRun: true } })
      .then((answer) => setPreview(answer && { input, signed: answer.signed }));
  };
  const sign = () => {
    if (!preview) return;
    const done = t('renegotiation.sign.done', { number: preview.input.amendmentNumber });
    void write.run(SignRenegotiation, { input: preview.input }, done);
  };
  const saving = preview?.signed.renegotiationCase.previewed ?? null;
  return (
    <form onSubmit={look} noValidate>
      <Stack gap="md" maw={860}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <DateEntry
            label={t('renegotiation.sign.signedOn')}
            required
            value={signedOn}
            onChange={changing(setSignedOn)}
            error={asked && wrongDay && t('ui.form.error.date')}
          />
          <TextInput
            label={t('renegotiation.sign.number')}
            description={t('renegotiation.sign.number.help')}
            required
            value={amendmentNumber}
            onChange={(event) => changing(setNumber)(event.currentTarget.value)}
            error={asked && noNumber && t('ui.form.error.required')}
          />
        </SimpleGrid>
        <Textarea
          label={t('renegotiation.sign.summary')}
          autosize
          minRows={2}
          value={summary}
          onChange={(event) => changing(setSummary)(event.currentTarget.value)}
        />
        {write.fault && <FaultNotice fault={write.fault} />}
        {!preview && (
          <Group>
            <Button type="submit" leftSection={<IconEye size={16} aria-hidden />} loading={write.busy}>
              {t('renegotiation.sign.preview')}
            </Button>
          </Group>
        )}
        {preview && (
          <section className={classes.preview} aria-label={t('renegotiation.sign.whatHappens')}>
            <Stack gap="sm">
              <Text fw={600} component="output">
                {saving === null
                  ? t('renegotiation.sign.whatHappens')
                  : t('renegotiation.sign.saves', { saving: money(saving) })}
              </Text>
              <Amendment amendment={{ ...preview.signed.contractAmendment, renegotiation: null }} />
              <Text size="sm">{t('renegotiation.sign.final')}</Text>
              <Group gap="sm">
                <Button leftSection={<IconSignature size={16} aria-hidden />} loading={write.busy} onClick={sign}>
                  {t('renegotiation.sign.do')}
                </Button>
                <Button variant="default" onClick={() => setPreview(null)}>
                  {t('ui.action.cancel')}
                </Button>
              </Group>
            </Stack>
          </section>
        )}
      </Stack>
    </form>
  );
}
