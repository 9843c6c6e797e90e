/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an adjustment did to a price. */
export const AdjustmentOutcome = {
  /** It follows the index. */
  ADJUSTED: 'ADJUSTED',
  /** The index has not moved enough: the price stays. */
  BELOW_TRIGGER: 'BELOW_TRIGGER',
  /** The cap holds it back. */
  CAPPED: 'CAPPED',
  /** The floor holds it up. */
  FLOORED: 'FLOORED'
} as const;

export type AdjustmentOutcome = typeof AdjustmentOutcome[keyof typeof AdjustmentOutcome];
/** Conditions on linked apiTokens. */
export type ApiTokenLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ApiTokenWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ApiTokenWhere | null | undefined;
};

/** Conditions on apiTokens; all that are given must hold. */
export type ApiTokenWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Last day that it works. */
  readonly lastDay?: DateFilter | null | undefined;
  /** When it was last used, to the minute; null: never. */
  readonly lastUsedAt?: DateTimeFilter | null | undefined;
  /** What it is for. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ApiTokenWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** The beginning of the secret, to tell tokens apart by. */
  readonly prefix?: TextFilter | null | undefined;
  /** When it was withdrawn; null while it works. */
  readonly revokedAt?: DateTimeFilter | null | undefined;
  /** The unit that it reaches, with all under it; null: all that its owner reaches. */
  readonly unit?: OrganisationUnitWhere | null | undefined;
  /** In whose name it asks: never more than this account may. */
  readonly user?: UserWhere | null | undefined;
};

/** A value of one of the category’s own attributes. */
export type AssetAttributeInput = {
  /** Name of the attribute in the category's schema. */
  readonly name: string;
  /** The value as text; null takes it away. */
  readonly value?: string | null | undefined;
};

/** Kind of asset; decides which attributes it has. */
export const AssetCategory = {
  /** Desktop and portable computers, screens and docks. */
  COMPUTER: 'COMPUTER',
  /** IT security: firewalls, sensors, hardware security modules. */
  IT_SECURITY: 'IT_SECURITY',
  /** Medical technology products (MDR 2017/745). */
  MEDICAL_DEVICE: 'MEDICAL_DEVICE',
  /** Data network: switches, routers, access points, cabling. */
  NETWORK: 'NETWORK',
  /** Physical and virtual servers. */
  SERVER: 'SERVER',
  /** Smartphones and tablets. */
  SMARTPHONE: 'SMARTPHONE',
  /** Installed software and systems. */
  SOFTWARE: 'SOFTWARE',
  /** Data storage: disk systems, tape, backup targets. */
  STORAGE: 'STORAGE'
} as const;

export type AssetCategory = typeof AssetCategory[keyof typeof AssetCategory];
/** Conditions on AssetCategory; all that are given must hold. */
export type AssetCategoryFilter = {
  /** Equal to the value. */
  readonly eq?: AssetCategory | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<AssetCategory> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: AssetCategory | null | undefined;
};

/** What assets can be grouped and counted by. */
export const AssetGroupField = {
  /** Age in calendar years: the current year less the year of purchase. */
  AGE: 'AGE',
  /** Kind of asset. */
  CATEGORY: 'CATEGORY',
  /** Model. */
  MODEL: 'MODEL',
  /** Calendar year of purchase. */
  PURCHASE_YEAR: 'PURCHASE_YEAR',
  /** Where the asset stands. */
  SITE: 'SITE',
  /** Where the asset stands in its lifecycle. */
  STATUS: 'STATUS',
  /** Who sold or delivered the asset. */
  SUPPLIER: 'SUPPLIER',
  /** Quarter in which support ends, 2027-Q1. */
  SUPPORT_END_QUARTER: 'SUPPORT_END_QUARTER',
  /** The unit that the asset belongs to. */
  UNIT: 'UNIT'
} as const;

export type AssetGroupField = typeof AssetGroupField[keyof typeof AssetGroupField];
/** Conditions on linked assets. */
export type AssetLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: AssetWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: AssetWhere | null | undefined;
};

/** What assetModels can be grouped and counted by. */
export const AssetModelGroupField = {
  /** Category of the assets of this model. */
  CATEGORY: 'CATEGORY',
  /** Maker. */
  MANUFACTURER: 'MANUFACTURER',
  /** Product cycle whose published days the model follows. */
  PRODUCT_CYCLE: 'PRODUCT_CYCLE'
} as const;

export type AssetModelGroupField = typeof AssetModelGroupField[keyof typeof AssetModelGroupField];
/** Conditions on linked assetModels. */
export type AssetModelLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: AssetModelWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: AssetModelWhere | null | undefined;
};

/** One level of the order of assetModels. */
export type AssetModelOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AssetModelOrderField;
};

/** What assetModels can be ordered by. */
export const AssetModelOrderField = {
  /** Category of the assets of this model. */
  CATEGORY: 'CATEGORY',
  /** Maker. */
  MANUFACTURER: 'MANUFACTURER',
  /** Name of the model, unique within the maker. */
  NAME: 'NAME',
  /** Last day of the maker's support for the model; null lets the product cycle decide. */
  SUPPORT_END: 'SUPPORT_END',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type AssetModelOrderField = typeof AssetModelOrderField[keyof typeof AssetModelOrderField];
/** Conditions on assetModels; all that are given must hold. */
export type AssetModelWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AssetModelWhere> | null | undefined;
  /** Conditions on assets: The assets of this model. */
  readonly assets?: AssetLinkWhere | null | undefined;
  /** Category of the assets of this model. */
  readonly category?: AssetCategoryFilter | null | undefined;
  /** Conditions on coverage: The contracts that cover every asset of the model. */
  readonly coverage?: ContractCoverageLinkWhere | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Maker. */
  readonly manufacturer?: TextFilter | null | undefined;
  /** Name of the model, unique within the maker. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AssetModelWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AssetModelWhere> | null | undefined;
  /** The maker's part number. */
  readonly partNumber?: TextFilter | null | undefined;
  /** Product cycle whose published days the model follows. */
  readonly productCycle?: ProductCycleWhere | null | undefined;
  /** Last day of the maker's support for the model; null lets the product cycle decide. */
  readonly supportEnd?: DateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** One level of the order of assets. */
export type AssetOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AssetOrderField;
};

/** What assets can be ordered by. */
export const AssetOrderField = {
  /** Name of the asset. */
  NAME: 'NAME',
  /** Purchase cost (anskaffningsvärde), SEK excluding VAT. */
  PURCHASE_COST: 'PURCHASE_COST',
  /** Day of purchase. */
  PURCHASE_DATE: 'PURCHASE_DATE',
  /** The maker's serial number. */
  SERIAL_NUMBER: 'SERIAL_NUMBER',
  /** Last day of support: the asset's own, else its model's, else that of the model's product cycle. */
  SUPPORT_END: 'SUPPORT_END',
  /** Asset tag (stöldmärkning, inventarienummer), unique. */
  TAG: 'TAG',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT',
  /** Last day of the warranty. */
  WARRANTY_END: 'WARRANTY_END'
} as const;

export type AssetOrderField = typeof AssetOrderField[keyof typeof AssetOrderField];
/** Changes of many assets at once: an absent field keeps its value, null clears it. */
export type AssetPatchInput = {
  /** Values of the category's own attributes; those not named keep theirs, null clears them all. */
  readonly attributes?: ReadonlyArray<AssetAttributeInput> | null | undefined;
  /** Availability class, 0–4. */
  readonly availability?: number | null | undefined;
  /** Confidentiality class, 0–4. */
  readonly confidentiality?: number | null | undefined;
  /** Person who keeps or uses the asset. */
  readonly custodianId?: string | null | undefined;
  /** Integrity class, 0–4. */
  readonly integrity?: number | null | undefined;
  /** Model; of the same category as the asset. */
  readonly modelId?: string | null | undefined;
  /** Free note, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Number of the purchase order, at most 60 characters. */
  readonly orderNumber?: string | null | undefined;
  /** The asset's own support end; null lets its model decide. */
  readonly ownSupportEnd?: string | null | undefined;
  /** Purchase cost, SEK excluding VAT; not negative. */
  readonly purchaseCost?: string | null | undefined;
  /** Day of purchase. */
  readonly purchaseDate?: string | null | undefined;
  /** Site where the asset stands. */
  readonly siteId?: string | null | undefined;
  /** State in the lifecycle. A new asset is IN_STOCK when left out; a change goes to one of nextStatuses. */
  readonly status?: AssetStatus | null | undefined;
  /** Supplier who sold or delivered the asset. */
  readonly supplierId?: string | null | undefined;
  /** Person who is system owner. */
  readonly systemOwnerId?: string | null | undefined;
  /** The unit that the asset belongs to. */
  readonly unitId?: string | null | undefined;
  /** Last day of the warranty; not before the day of purchase. */
  readonly warrantyEnd?: string | null | undefined;
};

/** Conditions on linked assetRelations. */
export type AssetRelationLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: AssetRelationWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: AssetRelationWhere | null | undefined;
};

/** Conditions on assetRelations; all that are given must hold. */
export type AssetRelationWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AssetRelationWhere> | null | undefined;
  /** The asset that the relation starts from. */
  readonly from?: AssetWhere | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** How the first asset stands to the second. */
  readonly kind?: RelationKindFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AssetRelationWhere | null | undefined;
  /** Free note, such as a port. */
  readonly note?: TextFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AssetRelationWhere> | null | undefined;
  /** The asset that the relation points to. */
  readonly to?: AssetWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Where an asset stands in its lifecycle. */
export const AssetStatus = {
  /** Sold, scrapped or returned. Final. */
  DISPOSED: 'DISPOSED',
  /** Received and not in use. */
  IN_STOCK: 'IN_STOCK',
  /** In use. */
  IN_USE: 'IN_USE',
  /** Ordered, not received. */
  ORDERED: 'ORDERED',
  /** Decided on, not ordered. */
  PLANNED: 'PLANNED',
  /** Being taken out of use. */
  RETIRING: 'RETIRING'
} as const;

export type AssetStatus = typeof AssetStatus[keyof typeof AssetStatus];
/** Conditions on AssetStatus; all that are given must hold. */
export type AssetStatusFilter = {
  /** Equal to the value. */
  readonly eq?: AssetStatus | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<AssetStatus> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: AssetStatus | null | undefined;
};

/** Conditions on assets; all that are given must hold. */
export type AssetWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AssetWhere> | null | undefined;
  /** Availability class (tillgänglighet), 0–4 by Klassa. */
  readonly availability?: IntFilter | null | undefined;
  /** Kind of asset. */
  readonly category?: AssetCategoryFilter | null | undefined;
  /** Confidentiality class (konfidentialitet), 0–4 by Klassa. */
  readonly confidentiality?: IntFilter | null | undefined;
  /** Conditions on contracts: The contracts that cover the asset itself, its model or its site. */
  readonly contracts?: ContractLinkWhere | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Who keeps or uses the asset. */
  readonly custodian?: PersonWhere | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Integrity class (riktighet), 0–4 by Klassa. */
  readonly integrity?: IntFilter | null | undefined;
  /** Model. */
  readonly model?: AssetModelWhere | null | undefined;
  /** Name of the asset. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AssetWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AssetWhere> | null | undefined;
  /** Number of the purchase order. */
  readonly orderNumber?: TextFilter | null | undefined;
  /** Purchase cost (anskaffningsvärde), SEK excluding VAT. */
  readonly purchaseCost?: MoneyFilter | null | undefined;
  /** Day of purchase. */
  readonly purchaseDate?: DateFilter | null | undefined;
  /** Calendar year of purchase. */
  readonly purchaseYear?: IntFilter | null | undefined;
  /** Conditions on relationsFrom: What this asset runs on, connects to, stores on, is protected by or depends on. */
  readonly relationsFrom?: AssetRelationLinkWhere | null | undefined;
  /** Conditions on relationsTo: What runs on, connects to, stores on, is protected by or depends on this asset. */
  readonly relationsTo?: AssetRelationLinkWhere | null | undefined;
  /** The maker's serial number. */
  readonly serialNumber?: TextFilter | null | undefined;
  /** Where the asset stands. */
  readonly site?: SiteWhere | null | undefined;
  /** Where the asset stands in its lifecycle. */
  readonly status?: AssetStatusFilter | null | undefined;
  /** Who sold or delivered the asset. */
  readonly supplier?: SupplierWhere | null | undefined;
  /** Last day of support: the asset's own, else its model's, else that of the model's product cycle. */
  readonly supportEnd?: DateFilter | null | undefined;
  /** Which record says so; null when none does. */
  readonly supportEndSource?: SupportEndSourceFilter | null | undefined;
  /** System owner (systemägare). */
  readonly systemOwner?: PersonWhere | null | undefined;
  /** Asset tag (stöldmärkning, inventarienummer), unique. */
  readonly tag?: TextFilter | null | undefined;
  /** The unit that the asset belongs to. */
  readonly unit?: OrganisationUnitWhere | null | undefined;
  /** The asset belongs to one of these units or to a unit under one of them. */
  readonly unitWithin?: ReadonlyArray<string> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Last day of the warranty. */
  readonly warrantyEnd?: DateFilter | null | undefined;
};

/** What an attribute's value is. */
export const AttributeType = {
  /** true or false. */
  BOOLEAN: 'BOOLEAN',
  /** A whole number. */
  INTEGER: 'INTEGER',
  /** A number, with a decimal point. */
  NUMBER: 'NUMBER',
  /** A text. */
  STRING: 'STRING'
} as const;

export type AttributeType = typeof AttributeType[keyof typeof AttributeType];
/** What was done to a record. */
export const AuditAction = {
  /** The record was made. */
  CREATE: 'CREATE',
  /** The record was deleted. */
  DELETE: 'DELETE',
  /** The record was changed. */
  UPDATE: 'UPDATE'
} as const;

export type AuditAction = typeof AuditAction[keyof typeof AuditAction];
/** Conditions on AuditAction; all that are given must hold. */
export type AuditActionFilter = {
  /** Equal to the value. */
  readonly eq?: AuditAction | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<AuditAction> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: AuditAction | null | undefined;
};

/** What auditEvents can be grouped and counted by. */
export const AuditEventGroupField = {
  /** What was done. */
  ACTION: 'ACTION',
  /** Who, by the name at that time. */
  ACTOR: 'ACTOR',
  /** Kind of the changed record, the name of its GraphQL type. */
  RECORD_TYPE: 'RECORD_TYPE',
  /** From where. */
  SOURCE: 'SOURCE'
} as const;

export type AuditEventGroupField = typeof AuditEventGroupField[keyof typeof AuditEventGroupField];
/** Conditions on linked auditEvents. */
export type AuditEventLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: AuditEventWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: AuditEventWhere | null | undefined;
};

/** One level of the order of auditEvents. */
export type AuditEventOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AuditEventOrderField;
};

/** What auditEvents can be ordered by. */
export const AuditEventOrderField = {
  /** When. */
  AT: 'AT'
} as const;

export type AuditEventOrderField = typeof AuditEventOrderField[keyof typeof AuditEventOrderField];
/** Conditions on auditEvents; all that are given must hold. */
export type AuditEventWhere = {
  /** What was done. */
  readonly action?: AuditActionFilter | null | undefined;
  /** Who, by the name at that time. */
  readonly actor?: TextFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AuditEventWhere> | null | undefined;
  /** When. */
  readonly at?: DateTimeFilter | null | undefined;
  /** The change was made by one of these accounts, or through one of these sessions, tokens or import runs. */
  readonly doneBy?: ReadonlyArray<string> | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AuditEventWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AuditEventWhere> | null | undefined;
  /** Why, in the words of who did it. */
  readonly reason?: TextFilter | null | undefined;
  /** The change was of one of these records, of whatever kind. */
  readonly record?: ReadonlyArray<string> | null | undefined;
  /** What the record was called then; null: not known. */
  readonly recordLabel?: TextFilter | null | undefined;
  /** Kind of the changed record, the name of its GraphQL type. */
  readonly recordType?: TextFilter | null | undefined;
  /** Id of the request that made the change, as in the log. */
  readonly requestId?: TextFilter | null | undefined;
  /** From where. */
  readonly source?: AuditSourceFilter | null | undefined;
};

/** From where a record was changed. */
export const AuditSource = {
  /** One of Hemtag’s own commands. */
  COMMAND: 'COMMAND',
  /** A file that was imported. */
  IMPORT: 'IMPORT',
  /** Somebody who was signed in, or was signing in. */
  SCREEN: 'SCREEN',
  /** A program, with an API token. */
  TOKEN: 'TOKEN'
} as const;

export type AuditSource = typeof AuditSource[keyof typeof AuditSource];
/** Conditions on AuditSource; all that are given must hold. */
export type AuditSourceFilter = {
  /** Equal to the value. */
  readonly eq?: AuditSource | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<AuditSource> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: AuditSource | null | undefined;
};

/** What one unit’s price buys. */
export const BillingPeriod = {
  /** A month of it. */
  MONTH: 'MONTH',
  /** The thing itself, billed once on the first day. */
  ONCE: 'ONCE',
  /** A quarter of a year of it. */
  QUARTER: 'QUARTER',
  /** A year of it. */
  YEAR: 'YEAR'
} as const;

export type BillingPeriod = typeof BillingPeriod[keyof typeof BillingPeriod];
/** Conditions on BillingPeriod; all that are given must hold. */
export type BillingPeriodFilter = {
  /** Equal to the value. */
  readonly eq?: BillingPeriod | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<BillingPeriod> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: BillingPeriod | null | undefined;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  /** Equal to the value. */
  readonly eq?: boolean | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
};

/** A run that is to end without writing anything. */
export type CancelImportInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** What a catalogue file lists. */
export const CatalogueKind = {
  /** Models of devices: manufacturer, model, partNumber, uHeight, interfaces, powerPorts. They become asset models. */
  DEVICE_TYPES: 'DEVICE_TYPES',
  /** Products with their release cycles and support days, as endoflife.date lists them. */
  PRODUCT_CYCLES: 'PRODUCT_CYCLES'
} as const;

export type CatalogueKind = typeof CatalogueKind[keyof typeof CatalogueKind];
/** A new password for one’s own account. */
export type ChangePasswordInput = {
  /** The password until now. */
  readonly currentPassword: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The new one, 12 to 200 characters. */
  readonly newPassword: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** Conditions on linked contractCoverages. */
export type ContractCoverageLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ContractCoverageWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ContractCoverageWhere | null | undefined;
};

/** Conditions on contractCoverages; all that are given must hold. */
export type ContractCoverageWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ContractCoverageWhere> | null | undefined;
  /** The asset that is covered. */
  readonly asset?: AssetWhere | null | undefined;
  /** The model whose assets are all covered. */
  readonly assetModel?: AssetModelWhere | null | undefined;
  /** The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** First day that it is covered. */
  readonly firstDay?: DateFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Last day that it is covered; null: as long as the contract. */
  readonly lastDay?: DateFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ContractCoverageWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ContractCoverageWhere> | null | undefined;
  /** The site whose assets are all covered. */
  readonly site?: SiteWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on linked contractDisclosures. */
export type ContractDisclosureLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ContractDisclosureWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ContractDisclosureWhere | null | undefined;
};

/** Conditions on contractDisclosures; all that are given must hold. */
export type ContractDisclosureWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ContractDisclosureWhere> | null | undefined;
  /** The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Who gave it out, by the name at that time. */
  readonly givenBy?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ContractDisclosureWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ContractDisclosureWhere> | null | undefined;
  /** Who it was given to. */
  readonly recipient?: TextFilter | null | undefined;
  /** Registry number (diarienummer) of the request. */
  readonly registryNumber?: TextFilter | null | undefined;
};

/** The field of operations that a contract belongs to. */
export const ContractDomain = {
  /** Telephony, mobile, video. */
  COMMUNICATION: 'COMMUNICATION',
  /** Health informatics: care systems, e-health. */
  INFORMATICS: 'INFORMATICS',
  /** Servers, storage, network. */
  INFRASTRUCTURE: 'INFRASTRUCTURE',
  /** IT security. */
  IT_SECURITY: 'IT_SECURITY',
  /** Medical technology (medicinteknik). */
  MEDICAL_TECHNOLOGY: 'MEDICAL_TECHNOLOGY',
  /** Something else. */
  OTHER: 'OTHER',
  /** Computers, screens, printing, office software. */
  WORKPLACE: 'WORKPLACE'
} as const;

export type ContractDomain = typeof ContractDomain[keyof typeof ContractDomain];
/** Conditions on ContractDomain; all that are given must hold. */
export type ContractDomainFilter = {
  /** Equal to the value. */
  readonly eq?: ContractDomain | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ContractDomain> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ContractDomain | null | undefined;
};

/** What contracts can be grouped and counted by. */
export const ContractGroupField = {
  /** What is to be decided next; null: nothing. */
  DECISION_KIND: 'DECISION_KIND',
  /** The field of operations that it belongs to. */
  DOMAIN: 'DOMAIN',
  /** Calendar year in which the running term ends; null: open-ended. */
  END_YEAR: 'END_YEAR',
  /** What it is about. */
  KIND: 'KIND',
  /** Contract owner (avtalsägare). */
  OWNER: 'OWNER',
  /** Where it stands. */
  PHASE: 'PHASE',
  /** How closely it is followed up. */
  PRIORITY_CLASS: 'PRIORITY_CLASS',
  /** The other party. */
  SUPPLIER: 'SUPPLIER',
  /** The unit that the contract belongs to. */
  UNIT: 'UNIT'
} as const;

export type ContractGroupField = typeof ContractGroupField[keyof typeof ContractGroupField];
/** Conditions on linked contractIndexClauses. */
export type ContractIndexClauseLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ContractIndexClauseWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ContractIndexClauseWhere | null | undefined;
};

/** Conditions on contractIndexClauses; all that are given must hold. */
export type ContractIndexClauseWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ContractIndexClauseWhere> | null | undefined;
  /** The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** The first day with an adjusted price. */
  readonly firstAdjustment?: DateFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** What cap and floor limit. */
  readonly limitBasis?: LimitBasisFilter | null | undefined;
  /** What it is called. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ContractIndexClauseWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ContractIndexClauseWhere> | null | undefined;
  /** The published values that count. */
  readonly status?: PublishedStatusFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** What a contract is about. */
export const ContractKind = {
  /** Framework agreement (ramavtal) under which others are called off. */
  FRAMEWORK: 'FRAMEWORK',
  /** Lease or rental of equipment. */
  LEASE: 'LEASE',
  /** Right to use software. */
  LICENCE: 'LICENCE',
  /** Maintenance: upkeep, spare parts, new versions. */
  MAINTENANCE: 'MAINTENANCE',
  /** Software as a service. */
  SAAS: 'SAAS',
  /** Services that the supplier performs. */
  SERVICE: 'SERVICE',
  /** Support of something that the region owns. */
  SUPPORT: 'SUPPORT'
} as const;

export type ContractKind = typeof ContractKind[keyof typeof ContractKind];
/** Conditions on ContractKind; all that are given must hold. */
export type ContractKindFilter = {
  /** Equal to the value. */
  readonly eq?: ContractKind | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ContractKind> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ContractKind | null | undefined;
};

/** Conditions on linked contracts. */
export type ContractLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ContractWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ContractWhere | null | undefined;
};

/** The customer’s right to extend a contract. Its deadline is a day or a time before the end, else the end itself. */
export type ContractOptionInput = {
  /** Last day to call it off, where the contract names the day. */
  readonly callOffBy?: string | null | undefined;
  /** How long before the end that it moves it must be called off. */
  readonly callOffCount?: number | null | undefined;
  /** Unit of callOffCount; MONTHS when left out. */
  readonly callOffUnit?: SpanUnit | null | undefined;
  /** When it was called off; those before it must be, too. */
  readonly calledOffOn?: string | null | undefined;
  /** Months that it extends the contract by, 1 to 1 200. */
  readonly months: number;
};

/** One level of the order of contracts. */
export type ContractOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ContractOrderField;
};

/** What contracts can be ordered by. */
export const ContractOrderField = {
  /** What its price lines of the day cost in a year, SEK excluding VAT; what is billed once not counted. */
  ANNUAL_COST: 'ANNUAL_COST',
  /** Last day of the running term; null: open-ended. */
  CURRENT_END: 'CURRENT_END',
  /** Last day to act on it. */
  DEADLINE: 'DEADLINE',
  /** Name. */
  NAME: 'NAME',
  /** Number of the contract, unique. */
  NUMBER: 'NUMBER',
  /** Safe date: the last Swedish working day on which acting on it is surely in time. */
  SAFE_DATE: 'SAFE_DATE',
  /** First day. */
  START: 'START',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ContractOrderField = typeof ContractOrderField[keyof typeof ContractOrderField];
/** Where a contract stands on a day. */
export const ContractPhase = {
  /** It has not begun. */
  COMING: 'COMING',
  /** It has ended. */
  ENDED: 'ENDED',
  /** It runs. */
  RUNNING: 'RUNNING'
} as const;

export type ContractPhase = typeof ContractPhase[keyof typeof ContractPhase];
/** Conditions on ContractPhase; all that are given must hold. */
export type ContractPhaseFilter = {
  /** Equal to the value. */
  readonly eq?: ContractPhase | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ContractPhase> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ContractPhase | null | undefined;
};

/** Conditions on linked contractPriceLines. */
export type ContractPriceLineLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ContractPriceLineWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ContractPriceLineWhere | null | undefined;
};

/** Conditions on contractPriceLines; all that are given must hold. */
export type ContractPriceLineWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ContractPriceLineWhere> | null | undefined;
  /** What the unit price buys. */
  readonly billingPeriod?: BillingPeriodFilter | null | undefined;
  /** The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** First day of the price; of what is billed once, the day of it. */
  readonly firstDay?: DateFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** What is priced. */
  readonly item?: TextFilter | null | undefined;
  /** Last day of the price; null: until further notice. */
  readonly lastDay?: DateFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ContractPriceLineWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ContractPriceLineWhere> | null | undefined;
  /** How many. */
  readonly quantity?: DecimalFilter | null | undefined;
  /** Price of one for the billing period, SEK excluding VAT; null while it is secret to you. */
  readonly unitPrice?: MoneyFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on contracts; all that are given must hold. */
export type ContractWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ContractWhere> | null | undefined;
  /** What its price lines of the day cost in a year, SEK excluding VAT; what is billed once not counted. */
  readonly annualCost?: MoneyFilter | null | undefined;
  /** Conditions on assets: The assets that the contract covers, whichever way. */
  readonly assets?: AssetLinkWhere | null | undefined;
  /** Conditions on coverage: What the contract covers, with the days. */
  readonly coverage?: ContractCoverageLinkWhere | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Last day of the running term; null: open-ended. */
  readonly currentEnd?: DateFilter | null | undefined;
  /** Last day to act on it. */
  readonly deadline?: DateFilter | null | undefined;
  /** What is to be decided next; null: nothing. */
  readonly decisionKind?: DecisionKindFilter | null | undefined;
  /** Who stands in for the owner. */
  readonly deputy?: PersonWhere | null | undefined;
  /** Conditions on disclosures: What of the contract was given out to whom, newest first; for those who may see that. */
  readonly disclosures?: ContractDisclosureLinkWhere | null | undefined;
  /** The field of operations that it belongs to. */
  readonly domain?: ContractDomainFilter | null | undefined;
  /** Calendar year in which the running term ends; null: open-ended. */
  readonly endYear?: IntFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on indexClauses: How its prices follow price indices. */
  readonly indexClauses?: ContractIndexClauseLinkWhere | null | undefined;
  /** Nobody owns it: it has no owner, or the owner has left. */
  readonly isOrphaned?: BooleanFilter | null | undefined;
  /** What it is about. */
  readonly kind?: ContractKindFilter | null | undefined;
  /** Last day that options and renewals can lead to; null: nothing limits it. */
  readonly latestPossibleEnd?: DateFilter | null | undefined;
  /** Name. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ContractWhere | null | undefined;
  /** Number of the contract, unique. */
  readonly number?: TextFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ContractWhere> | null | undefined;
  /** Contract owner (avtalsägare). */
  readonly owner?: PersonWhere | null | undefined;
  /** Where it stands. */
  readonly phase?: ContractPhaseFilter | null | undefined;
  /** The contract that it took over from. */
  readonly predecessor?: ContractWhere | null | undefined;
  /** Conditions on priceLines: What the contract costs, line by line. */
  readonly priceLines?: ContractPriceLineLinkWhere | null | undefined;
  /** How closely it is followed up. */
  readonly priorityClass?: PriorityClassFilter | null | undefined;
  /** Registry number (diarienummer). */
  readonly registryNumber?: TextFilter | null | undefined;
  /** When preparing it should begin. */
  readonly reviewDate?: DateFilter | null | undefined;
  /** Safe date: the last Swedish working day on which acting on it is surely in time. */
  readonly safeDate?: DateFilter | null | undefined;
  /** First day. */
  readonly start?: DateFilter | null | undefined;
  /** Conditions on successors: The contracts that took over from this one. */
  readonly successors?: ContractLinkWhere | null | undefined;
  /** The other party. */
  readonly supplier?: SupplierWhere | null | undefined;
  /** The unit that the contract belongs to. */
  readonly unit?: OrganisationUnitWhere | null | undefined;
  /** The contract belongs to one of these units or to a unit under one of them. */
  readonly unitWithin?: ReadonlyArray<string> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A new token of one’s own account. */
export type CreateApiTokenInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day that it works; at most one year ahead. */
  readonly lastDay: string;
  /** What it is for, at most 200 characters. */
  readonly name: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** What it may be used for: organisation:read, inventory:read, inventory:write and so on. */
  readonly scopes: ReadonlyArray<string>;
  /** Id of the unit that it reaches, with all under it; null: all that you reach. */
  readonly unitId?: string | null | undefined;
};

/** A new asset. */
export type CreateAssetInput = {
  /** Values of the category's own attributes; those not named keep theirs, null clears them all. */
  readonly attributes?: ReadonlyArray<AssetAttributeInput> | null | undefined;
  /** Availability class, 0–4. */
  readonly availability?: number | null | undefined;
  /** Kind of asset. Attributes that a new category lacks must be taken away in the same change. */
  readonly category: AssetCategory;
  /** Confidentiality class, 0–4. */
  readonly confidentiality?: number | null | undefined;
  /** Person who keeps or uses the asset. */
  readonly custodianId?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Integrity class, 0–4. */
  readonly integrity?: number | null | undefined;
  /** Model; of the same category as the asset. */
  readonly modelId?: string | null | undefined;
  /** Name, at most 200 characters. */
  readonly name: string;
  /** Free note, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Number of the purchase order, at most 60 characters. */
  readonly orderNumber?: string | null | undefined;
  /** The asset's own support end; null lets its model decide. */
  readonly ownSupportEnd?: string | null | undefined;
  /** Purchase cost, SEK excluding VAT; not negative. */
  readonly purchaseCost?: string | null | undefined;
  /** Day of purchase. */
  readonly purchaseDate?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The maker's serial number, at most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Site where the asset stands. */
  readonly siteId?: string | null | undefined;
  /** State in the lifecycle. A new asset is IN_STOCK when left out; a change goes to one of nextStatuses. */
  readonly status?: AssetStatus | null | undefined;
  /** Supplier who sold or delivered the asset. */
  readonly supplierId?: string | null | undefined;
  /** Person who is system owner. */
  readonly systemOwnerId?: string | null | undefined;
  /** Asset tag, unique, at most 60 characters. */
  readonly tag: string;
  /** The unit that the asset belongs to. */
  readonly unitId: string;
  /** Last day of the warranty; not before the day of purchase. */
  readonly warrantyEnd?: string | null | undefined;
};

/** A new model. */
export type CreateAssetModelInput = {
  /** Category of the assets of this model; cannot be changed while assets of another category use it. */
  readonly category: AssetCategory;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Number of network interfaces. */
  readonly interfaceCount?: number | null | undefined;
  /** Maker, at most 200 characters. */
  readonly manufacturer: string;
  /** Name of the model, unique within the maker, at most 200 characters. */
  readonly name: string;
  /** The maker's part number, at most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Number of power ports. */
  readonly powerPortCount?: number | null | undefined;
  /** Product cycle whose published days the model follows. */
  readonly productCycleId?: string | null | undefined;
  /** Height in rack units (44.45 mm), 0 to 999.9 with one decimal at most. */
  readonly rackUnits?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Last day of the maker's support for the model; null lets the product cycle decide. */
  readonly supportEnd?: string | null | undefined;
};

/** A new relation between two assets: from RUNS_ON to. */
export type CreateAssetRelationInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The asset that the relation starts from. */
  readonly fromId: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** How the first asset stands to the second. Only CONNECTS_TO may lead in a circle. */
  readonly kind: RelationKind;
  /** Free note, such as a port, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The asset that the relation points to; another one. */
  readonly toId: string;
};

/** Something more that a contract covers: one of an asset, a model and a site. */
export type CreateContractCoverageInput = {
  /** One asset. */
  readonly assetId?: string | null | undefined;
  /** Every asset of this model. */
  readonly assetModelId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** First day; that of the contract when left out. */
  readonly firstDay?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day; null: as long as the contract. */
  readonly lastDay?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Every asset at this site. */
  readonly siteId?: string | null | undefined;
};

/** How prices of a contract follow an index. */
export type CreateContractIndexClauseInput = {
  /** The month whose index values the agreed prices stand on. */
  readonly baseMonth: string;
  /** The series, each once, at most 20. */
  readonly basket: ReadonlyArray<IndexBasketPartInput>;
  /** Largest change of the price, in percent. */
  readonly cap?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Months between adjustments, 1 to 120; 12 when left out. */
  readonly everyMonths?: number | null | undefined;
  /** The first day with an adjusted price; its index month lies after the base. */
  readonly firstAdjustment: string;
  /** It holds for price lines whose price begins on this day or later; null: on any day. */
  readonly firstDay?: string | null | undefined;
  /** Smallest change of the price, in percent, above -100 and not above the cap. */
  readonly floor?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The items whose price lines follow it; null: all that no other clause names. */
  readonly items?: ReadonlyArray<string> | null | undefined;
  /** Months from the index month to the adjustment, 0 to 24; 3 when left out. */
  readonly lagMonths?: number | null | undefined;
  /** It holds for price lines whose price begins on this day or earlier; null: on any day. */
  readonly lastDay?: string | null | undefined;
  /** What cap and floor limit; SINCE_BASE when left out. */
  readonly limitBasis?: LimitBasis | null | undefined;
  /** What it is called, at most 200 characters. */
  readonly name: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** How much of the index change reaches the price, above 0 to 100 percent; 100 when left out. */
  readonly share?: string | null | undefined;
  /** The published values that count; FINAL when left out. */
  readonly status?: PublishedStatus | null | undefined;
  /** The index change, in percent from 0 and before the share, from which there is an adjustment. */
  readonly trigger?: string | null | undefined;
};

/** A new contract. */
export type CreateContractInput = {
  /** Who stands in for the owner. */
  readonly deputyId?: string | null | undefined;
  /** Field of operations; OTHER when left out. */
  readonly domain?: ContractDomain | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Last day of the first term, instead of termMonths. */
  readonly fixedEnd?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is about. */
  readonly kind: ContractKind;
  /** Name, at most 200 characters. */
  readonly name: string;
  /** Free note, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Length of the notice period; null: there is none. */
  readonly noticeCount?: number | null | undefined;
  /** When notice was given. */
  readonly noticeGivenOn?: string | null | undefined;
  /** How notice meets the end of a term; BACKWARD when left out. */
  readonly noticeRule?: NoticeRule | null | undefined;
  /** From when notice runs in an open-ended contract; DAY_NUMBER when left out. */
  readonly noticeStart?: NoticeStart | null | undefined;
  /** Unit of noticeCount; MONTHS when left out. */
  readonly noticeUnit?: SpanUnit | null | undefined;
  /** Number of the contract, unique, at most 60 characters. */
  readonly number: string;
  /** Extension options in their order, all of them; at most 20. */
  readonly options?: ReadonlyArray<ContractOptionInput> | null | undefined;
  /** Contract owner (avtalsägare). */
  readonly ownerId?: string | null | undefined;
  /** The contract that it took over from; never in a circle. */
  readonly predecessorId?: string | null | undefined;
  /** Why they are secret, at most 1 000 characters. */
  readonly pricesSecretReason?: string | null | undefined;
  /** Last day on which the unit prices are secret (OSL 31:16); takes clearance and a reason. */
  readonly pricesSecretUntil?: string | null | undefined;
  /** How closely it is followed up; LOW when left out. */
  readonly priorityClass?: PriorityClass | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Registry number (diarienummer), at most 60 characters. */
  readonly registryNumber?: string | null | undefined;
  /** How many times at most it renews itself; null: without limit. */
  readonly renewalLimit?: number | null | undefined;
  /** Months of each tacit renewal; null: it does not renew itself. */
  readonly renewalMonths?: number | null | undefined;
  /** Months before the deadline that work on a decision begins; 3 when left out. */
  readonly reviewLeadMonths?: number | null | undefined;
  /** First day. */
  readonly start: string;
  /** The other party. */
  readonly supplierId: string;
  /** Length of the first term in months, 1 to 1 200. Without it and fixedEnd the contract is open-ended. */
  readonly termMonths?: number | null | undefined;
  /** The unit that the contract belongs to. */
  readonly unitId: string;
};

/** A new line of a contract’s prices. */
export type CreateContractPriceLineInput = {
  /** What the unit price buys. */
  readonly billingPeriod: BillingPeriod;
  /** The contract. */
  readonly contractId: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** First day of the price; of what is billed once, the day of it. */
  readonly firstDay: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is priced, at most 200 characters. */
  readonly item: string;
  /** Last day of the price; null: until further notice. */
  readonly lastDay?: string | null | undefined;
  /** How many, zero or more, with at most four decimals. */
  readonly quantity: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Price of one for the billing period, SEK excluding VAT, zero or more. */
  readonly unitPrice: string;
};

/** A role for an account. */
export type CreateGrantInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The role. */
  readonly role: Role;
  /** Id of the unit that it holds for, with all under it; null: the whole region. */
  readonly unitId?: string | null | undefined;
  /** Id of the account. */
  readonly userId: string;
};

/** Who the holder of an account is at an OpenID provider. */
export type CreateIdentityInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The provider’s issuer, as its ID tokens have it, at most 200 characters. */
  readonly issuer: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The person’s subject at the provider, at most 255 characters. */
  readonly subject: string;
  /** Id of the account that it signs in to. */
  readonly userId: string;
};

/** A new unit in the organisation tree. */
export type CreateOrganisationUnitInput = {
  /** The unit's code in the region's organisation register, unique, at most 40 characters. */
  readonly code: string;
  /** Cost centre that the unit is charged on. */
  readonly costCentre?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** HSA id of the unit in the national HSA catalogue, unique. */
  readonly hsaId?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Level in the organisation. */
  readonly kind: UnitKind;
  /** Name of the unit, at most 200 characters. */
  readonly name: string;
  /** The unit that this one lies under; null for one at the top. A moved unit takes its branch along; it cannot lie in its own branch. */
  readonly parentId?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** A new member of staff. */
export type CreatePersonInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address at work, unique; kept in lower case. */
  readonly email: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day at work; null while employed. */
  readonly leftOn?: string | null | undefined;
  /** First and last name, at most 200 characters. */
  readonly name: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Title or position. */
  readonly title?: string | null | undefined;
  /** The unit that the person works in. */
  readonly unitId: string;
};

/** A new price index. */
export type CreatePriceIndexSeriesInput = {
  /** What the values are counted from, such as “2015 = 100”. */
  readonly base?: string | null | undefined;
  /** What clauses and files name it by, unique, at most 60 characters. Kept while a clause names it. */
  readonly code: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** How often it has a value. Kept while it has values. */
  readonly frequency: IndexFrequency;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, at most 200 characters. */
  readonly name: string;
  /** Free note, at most 4000 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Who publishes it, and where, at most 500 characters. */
  readonly source: string;
};

/** A new value of a price index. */
export type CreatePriceIndexValueInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The month, or any month of the quarter; at most one value of a status. */
  readonly month: string;
  /** When it was published. */
  readonly publishedOn?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The series. */
  readonly seriesId: string;
  /** Where it was read, if elsewhere than the series says. */
  readonly source?: string | null | undefined;
  /** Preliminary or final. */
  readonly status: PublishedStatus;
  /** The value, above zero. */
  readonly value: string;
};

/** An account whose holder is to choose how to sign in. */
export type CreateSignInLinkInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Id of the account. */
  readonly userId: string;
};

/** A new site. */
export type CreateSiteInput = {
  /** Town. */
  readonly city?: string | null | undefined;
  /** The site's code in the region's property register, unique, at most 40 characters. */
  readonly code: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the site, at most 200 characters. */
  readonly name: string;
  /** Swedish postal code, "371 85" or "37185". */
  readonly postalCode?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Street and number. */
  readonly street?: string | null | undefined;
};

/** A new supplier. */
export type CreateSupplierInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address for matters of the agreement. */
  readonly email?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the company, unique, at most 200 characters. */
  readonly name: string;
  /** Swedish organisation number, with or without hyphen, unique; the check digit is checked. */
  readonly organisationNumber?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Address on the web; https only. */
  readonly website?: string | null | undefined;
};

/** A new account. It may do nothing until a role is granted. */
export type CreateUserInput = {
  /** True closes the account: its sessions end and its tokens are withdrawn at once. False opens it again. */
  readonly disabled?: boolean | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address at work. */
  readonly email?: string | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the person, at most 200 characters. */
  readonly name: string;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** What is typed to sign in: letters, digits and . _ - @, at most 100; unique. */
  readonly username: string;
};

/** Conditions on a day; all that are given must hold. */
export type DateFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: string | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: string | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: string | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

/** Conditions on an instant; all that are given must hold. */
export type DateTimeFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: string | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: string | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: string | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

/** Conditions on a decimal number; all that are given must hold. */
export type DecimalFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: string | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: string | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: string | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

/** What is to be decided next. */
export const DecisionKind = {
  /** It ends by itself: have what follows ready. */
  END: 'END',
  /** Let the contract renew itself, or give notice. */
  NOTICE: 'NOTICE',
  /** Call off the extension option, or let the contract end. */
  OPTION: 'OPTION'
} as const;

export type DecisionKind = typeof DecisionKind[keyof typeof DecisionKind];
/** Conditions on DecisionKind; all that are given must hold. */
export type DecisionKindFilter = {
  /** Equal to the value. */
  readonly eq?: DecisionKind | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<DecisionKind> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: DecisionKind | null | undefined;
};

/** The record to delete. Refused while something refers to it. */
export type DeleteInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the record. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** Conditions on linked grants. */
export type GrantLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: GrantWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: GrantWhere | null | undefined;
};

/** Conditions on grants; all that are given must hold. */
export type GrantWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<GrantWhere> | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: GrantWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<GrantWhere> | null | undefined;
  /** The role. */
  readonly role?: RoleFilter | null | undefined;
  /** The unit; null is the whole region. */
  readonly unit?: OrganisationUnitWhere | null | undefined;
  /** Who holds it. */
  readonly user?: UserWhere | null | undefined;
};

/** Conditions on a record id; all that are given must hold. */
export type IdFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

/** Conditions on linked identities. */
export type IdentityLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: IdentityWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: IdentityWhere | null | undefined;
};

/** Conditions on identities; all that are given must hold. */
export type IdentityWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IdentityWhere> | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** The provider’s issuer, an https address. */
  readonly issuer?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: IdentityWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IdentityWhere> | null | undefined;
  /** What the provider calls the person, for ever: its subject. */
  readonly subject?: TextFilter | null | undefined;
  /** The account that it signs in to. */
  readonly user?: UserWhere | null | undefined;
};

/** What a column of the file is taken for. */
export type ImportColumnInput = {
  /** How its days are written. */
  readonly dateFormat?: ImportDateFormat | null | undefined;
  /** The decimal mark of its numbers, comma or point. */
  readonly decimalMark?: string | null | undefined;
  /** A field of importKinds; null leaves the column out. */
  readonly field?: string | null | undefined;
  /** Position in the file, from 0; null with a text that all rows share. */
  readonly position?: number | null | undefined;
  /** Whether amounts with another currency's sign are SEK. */
  readonly takenAsSek?: boolean | null | undefined;
  /** A text that all rows share, instead of a column of the file. */
  readonly text?: string | null | undefined;
};

/** In which order days are written where it can be read in several ways. */
export const ImportDateFormat = {
  /** Day, month, year. */
  DMY: 'DMY',
  /** Month, day, year. */
  MDY: 'MDY',
  /** Excel's numbers of days. */
  SERIAL: 'SERIAL',
  /** Year, month, day. */
  YMD: 'YMD'
} as const;

export type ImportDateFormat = typeof ImportDateFormat[keyof typeof ImportDateFormat];
/** How the values of a field are read. */
export const ImportFieldType = {
  /** Yes or no. */
  BOOLEAN: 'BOOLEAN',
  /** A day. */
  DATE: 'DATE',
  /** A number with decimals. */
  DECIMAL: 'DECIMAL',
  /** One of a list, by its name in Swedish or English. */
  ENUM: 'ENUM',
  /** A whole number. */
  INTEGER: 'INTEGER',
  /** An amount in SEK. */
  MONEY: 'MONEY',
  /** Another record, by its code or name. */
  REFERENCE: 'REFERENCE',
  /** A text. */
  TEXT: 'TEXT'
} as const;

export type ImportFieldType = typeof ImportFieldType[keyof typeof ImportFieldType];
/** A kind of record that files bring and take. */
export const ImportKind = {
  /** Assets. */
  ASSETS: 'ASSETS',
  /** Values of price indices. */
  INDEX_VALUES: 'INDEX_VALUES',
  /** Makers' models. */
  MODELS: 'MODELS',
  /** Sites. */
  SITES: 'SITES',
  /** Suppliers. */
  SUPPLIERS: 'SUPPLIERS',
  /** Units of the organisation. */
  UNITS: 'UNITS'
} as const;

export type ImportKind = typeof ImportKind[keyof typeof ImportKind];
/** Conditions on ImportKind; all that are given must hold. */
export type ImportKindFilter = {
  /** Equal to the value. */
  readonly eq?: ImportKind | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ImportKind> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ImportKind | null | undefined;
};

/** Conditions on importMappings; all that are given must hold. */
export type ImportMappingWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ImportMappingWhere> | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** The kind of records in such files. */
  readonly kind?: ImportKindFilter | null | undefined;
  /** Its name, unique among those of its kind. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ImportMappingWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ImportMappingWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** What a row did, or would do, to the inventory. */
export const ImportOutcome = {
  /** It changes a record. */
  CHANGED: 'CHANGED',
  /** It makes a record. */
  CREATED: 'CREATED',
  /** It cannot be taken; its problems say why. */
  REJECTED: 'REJECTED',
  /** It says what is stored already. */
  UNCHANGED: 'UNCHANGED'
} as const;

export type ImportOutcome = typeof ImportOutcome[keyof typeof ImportOutcome];
/** Conditions on ImportOutcome; all that are given must hold. */
export type ImportOutcomeFilter = {
  /** Equal to the value. */
  readonly eq?: ImportOutcome | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ImportOutcome> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ImportOutcome | null | undefined;
};

/** What the user must decide of a column before anything is imported. */
export const ImportQuestion = {
  /** Whether amounts with another currency's sign are SEK. */
  CURRENCY: 'CURRENCY',
  /** Whether day or month comes first: all days of the column are below 13. */
  DATE_ORDER: 'DATE_ORDER',
  /** Whether comma or point is the decimal mark. */
  DECIMAL_MARK: 'DECIMAL_MARK',
  /** Which of several columns is the field: their headers all fit it. */
  FIELD: 'FIELD'
} as const;

export type ImportQuestion = typeof ImportQuestion[keyof typeof ImportQuestion];
/** Conditions on linked importRows. */
export type ImportRowLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: ImportRowWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: ImportRowWhere | null | undefined;
};

/** Conditions on importRows; all that are given must hold. */
export type ImportRowWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ImportRowWhere> | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Line in a CSV file or row in a sheet, from 1. */
  readonly line?: IntFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ImportRowWhere | null | undefined;
  /** Number of the row among those with values, from 1; the headers have one too. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ImportRowWhere> | null | undefined;
  /** What it does, or would do; null until it is judged. */
  readonly outcome?: ImportOutcomeFilter | null | undefined;
  /** The run that it belongs to. */
  readonly run?: ImportRunWhere | null | undefined;
  /** What became of it when the run was undone. */
  readonly undo?: ImportUndoFilter | null | undefined;
};

/** Conditions on importRuns; all that are given must hold. */
export type ImportRunWhere = {
  /** Who started it. */
  readonly actor?: TextFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ImportRunWhere> | null | undefined;
  /** When the record was made. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When the run ended. */
  readonly endedAt?: DateTimeFilter | null | undefined;
  /** Conditions on events: Every change of a record that the run made, and that undoing it made. */
  readonly events?: AuditEventLinkWhere | null | undefined;
  /** Name of the file. */
  readonly fileName?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** The kind of records in the file; null: not known yet. */
  readonly kind?: ImportKindFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ImportRunWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ImportRunWhere> | null | undefined;
  /** Conditions on rows: The rows of the file, in its order. */
  readonly rows?: ImportRowLinkWhere | null | undefined;
  /** Where the run stands. */
  readonly status?: ImportStatusFilter | null | undefined;
};

/** Where an import run stands. */
export const ImportStatus = {
  /** The run was cancelled; nothing of it is written. */
  CANCELLED: 'CANCELLED',
  /** The rows are written. */
  DONE: 'DONE',
  /** The run could not go on; nothing of it is written. */
  FAILED: 'FAILED',
  /** The rows are being written, in one transaction. */
  IMPORTING: 'IMPORTING',
  /** What each row would do is being worked out. */
  JUDGING: 'JUDGING',
  /** The file is read; which column is which field is to be confirmed. */
  MAPPING: 'MAPPING',
  /** What each row would do is known; nothing is written yet. */
  PREVIEW: 'PREVIEW',
  /** The file is being read. */
  READING: 'READING',
  /** What the run wrote is being taken back. */
  UNDOING: 'UNDOING',
  /** What the run wrote has been taken back, as far as nothing had changed since. */
  UNDONE: 'UNDONE',
  /** The file is awaited: send it by PUT to the upload address. */
  UPLOADING: 'UPLOADING'
} as const;

export type ImportStatus = typeof ImportStatus[keyof typeof ImportStatus];
/** Conditions on ImportStatus; all that are given must hold. */
export type ImportStatusFilter = {
  /** Equal to the value. */
  readonly eq?: ImportStatus | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ImportStatus> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ImportStatus | null | undefined;
};

/** What became of a row's change when its run was undone. */
export const ImportUndo = {
  /** It was kept; the problems of the row say why. */
  KEPT: 'KEPT',
  /** It was taken back. */
  UNDONE: 'UNDONE'
} as const;

export type ImportUndo = typeof ImportUndo[keyof typeof ImportUndo];
/** Conditions on ImportUndo; all that are given must hold. */
export type ImportUndoFilter = {
  /** Equal to the value. */
  readonly eq?: ImportUndo | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<ImportUndo> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: ImportUndo | null | undefined;
};

/** A series’ part of what prices follow. */
export type IndexBasketPartInput = {
  /** Code of the series. */
  readonly series: string;
  /** Its part, above 0 to 100 percent; what the parts leave of 100 is fixed. */
  readonly weight: string;
};

/** How often a price index has a value. */
export const IndexFrequency = {
  /** One for each month. */
  MONTH: 'MONTH',
  /** One for each quarter. */
  QUARTER: 'QUARTER'
} as const;

export type IndexFrequency = typeof IndexFrequency[keyof typeof IndexFrequency];
/** Conditions on IndexFrequency; all that are given must hold. */
export type IndexFrequencyFilter = {
  /** Equal to the value. */
  readonly eq?: IndexFrequency | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<IndexFrequency> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: IndexFrequency | null | undefined;
};

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to the value. */
  readonly eq?: number | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: number | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: number | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: number | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: number | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: number | null | undefined;
};

/** A run whose rows are to be judged. */
export type JudgeImportInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** What cap and floor of an index clause limit. */
export const LimitBasis = {
  /** The change of one adjustment, from the price before it. */
  PER_ADJUSTMENT: 'PER_ADJUSTMENT',
  /** The change from the price that applied a year earlier. */
  PER_YEAR: 'PER_YEAR',
  /** The whole change since the agreed price. */
  SINCE_BASE: 'SINCE_BASE'
} as const;

export type LimitBasis = typeof LimitBasis[keyof typeof LimitBasis];
/** Conditions on LimitBasis; all that are given must hold. */
export type LimitBasisFilter = {
  /** Equal to the value. */
  readonly eq?: LimitBasis | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<LimitBasis> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: LimitBasis | null | undefined;
};

/** What a value that the inventory does not know is to mean, in all rows: give recordId or create. */
export type MapImportValueInput = {
  /** True: the record is made with the import. */
  readonly create?: boolean | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The field, as unknownValues has it. */
  readonly field: string;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Id of the record that it means. */
  readonly recordId?: string | null | undefined;
  /** The value, as unknownValues has it. */
  readonly text: string;
};

/** A cell of a row that is to have another text. */
export type MendImportCellInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Position of the cell, from 0. */
  readonly position: number;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Number of the row. */
  readonly row: number;
  /** Its new text, at most 10 000 characters. */
  readonly text: string;
};

/** Conditions on an amount in SEK excluding VAT; all that are given must hold. */
export type MoneyFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: string | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: string | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: string | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

/** How a notice period meets the end of a term. */
export const NoticeRule = {
  /** “At the latest 3 months before the end”: counted from the end. */
  BACKWARD: 'BACKWARD',
  /** “A notice period of 3 months”: counted from the day of the notice. */
  FORWARD: 'FORWARD'
} as const;

export type NoticeRule = typeof NoticeRule[keyof typeof NoticeRule];
/** From when the notice period of an open-ended contract runs. */
export const NoticeStart = {
  /** From the day of the notice to the same day number (SFS 1930:173 § 1, by analogy). */
  DAY_NUMBER: 'DAY_NUMBER',
  /** From the end of the month of the notice. */
  MONTH_TURN: 'MONTH_TURN'
} as const;

export type NoticeStart = typeof NoticeStart[keyof typeof NoticeStart];
/** Where an extension option stands on a day. */
export const OptionStanding = {
  /** It can still be called off. */
  AVAILABLE: 'AVAILABLE',
  /** It has been called off. */
  CALLED_OFF: 'CALLED_OFF',
  /** Its deadline, or that of one before it, has passed. */
  LAPSED: 'LAPSED'
} as const;

export type OptionStanding = typeof OptionStanding[keyof typeof OptionStanding];
/** Direction of an order. Records without a value come last in both. */
export const OrderDirection = {
  /** Smallest, earliest or first in the Swedish alphabet first. */
  ASC: 'ASC',
  /** Largest, latest or last in the Swedish alphabet first. */
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** Conditions on linked organisationUnits. */
export type OrganisationUnitLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: OrganisationUnitWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: OrganisationUnitWhere | null | undefined;
};

/** Conditions on organisationUnits; all that are given must hold. */
export type OrganisationUnitWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<OrganisationUnitWhere> | null | undefined;
  /** Conditions on assets: The assets that belong to the unit itself; assets(where: { unitWithin }) has those of the branch. */
  readonly assets?: AssetLinkWhere | null | undefined;
  /** Conditions on children: The units directly under this one. */
  readonly children?: OrganisationUnitLinkWhere | null | undefined;
  /** The unit's code in the region's organisation register, unique. */
  readonly code?: TextFilter | null | undefined;
  /** Conditions on contracts: The contracts of the unit itself; contracts(where: { unitWithin }) has those of the branch. */
  readonly contracts?: ContractLinkWhere | null | undefined;
  /** Cost centre (kostnadsställe) that the unit is charged on. */
  readonly costCentre?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** HSA id of the unit in the national HSA catalogue. */
  readonly hsaId?: TextFilter | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Level in the organisation. */
  readonly kind?: UnitKindFilter | null | undefined;
  /** Name of the unit. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: OrganisationUnitWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<OrganisationUnitWhere> | null | undefined;
  /** The unit that this one lies under; null for the region. */
  readonly parent?: OrganisationUnitWhere | null | undefined;
  /** Conditions on people: The people who work in the unit itself. */
  readonly people?: PersonLinkWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** The unit is one of these or lies under one of them. */
  readonly within?: ReadonlyArray<string> | null | undefined;
};

/** A run that is to be written. */
export type PerformImportInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** True: rows that cannot be taken are left out. Otherwise one such row keeps everything from being written. */
  readonly validOnly?: boolean | null | undefined;
};

/** What people can be grouped and counted by. */
export const PersonGroupField = {
  /** The unit that the person works in. */
  UNIT: 'UNIT'
} as const;

export type PersonGroupField = typeof PersonGroupField[keyof typeof PersonGroupField];
/** Conditions on linked people. */
export type PersonLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: PersonWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: PersonWhere | null | undefined;
};

/** One level of the order of people. */
export type PersonOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PersonOrderField;
};

/** What people can be ordered by. */
export const PersonOrderField = {
  /** E-mail address at work, unique. */
  EMAIL: 'EMAIL',
  /** Last day at work; null while employed. */
  LEFT_ON: 'LEFT_ON',
  /** First and last name. */
  NAME: 'NAME',
  /** Title or position. */
  TITLE: 'TITLE',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PersonOrderField = typeof PersonOrderField[keyof typeof PersonOrderField];
/** Conditions on people; all that are given must hold. */
export type PersonWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Conditions on contracts: The contracts that the person owns. */
  readonly contracts?: ContractLinkWhere | null | undefined;
  /** E-mail address at work, unique. */
  readonly email?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on keeps: The assets that the person keeps. */
  readonly keeps?: AssetLinkWhere | null | undefined;
  /** Last day at work; null while employed. */
  readonly leftOn?: DateFilter | null | undefined;
  /** First and last name. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: PersonWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Conditions on owns: The assets that the person is system owner of. */
  readonly owns?: AssetLinkWhere | null | undefined;
  /** Title or position. */
  readonly title?: TextFilter | null | undefined;
  /** The unit that the person works in. */
  readonly unit?: OrganisationUnitWhere | null | undefined;
  /** The person works in or under one of these units. */
  readonly unitWithin?: ReadonlyArray<string> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** One level of the order of priceIndices. */
export type PriceIndexSeriesOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PriceIndexSeriesOrderField;
};

/** What priceIndices can be ordered by. */
export const PriceIndexSeriesOrderField = {
  /** What clauses and files name it by, unique. */
  CODE: 'CODE',
  /** Name. */
  NAME: 'NAME',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type PriceIndexSeriesOrderField = typeof PriceIndexSeriesOrderField[keyof typeof PriceIndexSeriesOrderField];
/** Conditions on priceIndices; all that are given must hold. */
export type PriceIndexSeriesWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PriceIndexSeriesWhere> | null | undefined;
  /** Conditions on clauses: The clauses of contracts that follow it. */
  readonly clauses?: ContractIndexClauseLinkWhere | null | undefined;
  /** What clauses and files name it by, unique. */
  readonly code?: TextFilter | null | undefined;
  /** How often it has a value. */
  readonly frequency?: IndexFrequencyFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** The latest month, or first month of a quarter, with a final value; null: none has one. */
  readonly lastFinal?: YearMonthFilter | null | undefined;
  /** The latest month, or first month of a quarter, with a preliminary value; null: none has one. */
  readonly lastPreliminary?: YearMonthFilter | null | undefined;
  /** Name. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: PriceIndexSeriesWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PriceIndexSeriesWhere> | null | undefined;
  /** Who publishes it, and where. */
  readonly source?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on values: Its published values, the latest period first. */
  readonly values?: PriceIndexValueLinkWhere | null | undefined;
};

/** Conditions on linked priceIndexValues. */
export type PriceIndexValueLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: PriceIndexValueWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: PriceIndexValueWhere | null | undefined;
};

/** Conditions on priceIndexValues; all that are given must hold. */
export type PriceIndexValueWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PriceIndexValueWhere> | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** The month; of a quarterly series the first month of the quarter. */
  readonly month?: YearMonthFilter | null | undefined;
  /** This must not hold. */
  readonly not?: PriceIndexValueWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PriceIndexValueWhere> | null | undefined;
  /** When it was published. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** The series. */
  readonly series?: PriceIndexSeriesWhere | null | undefined;
  /** Preliminary or final. The two are never mixed in one calculation. */
  readonly status?: PublishedStatusFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** The value, above zero. */
  readonly value?: DecimalFilter | null | undefined;
};

/** How closely a contract is followed up. Source: SKR. */
export const PriorityClass = {
  /** The 10 % that matter most: three times a year. */
  HIGH: 'HIGH',
  /** The rest: every second year. */
  LOW: 'LOW',
  /** The next 30 %: once a year. */
  MEDIUM: 'MEDIUM'
} as const;

export type PriorityClass = typeof PriorityClass[keyof typeof PriorityClass];
/** Conditions on PriorityClass; all that are given must hold. */
export type PriorityClassFilter = {
  /** Equal to the value. */
  readonly eq?: PriorityClass | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<PriorityClass> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: PriorityClass | null | undefined;
};

/** What productCycles can be grouped and counted by. */
export const ProductCycleGroupField = {
  /** The catalogue's kind of product: os, device, database, server-app … */
  PRODUCT_CATEGORY: 'PRODUCT_CATEGORY'
} as const;

export type ProductCycleGroupField = typeof ProductCycleGroupField[keyof typeof ProductCycleGroupField];
/** One level of the order of productCycles. */
export type ProductCycleOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProductCycleOrderField;
};

/** What productCycles can be ordered by. */
export const ProductCycleOrderField = {
  /** Day of release. */
  RELEASE_DATE: 'RELEASE_DATE',
  /** The support-end day that counts for assets: last day with security updates, else of active support. */
  SUPPORT_END: 'SUPPORT_END',
  /** The product's name. */
  TITLE: 'TITLE',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type ProductCycleOrderField = typeof ProductCycleOrderField[keyof typeof ProductCycleOrderField];
/** Conditions on productCycles; all that are given must hold. */
export type ProductCycleWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ProductCycleWhere> | null | undefined;
  /** Name of the release cycle, unique within the product. */
  readonly cycle?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on models: The models that follow the cycle. */
  readonly models?: AssetModelLinkWhere | null | undefined;
  /** This must not hold. */
  readonly not?: ProductCycleWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ProductCycleWhere> | null | undefined;
  /** The product's short name in the catalogue, such as windows-server. */
  readonly product?: TextFilter | null | undefined;
  /** The catalogue's kind of product: os, device, database, server-app … */
  readonly productCategory?: TextFilter | null | undefined;
  /** Day of release. */
  readonly releaseDate?: DateFilter | null | undefined;
  /** The support-end day that counts for assets: last day with security updates, else of active support. */
  readonly supportEnd?: DateFilter | null | undefined;
  /** The product's name. */
  readonly title?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** How certain a published index value is. */
export const PublishedStatus = {
  /** Final. */
  FINAL: 'FINAL',
  /** Preliminary: a final one follows. */
  PRELIMINARY: 'PRELIMINARY'
} as const;

export type PublishedStatus = typeof PublishedStatus[keyof typeof PublishedStatus];
/** Conditions on PublishedStatus; all that are given must hold. */
export type PublishedStatusFilter = {
  /** Equal to the value. */
  readonly eq?: PublishedStatus | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<PublishedStatus> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: PublishedStatus | null | undefined;
};

/** A catalogue to bring models or product cycles up to date with. */
export type RefreshCatalogueInput = {
  /** The text of the file, JSON lines or one JSON array; at most 4 MiB. */
  readonly content: string;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the content lists. */
  readonly kind: CatalogueKind;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** How one asset stands to another, read from the first to the second. */
export const RelationKind = {
  /** The first is connected to the second: a switch to a router. */
  CONNECTS_TO: 'CONNECTS_TO',
  /** The first does not work without the second, in another way than the above. */
  DEPENDS_ON: 'DEPENDS_ON',
  /** The first is protected by the second: a network by a firewall. */
  PROTECTED_BY: 'PROTECTED_BY',
  /** The first runs on the second: a system on a server. */
  RUNS_ON: 'RUNS_ON',
  /** The first keeps its data on the second. */
  STORES_ON: 'STORES_ON'
} as const;

export type RelationKind = typeof RelationKind[keyof typeof RelationKind];
/** Conditions on RelationKind; all that are given must hold. */
export type RelationKindFilter = {
  /** Equal to the value. */
  readonly eq?: RelationKind | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<RelationKind> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: RelationKind | null | undefined;
};

/** A token to withdraw. */
export type RevokeApiTokenInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the token. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** What an account may do, within the unit that the role is granted for. */
export const Role = {
  /** Keeps accounts, grants and the organisation. */
  ADMINISTRATOR: 'ADMINISTRATOR',
  /** Reads everything that is not secret, accounts and the log of changes. */
  AUDITOR: 'AUDITOR',
  /** Keeps and renegotiates contracts, with their secret fields. */
  CONTRACT_MANAGER: 'CONTRACT_MANAGER',
  /** Keeps costs, benefits and allocation. */
  ECONOMIST: 'ECONOMIST',
  /** Keeps e-health services and initiatives. */
  E_HEALTH_LEAD: 'E_HEALTH_LEAD',
  /** Keeps measures and their monthly follow-up. */
  FOLLOW_UP_OFFICER: 'FOLLOW_UP_OFFICER',
  /** Keeps the inventory: assets, models, sites, people, suppliers. */
  INVENTORY_EDITOR: 'INVENTORY_EDITOR',
  /** Reads contracts and offers under secrecy, and keeps suppliers and price indices. */
  PROCUREMENT: 'PROCUREMENT',
  /** Reads inventory, contracts, services and follow-up; no secret fields. */
  READER: 'READER'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Conditions on Role; all that are given must hold. */
export type RoleFilter = {
  /** Equal to the value. */
  readonly eq?: Role | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: Role | null | undefined;
};

/** Conditions on linked sessions. */
export type SessionLinkWhere = {
  /** There is none for which this holds. */
  readonly none?: SessionWhere | null | undefined;
  /** There is at least one for which this holds. */
  readonly some?: SessionWhere | null | undefined;
};

/** Conditions on sessions; all that are given must hold. */
export type SessionWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SessionWhere> | null | undefined;
  /** When it began. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** When it was last used, to the minute. */
  readonly lastSeenAt?: DateTimeFilter | null | undefined;
  /** This must not hold. */
  readonly not?: SessionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SessionWhere> | null | undefined;
  /** Who is signed in. */
  readonly user?: UserWhere | null | undefined;
};

/** What the columns of a run are taken for. */
export type SetImportColumnsInput = {
  /** The columns; those not named are left out. */
  readonly columns: ReadonlyArray<ImportColumnInput>;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of records in the file. */
  readonly kind: ImportKind;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Saves the mapping under this name; one of the same name and kind is replaced. */
  readonly saveAs?: string | null | undefined;
};

/** How the file of a run is read: what is left out or null is recognised. The file is then read again. */
export type SetImportFormatInput = {
  /** The sign between values: semicolon, comma, tab or bar. */
  readonly delimiter?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** UTF-8, UTF-16LE, UTF-16BE or WINDOWS-1252. */
  readonly encoding?: string | null | undefined;
  /** Line or row of the file with the headers, from 1. */
  readonly headerRow?: number | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of records in it. */
  readonly kind?: ImportKind | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | null | undefined;
};

/** What sites can be grouped and counted by. */
export const SiteGroupField = {
  /** Town. */
  CITY: 'CITY'
} as const;

export type SiteGroupField = typeof SiteGroupField[keyof typeof SiteGroupField];
/** One level of the order of sites. */
export type SiteOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SiteOrderField;
};

/** What sites can be ordered by. */
export const SiteOrderField = {
  /** Town. */
  CITY: 'CITY',
  /** The site's code in the region's property register, unique. */
  CODE: 'CODE',
  /** Name of the site. */
  NAME: 'NAME',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SiteOrderField = typeof SiteOrderField[keyof typeof SiteOrderField];
/** Conditions on sites; all that are given must hold. */
export type SiteWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SiteWhere> | null | undefined;
  /** Conditions on assets: The assets that stand here. */
  readonly assets?: AssetLinkWhere | null | undefined;
  /** Town. */
  readonly city?: TextFilter | null | undefined;
  /** The site's code in the region's property register, unique. */
  readonly code?: TextFilter | null | undefined;
  /** Conditions on coverage: The contracts that cover everything at the site. */
  readonly coverage?: ContractCoverageLinkWhere | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Name of the site. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: SiteWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SiteWhere> | null | undefined;
  /** Postal code, "371 85". */
  readonly postalCode?: TextFilter | null | undefined;
  /** Street and number. */
  readonly street?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Unit of an agreed length of time. */
export const SpanUnit = {
  /** Calendar days. */
  DAYS: 'DAYS',
  /** Months. */
  MONTHS: 'MONTHS'
} as const;

export type SpanUnit = typeof SpanUnit[keyof typeof SpanUnit];
/** A file that is to be imported. */
export type StartImportInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the file, at most 200 characters. */
  readonly fileName: string;
  /** Size of the file in bytes. */
  readonly fileSize: number;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of records in it; recognised when left out. */
  readonly kind?: ImportKind | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** One level of the order of suppliers. */
export type SupplierOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SupplierOrderField;
};

/** What suppliers can be ordered by. */
export const SupplierOrderField = {
  /** Name of the company, unique. */
  NAME: 'NAME',
  /** Swedish organisation number, ten digits without hyphen, unique; null for a foreign company. */
  ORGANISATION_NUMBER: 'ORGANISATION_NUMBER',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type SupplierOrderField = typeof SupplierOrderField[keyof typeof SupplierOrderField];
/** Conditions on suppliers; all that are given must hold. */
export type SupplierWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SupplierWhere> | null | undefined;
  /** Conditions on assets: The assets that the supplier delivered. */
  readonly assets?: AssetLinkWhere | null | undefined;
  /** Conditions on contracts: The contracts with the supplier. */
  readonly contracts?: ContractLinkWhere | null | undefined;
  /** E-mail address for matters of the agreement. */
  readonly email?: TextFilter | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Name of the company, unique. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: SupplierWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SupplierWhere> | null | undefined;
  /** Swedish organisation number, ten digits without hyphen, unique; null for a foreign company. */
  readonly organisationNumber?: TextFilter | null | undefined;
  /** Telephone number. */
  readonly phone?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Address on the web, https. */
  readonly website?: TextFilter | null | undefined;
};

/** Which record an asset's support-end day comes from. */
export const SupportEndSource = {
  /** Set on the asset itself. */
  ASSET: 'ASSET',
  /** Set on the model. */
  MODEL: 'MODEL',
  /** Published by the maker for the model's product cycle. */
  PRODUCT_CYCLE: 'PRODUCT_CYCLE'
} as const;

export type SupportEndSource = typeof SupportEndSource[keyof typeof SupportEndSource];
/** Conditions on SupportEndSource; all that are given must hold. */
export type SupportEndSourceFilter = {
  /** Equal to the value. */
  readonly eq?: SupportEndSource | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<SupportEndSource> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: SupportEndSource | null | undefined;
};

/** Conditions on a text; all that are given must hold. */
export type TextFilter = {
  /** Has the text somewhere, in either case. */
  readonly contains?: string | null | undefined;
  /** Ends with the text, in either case. */
  readonly endsWith?: string | null | undefined;
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
  /** Begins with the text, in either case. */
  readonly startsWith?: string | null | undefined;
};

/** A run whose changes are to be taken back. */
export type UndoImportInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the run. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** Level in the region's organisation. */
export const UnitKind = {
  /** An administration (förvaltning). */
  ADMINISTRATION: 'ADMINISTRATION',
  /** A department or area of activity (verksamhetsområde). */
  DEPARTMENT: 'DEPARTMENT',
  /** The region as a whole. */
  REGION: 'REGION',
  /** A unit (enhet), such as a ward or a care centre. */
  UNIT: 'UNIT'
} as const;

export type UnitKind = typeof UnitKind[keyof typeof UnitKind];
/** Conditions on UnitKind; all that are given must hold. */
export type UnitKindFilter = {
  /** Equal to the value. */
  readonly eq?: UnitKind | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<UnitKind> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: UnitKind | null | undefined;
};

/** Why a price is not told. */
export const UnknownPrice = {
  /** An index value that it needs is not published or not entered. */
  MISSING_INDEX: 'MISSING_INDEX',
  /** A unit price is secret to you (OSL 31:16). */
  SECRET: 'SECRET'
} as const;

export type UnknownPrice = typeof UnknownPrice[keyof typeof UnknownPrice];
/** Changes of an asset: an absent field keeps its value, null clears it. */
export type UpdateAssetInput = {
  /** Values of the category's own attributes; those not named keep theirs, null clears them all. */
  readonly attributes?: ReadonlyArray<AssetAttributeInput> | null | undefined;
  /** Availability class, 0–4. */
  readonly availability?: number | null | undefined;
  /** Kind of asset. Attributes that a new category lacks must be taken away in the same change. */
  readonly category?: AssetCategory | null | undefined;
  /** Confidentiality class, 0–4. */
  readonly confidentiality?: number | null | undefined;
  /** Person who keeps or uses the asset. */
  readonly custodianId?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of an asset. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Integrity class, 0–4. */
  readonly integrity?: number | null | undefined;
  /** Model; of the same category as the asset. */
  readonly modelId?: string | null | undefined;
  /** Name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Free note, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Number of the purchase order, at most 60 characters. */
  readonly orderNumber?: string | null | undefined;
  /** The asset's own support end; null lets its model decide. */
  readonly ownSupportEnd?: string | null | undefined;
  /** Purchase cost, SEK excluding VAT; not negative. */
  readonly purchaseCost?: string | null | undefined;
  /** Day of purchase. */
  readonly purchaseDate?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The maker's serial number, at most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Site where the asset stands. */
  readonly siteId?: string | null | undefined;
  /** State in the lifecycle. A new asset is IN_STOCK when left out; a change goes to one of nextStatuses. */
  readonly status?: AssetStatus | null | undefined;
  /** Supplier who sold or delivered the asset. */
  readonly supplierId?: string | null | undefined;
  /** Person who is system owner. */
  readonly systemOwnerId?: string | null | undefined;
  /** Asset tag, unique, at most 60 characters. */
  readonly tag?: string | null | undefined;
  /** The unit that the asset belongs to. */
  readonly unitId?: string | null | undefined;
  /** Last day of the warranty; not before the day of purchase. */
  readonly warrantyEnd?: string | null | undefined;
};

/** Changes of a model: an absent field keeps its value, null clears it. */
export type UpdateAssetModelInput = {
  /** Category of the assets of this model; cannot be changed while assets of another category use it. */
  readonly category?: AssetCategory | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of a model. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Number of network interfaces. */
  readonly interfaceCount?: number | null | undefined;
  /** Maker, at most 200 characters. */
  readonly manufacturer?: string | null | undefined;
  /** Name of the model, unique within the maker, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The maker's part number, at most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Number of power ports. */
  readonly powerPortCount?: number | null | undefined;
  /** Product cycle whose published days the model follows. */
  readonly productCycleId?: string | null | undefined;
  /** Height in rack units (44.45 mm), 0 to 999.9 with one decimal at most. */
  readonly rackUnits?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Last day of the maker's support for the model; null lets the product cycle decide. */
  readonly supportEnd?: string | null | undefined;
};

/** The same changes of many assets, at most 5 000. */
export type UpdateAssetsInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The assets to change; or choose them by where and search. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True: change the assets that may be changed, also when others are refused. Otherwise all or none. */
  readonly partial?: boolean | null | undefined;
  /** The changes: an absent field keeps its value, null clears it. */
  readonly patch: AssetPatchInput;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Words that must all be found in the assets to change. */
  readonly search?: string | null | undefined;
  /** Conditions that the assets to change meet. */
  readonly where?: AssetWhere | null | undefined;
};

/** Changes of an index clause: an absent field keeps its value, null clears it. */
export type UpdateContractIndexClauseInput = {
  /** The month whose index values the agreed prices stand on. */
  readonly baseMonth?: string | null | undefined;
  /** The series, each once, at most 20. */
  readonly basket?: ReadonlyArray<IndexBasketPartInput> | null | undefined;
  /** Largest change of the price, in percent. */
  readonly cap?: string | null | undefined;
  /** The contract. */
  readonly contractId?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Months between adjustments, 1 to 120; 12 when left out. */
  readonly everyMonths?: number | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day with an adjusted price; its index month lies after the base. */
  readonly firstAdjustment?: string | null | undefined;
  /** It holds for price lines whose price begins on this day or later; null: on any day. */
  readonly firstDay?: string | null | undefined;
  /** Smallest change of the price, in percent, above -100 and not above the cap. */
  readonly floor?: string | null | undefined;
  /** Id of an index clause. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The items whose price lines follow it; null: all that no other clause names. */
  readonly items?: ReadonlyArray<string> | null | undefined;
  /** Months from the index month to the adjustment, 0 to 24; 3 when left out. */
  readonly lagMonths?: number | null | undefined;
  /** It holds for price lines whose price begins on this day or earlier; null: on any day. */
  readonly lastDay?: string | null | undefined;
  /** What cap and floor limit; SINCE_BASE when left out. */
  readonly limitBasis?: LimitBasis | null | undefined;
  /** What it is called, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** How much of the index change reaches the price, above 0 to 100 percent; 100 when left out. */
  readonly share?: string | null | undefined;
  /** The published values that count; FINAL when left out. */
  readonly status?: PublishedStatus | null | undefined;
  /** The index change, in percent from 0 and before the share, from which there is an adjustment. */
  readonly trigger?: string | null | undefined;
};

/** Changes of a contract: an absent field keeps its value, null clears it. */
export type UpdateContractInput = {
  /** Who stands in for the owner. */
  readonly deputyId?: string | null | undefined;
  /** Field of operations; OTHER when left out. */
  readonly domain?: ContractDomain | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Last day of the first term, instead of termMonths. */
  readonly fixedEnd?: string | null | undefined;
  /** Id of a contract. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is about. */
  readonly kind?: ContractKind | null | undefined;
  /** Name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Free note, at most 4 000 characters. */
  readonly note?: string | null | undefined;
  /** Length of the notice period; null: there is none. */
  readonly noticeCount?: number | null | undefined;
  /** When notice was given. */
  readonly noticeGivenOn?: string | null | undefined;
  /** How notice meets the end of a term; BACKWARD when left out. */
  readonly noticeRule?: NoticeRule | null | undefined;
  /** From when notice runs in an open-ended contract; DAY_NUMBER when left out. */
  readonly noticeStart?: NoticeStart | null | undefined;
  /** Unit of noticeCount; MONTHS when left out. */
  readonly noticeUnit?: SpanUnit | null | undefined;
  /** Number of the contract, unique, at most 60 characters. */
  readonly number?: string | null | undefined;
  /** Extension options in their order, all of them; at most 20. */
  readonly options?: ReadonlyArray<ContractOptionInput> | null | undefined;
  /** Contract owner (avtalsägare). */
  readonly ownerId?: string | null | undefined;
  /** The contract that it took over from; never in a circle. */
  readonly predecessorId?: string | null | undefined;
  /** Why they are secret, at most 1 000 characters. */
  readonly pricesSecretReason?: string | null | undefined;
  /** Last day on which the unit prices are secret (OSL 31:16); takes clearance and a reason. */
  readonly pricesSecretUntil?: string | null | undefined;
  /** How closely it is followed up; LOW when left out. */
  readonly priorityClass?: PriorityClass | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Registry number (diarienummer), at most 60 characters. */
  readonly registryNumber?: string | null | undefined;
  /** How many times at most it renews itself; null: without limit. */
  readonly renewalLimit?: number | null | undefined;
  /** Months of each tacit renewal; null: it does not renew itself. */
  readonly renewalMonths?: number | null | undefined;
  /** Months before the deadline that work on a decision begins; 3 when left out. */
  readonly reviewLeadMonths?: number | null | undefined;
  /** First day. */
  readonly start?: string | null | undefined;
  /** The other party. */
  readonly supplierId?: string | null | undefined;
  /** Length of the first term in months, 1 to 1 200. Without it and fixedEnd the contract is open-ended. */
  readonly termMonths?: number | null | undefined;
  /** The unit that the contract belongs to. */
  readonly unitId?: string | null | undefined;
};

/** Changes of a price line: an absent field keeps its value, null clears it. */
export type UpdateContractPriceLineInput = {
  /** What the unit price buys. */
  readonly billingPeriod?: BillingPeriod | null | undefined;
  /** The contract. */
  readonly contractId?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** First day of the price; of what is billed once, the day of it. */
  readonly firstDay?: string | null | undefined;
  /** Id of a price line. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is priced, at most 200 characters. */
  readonly item?: string | null | undefined;
  /** Last day of the price; null: until further notice. */
  readonly lastDay?: string | null | undefined;
  /** How many, zero or more, with at most four decimals. */
  readonly quantity?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Price of one for the billing period, SEK excluding VAT, zero or more. */
  readonly unitPrice?: string | null | undefined;
};

/** Changes of a unit: an absent field keeps its value, null clears it. */
export type UpdateOrganisationUnitInput = {
  /** The unit's code in the region's organisation register, unique, at most 40 characters. */
  readonly code?: string | null | undefined;
  /** Cost centre that the unit is charged on. */
  readonly costCentre?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** HSA id of the unit in the national HSA catalogue, unique. */
  readonly hsaId?: string | null | undefined;
  /** Id of a unit. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Level in the organisation. */
  readonly kind?: UnitKind | null | undefined;
  /** Name of the unit, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The unit that this one lies under; null for one at the top. A moved unit takes its branch along; it cannot lie in its own branch. */
  readonly parentId?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
};

/** Changes of a person: an absent field keeps its value, null clears it. */
export type UpdatePersonInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address at work, unique; kept in lower case. */
  readonly email?: string | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of a person. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day at work; null while employed. */
  readonly leftOn?: string | null | undefined;
  /** First and last name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Title or position. */
  readonly title?: string | null | undefined;
  /** The unit that the person works in. */
  readonly unitId?: string | null | undefined;
};

/** Changes of a price index: an absent field keeps its value, null clears it. */
export type UpdatePriceIndexSeriesInput = {
  /** What the values are counted from, such as “2015 = 100”. */
  readonly base?: string | null | undefined;
  /** What clauses and files name it by, unique, at most 60 characters. Kept while a clause names it. */
  readonly code?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** How often it has a value. Kept while it has values. */
  readonly frequency?: IndexFrequency | null | undefined;
  /** Id of a price index. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Free note, at most 4000 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Who publishes it, and where, at most 500 characters. */
  readonly source?: string | null | undefined;
};

/** Changes of a value of a price index: an absent field keeps its value, null clears it. */
export type UpdatePriceIndexValueInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of a value of a price index. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** The month, or any month of the quarter; at most one value of a status. */
  readonly month?: string | null | undefined;
  /** When it was published. */
  readonly publishedOn?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** The series. */
  readonly seriesId?: string | null | undefined;
  /** Where it was read, if elsewhere than the series says. */
  readonly source?: string | null | undefined;
  /** Preliminary or final. */
  readonly status?: PublishedStatus | null | undefined;
  /** The value, above zero. */
  readonly value?: string | null | undefined;
};

/** Changes of a site: an absent field keeps its value, null clears it. */
export type UpdateSiteInput = {
  /** Town. */
  readonly city?: string | null | undefined;
  /** The site's code in the region's property register, unique, at most 40 characters. */
  readonly code?: string | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of a site. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the site, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Swedish postal code, "371 85" or "37185". */
  readonly postalCode?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Street and number. */
  readonly street?: string | null | undefined;
};

/** Changes of a supplier: an absent field keeps its value, null clears it. */
export type UpdateSupplierInput = {
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address for matters of the agreement. */
  readonly email?: string | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of a supplier. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the company, unique, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Swedish organisation number, with or without hyphen, unique; the check digit is checked. */
  readonly organisationNumber?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** Address on the web; https only. */
  readonly website?: string | null | undefined;
};

/** Changes of an account: an absent field keeps its value, null clears it. */
export type UpdateUserInput = {
  /** True closes the account: its sessions end and its tokens are withdrawn at once. False opens it again. */
  readonly disabled?: boolean | null | undefined;
  /** True: check and answer what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address at work. */
  readonly email?: string | null | undefined;
  /** The version that you have seen; if the record has changed since, the answer is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Id of an account. */
  readonly id: string;
  /** A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the person, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the record's history. */
  readonly reason?: string | null | undefined;
  /** What is typed to sign in: letters, digits and . _ - @, at most 100; unique. */
  readonly username?: string | null | undefined;
};

/** One level of the order of users. */
export type UserOrderBy = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: UserOrderField;
};

/** What users can be ordered by. */
export const UserOrderField = {
  /** When somebody last signed in with it. */
  LAST_SIGN_IN_AT: 'LAST_SIGN_IN_AT',
  /** Name of the person. */
  NAME: 'NAME',
  /** When the record was last changed. */
  UPDATED_AT: 'UPDATED_AT',
  /** What is typed to sign in, in lower case; unique. */
  USERNAME: 'USERNAME'
} as const;

export type UserOrderField = typeof UserOrderField[keyof typeof UserOrderField];
/** Conditions on users; all that are given must hold. */
export type UserWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<UserWhere> | null | undefined;
  /** Conditions on apiTokens: The tokens of the account. */
  readonly apiTokens?: ApiTokenLinkWhere | null | undefined;
  /** When the account was closed; null while it is open. */
  readonly disabledAt?: DateTimeFilter | null | undefined;
  /** E-mail address at work; nothing is linked or allowed by it. */
  readonly email?: TextFilter | null | undefined;
  /** Conditions on grants: The roles that the account holds. */
  readonly grants?: GrantLinkWhere | null | undefined;
  /** Conditions on history: Every change of the record, newest first. */
  readonly history?: AuditEventLinkWhere | null | undefined;
  /** Conditions on the id. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on identities: Who signs in to it from elsewhere. */
  readonly identities?: IdentityLinkWhere | null | undefined;
  /** When somebody last signed in with it. */
  readonly lastSignInAt?: DateTimeFilter | null | undefined;
  /** Name of the person. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: UserWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<UserWhere> | null | undefined;
  /** Conditions on sessions: Where the account is signed in. */
  readonly sessions?: SessionLinkWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** What is typed to sign in, in lower case; unique. */
  readonly username?: TextFilter | null | undefined;
};

/** Conditions on a calendar month; all that are given must hold. */
export type YearMonthFilter = {
  /** Equal to the value. */
  readonly eq?: string | null | undefined;
  /** Greater (later) than the value. */
  readonly gt?: string | null | undefined;
  /** Greater (later) than or equal to the value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of the values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less (earlier) than the value. */
  readonly lt?: string | null | undefined;
  /** Less (earlier) than or equal to the value. */
  readonly lte?: string | null | undefined;
  /** Not equal to the value; records without a value are included. */
  readonly ne?: string | null | undefined;
};

export type AuditEventFieldsFragment = { readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly actor: string, readonly userId: string | null, readonly source: AuditSource, readonly action: AuditAction, readonly recordType: string, readonly recordId: string | null, readonly recordLabel: string | null, readonly requestId: string | null, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } & { ' $fragmentName'?: 'AuditEventFieldsFragment' };

export type AuditLogQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AuditEventWhere | null | undefined;
  orderBy?: ReadonlyArray<AuditEventOrderBy> | AuditEventOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AuditEventConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'AuditEvent' }
      & { ' $fragmentRefs'?: { 'AuditEventFieldsFragment': AuditEventFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type AuditLogFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AuditEventWhere | null | undefined;
}>;


export type AuditLogFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AuditEventConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'AuditEventFacet', readonly field: AuditEventGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type AuditEventRecordQueryVariables = Exact<{
  id: string;
}>;


export type AuditEventRecordQuery = { readonly __typename: 'Query', readonly auditEvent: (
    { readonly __typename: 'AuditEvent' }
    & { ' $fragmentRefs'?: { 'AuditEventFieldsFragment': AuditEventFieldsFragment } }
  ) | null };

export type FindUsersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindUsersQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'UserConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'User', readonly id: string, readonly name: string, readonly username: string }> } };

export type GrantFieldsFragment = { readonly __typename: 'Grant', readonly id: string, readonly version: number, readonly role: Role, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'GrantFieldsFragment' };

export type CreateGrantMutationVariables = Exact<{
  input: CreateGrantInput;
}>;


export type CreateGrantMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'GrantPayload', readonly record: (
      { readonly __typename: 'Grant' }
      & { ' $fragmentRefs'?: { 'GrantFieldsFragment': GrantFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteGrantMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteGrantMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type GrantsOfUserQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type GrantsOfUserQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'User', readonly id: string, readonly part: { readonly __typename: 'GrantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Grant' }
        & { ' $fragmentRefs'?: { 'GrantFieldsFragment': GrantFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type IdentityFieldsFragment = { readonly __typename: 'Identity', readonly id: string, readonly version: number, readonly issuer: string, readonly subject: string, readonly createdAt: string } & { ' $fragmentName'?: 'IdentityFieldsFragment' };

export type CreateIdentityMutationVariables = Exact<{
  input: CreateIdentityInput;
}>;


export type CreateIdentityMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'IdentityPayload', readonly record: (
      { readonly __typename: 'Identity' }
      & { ' $fragmentRefs'?: { 'IdentityFieldsFragment': IdentityFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteIdentityMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteIdentityMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type IdentitiesOfUserQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type IdentitiesOfUserQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'User', readonly id: string, readonly part: { readonly __typename: 'IdentityConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Identity' }
        & { ' $fragmentRefs'?: { 'IdentityFieldsFragment': IdentityFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly __typename: 'Mutation', readonly changePassword: { readonly __typename: 'ChangePasswordPayload', readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string }> } };

export type SessionsOfUserQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SessionsOfUserQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'User', readonly id: string, readonly part: { readonly __typename: 'SessionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Session', readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string | null, readonly userAgent: string | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type EndSessionMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type EndSessionMutation = { readonly __typename: 'Mutation', readonly endSession: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly __typename: 'Mutation', readonly createApiToken: { readonly __typename: 'CreateApiTokenPayload', readonly secret: string } };

export type TokenFieldsFragment = { readonly __typename: 'ApiToken', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly lastDay: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'TokenFieldsFragment' };

export type TokensOfUserQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TokensOfUserQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'User', readonly id: string, readonly part: { readonly __typename: 'ApiTokenConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ApiToken' }
        & { ' $fragmentRefs'?: { 'TokenFieldsFragment': TokenFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { readonly __typename: 'Mutation', readonly revokeApiToken: { readonly __typename: 'ApiTokenPayload', readonly apiToken: { readonly __typename: 'ApiToken', readonly id: string, readonly revokedAt: string | null } } };

export type CreateSignInLinkMutationVariables = Exact<{
  input: CreateSignInLinkInput;
}>;


export type CreateSignInLinkMutation = { readonly __typename: 'Mutation', readonly createSignInLink: { readonly __typename: 'CreateSignInLinkPayload', readonly path: string } };

export type UserFieldsFragment = { readonly __typename: 'User', readonly id: string, readonly version: number, readonly username: string, readonly name: string, readonly email: string | null, readonly disabledAt: string | null, readonly lastSignInAt: string | null, readonly grants: { readonly __typename: 'GrantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Grant', readonly id: string, readonly role: Role, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null }> } } & { ' $fragmentName'?: 'UserFieldsFragment' };

export type UserRecordQueryVariables = Exact<{
  id: string;
}>;


export type UserRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserFieldsFragment': UserFieldsFragment } }
  ) | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'UserPayload', readonly record: (
      { readonly __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserFieldsFragment': UserFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'UserPayload', readonly record: (
      { readonly __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserFieldsFragment': UserFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteUserMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type UserListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: UserWhere | null | undefined;
  orderBy?: ReadonlyArray<UserOrderBy> | UserOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UserListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'UserConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserFieldsFragment': UserFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type UserHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type UserHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'User', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly userId: string | null, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly reads: ReadonlyArray<string>, readonly writes: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly sessionId: string | null } };

export type ContractDaysFragment = { readonly __typename: 'Contract', readonly start: string, readonly noticeGivenOn: string | null, readonly phase: ContractPhase, readonly currentEnd: string | null, readonly earliestEnd: string | null, readonly latestPossibleEnd: string | null, readonly decisionKind: DecisionKind | null, readonly termEnd: string | null, readonly deadline: string | null, readonly safeDate: string | null, readonly reviewDate: string | null, readonly renewsTo: string | null, readonly options: ReadonlyArray<{ readonly __typename: 'ContractOption', readonly months: number, readonly callOffCount: number | null, readonly callOffUnit: SpanUnit | null, readonly callOffBy: string | null, readonly calledOffOn: string | null, readonly standing: OptionStanding, readonly end: string, readonly newEnd: string, readonly deadline: string, readonly safeDate: string, readonly isLate: boolean }>, readonly decisions: ReadonlyArray<{ readonly __typename: 'ContractDecision', readonly kind: DecisionKind, readonly termEnd: string, readonly deadline: string, readonly safeDate: string, readonly reviewDate: string, readonly renewsTo: string | null }> } & { ' $fragmentName'?: 'ContractDaysFragment' };

export type ContractFieldsFragment = (
  { readonly __typename: 'Contract', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly number: string, readonly registryNumber: string | null, readonly name: string, readonly kind: ContractKind, readonly domain: ContractDomain, readonly priorityClass: PriorityClass, readonly start: string, readonly termMonths: number | null, readonly fixedEnd: string | null, readonly renewalMonths: number | null, readonly renewalLimit: number | null, readonly noticeCount: number | null, readonly noticeUnit: SpanUnit | null, readonly noticeRule: NoticeRule | null, readonly noticeStart: NoticeStart | null, readonly noticeGivenOn: string | null, readonly reviewLeadMonths: number, readonly phase: ContractPhase, readonly annualCost: string, readonly isOrphaned: boolean, readonly pricesSecretUntil: string | null, readonly pricesSecretReason: string | null, readonly note: string | null, readonly createdAt: string, readonly updatedAt: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string }, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly leftOn: string | null } | null, readonly deputy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly predecessor: { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'ContractOption', readonly months: number, readonly callOffCount: number | null, readonly callOffUnit: SpanUnit | null, readonly callOffBy: string | null, readonly calledOffOn: string | null }>, readonly indexClauses: { readonly __typename: 'ContractIndexClauseConnection', readonly totalCount: number }, readonly priceLines: { readonly __typename: 'ContractPriceLineConnection', readonly totalCount: number }, readonly coverage: { readonly __typename: 'ContractCoverageConnection', readonly totalCount: number }, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly successors: { readonly __typename: 'ContractConnection', readonly totalCount: number } }
  & { ' $fragmentRefs'?: { 'ContractDaysFragment': ContractDaysFragment } }
) & { ' $fragmentName'?: 'ContractFieldsFragment' };

export type ContractRecordQueryVariables = Exact<{
  id: string;
}>;


export type ContractRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'Contract' }
    & { ' $fragmentRefs'?: { 'ContractFieldsFragment': ContractFieldsFragment } }
  ) | null };

export type CreateContractMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type CreateContractMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractPayload', readonly record: (
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractFieldsFragment': ContractFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateContractMutationVariables = Exact<{
  input: UpdateContractInput;
}>;


export type UpdateContractMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractPayload', readonly record: (
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractFieldsFragment': ContractFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteContractMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteContractMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type ContractCardQueryVariables = Exact<{
  number: string;
}>;


export type ContractCardQuery = { readonly __typename: 'Query', readonly contract: { readonly __typename: 'Contract', readonly id: string, readonly name: string, readonly kind: ContractKind, readonly safeDate: string | null, readonly deadline: string | null, readonly annualCost: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string }, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null } | null };

export type ContractListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ContractWhere | null | undefined;
  orderBy?: ReadonlyArray<ContractOrderBy> | ContractOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContractListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractRowFragment': ContractRowFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type ContractFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ContractWhere | null | undefined;
}>;


export type ContractFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ContractConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'ContractFacet', readonly field: ContractGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type ContractHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ContractHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ContractRowFragment = { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly registryNumber: string | null, readonly name: string, readonly kind: ContractKind, readonly domain: ContractDomain, readonly priorityClass: PriorityClass, readonly phase: ContractPhase, readonly start: string, readonly currentEnd: string | null, readonly latestPossibleEnd: string | null, readonly decisionKind: DecisionKind | null, readonly termEnd: string | null, readonly deadline: string | null, readonly safeDate: string | null, readonly renewsTo: string | null, readonly annualCost: string, readonly isOrphaned: boolean, readonly updatedAt: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string }, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'ContractRowFragment' };

export type CoverageFieldsFragment = { readonly __typename: 'ContractCoverage', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly firstDay: string, readonly lastDay: string | null, readonly asset: { readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string } | null, readonly assetModel: { readonly __typename: 'AssetModel', readonly id: string, readonly manufacturer: string, readonly name: string } | null, readonly site: { readonly __typename: 'Site', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'CoverageFieldsFragment' };

export type CreateCoverageMutationVariables = Exact<{
  input: CreateContractCoverageInput;
}>;


export type CreateCoverageMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractCoveragePayload', readonly record: (
      { readonly __typename: 'ContractCoverage' }
      & { ' $fragmentRefs'?: { 'CoverageFieldsFragment': CoverageFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteCoverageMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteCoverageMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type CoverageOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CoverageOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'ContractCoverageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ContractCoverage' }
        & { ' $fragmentRefs'?: { 'CoverageFieldsFragment': CoverageFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type AssetsOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AssetsOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'AssetConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly category: AssetCategory, readonly status: AssetStatus, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type PreviewNewContractMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type PreviewNewContractMutation = { readonly __typename: 'Mutation', readonly preview: { readonly __typename: 'ContractPayload', readonly contract: (
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractDaysFragment': ContractDaysFragment } }
    ) } };

export type PreviewContractChangeMutationVariables = Exact<{
  input: UpdateContractInput;
}>;


export type PreviewContractChangeMutation = { readonly __typename: 'Mutation', readonly preview: { readonly __typename: 'ContractPayload', readonly contract: (
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractDaysFragment': ContractDaysFragment } }
    ) } };

export type DeadlineRowFragment = { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly kind: ContractKind, readonly decisionKind: DecisionKind | null, readonly termEnd: string | null, readonly deadline: string | null, readonly safeDate: string | null, readonly renewsTo: string | null, readonly annualCost: string, readonly isOrphaned: boolean, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string }, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'DeadlineRowFragment' };

export type DeadlinePageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ContractWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlinePageQuery = { readonly __typename: 'Query', readonly contracts: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'DeadlineRowFragment': DeadlineRowFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ContractHitsQueryVariables = Exact<{
  text: string;
}>;


export type ContractHitsQuery = { readonly __typename: 'Query', readonly contracts: { readonly __typename: 'ContractConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } }> } };

export type FindContractsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindContractsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ContractConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } }> } };

export type FindAssetsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindAssetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly serialNumber: string | null }> } };

export type ClauseFieldsFragment = { readonly __typename: 'ContractIndexClause', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly name: string, readonly items: ReadonlyArray<string> | null, readonly firstDay: string | null, readonly lastDay: string | null, readonly baseMonth: string, readonly status: PublishedStatus, readonly share: string, readonly cap: string | null, readonly floor: string | null, readonly limitBasis: LimitBasis, readonly trigger: string | null, readonly firstAdjustment: string, readonly everyMonths: number, readonly lagMonths: number, readonly basket: ReadonlyArray<{ readonly __typename: 'IndexBasketPart', readonly series: string, readonly weight: string }> } & { ' $fragmentName'?: 'ClauseFieldsFragment' };

export type ClauseRecordQueryVariables = Exact<{
  id: string;
}>;


export type ClauseRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'ContractIndexClause' }
    & { ' $fragmentRefs'?: { 'ClauseFieldsFragment': ClauseFieldsFragment } }
  ) | null };

export type CreateClauseMutationVariables = Exact<{
  input: CreateContractIndexClauseInput;
}>;


export type CreateClauseMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractIndexClausePayload', readonly record: (
      { readonly __typename: 'ContractIndexClause' }
      & { ' $fragmentRefs'?: { 'ClauseFieldsFragment': ClauseFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateClauseMutationVariables = Exact<{
  input: UpdateContractIndexClauseInput;
}>;


export type UpdateClauseMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractIndexClausePayload', readonly record: (
      { readonly __typename: 'ContractIndexClause' }
      & { ' $fragmentRefs'?: { 'ClauseFieldsFragment': ClauseFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteClauseMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteClauseMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type PreviewNewClauseMutationVariables = Exact<{
  input: CreateContractIndexClauseInput;
  later: string;
}>;


export type PreviewNewClauseMutation = { readonly __typename: 'Mutation', readonly preview: { readonly __typename: 'ContractIndexClausePayload', readonly record: { readonly __typename: 'ContractIndexClause', readonly contract: { readonly __typename: 'Contract', readonly now: (
          { readonly __typename: 'ContractPrice' }
          & { ' $fragmentRefs'?: { 'PriceFieldsFragment': PriceFieldsFragment } }
        ), readonly later: (
          { readonly __typename: 'ContractPrice' }
          & { ' $fragmentRefs'?: { 'PriceFieldsFragment': PriceFieldsFragment } }
        ) } } } };

export type PreviewClauseChangeMutationVariables = Exact<{
  input: UpdateContractIndexClauseInput;
  later: string;
}>;


export type PreviewClauseChangeMutation = { readonly __typename: 'Mutation', readonly preview: { readonly __typename: 'ContractIndexClausePayload', readonly record: { readonly __typename: 'ContractIndexClause', readonly contract: { readonly __typename: 'Contract', readonly now: (
          { readonly __typename: 'ContractPrice' }
          & { ' $fragmentRefs'?: { 'PriceFieldsFragment': PriceFieldsFragment } }
        ), readonly later: (
          { readonly __typename: 'ContractPrice' }
          & { ' $fragmentRefs'?: { 'PriceFieldsFragment': PriceFieldsFragment } }
        ) } } } };

export type FindSeriesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindSeriesQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'PriceIndexSeriesConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'PriceIndexSeries', readonly id: string, readonly code: string, readonly name: string }> } };

export type ClausesOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ClausesOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'ContractIndexClauseConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ContractIndexClause' }
        & { ' $fragmentRefs'?: { 'ClauseFieldsFragment': ClauseFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ItemsOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ItemsOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'ContractPriceLineConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'ContractPriceLine', readonly id: string, readonly item: string, readonly billingPeriod: BillingPeriod }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ValuesOfSeriesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ValuesOfSeriesQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'PriceIndexSeries', readonly id: string, readonly part: { readonly __typename: 'PriceIndexValueConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'PriceIndexValue' }
        & { ' $fragmentRefs'?: { 'IndexValueFieldsFragment': IndexValueFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type PriceFieldsFragment = { readonly __typename: 'ContractPrice', readonly on: string, readonly annualCost: string | null, readonly agreedAnnualCost: string | null, readonly unknown: UnknownPrice | null, readonly isPreliminary: boolean, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingIndexValue', readonly series: string, readonly month: string, readonly status: PublishedStatus }> } & { ' $fragmentName'?: 'PriceFieldsFragment' };

export type PriceForecastQueryVariables = Exact<{
  id: string;
  until: string;
  change: string;
}>;


export type PriceForecastQuery = { readonly __typename: 'Query', readonly contract: { readonly __typename: 'Contract', readonly id: string, readonly priceForecast: { readonly __typename: 'ContractPriceForecast', readonly days: ReadonlyArray<{ readonly __typename: 'PriceForecastDay', readonly on: string, readonly annualCost: string | null, readonly change: string | null, readonly isForecast: boolean, readonly unknown: UnknownPrice | null, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingIndexValue', readonly series: string, readonly month: string, readonly status: PublishedStatus }> }>, readonly years: ReadonlyArray<{ readonly __typename: 'PriceForecastYear', readonly from: string, readonly to: string, readonly cost: string | null, readonly isForecast: boolean, readonly unknown: UnknownPrice | null, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingIndexValue', readonly series: string, readonly month: string, readonly status: PublishedStatus }> }> } } | null };

export type PriceOnDayQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type PriceOnDayQuery = { readonly __typename: 'Query', readonly contract: { readonly __typename: 'Contract', readonly id: string, readonly indexClauses: { readonly __typename: 'ContractIndexClauseConnection', readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ContractIndexClause' }
        & { ' $fragmentRefs'?: { 'ClauseFieldsFragment': ClauseFieldsFragment } }
      )> }, readonly priceOn: (
      { readonly __typename: 'ContractPrice', readonly lines: ReadonlyArray<(
        { readonly __typename: 'ContractLinePrice', readonly priceLineId: string, readonly item: string, readonly quantity: string, readonly billingPeriod: BillingPeriod, readonly clauseId: string | null, readonly agreedPrice: string | null, readonly unitPrice: string | null, readonly annualCost: string | null, readonly unknown: UnknownPrice | null, readonly isPreliminary: boolean, readonly correction: string | null, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingIndexValue', readonly series: string, readonly month: string, readonly status: PublishedStatus }> }
        & { ' $fragmentRefs'?: { 'PriceStepsFieldsFragment': PriceStepsFieldsFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'PriceFieldsFragment': PriceFieldsFragment } }
    ) } | null };

export type PriceStepsFieldsFragment = { readonly __typename: 'ContractLinePrice', readonly adjustments: ReadonlyArray<{ readonly __typename: 'PriceAdjustment', readonly day: string, readonly reference: string, readonly indexChange: string, readonly changeSinceLast: string | null, readonly outcome: AdjustmentOutcome, readonly appliedChange: string, readonly price: string, readonly movements: ReadonlyArray<{ readonly __typename: 'IndexMovement', readonly series: string, readonly weight: string, readonly fromMonth: string, readonly from: string, readonly toMonth: string, readonly to: string }> }> } & { ' $fragmentName'?: 'PriceStepsFieldsFragment' };

export type ClausesOfSeriesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ClausesOfSeriesQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'PriceIndexSeries', readonly id: string, readonly part: { readonly __typename: 'ContractIndexClauseConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'ContractIndexClause', readonly id: string, readonly name: string, readonly share: string, readonly baseMonth: string, readonly firstAdjustment: string, readonly contract: { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type SeriesFieldsFragment = { readonly __typename: 'PriceIndexSeries', readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly source: string, readonly frequency: IndexFrequency, readonly base: string | null, readonly note: string | null, readonly lastFinal: string | null, readonly lastPreliminary: string | null, readonly values: { readonly __typename: 'PriceIndexValueConnection', readonly totalCount: number }, readonly clauses: { readonly __typename: 'ContractIndexClauseConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'SeriesFieldsFragment' };

export type SeriesRecordQueryVariables = Exact<{
  id: string;
}>;


export type SeriesRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'PriceIndexSeries' }
    & { ' $fragmentRefs'?: { 'SeriesFieldsFragment': SeriesFieldsFragment } }
  ) | null };

export type CreateSeriesMutationVariables = Exact<{
  input: CreatePriceIndexSeriesInput;
}>;


export type CreateSeriesMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PriceIndexSeriesPayload', readonly record: (
      { readonly __typename: 'PriceIndexSeries' }
      & { ' $fragmentRefs'?: { 'SeriesFieldsFragment': SeriesFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateSeriesMutationVariables = Exact<{
  input: UpdatePriceIndexSeriesInput;
}>;


export type UpdateSeriesMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PriceIndexSeriesPayload', readonly record: (
      { readonly __typename: 'PriceIndexSeries' }
      & { ' $fragmentRefs'?: { 'SeriesFieldsFragment': SeriesFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteSeriesMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteSeriesMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type SeriesListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: PriceIndexSeriesWhere | null | undefined;
  orderBy?: ReadonlyArray<PriceIndexSeriesOrderBy> | PriceIndexSeriesOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SeriesListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'PriceIndexSeriesConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'PriceIndexSeries' }
      & { ' $fragmentRefs'?: { 'SeriesFieldsFragment': SeriesFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type SeriesHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SeriesHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'PriceIndexSeries', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type IndexValueFieldsFragment = { readonly __typename: 'PriceIndexValue', readonly id: string, readonly version: number, readonly month: string, readonly status: PublishedStatus, readonly value: string, readonly publishedOn: string | null, readonly source: string | null } & { ' $fragmentName'?: 'IndexValueFieldsFragment' };

export type IndexValueRecordQueryVariables = Exact<{
  id: string;
}>;


export type IndexValueRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'PriceIndexValue' }
    & { ' $fragmentRefs'?: { 'IndexValueFieldsFragment': IndexValueFieldsFragment } }
  ) | null };

export type CreateIndexValueMutationVariables = Exact<{
  input: CreatePriceIndexValueInput;
}>;


export type CreateIndexValueMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PriceIndexValuePayload', readonly record: (
      { readonly __typename: 'PriceIndexValue' }
      & { ' $fragmentRefs'?: { 'IndexValueFieldsFragment': IndexValueFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateIndexValueMutationVariables = Exact<{
  input: UpdatePriceIndexValueInput;
}>;


export type UpdateIndexValueMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PriceIndexValuePayload', readonly record: (
      { readonly __typename: 'PriceIndexValue' }
      & { ' $fragmentRefs'?: { 'IndexValueFieldsFragment': IndexValueFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteIndexValueMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteIndexValueMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type PriceLineFieldsFragment = { readonly __typename: 'ContractPriceLine', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly item: string, readonly quantity: string, readonly unitPrice: string | null, readonly annualCost: string | null, readonly pricesAreSecret: boolean, readonly billingPeriod: BillingPeriod, readonly firstDay: string, readonly lastDay: string | null } & { ' $fragmentName'?: 'PriceLineFieldsFragment' };

export type PriceLineRecordQueryVariables = Exact<{
  id: string;
}>;


export type PriceLineRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'ContractPriceLine' }
    & { ' $fragmentRefs'?: { 'PriceLineFieldsFragment': PriceLineFieldsFragment } }
  ) | null };

export type CreatePriceLineMutationVariables = Exact<{
  input: CreateContractPriceLineInput;
}>;


export type CreatePriceLineMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractPriceLinePayload', readonly record: (
      { readonly __typename: 'ContractPriceLine' }
      & { ' $fragmentRefs'?: { 'PriceLineFieldsFragment': PriceLineFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdatePriceLineMutationVariables = Exact<{
  input: UpdateContractPriceLineInput;
}>;


export type UpdatePriceLineMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'ContractPriceLinePayload', readonly record: (
      { readonly __typename: 'ContractPriceLine' }
      & { ' $fragmentRefs'?: { 'PriceLineFieldsFragment': PriceLineFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeletePriceLineMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeletePriceLineMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type PriceLinesOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PriceLinesOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'ContractPriceLineConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'ContractPriceLine' }
        & { ' $fragmentRefs'?: { 'PriceLineFieldsFragment': PriceLineFieldsFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type SuccessorsOfContractQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SuccessorsOfContractQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Contract', readonly id: string, readonly part: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly start: string, readonly phase: ContractPhase }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ContractTimelineQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ContractWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractTimelineQuery = { readonly __typename: 'Query', readonly contracts: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } }
      & { ' $fragmentRefs'?: { 'ContractDaysFragment': ContractDaysFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ContractByNumberQueryVariables = Exact<{
  number: string;
}>;


export type ContractByNumberQuery = { readonly __typename: 'Query', readonly contract: (
    { readonly __typename: 'Contract' }
    & { ' $fragmentRefs'?: { 'ContractFieldsFragment': ContractFieldsFragment } }
  ) | null };

export type ContractTotalsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ContractWhere | null | undefined;
}>;


export type ContractTotalsQuery = { readonly __typename: 'Query', readonly contracts: { readonly __typename: 'ContractConnection', readonly aggregate: { readonly __typename: 'ContractAggregate', readonly count: number, readonly sum: { readonly __typename: 'ContractAmounts', readonly annualCost: string | null } } } };

export type DeadlineFiguresQueryVariables = Exact<{
  search?: string | null | undefined;
  in30?: ContractWhere | null | undefined;
  in90?: ContractWhere | null | undefined;
  in180?: ContractWhere | null | undefined;
  in365?: ContractWhere | null | undefined;
  overdue?: ContractWhere | null | undefined;
  orphaned?: ContractWhere | null | undefined;
}>;


export type DeadlineFiguresQuery = { readonly __typename: 'Query', readonly in30: { readonly __typename: 'ContractConnection', readonly aggregate: { readonly __typename: 'ContractAggregate', readonly count: number, readonly sum: { readonly __typename: 'ContractAmounts', readonly annualCost: string | null } } }, readonly in90: { readonly __typename: 'ContractConnection', readonly aggregate: { readonly __typename: 'ContractAggregate', readonly count: number, readonly sum: { readonly __typename: 'ContractAmounts', readonly annualCost: string | null } } }, readonly in180: { readonly __typename: 'ContractConnection', readonly aggregate: { readonly __typename: 'ContractAggregate', readonly count: number, readonly sum: { readonly __typename: 'ContractAmounts', readonly annualCost: string | null } } }, readonly in365: { readonly __typename: 'ContractConnection', readonly aggregate: { readonly __typename: 'ContractAggregate', readonly count: number, readonly sum: { readonly __typename: 'ContractAmounts', readonly annualCost: string | null } } }, readonly overdue: { readonly __typename: 'ContractConnection', readonly totalCount: number }, readonly orphaned: { readonly __typename: 'ContractConnection', readonly totalCount: number } };

export type ImportRunListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunListQuery = { readonly __typename: 'Query', readonly importRuns: { readonly __typename: 'ImportRunConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'ImportRun', readonly id: string, readonly kind: ImportKind | null, readonly status: ImportStatus, readonly actor: string, readonly fileName: string, readonly fileSize: number, readonly mayChange: boolean, readonly createdAt: string, readonly rowCount: number | null, readonly createdCount: number | null, readonly changedCount: number | null, readonly rejectedCount: number | null, readonly undoneCount: number | null, readonly keptCount: number | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ImportRowFieldsFragment = { readonly __typename: 'ImportRow', readonly id: string, readonly number: number, readonly line: number, readonly cells: ReadonlyArray<string>, readonly outcome: ImportOutcome | null, readonly recordId: string | null, readonly undo: ImportUndo | null, readonly problems: ReadonlyArray<{ readonly __typename: 'ImportProblem', readonly position: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } & { ' $fragmentName'?: 'ImportRowFieldsFragment' };

export type ImportRowsQueryVariables = Exact<{
  where?: ImportRowWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly __typename: 'Query', readonly importRows: { readonly __typename: 'ImportRowConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'ImportRow' }
      & { ' $fragmentRefs'?: { 'ImportRowFieldsFragment': ImportRowFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ImportRunFieldsFragment = { readonly __typename: 'ImportRun', readonly id: string, readonly kind: ImportKind | null, readonly status: ImportStatus, readonly mayChange: boolean, readonly isMine: boolean, readonly actor: string, readonly reason: string | null, readonly fileName: string, readonly fileSize: number, readonly fileType: string | null, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headerRow: number | null, readonly preset: string | null, readonly rowCount: number | null, readonly createdCount: number | null, readonly changedCount: number | null, readonly unchangedCount: number | null, readonly rejectedCount: number | null, readonly doneCount: number | null, readonly totalCount: number | null, readonly validOnly: boolean, readonly problem: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly undoneCount: number | null, readonly keptCount: number | null, readonly columns: ReadonlyArray<{ readonly __typename: 'ImportColumn', readonly position: number | null, readonly text: string | null, readonly header: string, readonly samples: ReadonlyArray<string>, readonly field: string | null, readonly dateFormat: ImportDateFormat | null, readonly decimalMark: string | null, readonly takenAsSek: boolean, readonly question: ImportQuestion | null }>, readonly unknownValues: ReadonlyArray<{ readonly __typename: 'ImportUnknownValue', readonly field: string, readonly position: number, readonly text: string, readonly rows: number, readonly suggestedId: string | null, readonly suggestedName: string | null, readonly canCreate: boolean }>, readonly choices: ReadonlyArray<{ readonly __typename: 'ImportValueChoice', readonly field: string, readonly text: string, readonly recordId: string | null, readonly name: string | null }> } & { ' $fragmentName'?: 'ImportRunFieldsFragment' };

export type SetImportFormatMutationVariables = Exact<{
  input: SetImportFormatInput;
}>;


export type SetImportFormatMutation = { readonly __typename: 'Mutation', readonly setImportFormat: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type JudgeImportMutationVariables = Exact<{
  input: JudgeImportInput;
}>;


export type JudgeImportMutation = { readonly __typename: 'Mutation', readonly judgeImport: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type MapImportValueMutationVariables = Exact<{
  input: MapImportValueInput;
}>;


export type MapImportValueMutation = { readonly __typename: 'Mutation', readonly mapImportValue: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type PerformImportMutationVariables = Exact<{
  input: PerformImportInput;
}>;


export type PerformImportMutation = { readonly __typename: 'Mutation', readonly performImport: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { readonly __typename: 'Mutation', readonly cancelImport: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { readonly __typename: 'Mutation', readonly undoImport: { readonly __typename: 'ImportRunPayload', readonly importRun: { readonly __typename: 'ImportRun', readonly id: string } } };

export type SetImportColumnsMutationVariables = Exact<{
  input: SetImportColumnsInput;
}>;


export type SetImportColumnsMutation = { readonly __typename: 'Mutation', readonly setImportColumns: { readonly __typename: 'ImportRunPayload', readonly importRun: (
      { readonly __typename: 'ImportRun' }
      & { ' $fragmentRefs'?: { 'ImportRunFieldsFragment': ImportRunFieldsFragment } }
    ) } };

export type MendImportCellMutationVariables = Exact<{
  input: MendImportCellInput;
}>;


export type MendImportCellMutation = { readonly __typename: 'Mutation', readonly mendImportCell: { readonly __typename: 'MendImportCellPayload', readonly importRun: (
      { readonly __typename: 'ImportRun' }
      & { ' $fragmentRefs'?: { 'ImportRunFieldsFragment': ImportRunFieldsFragment } }
    ), readonly importRow: (
      { readonly __typename: 'ImportRow' }
      & { ' $fragmentRefs'?: { 'ImportRowFieldsFragment': ImportRowFieldsFragment } }
    ) } };

export type SavedMappingsQueryVariables = Exact<{
  where?: ImportMappingWhere | null | undefined;
}>;


export type SavedMappingsQuery = { readonly __typename: 'Query', readonly importMappings: { readonly __typename: 'ImportMappingConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ImportMapping', readonly id: string, readonly version: number, readonly name: string, readonly kind: ImportKind, readonly updatedAt: string, readonly columns: ReadonlyArray<{ readonly __typename: 'ImportMappingColumn', readonly header: string, readonly text: string | null, readonly field: string | null, readonly dateFormat: ImportDateFormat | null, readonly decimalMark: string | null, readonly takenAsSek: boolean }> }> } };

export type DeleteImportMappingMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteImportMappingMutation = { readonly __typename: 'Mutation', readonly deleteImportMapping: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type ImportKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportKindsQuery = { readonly __typename: 'Query', readonly importKinds: ReadonlyArray<{ readonly __typename: 'ImportKindDescription', readonly kind: ImportKind, readonly fields: ReadonlyArray<{ readonly __typename: 'ImportField', readonly field: string, readonly label: string, readonly required: boolean, readonly type: ImportFieldType, readonly options: ReadonlyArray<string> | null }> }> };

export type ImportRunPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunPageQuery = { readonly __typename: 'Query', readonly importRun: (
    { readonly __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportRunFieldsFragment': ImportRunFieldsFragment } }
  ) | null };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type ImportProgressSubscription = { readonly importProgress: (
    { readonly __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportRunFieldsFragment': ImportRunFieldsFragment } }
  ) | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly __typename: 'Mutation', readonly startImport: { readonly __typename: 'StartImportPayload', readonly importRun: (
      { readonly __typename: 'ImportRun' }
      & { ' $fragmentRefs'?: { 'ImportRunFieldsFragment': ImportRunFieldsFragment } }
    ) } };

export type AssetFieldsFragment = { readonly __typename: 'Asset', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly tag: string, readonly name: string, readonly category: AssetCategory, readonly status: AssetStatus, readonly nextStatuses: ReadonlyArray<AssetStatus>, readonly serialNumber: string | null, readonly orderNumber: string | null, readonly purchaseDate: string | null, readonly purchaseCost: string | null, readonly warrantyEnd: string | null, readonly ownSupportEnd: string | null, readonly supportEnd: string | null, readonly supportEndSource: SupportEndSource | null, readonly confidentiality: number | null, readonly integrity: number | null, readonly availability: number | null, readonly note: string | null, readonly createdAt: string, readonly updatedAt: string, readonly attributes: ReadonlyArray<{ readonly __typename: 'AssetAttribute', readonly name: string, readonly value: string }>, readonly model: (
    { readonly __typename: 'AssetModel' }
    & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
  ) | null, readonly site: { readonly __typename: 'Site', readonly id: string, readonly name: string } | null, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly custodian: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly systemOwner: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } | null, readonly relationsFrom: { readonly __typename: 'AssetRelationConnection', readonly totalCount: number }, readonly relationsTo: { readonly __typename: 'AssetRelationConnection', readonly totalCount: number }, readonly contracts: { readonly __typename: 'ContractConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'AssetFieldsFragment' };

export type AssetRecordQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AssetRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'Asset' }
    & { ' $fragmentRefs'?: { 'AssetFieldsFragment': AssetFieldsFragment } }
  ) | null };

export type CreateAssetMutationVariables = Exact<{
  input: CreateAssetInput;
}>;


export type CreateAssetMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'AssetPayload', readonly record: (
      { readonly __typename: 'Asset' }
      & { ' $fragmentRefs'?: { 'AssetFieldsFragment': AssetFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateAssetMutationVariables = Exact<{
  input: UpdateAssetInput;
}>;


export type UpdateAssetMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'AssetPayload', readonly record: (
      { readonly __typename: 'Asset' }
      & { ' $fragmentRefs'?: { 'AssetFieldsFragment': AssetFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteAssetMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteAssetMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type AssetCardQueryVariables = Exact<{
  tag: string;
}>;


export type AssetCardQuery = { readonly __typename: 'Query', readonly asset: { readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly category: AssetCategory, readonly status: AssetStatus, readonly supportEnd: string | null, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly site: { readonly __typename: 'Site', readonly id: string, readonly name: string } | null } | null };

export type AssetHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AssetHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Asset', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ContractsOfAssetQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ContractsOfAssetQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Asset', readonly id: string, readonly part: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Contract' }
        & { ' $fragmentRefs'?: { 'ContractOfFragment': ContractOfFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type RelationPageFragment = { readonly __typename: 'AssetRelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
    { readonly __typename: 'AssetRelation' }
    & { ' $fragmentRefs'?: { 'RelationFieldsFragment': RelationFieldsFragment } }
  )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } & { ' $fragmentName'?: 'RelationPageFragment' };

export type RelationsFromQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsFromQuery = { readonly __typename: 'Query', readonly asset: { readonly __typename: 'Asset', readonly id: string, readonly relations: (
      { readonly __typename: 'AssetRelationConnection' }
      & { ' $fragmentRefs'?: { 'RelationPageFragment': RelationPageFragment } }
    ) } | null };

export type RelationsToQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsToQuery = { readonly __typename: 'Query', readonly asset: { readonly __typename: 'Asset', readonly id: string, readonly relations: (
      { readonly __typename: 'AssetRelationConnection' }
      & { ' $fragmentRefs'?: { 'RelationPageFragment': RelationPageFragment } }
    ) } | null };

export type RefreshCatalogueMutationVariables = Exact<{
  input: RefreshCatalogueInput;
}>;


export type RefreshCatalogueMutation = { readonly __typename: 'Mutation', readonly refreshCatalogue: { readonly __typename: 'RefreshCataloguePayload', readonly created: number, readonly changed: number, readonly unchanged: number, readonly rejected: number, readonly changes: ReadonlyArray<{ readonly __typename: 'CatalogueChange', readonly name: string, readonly action: AuditAction, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly faults: ReadonlyArray<{ readonly __typename: 'CatalogueFault', readonly line: number, readonly message: string }> } };

export type FindRecordsQueryVariables = Exact<{
  text: string;
}>;


export type FindRecordsQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly serialNumber: string | null }> }, readonly assetModels: { readonly __typename: 'AssetModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'AssetModel', readonly id: string, readonly manufacturer: string, readonly name: string, readonly partNumber: string | null }> }, readonly suppliers: { readonly __typename: 'SupplierConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Supplier', readonly id: string, readonly name: string, readonly organisationNumber: string | null }> }, readonly sites: { readonly __typename: 'SiteConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Site', readonly id: string, readonly code: string, readonly name: string }> }, readonly organisationUnits: { readonly __typename: 'OrganisationUnitConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganisationUnit', readonly id: string, readonly code: string, readonly name: string }> }, readonly people: { readonly __typename: 'PersonConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly email: string }> } };

export type FindModelsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetModelWhere | null | undefined;
}>;


export type FindModelsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AssetModelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'AssetModel', readonly id: string, readonly manufacturer: string, readonly name: string, readonly partNumber: string | null }> } };

export type FindProductCyclesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindProductCyclesQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ProductCycleConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ProductCycle', readonly id: string, readonly title: string, readonly cycle: string, readonly supportEnd: string | null }> } };

export type FindOtherAssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  id: string;
}>;


export type FindOtherAssetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly serialNumber: string | null }> } };

export type AssetModelFieldsFragment = { readonly __typename: 'AssetModel', readonly id: string, readonly version: number, readonly manufacturer: string, readonly name: string, readonly partNumber: string | null, readonly category: AssetCategory, readonly supportEnd: string | null, readonly rackUnits: string | null, readonly interfaceCount: number | null, readonly powerPortCount: number | null, readonly productCycle: (
    { readonly __typename: 'ProductCycle' }
    & { ' $fragmentRefs'?: { 'ProductCycleFieldsFragment': ProductCycleFieldsFragment } }
  ) | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'AssetModelFieldsFragment' };

export type AssetModelRecordQueryVariables = Exact<{
  id: string;
}>;


export type AssetModelRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'AssetModel' }
    & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
  ) | null };

export type CreateAssetModelMutationVariables = Exact<{
  input: CreateAssetModelInput;
}>;


export type CreateAssetModelMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'AssetModelPayload', readonly record: (
      { readonly __typename: 'AssetModel' }
      & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateAssetModelMutationVariables = Exact<{
  input: UpdateAssetModelInput;
}>;


export type UpdateAssetModelMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'AssetModelPayload', readonly record: (
      { readonly __typename: 'AssetModel' }
      & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteAssetModelMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteAssetModelMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type AssetModelListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetModelWhere | null | undefined;
  orderBy?: ReadonlyArray<AssetModelOrderBy> | AssetModelOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AssetModelListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AssetModelConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'AssetModel' }
      & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type AssetModelFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetModelWhere | null | undefined;
}>;


export type AssetModelFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'AssetModelConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'AssetModelFacet', readonly field: AssetModelGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type AssetModelHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AssetModelHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'AssetModel', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ProductCycleFieldsFragment = { readonly __typename: 'ProductCycle', readonly id: string, readonly version: number, readonly product: string, readonly title: string, readonly productCategory: string, readonly cycle: string, readonly releaseDate: string | null, readonly activeSupportEnd: string | null, readonly securitySupportEnd: string | null, readonly extendedSupportEnd: string | null, readonly supportEnd: string | null, readonly latestRelease: string | null } & { ' $fragmentName'?: 'ProductCycleFieldsFragment' };

export type ProductCycleRecordQueryVariables = Exact<{
  id: string;
}>;


export type ProductCycleRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'ProductCycle' }
    & { ' $fragmentRefs'?: { 'ProductCycleFieldsFragment': ProductCycleFieldsFragment } }
  ) | null };

export type ProductCycleListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ProductCycleWhere | null | undefined;
  orderBy?: ReadonlyArray<ProductCycleOrderBy> | ProductCycleOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductCycleListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ProductCycleConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'ProductCycle' }
      & { ' $fragmentRefs'?: { 'ProductCycleFieldsFragment': ProductCycleFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type ProductCycleFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: ProductCycleWhere | null | undefined;
}>;


export type ProductCycleFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'ProductCycleConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'ProductCycleFacet', readonly field: ProductCycleGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type ProductCycleHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProductCycleHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'ProductCycle', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ProductCycleModelsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProductCycleModelsQuery = { readonly __typename: 'Query', readonly assetModels: { readonly __typename: 'AssetModelConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'AssetModel' }
      & { ' $fragmentRefs'?: { 'AssetModelFieldsFragment': AssetModelFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type RelationFieldsFragment = { readonly __typename: 'AssetRelation', readonly id: string, readonly version: number, readonly mayChange: boolean, readonly kind: RelationKind, readonly note: string | null, readonly from: { readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly status: AssetStatus }, readonly to: { readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly status: AssetStatus } } & { ' $fragmentName'?: 'RelationFieldsFragment' };

export type CreateAssetRelationMutationVariables = Exact<{
  input: CreateAssetRelationInput;
}>;


export type CreateAssetRelationMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'AssetRelationPayload', readonly record: (
      { readonly __typename: 'AssetRelation' }
      & { ' $fragmentRefs'?: { 'RelationFieldsFragment': RelationFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteAssetRelationMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteAssetRelationMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type SupportEndGroupsFragment = { readonly __typename: 'Query', readonly quarters: { readonly __typename: 'AssetConnection', readonly groupBy: ReadonlyArray<{ readonly __typename: 'AssetGroup', readonly count: number, readonly keys: ReadonlyArray<{ readonly __typename: 'AssetGroupKey', readonly value: string | null }>, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } }> }, readonly passed: { readonly __typename: 'AssetConnection', readonly aggregate: { readonly __typename: 'AssetAggregate', readonly count: number, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } } }, readonly present: { readonly __typename: 'AssetConnection', readonly aggregate: { readonly __typename: 'AssetAggregate', readonly count: number, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } } } } & { ' $fragmentName'?: 'SupportEndGroupsFragment' };

export type SupportEndingQueryVariables = Exact<{
  search?: string | null | undefined;
  scope?: AssetWhere | null | undefined;
  passed?: AssetWhere | null | undefined;
  present?: AssetWhere | null | undefined;
}>;


export type SupportEndingQuery = (
  { readonly __typename: 'Query' }
  & { ' $fragmentRefs'?: { 'SupportEndGroupsFragment': SupportEndGroupsFragment } }
);

export type AssetByTagQueryVariables = Exact<{
  tag: string;
  asOf?: string | null | undefined;
}>;


export type AssetByTagQuery = { readonly __typename: 'Query', readonly asset: (
    { readonly __typename: 'Asset' }
    & { ' $fragmentRefs'?: { 'AssetFieldsFragment': AssetFieldsFragment } }
  ) | null };

export type AssetCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssetCategoriesQuery = { readonly __typename: 'Query', readonly assetCategories: ReadonlyArray<{ readonly __typename: 'AssetCategoryDescription', readonly category: AssetCategory, readonly label: string, readonly attributes: ReadonlyArray<{ readonly __typename: 'AssetAttributeDescription', readonly name: string, readonly label: string, readonly description: string | null, readonly type: AttributeType, readonly unit: string | null, readonly options: ReadonlyArray<string> | null, readonly format: string | null }> }> };

export type AssetFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetWhere | null | undefined;
  by: ReadonlyArray<AssetGroupField> | AssetGroupField;
  ended?: AssetWhere | null | undefined;
  others?: AssetWhere | null | undefined;
  apart: boolean;
  asOf?: string | null | undefined;
}>;


export type AssetFacetsQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'AssetFacet', readonly field: AssetGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> }, readonly ended: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly quarters?: { readonly __typename: 'AssetConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'AssetFacet', readonly field: AssetGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type AssetRowFragment = { readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly category: AssetCategory, readonly status: AssetStatus, readonly serialNumber: string | null, readonly orderNumber: string | null, readonly purchaseDate: string | null, readonly purchaseCost: string | null, readonly warrantyEnd: string | null, readonly supportEnd: string | null, readonly supportEndSource: SupportEndSource | null, readonly confidentiality: number | null, readonly integrity: number | null, readonly availability: number | null, readonly updatedAt: string, readonly model: { readonly __typename: 'AssetModel', readonly id: string, readonly manufacturer: string, readonly name: string } | null, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly site: { readonly __typename: 'Site', readonly id: string, readonly name: string } | null, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } | null, readonly custodian: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly systemOwner: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'AssetRowFragment' };

export type AssetPageQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetWhere | null | undefined;
  asOf?: string | null | undefined;
  orderBy?: ReadonlyArray<AssetOrderBy> | AssetOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AssetPageQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Asset' }
      & { ' $fragmentRefs'?: { 'AssetRowFragment': AssetRowFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type AssetTotalsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: AssetWhere | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AssetTotalsQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly aggregate: { readonly __typename: 'AssetAggregate', readonly count: number, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } } } };

export type AssetCountQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type AssetCountQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number } };

export type UpdateAssetsMutationVariables = Exact<{
  input: UpdateAssetsInput;
}>;


export type UpdateAssetsMutation = { readonly __typename: 'Mutation', readonly updateAssets: { readonly __typename: 'UpdateAssetsPayload', readonly applied: boolean, readonly changed: number, readonly unchanged: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly __typename: 'UpdatedAsset', readonly id: string, readonly tag: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly error: { readonly __typename: 'RowError', readonly message: string } | null }> } };

export type AssetBreakdownQueryVariables = Exact<{
  where: AssetWhere;
}>;


export type AssetBreakdownQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number, readonly aggregate: { readonly __typename: 'AssetAggregate', readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } }, readonly byStatus: ReadonlyArray<{ readonly __typename: 'AssetGroup', readonly count: number, readonly keys: ReadonlyArray<{ readonly __typename: 'AssetGroupKey', readonly value: string | null }> }>, readonly byCategory: ReadonlyArray<{ readonly __typename: 'AssetGroup', readonly count: number, readonly keys: ReadonlyArray<{ readonly __typename: 'AssetGroupKey', readonly value: string | null }> }> } };

export type BranchAssetsQueryVariables = Exact<{
  units: ReadonlyArray<string> | string;
}>;


export type BranchAssetsQuery = { readonly __typename: 'Query', readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number } };

export type ContractOfFragment = { readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly phase: ContractPhase, readonly currentEnd: string | null, readonly safeDate: string | null, readonly annualCost: string, readonly supplier: { readonly __typename: 'Supplier', readonly id: string, readonly name: string } } & { ' $fragmentName'?: 'ContractOfFragment' };

export type FindUnitsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindUnitsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'OrganisationUnitConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganisationUnit', readonly id: string, readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null }> } };

export type FindPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  today: string;
}>;


export type FindPeopleQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'PersonConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly email: string, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } }> } };

export type FindSuppliersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindSuppliersQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'SupplierConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Supplier', readonly id: string, readonly name: string, readonly organisationNumber: string | null }> } };

export type FindSitesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindSitesQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'SiteConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Site', readonly id: string, readonly code: string, readonly name: string, readonly city: string | null }> } };

export type PersonFieldsFragment = { readonly __typename: 'Person', readonly id: string, readonly version: number, readonly name: string, readonly email: string, readonly title: string | null, readonly leftOn: string | null, readonly unit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string }, readonly keeps: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly owns: { readonly __typename: 'AssetConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'PersonFieldsFragment' };

export type PersonRecordQueryVariables = Exact<{
  id: string;
}>;


export type PersonRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'Person' }
    & { ' $fragmentRefs'?: { 'PersonFieldsFragment': PersonFieldsFragment } }
  ) | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PersonPayload', readonly record: (
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'PersonFieldsFragment': PersonFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'PersonPayload', readonly record: (
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'PersonFieldsFragment': PersonFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeletePersonMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeletePersonMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type PersonListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: PersonWhere | null | undefined;
  orderBy?: ReadonlyArray<PersonOrderBy> | PersonOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PersonListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'PersonConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Person' }
      & { ' $fragmentRefs'?: { 'PersonFieldsFragment': PersonFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type PersonFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: PersonWhere | null | undefined;
}>;


export type PersonFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'PersonConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'PersonFacet', readonly field: PersonGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type PersonHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PersonHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Person', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type SiteFieldsFragment = { readonly __typename: 'Site', readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly street: string | null, readonly postalCode: string | null, readonly city: string | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'SiteFieldsFragment' };

export type SiteRecordQueryVariables = Exact<{
  id: string;
}>;


export type SiteRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'Site' }
    & { ' $fragmentRefs'?: { 'SiteFieldsFragment': SiteFieldsFragment } }
  ) | null };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'SitePayload', readonly record: (
      { readonly __typename: 'Site' }
      & { ' $fragmentRefs'?: { 'SiteFieldsFragment': SiteFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'SitePayload', readonly record: (
      { readonly __typename: 'Site' }
      & { ' $fragmentRefs'?: { 'SiteFieldsFragment': SiteFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteSiteMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteSiteMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type SiteListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: SiteWhere | null | undefined;
  orderBy?: ReadonlyArray<SiteOrderBy> | SiteOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SiteListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'SiteConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Site' }
      & { ' $fragmentRefs'?: { 'SiteFieldsFragment': SiteFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type SiteFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: SiteWhere | null | undefined;
}>;


export type SiteFacetsQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'SiteConnection', readonly facets: ReadonlyArray<{ readonly __typename: 'SiteFacet', readonly field: SiteGroupField, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string | null, readonly label: string | null, readonly count: number }> }> } };

export type SiteHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SiteHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Site', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type SupplierFieldsFragment = { readonly __typename: 'Supplier', readonly id: string, readonly version: number, readonly name: string, readonly organisationNumber: string | null, readonly email: string | null, readonly phone: string | null, readonly website: string | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly contracts: { readonly __typename: 'ContractConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'SupplierFieldsFragment' };

export type SupplierRecordQueryVariables = Exact<{
  id: string;
}>;


export type SupplierRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'Supplier' }
    & { ' $fragmentRefs'?: { 'SupplierFieldsFragment': SupplierFieldsFragment } }
  ) | null };

export type CreateSupplierMutationVariables = Exact<{
  input: CreateSupplierInput;
}>;


export type CreateSupplierMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'SupplierPayload', readonly record: (
      { readonly __typename: 'Supplier' }
      & { ' $fragmentRefs'?: { 'SupplierFieldsFragment': SupplierFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateSupplierMutationVariables = Exact<{
  input: UpdateSupplierInput;
}>;


export type UpdateSupplierMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'SupplierPayload', readonly record: (
      { readonly __typename: 'Supplier' }
      & { ' $fragmentRefs'?: { 'SupplierFieldsFragment': SupplierFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteSupplierMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteSupplierMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type SupplierListQueryVariables = Exact<{
  search?: string | null | undefined;
  where?: SupplierWhere | null | undefined;
  orderBy?: ReadonlyArray<SupplierOrderBy> | SupplierOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SupplierListQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'SupplierConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Supplier' }
      & { ' $fragmentRefs'?: { 'SupplierFieldsFragment': SupplierFieldsFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type SupplierHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SupplierHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Supplier', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type ContractsOfSupplierQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ContractsOfSupplierQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'Supplier', readonly id: string, readonly part: { readonly __typename: 'ContractConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly __typename: 'Contract' }
        & { ' $fragmentRefs'?: { 'ContractOfFragment': ContractOfFragment } }
      )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type FindUnitsOutsideQueryVariables = Exact<{
  search?: string | null | undefined;
  branch: ReadonlyArray<string> | string;
}>;


export type FindUnitsOutsideQuery = { readonly __typename: 'Query', readonly list: { readonly __typename: 'OrganisationUnitConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganisationUnit', readonly id: string, readonly code: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null }> } };

export type OrganisationUnitFieldsFragment = { readonly __typename: 'OrganisationUnit', readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly kind: UnitKind, readonly costCentre: string | null, readonly hsaId: string | null, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly code: string } | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly children: { readonly __typename: 'OrganisationUnitConnection', readonly totalCount: number }, readonly people: { readonly __typename: 'PersonConnection', readonly totalCount: number } } & { ' $fragmentName'?: 'OrganisationUnitFieldsFragment' };

export type OrganisationUnitRecordQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationUnitRecordQuery = { readonly __typename: 'Query', readonly record: (
    { readonly __typename: 'OrganisationUnit' }
    & { ' $fragmentRefs'?: { 'OrganisationUnitFieldsFragment': OrganisationUnitFieldsFragment } }
  ) | null };

export type CreateOrganisationUnitMutationVariables = Exact<{
  input: CreateOrganisationUnitInput;
}>;


export type CreateOrganisationUnitMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'OrganisationUnitPayload', readonly record: (
      { readonly __typename: 'OrganisationUnit' }
      & { ' $fragmentRefs'?: { 'OrganisationUnitFieldsFragment': OrganisationUnitFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type UpdateOrganisationUnitMutationVariables = Exact<{
  input: UpdateOrganisationUnitInput;
}>;


export type UpdateOrganisationUnitMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'OrganisationUnitPayload', readonly record: (
      { readonly __typename: 'OrganisationUnit' }
      & { ' $fragmentRefs'?: { 'OrganisationUnitFieldsFragment': OrganisationUnitFieldsFragment } }
    ), readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> } };

export type DeleteOrganisationUnitMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteOrganisationUnitMutation = { readonly __typename: 'Mutation', readonly written: { readonly __typename: 'DeletePayload', readonly deletedId: string } };

export type OrganisationUnitHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationUnitHistoryQuery = { readonly __typename: 'Query', readonly record: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly history: (
      { readonly __typename: 'AuditEventConnection' }
      & { ' $fragmentRefs'?: { 'HistoryPageFragment': HistoryPageFragment } }
    ) } | null };

export type UnitAncestorsQueryVariables = Exact<{
  id: string;
}>;


export type UnitAncestorsQuery = { readonly __typename: 'Query', readonly organisationUnit: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string } | null } | null } | null } | null } | null } | null } | null };

export type UnitLevelQueryVariables = Exact<{
  where: OrganisationUnitWhere;
  after?: string | null | undefined;
}>;


export type UnitLevelQuery = { readonly __typename: 'Query', readonly organisationUnits: { readonly __typename: 'OrganisationUnitConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganisationUnit', readonly id: string, readonly name: string, readonly code: string, readonly children: { readonly __typename: 'OrganisationUnitConnection', readonly totalCount: number } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type AssetGroupsFragment = { readonly __typename: 'Query', readonly groups: { readonly __typename: 'AssetConnection', readonly groupBy: ReadonlyArray<{ readonly __typename: 'AssetGroup', readonly count: number, readonly keys: ReadonlyArray<{ readonly __typename: 'AssetGroupKey', readonly field: AssetGroupField, readonly value: string | null }>, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } }> } } & { ' $fragmentName'?: 'AssetGroupsFragment' };

export type KeyFiguresFragment = (
  { readonly __typename: 'Query', readonly unsupported: { readonly __typename: 'AssetConnection', readonly aggregate: { readonly __typename: 'AssetAggregate', readonly count: number, readonly sum: { readonly __typename: 'AssetAmounts', readonly purchaseCost: string | null } } }, readonly unclassified: { readonly __typename: 'AssetConnection', readonly totalCount: number }, readonly classifiable: { readonly __typename: 'AssetConnection', readonly totalCount: number } }
  & { ' $fragmentRefs'?: { 'AssetGroupsFragment': AssetGroupsFragment } }
) & { ' $fragmentName'?: 'KeyFiguresFragment' };

export type LatestChangesFragment = { readonly __typename: 'Query', readonly latest: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly history: { readonly __typename: 'AuditEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly actor: string, readonly action: AuditAction, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> }> } }> } } & { ' $fragmentName'?: 'LatestChangesFragment' };

export type NextDecisionsFragment = { readonly __typename: 'Query', readonly decisions: { readonly __typename: 'ContractConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Contract', readonly id: string, readonly number: string, readonly name: string, readonly decisionKind: DecisionKind | null, readonly safeDate: string | null, readonly deadline: string | null, readonly annualCost: string }> } } & { ' $fragmentName'?: 'NextDecisionsFragment' };

export type OverviewQueryVariables = Exact<{
  search?: string | null | undefined;
  scope?: AssetWhere | null | undefined;
  passed?: AssetWhere | null | undefined;
  present?: AssetWhere | null | undefined;
  unsupported?: AssetWhere | null | undefined;
  unclassified?: AssetWhere | null | undefined;
  classifiable?: AssetWhere | null | undefined;
}>;


export type OverviewQuery = (
  { readonly __typename: 'Query' }
  & { ' $fragmentRefs'?: { 'AssetGroupsFragment': AssetGroupsFragment;'KeyFiguresFragment': KeyFiguresFragment;'SupportEndGroupsFragment': SupportEndGroupsFragment;'UnsupportedAssetsFragment': UnsupportedAssetsFragment;'LatestChangesFragment': LatestChangesFragment;'NextDecisionsFragment': NextDecisionsFragment } }
);

export type UnsupportedAssetsFragment = { readonly __typename: 'Query', readonly longest: { readonly __typename: 'AssetConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Asset', readonly id: string, readonly tag: string, readonly name: string, readonly status: AssetStatus, readonly supportEnd: string | null }> } } & { ' $fragmentName'?: 'UnsupportedAssetsFragment' };

export type HistoryPageFragment = { readonly __typename: 'AuditEventConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly actor: string, readonly action: AuditAction, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly __typename: 'FieldChange', readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } & { ' $fragmentName'?: 'HistoryPageFragment' };

export type NamesOfRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesOfRecordsQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'ApiToken', readonly id: string }
    | { readonly __typename: 'Asset', readonly tag: string, readonly id: string }
    | { readonly __typename: 'AssetModel', readonly manufacturer: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'AssetRelation', readonly id: string }
    | { readonly __typename: 'AuditEvent', readonly id: string }
    | { readonly __typename: 'Contract', readonly id: string }
    | { readonly __typename: 'ContractCoverage', readonly id: string }
    | { readonly __typename: 'ContractDisclosure', readonly id: string }
    | { readonly __typename: 'ContractIndexClause', readonly id: string }
    | { readonly __typename: 'ContractPriceLine', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Identity', readonly id: string }
    | { readonly __typename: 'ImportMapping', readonly id: string }
    | { readonly __typename: 'ImportRow', readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'OrganisationUnit', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'PriceIndexSeries', readonly id: string }
    | { readonly __typename: 'PriceIndexValue', readonly id: string }
    | { readonly __typename: 'ProductCycle', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Site', readonly name: string, readonly id: string }
    | { readonly __typename: 'Supplier', readonly name: string, readonly id: string }
    | { readonly __typename: 'User', readonly name: string, readonly id: string }
   | null> };

export const AuditEventFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEventFieldsFragment, unknown>;
export const GrantFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GrantFieldsFragment, unknown>;
export const IdentityFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Identity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<IdentityFieldsFragment, unknown>;
export const TokenFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TokenFieldsFragment, unknown>;
export const UserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserFieldsFragment, unknown>;
export const ContractDaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}}]} as unknown as DocumentNode<ContractDaysFragment, unknown>;
export const ContractFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fixedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRule"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStart"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewLeadMonths"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}}]} as unknown as DocumentNode<ContractFieldsFragment, unknown>;
export const ContractRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractRowFragment, unknown>;
export const CoverageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoverageFieldsFragment, unknown>;
export const DeadlineRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeadlineRowFragment, unknown>;
export const ClauseFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}}]} as unknown as DocumentNode<ClauseFieldsFragment, unknown>;
export const PriceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAnnualCost"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"isPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PriceFieldsFragment, unknown>;
export const PriceStepsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceStepsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractLinePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"indexChange"}},{"kind":"Field","name":{"kind":"Name","value":"changeSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appliedChange"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PriceStepsFieldsFragment, unknown>;
export const SeriesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinal"}},{"kind":"Field","name":{"kind":"Name","value":"lastPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SeriesFieldsFragment, unknown>;
export const IndexValueFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<IndexValueFieldsFragment, unknown>;
export const PriceLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPriceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"pricesAreSecret"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]} as unknown as DocumentNode<PriceLineFieldsFragment, unknown>;
export const ImportRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"undo"}}]}}]} as unknown as DocumentNode<ImportRowFieldsFragment, unknown>;
export const ImportRunFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]} as unknown as DocumentNode<ImportRunFieldsFragment, unknown>;
export const ProductCycleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}}]} as unknown as DocumentNode<ProductCycleFieldsFragment, unknown>;
export const AssetModelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}}]} as unknown as DocumentNode<AssetModelFieldsFragment, unknown>;
export const AssetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"ownSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetFieldsFragment, unknown>;
export const RelationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RelationFieldsFragment, unknown>;
export const RelationPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RelationPageFragment, unknown>;
export const SupportEndGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportEndGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"quarters"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORT_END_QUARTER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"passed"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"present"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"present"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportEndGroupsFragment, unknown>;
export const AssetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssetRowFragment, unknown>;
export const ContractOfFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractOfFragment, unknown>;
export const PersonFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PersonFieldsFragment, unknown>;
export const SiteFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SiteFieldsFragment, unknown>;
export const SupplierFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SupplierFieldsFragment, unknown>;
export const OrganisationUnitFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationUnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"hsaId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrganisationUnitFieldsFragment, unknown>;
export const AssetGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"groups"},"name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"},{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetGroupsFragment, unknown>;
export const KeyFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetGroups"}},{"kind":"Field","alias":{"kind":"Name","value":"unsupported"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unsupported"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unclassified"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unclassified"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"classifiable"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classifiable"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"groups"},"name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"},{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KeyFiguresFragment, unknown>;
export const LatestChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LatestChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestChangesFragment, unknown>;
export const NextDecisionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextDecisions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"decisions"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"safeDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}}]} as unknown as DocumentNode<NextDecisionsFragment, unknown>;
export const UnsupportedAssetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnsupportedAssets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"longest"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unsupported"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SUPPORT_END"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}}]}}]}}]}}]} as unknown as DocumentNode<UnsupportedAssetsFragment, unknown>;
export const HistoryPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<HistoryPageFragment, unknown>;
export const AuditLogDocument = {"__meta__":{"hash":"sha256:f5647076d9fc0687f373ebe8fc830358d925252e5d00e59938cbe28902806e2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditLogFacetsDocument = {"__meta__":{"hash":"sha256:f98defb93ecafd210c01b7fcd8b6a9234eb21121488a2c039f2b7635269a9873"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTION"},{"kind":"EnumValue","value":"RECORD_TYPE"},{"kind":"EnumValue","value":"SOURCE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogFacetsQuery, AuditLogFacetsQueryVariables>;
export const AuditEventRecordDocument = {"__meta__":{"hash":"sha256:8834cb7508f1fcae894c803f0f5f759985589a929d1ca02af7b0d623d0b5e90f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEventRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEventRecordQuery, AuditEventRecordQueryVariables>;
export const FindUsersDocument = {"__meta__":{"hash":"sha256:97e6882f3de7ac5ac4432f2e476b6eb61c61e9361716721b259b19660cf0533c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<FindUsersQuery, FindUsersQueryVariables>;
export const CreateGrantDocument = {"__meta__":{"hash":"sha256:f104d16bb52836b91699aeffeb693d7f7149571d8a2cbfc41454b82f2cd1d3c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateGrantMutation, CreateGrantMutationVariables>;
export const DeleteGrantDocument = {"__meta__":{"hash":"sha256:45348d09a85ce9b3935f5a7dbd27ba64c7e1efd783899e9563bd483bda482d59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteGrantMutation, DeleteGrantMutationVariables>;
export const GrantsOfUserDocument = {"__meta__":{"hash":"sha256:b8c172f017f4ac0245ce05d8c0c66bc68aa549ea3be3b46a773d11d3c85db503"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantsOfUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GrantsOfUserQuery, GrantsOfUserQueryVariables>;
export const CreateIdentityDocument = {"__meta__":{"hash":"sha256:34a0e4118a8967da31178088340a507fc32e1cb811bafed9ddca7a770c386f13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Identity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateIdentityMutation, CreateIdentityMutationVariables>;
export const DeleteIdentityDocument = {"__meta__":{"hash":"sha256:a904f14d1579c5a8fd5d9165001fd50660681ff1f2e3ee035aa971ab224b209c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteIdentityMutation, DeleteIdentityMutationVariables>;
export const IdentitiesOfUserDocument = {"__meta__":{"hash":"sha256:170a912a24096a79d2db1115623f9a9a7a4ce85abf340a3c23782c70eedc0d3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentitiesOfUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"identities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ISSUER"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Identity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<IdentitiesOfUserQuery, IdentitiesOfUserQueryVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:c7d50dfb9a8ffadf021f75cc46eb59dc390fa4c8b54c92a8b285ca9396d931c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SessionsOfUserDocument = {"__meta__":{"hash":"sha256:ca6a4a6e81dca3170e6d992f65ec29290e5cdfd328d492edea27eafb3a571a82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionsOfUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_SEEN_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionsOfUserQuery, SessionsOfUserQueryVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:7c030986a3e3f5589300d9c8b9f54e615dbdb5b5b1f21fd3775b614c7e790e14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"sha256:b42ab900d6c5896c11ab29cbb258dd9e5f2865bd8c68277879a8ffa056fd5843"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const TokensOfUserDocument = {"__meta__":{"hash":"sha256:493ea106c1b37fb356dec54f5633ab45a7beffc29cd4680ac76fc0ee7443b402"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensOfUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_DAY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TokensOfUserQuery, TokensOfUserQueryVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"sha256:548015dbf59340b769f90dfbcf32343ee030aea1923c47441719efa559506fc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const CreateSignInLinkDocument = {"__meta__":{"hash":"sha256:1ed7937a8c7669b73373adb423305d9cbb49ec76f109b8349ac2511a7c796a5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSignInLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CreateSignInLinkMutation, CreateSignInLinkMutationVariables>;
export const UserRecordDocument = {"__meta__":{"hash":"sha256:a8d57e4d9b707c4df4d3903b0133750b391fa57d39e4c30ff31b3200c9adc2d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserRecordQuery, UserRecordQueryVariables>;
export const CreateUserDocument = {"__meta__":{"hash":"sha256:02e7e81c7b2d2330ccebbe7691d604a9b0dcdec9abc6102a64f9b300cfec6106"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"__meta__":{"hash":"sha256:f5da958692d2f23ea14630d7906a92c78063be75a88c084456ccad37b0487253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeleteUserDocument = {"__meta__":{"hash":"sha256:90565523fb48ca92d55daf1cae61e519e81f86772f92a800e521bce75c9f0852"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const UserListDocument = {"__meta__":{"hash":"sha256:c218b8cb9ec34c81cd87f33e03e430bd3adf2b0194c125f7674f6bc01d634b2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ROLE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserListQuery, UserListQueryVariables>;
export const UserHistoryDocument = {"__meta__":{"hash":"sha256:b7e71686b2a7adb19b8d91fc2e3409010d1551cb2141a61a94abdd19e1c0eba7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<UserHistoryQuery, UserHistoryQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:616a276e6c71c2a09089a1906760df15f812bd48019c8066b924857e9da3fe34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"writes"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ContractRecordDocument = {"__meta__":{"hash":"sha256:e6175f2cd60ceef2f19ae3a5287a048e386ebee27c0199d9b8b36a81bf446320"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fixedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRule"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStart"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewLeadMonths"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContractRecordQuery, ContractRecordQueryVariables>;
export const CreateContractDocument = {"__meta__":{"hash":"sha256:bf30b785ea1e1456783ef524e84c77c31537d775c66349cb37d2345f588a85d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fixedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRule"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStart"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewLeadMonths"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateContractMutation, CreateContractMutationVariables>;
export const UpdateContractDocument = {"__meta__":{"hash":"sha256:c1a8d9ef6a0323a4098877a4221d218aebf21d24fde24078434969cd41ca3d9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fixedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRule"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStart"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewLeadMonths"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateContractMutation, UpdateContractMutationVariables>;
export const DeleteContractDocument = {"__meta__":{"hash":"sha256:9e33ce70828a10f766defa6bea805ec046506cb63d3416d0d9ce9b77c44fcbdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteContractMutation, DeleteContractMutationVariables>;
export const ContractCardDocument = {"__meta__":{"hash":"sha256:5df5698be859c576bd7b353a7f8a79609fadf84ab3475788513e5ceef165297b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ContractCardQuery, ContractCardQueryVariables>;
export const ContractListDocument = {"__meta__":{"hash":"sha256:933b8f4d56522c2e3eeeb65aa11420e021f70a4e0664e18a6318e69668d423e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractListQuery, ContractListQueryVariables>;
export const ContractFacetsDocument = {"__meta__":{"hash":"sha256:8d5d37d21aa5a32b59881664a6b6e3b77bcd15a534fab379d60d12eb56242a9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"DOMAIN"},{"kind":"EnumValue","value":"PRIORITY_CLASS"},{"kind":"EnumValue","value":"SUPPLIER"},{"kind":"EnumValue","value":"UNIT"},{"kind":"EnumValue","value":"OWNER"},{"kind":"EnumValue","value":"PHASE"},{"kind":"EnumValue","value":"DECISION_KIND"},{"kind":"EnumValue","value":"END_YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractFacetsQuery, ContractFacetsQueryVariables>;
export const ContractHistoryDocument = {"__meta__":{"hash":"sha256:a567fef2f9d516cf580f25c68f8d042cf8dfce6bb23fa9773708b07174e83325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ContractHistoryQuery, ContractHistoryQueryVariables>;
export const CreateCoverageDocument = {"__meta__":{"hash":"sha256:56486ad1e32eb3ee08d1275bc371f1e6b0935f8549b5bb4818bee249340b5e6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractCoverageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createContractCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateCoverageMutation, CreateCoverageMutationVariables>;
export const DeleteCoverageDocument = {"__meta__":{"hash":"sha256:059773b57ff0514d3c82f9fa530c40b91b220064397a5013bff2bd5bb8916ccd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteContractCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteCoverageMutation, DeleteCoverageMutationVariables>;
export const CoverageOfContractDocument = {"__meta__":{"hash":"sha256:f02696b59e13be0717ec592d1af2ed9fb8f2dc4b0acb9e25842da18bd23e4e84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoverageOfContractQuery, CoverageOfContractQueryVariables>;
export const AssetsOfContractDocument = {"__meta__":{"hash":"sha256:8c438c4a55000e4f284e1339eab444474f535ecae599f710141491fdf4686fc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetsOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TAG"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetsOfContractQuery, AssetsOfContractQueryVariables>;
export const PreviewNewContractDocument = {"__meta__":{"hash":"sha256:964f5c4a4d4c52d71dd6bbe2d1ded5360e0cf6698f36dcbaef7ccca4b9cecf1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewNewContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"createContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}}]} as unknown as DocumentNode<PreviewNewContractMutation, PreviewNewContractMutationVariables>;
export const PreviewContractChangeDocument = {"__meta__":{"hash":"sha256:6a974b2552bfe874f405a2592ffea79e37dded2a803a1c680a72fd25c33a0098"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewContractChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"updateContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}}]} as unknown as DocumentNode<PreviewContractChangeMutation, PreviewContractChangeMutationVariables>;
export const DeadlinePageDocument = {"__meta__":{"hash":"sha256:d65d39c842d06dca728d3cd8897708e0b0a9bd59f8a930b48156aa6aa953e084"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadlinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeadlinePageQuery, DeadlinePageQueryVariables>;
export const ContractHitsDocument = {"__meta__":{"hash":"sha256:5b1f62d3085e63af3447d2481f8278cbbd2986045b07abed3f8653670e9e46d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractHits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractHitsQuery, ContractHitsQueryVariables>;
export const FindContractsDocument = {"__meta__":{"hash":"sha256:1917e906ccb0aa36bb097dbf99eaab498fc70d3ebed04b2134a69546c92597ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindContractsQuery, FindContractsQueryVariables>;
export const FindAssetsDocument = {"__meta__":{"hash":"sha256:5a55ce66f31484876ccbf9d681bd7e18894e02aa87ebdddb4d65046d22529310"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}}]} as unknown as DocumentNode<FindAssetsQuery, FindAssetsQueryVariables>;
export const ClauseRecordDocument = {"__meta__":{"hash":"sha256:3bc94e1a94202f5788adcbfb9c7e135c3a35c3e39d80a5e11dd4691e7c042619"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClauseRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}}]} as unknown as DocumentNode<ClauseRecordQuery, ClauseRecordQueryVariables>;
export const CreateClauseDocument = {"__meta__":{"hash":"sha256:e7ab70a6451967e30967abcb78c0570cdf2bd5408e7dd5d9d08242d49214a65f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractIndexClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createContractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractIndexClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}}]} as unknown as DocumentNode<CreateClauseMutation, CreateClauseMutationVariables>;
export const UpdateClauseDocument = {"__meta__":{"hash":"sha256:6f4b1afdb21b6e01f97d8929d01b31f3140b99c6d1d943d4d0e235634a838405"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractIndexClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateContractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractIndexClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}}]} as unknown as DocumentNode<UpdateClauseMutation, UpdateClauseMutationVariables>;
export const DeleteClauseDocument = {"__meta__":{"hash":"sha256:ec5d4ac4d798bd74f1e9b6eb6e2c3b98bf6c11899901db267e38eda2dbf4c013"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteContractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteClauseMutation, DeleteClauseMutationVariables>;
export const PreviewNewClauseDocument = {"__meta__":{"hash":"sha256:3dcdf637f0e989c9d5a058326a4c406c8340d27a98e455a3ca0e42e6fca16372"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewNewClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractIndexClauseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"createContractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractIndexClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"priceOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"priceOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAnnualCost"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"isPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PreviewNewClauseMutation, PreviewNewClauseMutationVariables>;
export const PreviewClauseChangeDocument = {"__meta__":{"hash":"sha256:76c6fecff1c0d86dac7ef96f9490fae420a92c17dcd56f421fcf7d8c30b37632"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewClauseChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractIndexClauseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"updateContractIndexClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractIndexClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"priceOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"priceOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAnnualCost"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"isPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PreviewClauseChangeMutation, PreviewClauseChangeMutationVariables>;
export const FindSeriesDocument = {"__meta__":{"hash":"sha256:c948c621ef87b3407286afa41e0ed26ba1e82a8c06d8a31c55d9d53acfa05375"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"priceIndices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindSeriesQuery, FindSeriesQueryVariables>;
export const ClausesOfContractDocument = {"__meta__":{"hash":"sha256:f58fc9db43d704c8d21251111f3536424ed7cfe127939ffb7e43edbad2e33f86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClausesOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"indexClauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}}]} as unknown as DocumentNode<ClausesOfContractQuery, ClausesOfContractQueryVariables>;
export const ItemsOfContractDocument = {"__meta__":{"hash":"sha256:df93898d78ff2d448af450e4c5cb17987b41ad99bda38998e53d06a19144ec36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemsOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"priceLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ItemsOfContractQuery, ItemsOfContractQueryVariables>;
export const ValuesOfSeriesDocument = {"__meta__":{"hash":"sha256:6262b2eb82c56c642726a3566c29bf000b740c3a9104c9714aa8f49813182080"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValuesOfSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"120"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<ValuesOfSeriesQuery, ValuesOfSeriesQueryVariables>;
export const PriceForecastDocument = {"__meta__":{"hash":"sha256:97d951a4b06d96525b3f9fbf69c76b57b8fdbdbf353813b211aced489e33d59e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Percent"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priceForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"assumedYearlyChange"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"isForecast"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"isForecast"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PriceForecastQuery, PriceForecastQueryVariables>;
export const PriceOnDayDocument = {"__meta__":{"hash":"sha256:d967b9fa7de1c98d7d3b860247eb7e35c708d1264fa42ba460c1e8bce4c0380e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFields"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"priceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"agreedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"isPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceStepsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractIndexClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAnnualCost"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"isPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceStepsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractLinePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"indexChange"}},{"kind":"Field","name":{"kind":"Name","value":"changeSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appliedChange"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PriceOnDayQuery, PriceOnDayQueryVariables>;
export const ClausesOfSeriesDocument = {"__meta__":{"hash":"sha256:b04de3f5604721963ca707f6fcc0a03f9f4987c2422fffac159aee0ce561f10e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClausesOfSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"clauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"baseMonth"}},{"kind":"Field","name":{"kind":"Name","value":"firstAdjustment"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClausesOfSeriesQuery, ClausesOfSeriesQueryVariables>;
export const SeriesRecordDocument = {"__meta__":{"hash":"sha256:a55c4a86f48b531439e41dc491eba540b3cb3506983cb2c8ff3e4405e8818161"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinal"}},{"kind":"Field","name":{"kind":"Name","value":"lastPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SeriesRecordQuery, SeriesRecordQueryVariables>;
export const CreateSeriesDocument = {"__meta__":{"hash":"sha256:29ff45e8e5524cd1de5f484160a19115d3d630df31a1d0753031c5a04be50599"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePriceIndexSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createPriceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinal"}},{"kind":"Field","name":{"kind":"Name","value":"lastPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateSeriesMutation, CreateSeriesMutationVariables>;
export const UpdateSeriesDocument = {"__meta__":{"hash":"sha256:d4503c6d4c6b6e50b969d8741ba5a2e88847c6f85c061cbb49ea6af4184db97a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePriceIndexSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updatePriceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinal"}},{"kind":"Field","name":{"kind":"Name","value":"lastPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateSeriesMutation, UpdateSeriesMutationVariables>;
export const DeleteSeriesDocument = {"__meta__":{"hash":"sha256:5c47f58f435ad9c13e24c68f93c7b858b02ee371973f5ce830a75fa9ac1afc6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deletePriceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteSeriesMutation, DeleteSeriesMutationVariables>;
export const SeriesListDocument = {"__meta__":{"hash":"sha256:e31188157201b1363d4ea74d463d651c411bb64dff29706b64377c6c7ccc4d69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeriesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeriesOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"priceIndices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinal"}},{"kind":"Field","name":{"kind":"Name","value":"lastPreliminary"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SeriesListQuery, SeriesListQueryVariables>;
export const SeriesHistoryDocument = {"__meta__":{"hash":"sha256:1d3dc5b2693991b8a11cb49a71d9ac261c08e1fe5749a4366811b21cbe5c77f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SeriesHistoryQuery, SeriesHistoryQueryVariables>;
export const IndexValueRecordDocument = {"__meta__":{"hash":"sha256:a0624f2c1efd8f4197620520acc3102fac7d9c6594d5dc0e1a042af7e64439c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndexValueRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexValueFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<IndexValueRecordQuery, IndexValueRecordQueryVariables>;
export const CreateIndexValueDocument = {"__meta__":{"hash":"sha256:a66d4ef4007bcc53d149ea1dfba2a6da09f0ea55ba1998dddb7bca32dce49e4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIndexValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePriceIndexValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createPriceIndexValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<CreateIndexValueMutation, CreateIndexValueMutationVariables>;
export const UpdateIndexValueDocument = {"__meta__":{"hash":"sha256:42295cfe154d9c3a7af7b68ed1b43eb05603046c99054222f0b40153c1d7bc19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndexValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePriceIndexValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updatePriceIndexValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"priceIndexValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceIndexValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<UpdateIndexValueMutation, UpdateIndexValueMutationVariables>;
export const DeleteIndexValueDocument = {"__meta__":{"hash":"sha256:d0c5a37bfc0f856970ecde631c7c81054d93368393810f069bef8f861adcde71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteIndexValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deletePriceIndexValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteIndexValueMutation, DeleteIndexValueMutationVariables>;
export const PriceLineRecordDocument = {"__meta__":{"hash":"sha256:e7c3635422f12bb899592dbabb714f286755d82dad819e3fee98941875486146"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceLineRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractPriceLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLineFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPriceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"pricesAreSecret"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]} as unknown as DocumentNode<PriceLineRecordQuery, PriceLineRecordQueryVariables>;
export const CreatePriceLineDocument = {"__meta__":{"hash":"sha256:59f56ec566021803b70a133509264075f604404565c3ccb16f71782841266462"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePriceLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractPriceLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createContractPriceLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractPriceLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPriceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"pricesAreSecret"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]} as unknown as DocumentNode<CreatePriceLineMutation, CreatePriceLineMutationVariables>;
export const UpdatePriceLineDocument = {"__meta__":{"hash":"sha256:287398f4328dd6b6261d0bf9c90a6d41f4a1c5254ff0f06cae6969ffc0204786"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePriceLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractPriceLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateContractPriceLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractPriceLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPriceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"pricesAreSecret"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]} as unknown as DocumentNode<UpdatePriceLineMutation, UpdatePriceLineMutationVariables>;
export const DeletePriceLineDocument = {"__meta__":{"hash":"sha256:813d3a9c0d8efdada31639f4f399cc6b7a772165ab72399413225852de6ad02b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePriceLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteContractPriceLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeletePriceLineMutation, DeletePriceLineMutationVariables>;
export const PriceLinesOfContractDocument = {"__meta__":{"hash":"sha256:2a607f6d3e4837459d708b1788857fb70470bb754cb261d702f28d555ad5afc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceLinesOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"priceLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ITEM"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FIRST_DAY"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractPriceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"pricesAreSecret"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]} as unknown as DocumentNode<PriceLinesOfContractQuery, PriceLinesOfContractQueryVariables>;
export const SuccessorsOfContractDocument = {"__meta__":{"hash":"sha256:cc8e951fb82d29e8c549accf82c9007e2fa118f72784596134b8846f476b8d2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuccessorsOfContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"successors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"START"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuccessorsOfContractQuery, SuccessorsOfContractQueryVariables>;
export const ContractTimelineDocument = {"__meta__":{"hash":"sha256:f7c39e6b5569d9243df9140e24a1db4da3719057c56a970c329aab0248fbcc58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}}]} as unknown as DocumentNode<ContractTimelineQuery, ContractTimelineQueryVariables>;
export const ContractByNumberDocument = {"__meta__":{"hash":"sha256:41cddd6a5946152b34b62e20b438cca7054cefc51e21617c5403c058b0a05080"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestPossibleEnd"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"newEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"renewsTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractDays"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"registryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fixedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRule"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStart"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewLeadMonths"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"isOrphaned"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pricesSecretReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"callOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"callOffUnit"}},{"kind":"Field","name":{"kind":"Name","value":"callOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledOffOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indexClauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContractByNumberQuery, ContractByNumberQueryVariables>;
export const ContractTotalsDocument = {"__meta__":{"hash":"sha256:16c0f04ac0f1688f6a54d1366ef5c9a3d00289f9fca52d4bf399834a78685563"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractTotalsQuery, ContractTotalsQueryVariables>;
export const DeadlineFiguresDocument = {"__meta__":{"hash":"sha256:263f9ba1de31f3ea481eac6b6a32fbf82e5993b210a55bf3b9ddd800a7e65444"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadlineFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in30"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in90"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in180"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in365"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orphaned"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"in30"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in30"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in90"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in90"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in180"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in180"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in365"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in365"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"orphaned"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orphaned"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeadlineFiguresQuery, DeadlineFiguresQueryVariables>;
export const ImportRunListDocument = {"__meta__":{"hash":"sha256:e2beffa53979d985a448cd7d7986a9baf7f1d78adfbe10b4ecb0e9ec347f002e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRunList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRunListQuery, ImportRunListQueryVariables>;
export const ImportRowsDocument = {"__meta__":{"hash":"sha256:d97f7b5460717bfe90e8f2db05f893a2c4a9a1b3815beafef6c022fba0cc5c08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"undo"}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const SetImportFormatDocument = {"__meta__":{"hash":"sha256:f750311b25bccf10137fb08268ec08257830636fff2ef4f9c33c476b60bbb7c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetImportFormat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetImportFormatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setImportFormat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SetImportFormatMutation, SetImportFormatMutationVariables>;
export const JudgeImportDocument = {"__meta__":{"hash":"sha256:d1065dc8a3963324c891b504563fcf5cd9591915c3aa11baf123275ec7c6ce3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgeImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeImportMutation, JudgeImportMutationVariables>;
export const MapImportValueDocument = {"__meta__":{"hash":"sha256:5d1a229cd626cdaaf85be4d5f44c3a37258cceee8629de54ec4c6f90c41660b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapImportValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MapImportValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mapImportValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MapImportValueMutation, MapImportValueMutationVariables>;
export const PerformImportDocument = {"__meta__":{"hash":"sha256:1a8d2b34e1074fccaa7d1edf61b4db0097b53ec06b099d83877d4661d076627d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PerformImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PerformImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PerformImportMutation, PerformImportMutationVariables>;
export const CancelImportDocument = {"__meta__":{"hash":"sha256:036a96dae4331965a68b5d51ad76fbead7a2f266916e8f121fca25dc9d6833bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"sha256:6727a34b13e66d06cf3d62a8f281f73632074d52fadb16517da2d6962a3596bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const SetImportColumnsDocument = {"__meta__":{"hash":"sha256:f4a8d0f735a04449d6d5bd4a20654547223e7d03206312940b8a5d7a15bc7190"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetImportColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetImportColumnsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setImportColumns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]} as unknown as DocumentNode<SetImportColumnsMutation, SetImportColumnsMutationVariables>;
export const MendImportCellDocument = {"__meta__":{"hash":"sha256:693fa9c5b49a4278adc2fc11da3ff9df47a7429f6cf38c5ace0dc4d82fac6035"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MendImportCell"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MendImportCellInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mendImportCell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importRow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"undo"}}]}}]} as unknown as DocumentNode<MendImportCellMutation, MendImportCellMutationVariables>;
export const SavedMappingsDocument = {"__meta__":{"hash":"sha256:7bbd9852375fff552e41db6beae3c55e18895b447f4b767c3ae422e3ca870cb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedMappings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importMappings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SavedMappingsQuery, SavedMappingsQueryVariables>;
export const DeleteImportMappingDocument = {"__meta__":{"hash":"sha256:7fe93081bf0882589b5c48599648cf6f22650c3043c6575a5ad74fd1b5bdc729"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteImportMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteImportMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteImportMappingMutation, DeleteImportMappingMutationVariables>;
export const ImportKindsDocument = {"__meta__":{"hash":"sha256:93770c3fc1ea163af720d3150a0078ae45c0b8750656d00081b09e6d8a6f14e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]}}]} as unknown as DocumentNode<ImportKindsQuery, ImportKindsQueryVariables>;
export const ImportRunPageDocument = {"__meta__":{"hash":"sha256:1a46a0062aeead2d501405e5a40f6cd0e909720bb4821d944c17cc01b39b2cd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRunPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]} as unknown as DocumentNode<ImportRunPageQuery, ImportRunPageQueryVariables>;
export const ImportProgressDocument = {"__meta__":{"hash":"sha256:d251568a89ba50d8944d7d89b4799347d6a7918d7338e4c2dc9cad2788c65c85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]} as unknown as DocumentNode<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const StartImportDocument = {"__meta__":{"hash":"sha256:2ae4998b16e33fa885ae7034ece1cc7556cb4b5210f8ed9da0380f9174a6be6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"preset"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"decimalMark"}},{"kind":"Field","name":{"kind":"Name","value":"takenAsSek"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedName"}},{"kind":"Field","name":{"kind":"Name","value":"canCreate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"validOnly"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const AssetRecordDocument = {"__meta__":{"hash":"sha256:c02e184fd694bd86eeefe8f7041ce0b7e22f024bd3ee28fab1d1ec60233a7936"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"ownSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetRecordQuery, AssetRecordQueryVariables>;
export const CreateAssetDocument = {"__meta__":{"hash":"sha256:9b23431c78a48a78685174f2d24f5312e456f27ec16f6f9fada0cb1db03f946e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"ownSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateAssetMutation, CreateAssetMutationVariables>;
export const UpdateAssetDocument = {"__meta__":{"hash":"sha256:52cf33f62420fea0e632c7d04f815dfe3a9c505544cda26823a516c7456015a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"ownSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateAssetMutation, UpdateAssetMutationVariables>;
export const DeleteAssetDocument = {"__meta__":{"hash":"sha256:150ad7a7ae7a78e8d206c5c087554b296d1b97a56088449ae41a62918530d363"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteAssetMutation, DeleteAssetMutationVariables>;
export const AssetCardDocument = {"__meta__":{"hash":"sha256:329af351a136fc032f74b2c6d0e6911d3d3139cfb1c6740cc9ca341a2d9d134e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssetCardQuery, AssetCardQueryVariables>;
export const AssetHistoryDocument = {"__meta__":{"hash":"sha256:27710639097168f74cac29fc62454749ab0b40fe7179b27b28ca60a2882ff2d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<AssetHistoryQuery, AssetHistoryQueryVariables>;
export const ContractsOfAssetDocument = {"__meta__":{"hash":"sha256:9df53150b2df5f301884b934d5e0c5b18a4e4ac55e233ba03bcc295404387e6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsOfAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractsOfAssetQuery, ContractsOfAssetQueryVariables>;
export const RelationsFromDocument = {"__meta__":{"hash":"sha256:8654278184d02bcc6b3fd12d8ef12e45094791857450e71c1032e6e41e1eb77c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsFrom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"relations"},"name":{"kind":"Name","value":"relationsFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"KIND"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<RelationsFromQuery, RelationsFromQueryVariables>;
export const RelationsToDocument = {"__meta__":{"hash":"sha256:e24284c4648824a2ec228bab9d67dd96881e7d7b6398db3263c212584a0ce89c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"relations"},"name":{"kind":"Name","value":"relationsTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"KIND"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<RelationsToQuery, RelationsToQueryVariables>;
export const RefreshCatalogueDocument = {"__meta__":{"hash":"sha256:b086de90af43dda104d82957ba024294cd61c1a3529a44f5d7b89b6e175fb84b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshCatalogueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refreshCatalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshCatalogueMutation, RefreshCatalogueMutationVariables>;
export const FindRecordsDocument = {"__meta__":{"hash":"sha256:581bd3830942df4e99ed419bacd1c77651bc810c3ee6b31169d8f2c9fff615e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<FindRecordsQuery, FindRecordsQueryVariables>;
export const FindModelsDocument = {"__meta__":{"hash":"sha256:24465c507dbb8beb2140041d6eaa04a3fa96e021122a74a98cf8f90d3c7fef0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModelWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"assetModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}}]}}]}}]}}]} as unknown as DocumentNode<FindModelsQuery, FindModelsQueryVariables>;
export const FindProductCyclesDocument = {"__meta__":{"hash":"sha256:e61c517b56d3c9ba9e63593ded2f2a4407a523a9be8d556776a6c90a8a1a81b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindProductCycles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"productCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}}]}}]}}]}}]} as unknown as DocumentNode<FindProductCyclesQuery, FindProductCyclesQueryVariables>;
export const FindOtherAssetsDocument = {"__meta__":{"hash":"sha256:67436b18f22cfed4e9ade4661075c219f2ccd84b4954e7c01e1ac489e4257cad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOtherAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}}]} as unknown as DocumentNode<FindOtherAssetsQuery, FindOtherAssetsQueryVariables>;
export const AssetModelRecordDocument = {"__meta__":{"hash":"sha256:c0b9366d081ab27fff9397523a5e04d5104284c6825cea19ee42b343407643e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetModelRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"assetModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetModelRecordQuery, AssetModelRecordQueryVariables>;
export const CreateAssetModelDocument = {"__meta__":{"hash":"sha256:f98bdee9bafac701288e832ccd6627a8b4ea8f9843b102816753c22dba415b3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAssetModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAssetModelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createAssetModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"assetModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateAssetModelMutation, CreateAssetModelMutationVariables>;
export const UpdateAssetModelDocument = {"__meta__":{"hash":"sha256:8df795bab054f51fa33916ad29d539756c061fad171df45ec2137843b6aa024b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAssetModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAssetModelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateAssetModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"assetModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateAssetModelMutation, UpdateAssetModelMutationVariables>;
export const DeleteAssetModelDocument = {"__meta__":{"hash":"sha256:e2d6c1492e35b529ef35eb70b5d51f0ae25a86994c0c7138f56c7f8f8dd40904"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAssetModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteAssetModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteAssetModelMutation, DeleteAssetModelMutationVariables>;
export const AssetModelListDocument = {"__meta__":{"hash":"sha256:701319119930b5170715e871f1804d432106066cb95b41db5f43ccf5b22fa6b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetModelList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModelWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModelOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"assetModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetModelListQuery, AssetModelListQueryVariables>;
export const AssetModelFacetsDocument = {"__meta__":{"hash":"sha256:a394fbf41007ae8596c510501304e4239e92c08ed65597784c6364e67356f752"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetModelFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModelWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"assetModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"},{"kind":"EnumValue","value":"MANUFACTURER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetModelFacetsQuery, AssetModelFacetsQueryVariables>;
export const AssetModelHistoryDocument = {"__meta__":{"hash":"sha256:3328280c7567efe2afbfa2b5b02981f8d7c6529259f5c7279ac10bf430a6e59c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetModelHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"assetModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<AssetModelHistoryQuery, AssetModelHistoryQueryVariables>;
export const ProductCycleRecordDocument = {"__meta__":{"hash":"sha256:c5c9a744a0c900bea6cbdb9d9c0f6165ce6cb650417cbed921155a1fcfe8371f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCycleRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"productCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}}]} as unknown as DocumentNode<ProductCycleRecordQuery, ProductCycleRecordQueryVariables>;
export const ProductCycleListDocument = {"__meta__":{"hash":"sha256:edceaa316314edf4e72f53bc298ab1699d654201aa8c7dce57a326f660883e9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCycleList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycleWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycleOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"productCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}}]} as unknown as DocumentNode<ProductCycleListQuery, ProductCycleListQueryVariables>;
export const ProductCycleFacetsDocument = {"__meta__":{"hash":"sha256:36eb9cae8cd3fe7943c7f0e22de9e2812a60a5d6f31be218681bff84f46ebe82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCycleFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycleWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"productCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRODUCT_CATEGORY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductCycleFacetsQuery, ProductCycleFacetsQueryVariables>;
export const ProductCycleHistoryDocument = {"__meta__":{"hash":"sha256:9f9b328ae774560f29276930995d94828c00b72185253fef920f3b635e310b82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCycleHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"productCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ProductCycleHistoryQuery, ProductCycleHistoryQueryVariables>;
export const ProductCycleModelsDocument = {"__meta__":{"hash":"sha256:ff1f84c2f5c5b660abe06e41a2c0098701269af7cd21aec40d35d2c51500b2cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCycleModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assetModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"productCycle"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProductCycleModelsQuery, ProductCycleModelsQueryVariables>;
export const CreateAssetRelationDocument = {"__meta__":{"hash":"sha256:0b9dcc2124c913ce6c6225abd79c813736fd29d45cb7d2499c083fbe3078d54d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAssetRelation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAssetRelationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createAssetRelation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"assetRelation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetRelation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<CreateAssetRelationMutation, CreateAssetRelationMutationVariables>;
export const DeleteAssetRelationDocument = {"__meta__":{"hash":"sha256:185c17a29429e75c7600b938fbe3d470a22ec909ab91154a6454339c4d8e4ee1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAssetRelation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteAssetRelation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteAssetRelationMutation, DeleteAssetRelationMutationVariables>;
export const SupportEndingDocument = {"__meta__":{"hash":"sha256:1315ad2e5d6946dd5842037d8b802a54dfd628873d582360609b397f8ffcacf4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportEnding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"present"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportEndGroups"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportEndGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"quarters"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORT_END_QUARTER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"passed"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"present"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"present"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportEndingQuery, SupportEndingQueryVariables>;
export const AssetByTagDocument = {"__meta__":{"hash":"sha256:58eac2e7cf69e91ed11a4a5dc04195e0e3afcd06d80ba119f091c146481fbb8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetByTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCycleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productCategory"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"activeSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"securitySupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extendedSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"latestRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"rackUnits"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"powerPortCount"}},{"kind":"Field","name":{"kind":"Name","value":"productCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCycleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"ownSupportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetModelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetByTagQuery, AssetByTagQueryVariables>;
export const AssetCategoriesDocument = {"__meta__":{"hash":"sha256:324eb64de79693ca9a05ab5da3f384966168750093e21b73fe5551f5ea645f96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assetCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]}}]} as unknown as DocumentNode<AssetCategoriesQuery, AssetCategoriesQueryVariables>;
export const AssetFacetsDocument = {"__meta__":{"hash":"sha256:689c84b8fa865ba2fe3e46c2dc231cc024dbf7c25dd7a3c6d6ce4d7d8c9205c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetGroupField"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"others"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apart"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"quarters"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apart"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORT_END_QUARTER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetFacetsQuery, AssetFacetsQueryVariables>;
export const AssetPageDocument = {"__meta__":{"hash":"sha256:4f4abce78802a174bd649414007f20ebd9101507c5a253b285b38254d39f01e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}},{"kind":"Field","name":{"kind":"Name","value":"supportEndSource"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssetPageQuery, AssetPageQueryVariables>;
export const AssetTotalsDocument = {"__meta__":{"hash":"sha256:9f87f2c4c45cb085759bfaab676dfb7fc3b2564ef0c3b2e735ed5d085041efc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetTotalsQuery, AssetTotalsQueryVariables>;
export const AssetCountDocument = {"__meta__":{"hash":"sha256:3a2409bf2fa82512388e5cadff3f8edb4ee861a79d5743f5466bc4ab174966fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssetCountQuery, AssetCountQueryVariables>;
export const UpdateAssetsDocument = {"__meta__":{"hash":"sha256:ca9b0dc1a19d68e047478858f7c8ce75976fb63609d8a81524a020188f09ee22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAssetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateAssets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAssetsMutation, UpdateAssetsMutationVariables>;
export const AssetBreakdownDocument = {"__meta__":{"hash":"sha256:0fe64ba39366cb1fb3910559d3d9e806d02ac88d64502fd8bf7f04857e8e85aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetBreakdown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byStatus"},"name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byCategory"},"name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetBreakdownQuery, AssetBreakdownQueryVariables>;
export const BranchAssetsDocument = {"__meta__":{"hash":"sha256:5d52b0a9a867f708ccf2bcafef788541a316ad4569ccf0051b2b5059602fb1c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BranchAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitWithin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<BranchAssetsQuery, BranchAssetsQueryVariables>;
export const FindUnitsDocument = {"__meta__":{"hash":"sha256:3831804f8be3b9b5fffb8121f46b811a45fad02c92e8237a5ac4902f62bc7ed4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"organisationUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindUnitsQuery, FindUnitsQueryVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"sha256:1a979d9d9b0ce409af7f771e40c5f0492b314bee5abbb767d543b736de4dbe9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leftOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leftOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindSuppliersDocument = {"__meta__":{"hash":"sha256:12b6af1d0519b1f706553d25f0cb55422b79148221035d40555b91c6c6ea7b98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSuppliers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}}]}}]}}]}}]} as unknown as DocumentNode<FindSuppliersQuery, FindSuppliersQueryVariables>;
export const FindSitesDocument = {"__meta__":{"hash":"sha256:60e375333633f73992e83b185421b2e7fea1856fefbaadaa71cc3116497daf9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<FindSitesQuery, FindSitesQueryVariables>;
export const PersonRecordDocument = {"__meta__":{"hash":"sha256:ef302e6eafc93548821a3ba1bdb1ad5f258dd985f278542cf5a4778f3ee10d1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PersonRecordQuery, PersonRecordQueryVariables>;
export const CreatePersonDocument = {"__meta__":{"hash":"sha256:d3a96fae9645f8c2f67fda5c14574cb689dbf175c9f1cc8e202ee50e5beedb29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"sha256:6b02abc7e8209bf985db1be746c1ad532d690b1c324b1037c4d2210d0be66fe2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const DeletePersonDocument = {"__meta__":{"hash":"sha256:dff9ca6e36f7946064a8ed8904fe7c47a49e65f0b4873f9988c3a3eae943df7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deletePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeletePersonMutation, DeletePersonMutationVariables>;
export const PersonListDocument = {"__meta__":{"hash":"sha256:1fd77bd96e27cb283509d27a12ddf545ad9f752dc6541911a7739ce4b42ff3c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PersonListQuery, PersonListQueryVariables>;
export const PersonFacetsDocument = {"__meta__":{"hash":"sha256:9927eb2a0322f16c7eee5abc476414d18ad95f5bb246ae53697de3b93bf45c68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNIT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonFacetsQuery, PersonFacetsQueryVariables>;
export const PersonHistoryDocument = {"__meta__":{"hash":"sha256:f1f3d4d8487ed6ca71594164def2dfcc8d8565df87d4a2f3381cda59706eeef5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PersonHistoryQuery, PersonHistoryQueryVariables>;
export const SiteRecordDocument = {"__meta__":{"hash":"sha256:d6d554883dbb1686201f16612f0eaff0b42c545887ceda0d3eb1501b52d9b841"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"site"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SiteRecordQuery, SiteRecordQueryVariables>;
export const CreateSiteDocument = {"__meta__":{"hash":"sha256:2d88a7bcbb8baf8c247bc08075c6da641cc3918800a291109599956dff55c0c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateSiteMutation, CreateSiteMutationVariables>;
export const UpdateSiteDocument = {"__meta__":{"hash":"sha256:15996b0f76dc0bed965c8e2ac2be70bcf7c4d98a729c30870f96339406cc0d2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const DeleteSiteDocument = {"__meta__":{"hash":"sha256:d7c5f89e6aefeffa606d21aaf0f0f6c2b22ee58eb7d6154a52ef7837fecc8de3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteSiteMutation, DeleteSiteMutationVariables>;
export const SiteListDocument = {"__meta__":{"hash":"sha256:2307ce27d2366f08254e8575e9d64dfb6dc470ea40fb7a046b92931f3b5b379f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SiteListQuery, SiteListQueryVariables>;
export const SiteFacetsDocument = {"__meta__":{"hash":"sha256:14682e8c84626d8d1c50da256beac204be906ad9db8b27717fad5c7dc542e58d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SiteFacetsQuery, SiteFacetsQueryVariables>;
export const SiteHistoryDocument = {"__meta__":{"hash":"sha256:6ebb4b25c9a0a40026f3b9ba7fabd4a87612236ae38ce18852e689a9cf26edd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"site"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SiteHistoryQuery, SiteHistoryQueryVariables>;
export const SupplierRecordDocument = {"__meta__":{"hash":"sha256:8b2be82fcd2648581b23e883a5e810c2c97584f1f661fc1a2bd2091f77b37f45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"supplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SupplierRecordQuery, SupplierRecordQueryVariables>;
export const CreateSupplierDocument = {"__meta__":{"hash":"sha256:ac2186ebc8c7b29f0e478afa2aae0dbaaa09160009bec7a2ca34c99bd6cee114"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateSupplierMutation, CreateSupplierMutationVariables>;
export const UpdateSupplierDocument = {"__meta__":{"hash":"sha256:e74c72660686e8e8a82b73ee565419b470c69dcc5560f7d3c091880926a1f99e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateSupplierMutation, UpdateSupplierMutationVariables>;
export const DeleteSupplierDocument = {"__meta__":{"hash":"sha256:3d174e794d6c77003ae8fd932affd2785c6e5cb6a46ec823421c5f68524ac34a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteSupplierMutation, DeleteSupplierMutationVariables>;
export const SupplierListDocument = {"__meta__":{"hash":"sha256:013a7a26ccdb6eb0bf4eb86385558d8316d9e19b50c9ee97b21c715205287c58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SupplierListQuery, SupplierListQueryVariables>;
export const SupplierHistoryDocument = {"__meta__":{"hash":"sha256:fbecbd8ac8aaa547faa52d80ed4abfa007a725b2e04eaf0d053c76452246caf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"supplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SupplierHistoryQuery, SupplierHistoryQueryVariables>;
export const ContractsOfSupplierDocument = {"__meta__":{"hash":"sha256:0a939f118e6b7b78d57f2d663ba5cfdcab0dd886b2152161c6e0531a9c6181fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsOfSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"supplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"currentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractsOfSupplierQuery, ContractsOfSupplierQueryVariables>;
export const FindUnitsOutsideDocument = {"__meta__":{"hash":"sha256:7f0c60dbd9d230119469e06fd5449912b28f35995b25e9ace2fef225168d9acc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUnitsOutside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branch"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"organisationUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branch"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindUnitsOutsideQuery, FindUnitsOutsideQueryVariables>;
export const OrganisationUnitRecordDocument = {"__meta__":{"hash":"sha256:67b7425c1a6a8bcab70b3fa2059b3100832cd827105d68c27060e2a1b5b798f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationUnitRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"organisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationUnitFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationUnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"hsaId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrganisationUnitRecordQuery, OrganisationUnitRecordQueryVariables>;
export const CreateOrganisationUnitDocument = {"__meta__":{"hash":"sha256:901bd9ccd3654b74ce4e0461cb2cc0be0dcdfd5bd8fb34722fd8f8ad0cc13006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganisationUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganisationUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"createOrganisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"organisationUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationUnitFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationUnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"hsaId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CreateOrganisationUnitMutation, CreateOrganisationUnitMutationVariables>;
export const UpdateOrganisationUnitDocument = {"__meta__":{"hash":"sha256:c0fb077edda24f25fb3d22f73c102b09b173bb66a74f43f7de789e93b99aa3cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganisationUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganisationUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"updateOrganisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"organisationUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationUnitFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationUnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"hsaId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UpdateOrganisationUnitMutation, UpdateOrganisationUnitMutationVariables>;
export const DeleteOrganisationUnitDocument = {"__meta__":{"hash":"sha256:2a7fe37fc5f0f67bb37e9240b1b2d56bfe948b1d75e42785be27afecbeefa19a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteOrganisationUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"deleteOrganisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]} as unknown as DocumentNode<DeleteOrganisationUnitMutation, DeleteOrganisationUnitMutationVariables>;
export const OrganisationUnitHistoryDocument = {"__meta__":{"hash":"sha256:188b22ced495d23a0f1d15e59adf5ed5a6e87e5170b5411afd2511aef838d6d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationUnitHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"organisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<OrganisationUnitHistoryQuery, OrganisationUnitHistoryQueryVariables>;
export const UnitAncestorsDocument = {"__meta__":{"hash":"sha256:236ce71883e2b9f7655de979a1d8ed8232a9cedea9db58454e77ce69728a05ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitAncestors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitAncestorsQuery, UnitAncestorsQueryVariables>;
export const UnitLevelDocument = {"__meta__":{"hash":"sha256:a93aaf71b282c44ee90c2cceb4c920b5e600e2f70c0b1812080acfd398a3a4a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnitWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<UnitLevelQuery, UnitLevelQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:b24424ad01b31a388a2b387d82b293e48a167d2caaf8e772829d231405f07387"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"present"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unsupported"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unclassified"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classifiable"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetGroups"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFigures"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportEndGroups"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnsupportedAssets"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LatestChanges"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextDecisions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"groups"},"name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"},{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetGroups"}},{"kind":"Field","alias":{"kind":"Name","value":"unsupported"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unsupported"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unclassified"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unclassified"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"classifiable"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classifiable"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportEndGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"quarters"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORT_END_QUARTER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"passed"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"present"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"present"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCost"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnsupportedAssets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"longest"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unsupported"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SUPPORT_END"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"supportEnd"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LatestChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextDecisions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"decisions"},"name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"safeDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAFE_DATE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"safeDate"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const NamesOfRecordsDocument = {"__meta__":{"hash":"sha256:2bb970ce32b284152f5d1460370755bae8c1b315a04466e9480b9cb654aaafbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfRecordsQuery, NamesOfRecordsQueryVariables>;
