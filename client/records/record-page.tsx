import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useT, type Translate } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Formats } from '../ui/format/formats.ts';
import { RecordHead, type Fact } from '../ui/record/record-head.tsx';
import { SectionTabs, type Section } from '../ui/record/section-tabs.tsx';
import type { Crumb } from '../ui/record/page-header.tsx';
import type { FieldChange } from './changes.ts';
import { DeleteRecord } from './delete-record.tsx';
import { propertyOf, type FieldSpec } from './field-spec.ts';
import { PendingRecord } from './pending-record.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { RecordFacts, shownValue } from './record-facts.tsx';
import { RecordHistory, type HistoryDocument } from './record-history.tsx';
import { recordPath, type RecordActionsProps, type RecordKind, type Versioned } from './record-kind.ts';
import { useRecord } from './use-record.ts';
import { useWritable } from './use-writable.ts';

interface RecordPageProps<Masked, Shown extends Versioned> {
  readonly kind: RecordKind<Masked, Shown>;
  readonly history: HistoryDocument;
  readonly subtitle?: (shown: Shown) => ReactNode;
  readonly Status?: ComponentType<{ readonly shown: Shown }>;
  /** The facts that matter: fields of the record, by the record's own names, and before them what else there is. */
  readonly head: readonly string[];
  /** What only the history tells, in words. */
  readonly historyFields?: (t: Translate) => readonly FieldSpec<Shown>[];
  /** Changes by the names of the fields, where the API tells them otherwise. */
  readonly namedChanges?: (
    t: Translate,
    formats: Formats,
  ) => (changes: readonly FieldChange[]) => readonly FieldChange[];
  readonly facts?: (shown: Shown, t: Translate) => readonly Fact[];
  /** What stands between the overview and the history. */
  readonly sections: (shown: Shown, t: Translate) => readonly Section[];
  readonly Actions?: ComponentType<RecordActionsProps<Shown>>;
  /** The way here, from the list. */
  readonly breadcrumbs?: (shown: Shown) => readonly Crumb[];
}

/** The page of a simple record: its head, its fields, what hangs on it, its history; changed in a drawer. */
export function RecordPage<Masked, Shown extends Versioned>(props: RecordPageProps<Masked, Shown>) {
  const { kind } = props;
  const { id = '' } = useParams();
  const { shown, fault, retry } = useRecord(kind, id);
  if (!shown) return <PendingRecord missing={shown === null} fault={fault} onRetry={retry} />;
  return <PageOf key={shown.id} {...props} shown={shown} />;
}

function PageOf<Masked, Shown extends Versioned>(props: RecordPageProps<Masked, Shown> & { readonly shown: Shown }) {
  const {
    kind,
    history,
    shown,
    subtitle,
    Status,
    head,
    facts,
    sections,
    Actions,
    breadcrumbs,
    historyFields,
    namedChanges,
  } = props;
  const editable = useWritable(kind, shown);
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const [editing, edit] = useDisclosure(false);
  const fields: readonly FieldSpec<Shown>[] = useMemo(() => kind.fields(t), [kind, t]);
  const headFacts = head
    .map((property) => fields.find((field) => propertyOf(field) === property))
    .filter((field) => field !== undefined)
    .map((field) => ({ label: field.label, value: shownValue(field, shown, formats), reason: field.reason }));
  return (
    <>
      <RecordHead
        title={kind.name(shown)}
        subtitle={subtitle?.(shown)}
        status={Status && <Status shown={shown} />}
        facts={[...(facts?.(shown, t) ?? []), ...headFacts]}
        breadcrumbs={[{ label: t(kind.heading), to: kind.path }, ...(breadcrumbs?.(shown) ?? [])]}
        actions={
          editable && (
            <>
              {Actions && <Actions shown={shown} onSaved={({ id }) => void navigate(recordPath(kind, id))} />}
              <DeleteRecord kind={editable} shown={shown} onDeleted={() => void navigate(kind.path)} />
              {editable.pages ? (
                <Button
                  component={Link}
                  to={editable.pages.edit(shown)}
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('records.action.edit')}
                </Button>
              ) : (
                <>
                  <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
                    {t('records.action.edit')}
                  </Button>
                  <RecordDrawer
                    kind={editable}
                    opened={editing}
                    shown={shown}
                    onClose={edit.close}
                    onSaved={edit.close}
                  />
                </>
              )}
            </>
          )
        }
      />
      <SectionTabs
        sections={[
          {
            id: 'overview',
            label: t('records.section.overview'),
            content: <RecordFacts fields={fields} shown={shown} />,
          },
          ...sections(shown, t),
          {
            id: 'history',
            label: t('records.section.history'),
            content: (
              <RecordHistory
                id={shown.id}
                version={shown.version}
                document={history}
                fields={[...fields, ...(historyFields?.(t) ?? [])]}
                {...(namedChanges && { namedChanges: namedChanges(t, formats) })}
              />
            ),
          },
        ]}
      />
    </>
  );
}
