export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "ApiToken",
    "Asset",
    "AssetModel",
    "AssetRelation",
    "AuditEvent",
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
