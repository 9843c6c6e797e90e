import {
  ContractDomain,
  ContractKind,
  NoticeRule,
  NoticeStart,
  PriorityClass,
  SpanUnit,
  type ContractFieldsFragment,
  type CreateContractInput,
} from '../gql/graphql.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findPeople, findSuppliers, findUnits } from '../organisation/finders.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import type { FieldSpec, Finder } from '../records/field-spec.ts';
import { KindLink } from '../records/kind-link.tsx';
import type { RecordKind, Versioned } from '../records/record-kind.ts';
import { ContractLink } from './contract-link.tsx';
import { findContracts } from './finders.ts';

export type ContractField = FieldSpec<ContractFieldsFragment>;
type Spec = FieldSpec<ContractFieldsFragment, keyof CreateContractInput & string>;

/** Fields that are shown and filled in together. */
export interface ContractFieldGroup {
  readonly id: 'identity' | 'parties' | 'term' | 'notice' | 'secrecy';
  readonly fields: readonly Spec[];
}

/** A value of an enum as something to choose. */
export const choices = (values: Readonly<Record<string, string>>, prefix: string, t: Translate) =>
  Object.values(values).map((value) => ({ value, label: t(`${prefix}.${value}` as MessageKey) }));

/** The fields of contracts but the options and the note, in the order of forms and pages. */
export function contractFieldGroups(t: Translate): readonly ContractFieldGroup[] {
  const text = (name: 'number' | 'registryNumber' | 'name' | 'pricesSecretReason', required = false): Spec => ({
    name,
    kind: 'text',
    label: t(`contracts.field.${name}`),
    required,
    read: (contract) => contract[name] ?? null,
  });
  const day = (name: 'start' | 'fixedEnd' | 'noticeGivenOn' | 'pricesSecretUntil', required = false): Spec => ({
    name,
    kind: 'day',
    label: t(`contracts.field.${name}`),
    required,
    read: (contract) => contract[name] ?? null,
  });
  const count = (name: 'termMonths' | 'renewalMonths' | 'renewalLimit' | 'noticeCount' | 'reviewLeadMonths'): Spec => ({
    name,
    kind: 'integer',
    label: t(`contracts.field.${name}`),
    help: t(`contracts.field.${name}.help`),
    ...(name.endsWith('Months') && { unit: t('contracts.spanUnit.MONTHS') }),
    read: (contract) => contract[name] ?? null,
  });
  const choice = (
    name: 'kind' | 'domain' | 'priorityClass' | 'noticeUnit' | 'noticeRule' | 'noticeStart',
    values: Readonly<Record<string, string>>,
    standard: string | null = null,
  ): Spec => ({
    name,
    kind: 'choice',
    label: t(`contracts.field.${name}`),
    required: true,
    options: choices(values, name === 'noticeUnit' ? 'contracts.spanUnit' : `contracts.${name}`, t),
    read: (contract) => contract[name] ?? standard,
  });

  return [
    {
      id: 'identity',
      fields: [
        text('number', true),
        text('name', true),
        choice('kind', ContractKind),
        choice('domain', ContractDomain),
        { ...choice('priorityClass', PriorityClass), help: t('contracts.field.priorityClass.help') },
        text('registryNumber'),
      ],
    },
    { id: 'parties', fields: partyFields(t) },
    {
      id: 'term',
      fields: [day('start', true), count('termMonths'), day('fixedEnd'), count('renewalMonths'), count('renewalLimit')],
    },
    {
      id: 'notice',
      fields: [
        count('noticeCount'),
        choice('noticeUnit', SpanUnit, 'MONTHS'),
        choice('noticeRule', NoticeRule, 'BACKWARD'),
        choice('noticeStart', NoticeStart, 'DAY_NUMBER'),
        {
          ...day('noticeGivenOn'),
          help: t('contracts.field.noticeGivenOn.help'),
          reason: t('contracts.field.noticeGivenOn.none'),
        },
        { ...count('reviewLeadMonths'), required: true },
      ],
    },
    {
      id: 'secrecy',
      fields: [
        { ...day('pricesSecretUntil'), help: t('contracts.field.pricesSecretUntil.help') },
        text('pricesSecretReason'),
      ],
    },
  ];
}

function partyFields(t: Translate): readonly Spec[] {
  const refer = <Masked, Shown extends Versioned>(
    property: 'supplier' | 'unit' | 'owner' | 'deputy',
    kind: RecordKind<Masked, Shown>,
    find: Finder,
    required = false,
  ): Spec => ({
    name: `${property}Id`,
    kind: 'record',
    label: t(`contracts.field.${property}`),
    required,
    find,
    read: (contract) => {
      const other = contract[property];
      return other ? { id: other.id, label: other.name } : null;
    },
    link: (contract) => {
      const other = contract[property];
      return (
        other && (
          <KindLink kind={kind} id={other.id}>
            {other.name}
          </KindLink>
        )
      );
    },
  });
  return [
    refer('supplier', supplierKind, findSuppliers, true),
    refer('unit', unitKind, findUnits, true),
    { ...refer('owner', personKind, findPeople), reason: t('contracts.field.owner.none') },
    refer('deputy', personKind, findPeople),
    {
      name: 'predecessorId',
      kind: 'record',
      label: t('contracts.field.predecessor'),
      help: t('contracts.field.predecessor.help'),
      reason: t('contracts.field.predecessor.none'),
      find: findContracts,
      read: ({ predecessor }) =>
        predecessor ? { id: predecessor.id, label: `${predecessor.number} ${predecessor.name}` } : null,
      link: ({ predecessor }) => predecessor && <ContractLink {...predecessor} />,
    },
  ];
}

/** The free note, which stands by itself. */
export const noteField = (t: Translate): Spec => ({
  name: 'note',
  kind: 'multiline',
  label: t('contracts.field.note'),
  read: ({ note }) => note ?? null,
});
