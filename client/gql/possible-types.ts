export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "ApiToken",
    "Asset",
    "AssetModel",
    "AssetRelation",
    "AuditEvent",
    "CalendarFeed",
    "Contract",
    "ContractCoverage",
    "ContractDisclosure",
    "ContractPriceLine",
    "Grant",
    "Identity",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "Notice",
    "OrganisationUnit",
    "Person",
    "ProductCycle",
    "ReminderChoice",
    "Session",
    "Site",
    "Supplier",
    "User"
  ]
};
