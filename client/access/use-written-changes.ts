import { useCallback, useMemo } from 'react';
import { roleOptions } from '../accounts/roles.tsx';
import { scopeWords } from '../accounts/scopes.ts';
import { userKind } from '../accounts/user-kind.tsx';
import { userHistoryFields } from '../accounts/user-words.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { attributeChanges } from '../inventory/attribute-fields.ts';
import { modelKind } from '../inventory/model-kind.tsx';
import { productCycleKind } from '../inventory/product-cycle-kind.ts';
import { relationOptions } from '../inventory/relation-kind.ts';
import { useAssetFields } from '../inventory/use-asset-fields.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { siteKind } from '../organisation/site-kind.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import { writtenChanges, type WrittenChange } from '../records/changes.ts';
import type { Choice, FieldSpec } from '../records/field-spec.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { AuditEvent } from './audit-event.ts';

/** A field as far as its words go: nothing is read from a record here. */
type WordsOf = FieldSpec<never>;

const text = (name: string, label: string): WordsOf => ({ name, label, kind: 'text', read: () => null });
const day = (name: string, label: string): WordsOf => ({ name, label, kind: 'day', read: () => null });
const choice = (name: string, label: string, options: readonly Choice[]): WordsOf => ({
  name,
  label,
  kind: 'choice',
  options,
  read: () => null,
});

const languageOptions = (t: Translate): readonly Choice[] => [
  { value: 'SV', label: t('reminders.language.SV') },
  { value: 'EN', label: t('reminders.language.EN') },
];

/** The fields of every kind of record, by the name of its type; those of assets come beside. */
const fieldsByType = (t: Translate): Readonly<Record<string, readonly WordsOf[]>> => ({
  OrganisationUnit: unitKind.fields(t),
  Person: personKind.fields(t),
  Supplier: supplierKind.fields(t),
  Site: siteKind.fields(t),
  AssetModel: modelKind.fields(t),
  ProductCycle: productCycleKind.fields(t),
  AssetRelation: [
    choice('kind', t('access.field.relation'), relationOptions(t)),
    text('from', t('access.field.from')),
    text('to', t('access.field.to')),
    text('note', t('inventory.relation.note')),
  ],
  User: [...userKind.fields(t), ...userHistoryFields(t)],
  Grant: [
    text('user', t('access.kind.user')),
    choice('role', t('accounts.role'), roleOptions(t)),
    text('unit', t('accounts.grant.unit')),
  ],
  Identity: [
    text('user', t('access.kind.user')),
    text('issuer', t('accounts.identity.issuer')),
    text('subject', t('accounts.identity.subject')),
  ],
  Session: [text('user', t('access.kind.user'))],
  ApiToken: [
    text('user', t('access.kind.user')),
    text('name', t('accounts.token.name')),
    text('scopes', t('accounts.token.may')),
    text('unit', t('accounts.grant.unit')),
    text('prefix', t('accounts.token.prefix')),
    day('lastDay', t('accounts.token.lastDay')),
    text('revokedAt', t('accounts.token.revoked')),
  ],
  CalendarFeed: [
    text('user', t('access.kind.user')),
    text('prefix', t('accounts.token.prefix')),
    choice('scope', t('reminders.calendar.scope'), [
      { value: 'MINE', label: t('reminders.calendar.scope.MINE') },
      { value: 'ALL', label: t('reminders.calendar.scope.ALL') },
    ]),
    text('alarmDays', t('reminders.calendar.alarm')),
    choice('language', t('app.language'), languageOptions(t)),
  ],
  ReminderChoice: [
    text('user', t('access.kind.user')),
    text('leadDays', t('reminders.leads')),
    text('ofReview', t('reminders.ofReview')),
    text('byMail', t('accounts.field.email')),
    choice('language', t('reminders.language'), languageOptions(t)),
  ],
});

/** What a token may do, which the log has as a list of scopes, in words. */
function scopeChanges(changes: AuditEvent['changes'], t: Translate): AuditEvent['changes'] {
  const words = (list: string | null) => list && scopeWords(list.match(/\w+:\w+/g) ?? [], t).join(' · ');
  return changes.map((change) =>
    change.field === 'scopes' ? { ...change, before: words(change.before), after: words(change.after) } : change,
  );
}

/** Writes what an event changed in the reader's words, whatever kind of record it changed. */
export function useWrittenChanges(): (event: AuditEvent) => readonly WrittenChange[] {
  const t = useT();
  const formats = useFormats();
  const { all: assetFields } = useAssetFields();
  const fields = useMemo(() => fieldsByType(t), [t]);
  return useCallback(
    ({ recordType, changes }) => {
      if (recordType === 'Asset') return writtenChanges(attributeChanges(changes), assetFields, formats);
      if (recordType === 'ApiToken') return writtenChanges(scopeChanges(changes, t), fields['ApiToken'] ?? [], formats);
      return writtenChanges(changes, fields[recordType] ?? [], formats);
    },
    [assetFields, fields, formats, t],
  );
}
