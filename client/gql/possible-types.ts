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
    "ContractDocument",
    "ContractPriceLine",
    "Grant",
    "Identity",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "OrganisationUnit",
    "Person",
    "ProductCycle",
    "Session",
    "Site",
    "Supplier",
    "User"
  ]
};
