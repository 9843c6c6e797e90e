import type { ApolloClient } from '@apollo/client';
import type { ReactNode } from 'react';
import type { RecordOption } from '../ui/record/record-option.ts';

/** What a form holds of a field: text ('' where there is none), or null. */
export type FieldValue = string | RecordOption | null;
export type RecordValues = Record<string, FieldValue>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Finds records to pick by what is typed; `values` are what the form around it holds at the moment. */
export type Finder = (
  client: ApolloClient,
  text: string,
  signal: AbortSignal,
  values: RecordValues,
) => Promise<readonly RecordOption[]>;

interface CommonSpec<Name> {
  /** The field's name in the mutations' input: 'unitId'. */
  readonly name: Name;
  readonly label: string;
  /** Stands under the field in a form. */
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  /** Why there may be no value. */
  readonly reason?: string | undefined;
}

export interface TextSpec<Shown, Name = string> extends CommonSpec<Name> {
  readonly kind: 'text' | 'multiline' | 'day' | 'month' | 'money';
  readonly read: (shown: Shown) => string | null;
  /** How pages and lists show it, where that is not as it is typed. */
  readonly display?: (value: string) => ReactNode;
}

export interface NumberSpec<Shown, Name = string> extends CommonSpec<Name> {
  readonly kind: 'integer' | 'decimal';
  /** What is counted or measured, after the number. */
  readonly unit?: string | undefined;
  readonly read: (shown: Shown) => string | number | null;
}

export interface ChoiceSpec<Shown, Name = string> extends CommonSpec<Name> {
  readonly kind: 'choice';
  readonly options: readonly Choice[];
  /** The values are whole numbers to the API. */
  readonly numeric?: true;
  /** The values are 'true' and 'false', which are booleans to the API. */
  readonly yesNo?: true;
  readonly read: (shown: Shown) => string | number | null;
}

/** Several values: of a few choices, or texts of one's own. A form holds them as one text, the API takes a list. */
export interface ListSpec<Shown, Name = string> extends CommonSpec<Name> {
  readonly kind: 'choices' | 'lines';
  /** What can be chosen; without them each line that is typed is a value. */
  readonly options?: readonly Choice[];
  /** The values, joined by `joinedValues`. */
  readonly read: (shown: Shown) => string | null;
}

/** Several values as a form holds them: a line each; null for none. */
export const joinedValues = (values: readonly string[]): string | null => values.join('\n') || null;

/** The values of a text that `joinedValues` or a person has written. */
export const splitValues = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export interface ReferenceSpec<Shown, Name = string> extends CommonSpec<Name> {
  readonly kind: 'record';
  readonly find: Finder;
  readonly read: (shown: Shown) => RecordOption | null;
  /** The record as a link. */
  readonly link: (shown: Shown) => ReactNode;
}

/**
 * One field of a kind of record, stated once: from it come its place in forms and on pages, the check of what is typed,
 * the mutation's input, a conflict's words and the words of the history.
 */
export type FieldSpec<Shown, Name = string> =
  | TextSpec<Shown, Name>
  | NumberSpec<Shown, Name>
  | ChoiceSpec<Shown, Name>
  | ListSpec<Shown, Name>
  | ReferenceSpec<Shown, Name>;

/** The record's own name for a field, which columns and the history go by: `unit` is set by `unitId`. */
export function propertyOf<Shown>({ kind, name }: Pick<FieldSpec<Shown>, 'kind' | 'name'>): string {
  return kind === 'record' ? name.replace(/Id$/, '') : name;
}
