import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { findAssets, findContracts } from '../../contracts/finders.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import type { FieldSpec, Finder, RecordValues } from '../../records/field-spec.ts';
import { inputOf } from '../../records/record-values.ts';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { findServices } from '../../services/finders.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { findGoals, findInitiatives } from '../finders.ts';
import { effectOptions } from '../initiatives/initiative-words.ts';
import { linkKind, type Link } from './link-kind.ts';

type TargetKind = 'goal' | 'service' | 'asset' | 'contract';

/** The record from which links are looked at: the initiative, or what it is linked to. */
export interface LinkEnd {
  readonly end: 'initiative' | TargetKind;
  readonly id: string;
}

const finders: Readonly<Record<TargetKind, Finder>> = {
  goal: findGoals,
  service: findServices,
  asset: findAssets,
  contract: findContracts,
};

const findTarget: Finder = (client, text, signal, values) =>
  finders[(values['kind'] as TargetKind | null) ?? 'goal'](client, text, signal, values);

/** The other end, of new links only: they stay between what they are between. */
const endSpecs = ({ end }: LinkEnd, t: Translate): readonly FieldSpec<Link>[] => {
  const picked = (label: string, find: Finder): FieldSpec<Link> => ({
    name: 'otherId',
    kind: 'record',
    label,
    required: true,
    find,
    read: () => null,
    link: () => null,
  });
  if (end !== 'initiative') return [picked(t('portfolio.initiative'), findInitiatives)];
  return [
    {
      name: 'kind',
      kind: 'choice',
      label: t('portfolio.link.kind'),
      required: true,
      options: (['goal', 'service', 'asset', 'contract'] as const).map((value) => ({
        value,
        label: t(`portfolio.link.of.${value}`),
      })),
      read: () => null,
    },
    picked(t('portfolio.link.target'), findTarget),
  ];
};

const plainSpecs = (t: Translate): readonly FieldSpec<Link>[] => [
  {
    name: 'effect',
    kind: 'choice',
    label: t('portfolio.link.effect'),
    options: effectOptions(t),
    read: ({ effect }) => effect ?? null,
  },
  { name: 'note', kind: 'multiline', label: t('portfolio.field.note'), read: ({ note }) => note ?? null },
];

const NEW_LINK: RecordValues = { kind: 'goal' };

interface LinkFormProps {
  readonly of: LinkEnd;
  /** The link to change; null makes one. */
  readonly link: Link | null;
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Links an initiative to what it serves or touches, from either side. */
export function LinkForm({ of, link, submitLabel, onClose, onSaved }: LinkFormProps) {
  const t = useT();
  const fields = useMemo(() => [...(link ? [] : endSpecs(of, t)), ...plainSpecs(t)], [link, of, t]);
  const kindOf = (values: RecordValues): string =>
    link ? (link.goal ? 'goal' : '') : of.end === 'initiative' ? String(values['kind'] ?? 'goal') : of.end;
  const { form, labels, show } = useRecordEditor({
    kind: linkKind,
    fields,
    shown: link,
    given: link ? undefined : NEW_LINK,
    draftKey: `${linkKind.type}:${link ? link.id : `${of.end}:${of.id}`}`,
    toInput: (values) => {
      const kind = kindOf(values);
      const { otherId } = values;
      const plain = inputOf(plainSpecs(t), { ...values, effect: kind === 'goal' ? null : (values['effect'] ?? null) });
      if (link) return plain;
      const other = typeof otherId === 'object' ? otherId?.id : null;
      return of.end === 'initiative'
        ? { ...plain, initiativeId: of.id, [`${kind}Id`]: other }
        : { ...plain, [`${of.end}Id`]: of.id, initiativeId: other };
    },
    fieldOf: (path) => (/^(goal|service|asset|contract|initiative)Id$/.test(path) ? 'otherId' : path),
    onSaved,
  });
  const watched = useWatch({ control: form.control }) as RecordValues;
  const shown = fields.filter(({ name }) => name !== 'effect' || kindOf(watched) !== 'goal');
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={submitLabel}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      {shown.map((field) => (
        // Of another kind there are other records to find, so what was found of the former goes.
        <FieldInput
          key={field.name === 'otherId' ? `otherId ${kindOf(watched)}` : field.name}
          field={field}
          form={form}
        />
      ))}
    </RecordForm>
  );
}
