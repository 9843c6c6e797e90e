export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "ApiToken",
    "Asset",
    "AssetModel",
    "AssetRelation",
    "AuditEvent",
    "Contract",
    "ContractCoverage",
    "ContractDisclosure",
    "ContractIndexClause",
    "ContractPriceLine",
    "Grant",
    "Identity",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "OrganisationUnit",
    "Person",
    "PriceIndexSeries",
    "PriceIndexValue",
    "ProductCycle",
    "Session",
    "Site",
    "Supplier",
    "User"
  ]
};
