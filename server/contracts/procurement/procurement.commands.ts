import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import type { RecordSpec } from '../../api/read/record.ts';
import { type FieldRules } from '../../api/write/fields.ts';
import { createRecord, updateRecord, type Command } from '../../api/write/record-mutations.ts';
import type { ChangeInput } from '../../api/write/write.input.ts';
import { exact } from '../../values/exact.ts';
import { Contract } from '../contract.entity.ts';
import type { ContractProcurement } from './contract-procurement.entity.ts';
import type { ProcurementThreshold } from './procurement-threshold.entity.ts';

export const THRESHOLD_FIELDS: FieldRules = {
  kind: {},
  firstDay: {},
  lastDay: {},
  amount: {},
  source: { longest: 500 },
  isVerified: {},
};

export const PROCUREMENT_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  procedure: {},
  procuredKind: {},
  registryNumber: { longest: 60 },
  procuredOn: {},
  estimatedValue: {},
  adjustedValue: {},
  frameworkCeiling: {},
  calledOff: {},
  awardSentOn: {},
  isAwardSentElectronically: {},
  signedOn: {},
  note: { longest: 4000 },
};

export const CHANGE_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  decidedOn: {},
  ground: {},
  amount: {},
  description: { longest: 4000 },
  registryNumber: { longest: 60 },
};

/** Makes a record by its fields' rules and then checks it as a whole. */
export const made =
  <E extends object, Input extends object>(
    record: RecordSpec<E>,
    fields: FieldRules,
    check: (record: E) => void,
    absent: object = {},
  ): Command<Input, E> =>
  async (em: EntityManager, input) => {
    const given = Object.fromEntries(
      Object.entries(input).filter(([name, value]) => !(value == null && name in absent)),
    );
    const created = await createRecord(em, record, { ...absent, ...given }, fields);
    check(created);
    return created;
  };

/** Changes a record by its fields' rules and then checks it as a whole. */
export const changed =
  <E extends object, Input extends ChangeInput & { id: string }>(
    record: RecordSpec<E>,
    fields: FieldRules,
    check: (record: E) => void,
  ): Command<Input, E> =>
  async (em, input) => {
    const found = await updateRecord(em, record, input, fields);
    check(found);
    return found;
  };

/** Refuses a threshold that is no amount or ends before it begins. */
export function checkThreshold({ amount, firstDay, lastDay }: ProcurementThreshold): void {
  if (!exact(amount).gt(0)) throw badInput('contracts.procurement.notPositive', ['input', 'amount']);
  if (lastDay != null && lastDay < firstDay) throw badInput('contracts.price.END_BEFORE_START', ['input', 'lastDay']);
}

const AMOUNTS = ['estimatedValue', 'adjustedValue', 'frameworkCeiling', 'calledOff'] as const;
const LATER_DAYS = ['awardSentOn', 'signedOn'] as const;

/** Refuses amounts below zero and days before the procurement began. What the act says of them only warns. */
export function checkProcurement(procurement: ContractProcurement): void {
  for (const name of AMOUNTS) {
    const amount = procurement[name];
    if (amount != null && exact(amount).lt(0)) throw badInput('contracts.price.NEGATIVE', ['input', name]);
  }
  for (const name of LATER_DAYS) {
    const day = procurement[name];
    if (day != null && day < procurement.procuredOn) throw badInput('contracts.procurement.dayOrder', ['input', name]);
  }
}
