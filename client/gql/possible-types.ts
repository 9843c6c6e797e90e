export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "Asset",
    "AssetModel",
    "AssetRelation",
    "AuditEvent",
    "OrganisationUnit",
    "Person",
    "ProductCycle",
    "Site",
    "Supplier"
  ]
};
