export const schema = `
  type Named { name: String! }
  type Asset {
    id: ID! tag: String! name: String! status: String! category: String! serialNumber: String purchaseDate: String
    purchaseCost: String supportEnd: String note: String version: Int! site: Named model: Named supplier: Named
    contracts: [Contract!]!
  }
  type Contract {
    number: String! name: String! start: String! safeDate: String currentEnd: String supplier: Named! assetCount: Int!
    assets(first: Int!): [Asset!]! costByYear(years: [Int!]!): [YearCost!]!
  }
  type YearCost { year: Int! cost: String }
  type Service {
    code: String! name: String! assetCount: Int! assets(first: Int!): [Asset!]! contracts(first: Int!): [Contract!]!
    years(years: [Int!]!): [YearNet!]!
  }
  type YearNet { year: Int! cost: String benefit: String net: String }
  type OverviewRow { code: String! name: String! cost: String months: [String]! green: String net: String }
  type FacetValue { value: String label: String count: Int! }
  type Facet { field: String! values: [FacetValue!]! }
  type Query {
    assetPage(category: String!, status: String!, site: ID!, after: String!): [Asset!]!
    contract(id: ID!): Contract
    service(id: ID!): Service
    overview(first: String!, last: String!): [OverviewRow!]!
    search(text: String!): [Asset!]!
    notices(from: String!, to: String!): [Contract!]!
    facets(category: String!): [Facet!]!
  }
  type Mutation { updateAsset(id: ID!, note: String!): Asset }
`;
