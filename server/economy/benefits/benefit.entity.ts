import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from '../../contracts/contract.entity.ts';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { Person } from '../../organisation/person.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';

const figure = () => p.decimal().precision(18).scale(4).$type<Decimal>().nullable();

/** Something that a service, an asset or a contract gives back, with who answers for that it is taken home. */
const BenefitSchema = defineEntity({
  name: 'Benefit',
  tableName: 'benefit',
  properties: {
    ...datedColumns,
    asset: () => p.manyToOne(Asset).nullable().deleteRule('restrict'),
    contract: () => p.manyToOne(Contract).nullable().deleteRule('restrict'),
    service: () => p.manyToOne(EHealthService).nullable().deleteRule('restrict'),
    name: nameText(),
    description: p.text().nullable(),
    kind: p.enum(() => BenefitKind),
    certainty: p.enum(() => Certainty),
    beneficiary: p.enum(() => Beneficiary),
    owner: () => p.manyToOne(Person).nullable().index().deleteRule('restrict'),
    /** What its quantities count, such as hours or visits; null for one that is counted in money alone. */
    figureUnit: p.text().nullable(),
    /** How it was before (nollmätning): in the figure unit, or in SEK a month. */
    baselineValue: figure(),
    baselineOn: p.date().$type<LocalDate>().nullable(),
    baselineSource: p.text().nullable(),
    target: figure(),
    targetMonth: codeText().$type<YearMonth>().nullable(),
    /** Whether its baseline has been measured; read as if it were stored. */
    isProven: p.boolean().persist(false),
  },
  indexes: [
    { properties: ['service', 'id'] },
    { properties: ['contract', 'id'] },
    { properties: ['asset', 'id'] },
    { properties: ['name', 'id'] },
  ],
  checks: [
    { name: 'benefit_of_check', expression: 'num_nonnulls(asset_id, contract_id, service_id) = 1' },
    { name: 'benefit_target_month_check', expression: `target_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
  ],
});

export class Benefit extends BenefitSchema.class {}
BenefitSchema.setClass(Benefit);
