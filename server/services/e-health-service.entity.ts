import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { AdoptionTarget } from './adoption-curve.ts';
import { UsageMeasure, ServiceKind, type Beneficiary } from './service-kind.ts';
import { ServicePhase } from './service-phase.ts';

const day = () => p.date().$type<LocalDate>().nullable();
const owner = () => p.manyToOne(Person).nullable().index().deleteRule('restrict');
const level = () => p.smallint().nullable();

/** A page that tells more about a service, outside Hemtag. */
export interface ServiceWebLink {
  readonly label: string;
  readonly url: string;
}

/** A service that residents or employees meet, or that such services stand on; its cost and benefit are followed. */
const EHealthServiceSchema = defineEntity({
  name: 'EHealthService',
  tableName: 'e_health_service',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    description: p.text().nullable(),
    kind: p.enum(() => ServiceKind),
    phase: p.enum(() => ServicePhase),
    unit: () => p.manyToOne(OrganisationUnit).index(),
    businessOwner: owner,
    itOwner: owner,
    benefitOwner: owner,
    beneficiaries: p.json<readonly Beneficiary[]>().defaultRaw("'[]'"),
    functions: p.json<readonly string[]>().defaultRaw("'[]'"),
    links: p.json<readonly ServiceWebLink[]>().defaultRaw("'[]'"),
    /** What is counted when it is used: the denominator of its unit cost, and its weight where cost is shared by usage. */
    usageMeasure: p.enum(() => UsageMeasure).nullable(),
    startedOn: day(),
    endedOn: day(),
    pilotFrom: day(),
    pilotTo: day(),
    pilotConclusion: p.text().nullable(),
    adoptionTargets: p.json<readonly AdoptionTarget[]>().defaultRaw("'[]'"),
    confidentiality: level(),
    integrity: level(),
    availability: level(),
    /** By when its information class is to be looked at again. */
    classReviewOn: day(),
    /** Read as if it were stored: whether one of the three classes is. */
    classIsMissing: p.boolean().persist(false),
    /** Whether resources are reserved for it before others. */
    isPrioritised: p.boolean().default(false),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }, { properties: ['kind', 'code'] }, { properties: ['phase', 'code'] }],
});

export class EHealthService extends EHealthServiceSchema.class {}
EHealthServiceSchema.setClass(EHealthService);
