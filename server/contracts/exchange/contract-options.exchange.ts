import { isDeepStrictEqual } from 'node:util';
import { badInput } from '../../api/errors.ts';
import type { ExchangeColumn, ImportInput } from '../../exchange/exchange-kind.ts';
import type { ExtensionOption } from '../contract-term.ts';
import type { ContractOptionInput } from '../contract.input.ts';
import { UNIT_WORDS } from './contract-words.exchange.ts';

/** How many options files have columns for; what a contract has beyond them an import leaves alone. */
const PLACES = [0, 1, 2, 3];

/** The columns of extension options, five for each: 2+1+1 years are two of them. */
export const OPTION_COLUMNS: readonly ExchangeColumn[] = PLACES.flatMap((place): readonly ExchangeColumn[] => {
  const column = (
    part: keyof ContractOptionInput,
    sv: string,
    en: string,
    value: ExchangeColumn['value'],
  ): ExchangeColumn => ({
    field: `options.${place}.${part}`,
    sets: `options.${place}.${part}`,
    label: { sv: `${sv}, option ${place + 1}`, en: `${en}, option ${place + 1}` },
    value,
  });
  return [
    {
      ...column('months', 'Förlänger med månader', 'Extends by months', { type: 'months' }),
      aliases: [`Option ${place + 1}`, `Option ${place + 1} (mån)`, `Förlängning ${place + 1}`],
    },
    column('callOffCount', 'Avropas senast, tid före slutet', 'Call off by, time before the end', { type: 'months' }),
    column('callOffUnit', 'Enhet för tiden före slutet', 'Unit of the time before the end', {
      type: 'enum',
      names: UNIT_WORDS,
    }),
    column('callOffBy', 'Avropas senast, dag', 'Call off by, day', { type: 'date' }),
    column('calledOffOn', 'Avropad', 'Called off', { type: 'date' }),
  ];
});

/** An option as the mutation takes it. */
export function optionInput({ months, callOffBefore, callOffBy, calledOffOn }: ExtensionOption): ContractOptionInput {
  return {
    months,
    callOffCount: callOffBefore?.count ?? null,
    callOffUnit: callOffBefore?.unit ?? null,
    callOffBy,
    calledOffOn,
  };
}

/**
 * A row's input with its option columns put together as the mutation's `options`: what the row does not tell stays as the
 * contract has it; without months there is no option. Left out when they are what the contract has already.
 * @throws DomainError BAD_USER_INPUT for an option without months that has other values, or one behind it
 */
export function withOptions(input: ImportInput, stored: readonly ExtensionOption[]): ImportInput {
  const told = Object.entries(input).filter(([name]) => name.startsWith('options.'));
  if (!told.length) return input;
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !name.startsWith('options.')));
  const before = stored.map(optionInput);
  const after: Partial<ContractOptionInput>[] = before.map((option) => ({ ...option }));
  for (const [name, value] of told) {
    const [, place = '', part = ''] = name.split('.');
    const option = (after[Number(place)] ??= {});
    Object.assign(option, { [part]: value });
  }
  const options = withoutEmpty(Array.from(after, (option) => option ?? {}));
  return isDeepStrictEqual(options, before) ? rest : { ...rest, options };
}

function withoutEmpty(given: readonly Partial<ContractOptionInput>[]): ContractOptionInput[] {
  const last = given.findLastIndex((option) => says(option).length > 0);
  return given.slice(0, last + 1).map((option, place): ContractOptionInput => {
    const { months, callOffCount = null, callOffUnit = null, callOffBy = null, calledOffOn = null } = option;
    if (months == null) throw badInput('error.required', ['input', 'options', place, 'months']);
    const unit = callOffCount === null ? null : (callOffUnit ?? 'MONTHS');
    return { months, callOffCount, callOffUnit: unit, callOffBy, calledOffOn };
  });
}

/** What an option says; a unit without a count says nothing. */
function says({ callOffUnit: _unit, ...option }: Partial<ContractOptionInput>): unknown[] {
  return Object.values(option).filter((value) => value !== null && value !== undefined);
}
