import { userKind } from '../accounts/user-kind.tsx';
import { Role, RelationKind } from '../gql/graphql.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/use-t.ts';
import { assetPath } from '../inventory/addresses.ts';
import { modelKind } from '../inventory/model-kind.tsx';
import { productCycleKind } from '../inventory/product-cycle-kind.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { siteKind } from '../organisation/site-kind.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import type { Choice } from '../records/field-spec.ts';
import { recordPath } from '../records/record-kind.ts';
import type { Formats } from '../ui/format/formats.ts';
import type { AuditEvent } from './audit-event.ts';

/** What the kinds of record are called that the log tells of, by the names of their types. */
const KIND_WORDS: Readonly<Record<string, MessageKey>> = {
  Asset: 'access.kind.asset',
  AssetRelation: 'access.kind.assetRelation',
  AssetModel: 'access.kind.assetModel',
  ProductCycle: 'access.kind.productCycle',
  OrganisationUnit: 'access.kind.unit',
  Person: 'access.kind.person',
  Supplier: 'access.kind.supplier',
  Site: 'access.kind.site',
  User: 'access.kind.user',
  Grant: 'access.kind.grant',
  Identity: 'access.kind.identity',
  Session: 'access.kind.session',
  ApiToken: 'access.kind.apiToken',
  CalendarFeed: 'access.kind.calendarFeed',
  ReminderChoice: 'access.kind.reminderChoice',
  ImportRun: 'access.kind.importRun',
  ImportMapping: 'access.kind.importMapping',
};

export const kindOptions = (t: Translate): readonly Choice[] =>
  Object.entries(KIND_WORDS).map(([value, key]) => ({ value, label: t(key) }));

/** The kind of record in words; its type's name for one that is new here. */
export function kindWord(recordType: string, t: Translate): string {
  const key = KIND_WORDS[recordType];
  return key ? t(key) : recordType;
}

/** What the changed record was called, in the reader's language where it was called by one of a few words. */
export function recordWord({ recordType, recordLabel }: AuditEvent, t: Translate, { dateTime }: Formats): string {
  const label = recordLabel ?? '';
  const [role, relation] = [Object.values(Role), Object.values(RelationKind)];
  const isRole = (text: string): text is Role => role.some((known) => known === text);
  const isRelation = (text: string): text is RelationKind => relation.some((known) => known === text);
  if (recordType === 'Grant' && isRole(label)) return t(`accounts.role.${label}`);
  if (recordType === 'AssetRelation' && isRelation(label)) return t(`inventory.relation.FROM:${label}`);
  if (recordType === 'Session' && label !== '') return dateTime(new Date(label).toISOString()) ?? label;
  return label;
}

const KINDS_WITH_PAGES = [unitKind, personKind, supplierKind, siteKind, modelKind, productCycleKind, userKind];

/** Where the page of the changed record is; null for records that have none. */
export function pageOf({ recordType, recordId, recordLabel }: AuditEvent): string | null {
  if (recordType === 'Asset') return recordLabel ? assetPath(recordLabel) : null;
  const kind = KINDS_WITH_PAGES.find(({ type }) => type === recordType);
  return kind && recordId ? recordPath(kind, recordId) : null;
}
