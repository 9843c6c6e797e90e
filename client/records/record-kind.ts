import type { TypedDocumentNode } from '@apollo/client';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldChange } from './changes.ts';
import type { FieldSpec } from './field-spec.ts';

/** What every record has. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
  /** Whether the reader may change it; asked for where records of one kind differ in this. */
  readonly mayChange?: boolean;
}

export interface ListPage<Masked> {
  readonly totalCount: number;
  readonly nodes: readonly Masked[];
  readonly pageInfo: {
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

export interface Written<Masked> {
  readonly written: { readonly record: Masked; readonly changes: readonly FieldChange[] };
}

/** One record by `$id`, as `record`. */
export type RecordDocument<Masked> = TypedDocumentNode<{ readonly record?: Masked | null }, never>;

/**
 * How records of a kind are made, changed and deleted, and what that is called. Each operation names its result by the
 * alias `written`, and the record in it `record`, so that forms are the same for all kinds.
 */
export interface RecordWrites<Masked> {
  /** Makes a record of `$input`. */
  readonly create: TypedDocumentNode<Written<Masked>, never>;
  /** Changes one by `$input`. */
  readonly update: TypedDocumentNode<Written<Masked>, never>;
  /** Deletes one by `$input`. */
  readonly remove: TypedDocumentNode<{ readonly written: { readonly deletedId: string } }, never>;
  readonly words: {
    /** 'Ny leverantör'. */
    readonly create: MessageKey;
    /** 'Ändra leverantören'. */
    readonly edit: MessageKey;
    /** 'Ta bort leverantören'. */
    readonly remove: MessageKey;
  };
}

/** A kind of record, as generic lists, pages and forms need to know it. */
export interface RecordKind<Masked, Shown extends Versioned> {
  /** Name of the GraphQL type; drafts are kept under it. */
  readonly type: string;
  /** Address of the list; a record's page is below it, by its id. */
  readonly path: string;
  /** Addresses of its pages, where a record is known by another key than its id and has its form on a page of its own. */
  readonly pages?: {
    readonly of: (shown: Shown) => string;
    readonly edit: (shown: Shown) => string;
    readonly create: string;
  };
  /** Heading of the list: 'Leverantörer'. */
  readonly heading: MessageKey;
  readonly one: RecordDocument<Masked>;
  /** Undefined for records that are only read, such as those of a catalogue. */
  readonly writes?: RecordWrites<Masked>;
  /** Reads the fields of the kind's fragment. */
  readonly unmask: (record: Masked) => Shown;
  readonly name: (shown: Shown) => string;
  readonly fields: (t: Translate) => readonly FieldSpec<Shown>[];
}

/** A kind whose records are made, changed and deleted by people. */
export interface WritableKind<Masked, Shown extends Versioned> extends RecordKind<Masked, Shown> {
  readonly writes: RecordWrites<Masked>;
}

/** The kind if its records are made, changed and deleted by people; else null. */
export function writable<Masked, Shown extends Versioned>(
  kind: RecordKind<Masked, Shown>,
): WritableKind<Masked, Shown> | null {
  return kind.writes ? (kind as WritableKind<Masked, Shown>) : null;
}

/** What the form of a record needs to know of its kind; without `one` and `update` there is only a form for new ones, without `create` only one for changes. */
export interface FormKind<Masked, Shown extends Versioned> extends Pick<
  RecordKind<Masked, Shown>,
  'type' | 'unmask' | 'name'
> {
  readonly one?: RecordDocument<Masked>;
  readonly writes: Partial<Pick<RecordWrites<Masked>, 'create' | 'update'>>;
}

/** What the deletion of a record needs to know of its kind. */
export interface DeletedKind<Shown> {
  readonly type: string;
  readonly name: (shown: Shown) => string;
  readonly writes: {
    readonly remove: RecordWrites<unknown>['remove'];
    readonly words: Pick<RecordWrites<unknown>['words'], 'remove'>;
  };
}

/** What else can be done with a record, on its page and beside its list. */
export interface RecordActionsProps<Shown> {
  readonly shown: Shown;
  /** Told of the record that was saved: this one, or one made from it. */
  readonly onSaved: (record: Shown) => void;
}

/** Address of a record's page, when the record is at hand. */
export const pageOf = <Masked, Shown extends Versioned>(kind: RecordKind<Masked, Shown>, shown: Shown): string =>
  kind.pages?.of(shown) ?? recordPath(kind, shown.id);

/** Address of a record's page by its id. */
export const recordPath = (kind: { readonly path: string }, id: string): string => `${kind.path}/${id}`;
