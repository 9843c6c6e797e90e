export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "Asset",
    "AssetModel",
    "AssetRelation",
    "AuditEvent",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "OrganisationUnit",
    "Person",
    "ProductCycle",
    "Site",
    "Supplier"
  ]
};
