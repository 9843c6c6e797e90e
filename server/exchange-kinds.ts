import { indexValueExchange } from './contracts/price-index/price-index-value.exchange.ts';
import { contractExchange } from './contracts/exchange/contract.exchange.ts';
import { coverageExchange } from './contracts/exchange/contract-coverage.exchange.ts';
import { priceLineExchange } from './contracts/exchange/contract-price-line.exchange.ts';
import { benefitEntryExchange } from './economy/exchange/benefit-entry.exchange.ts';
import { costEntryExchange } from './economy/exchange/cost-entry.exchange.ts';
import { unitFigureExchange } from './economy/unit-figures/unit-figure.exchange.ts';
import type { ExchangeKind } from './exchange/exchange-kind.ts';
import { modelExchange } from './inventory/asset-model.exchange.ts';
import { assetExchange } from './inventory/asset.exchange.ts';
import { unitExchange } from './organisation/organisation-unit.exchange.ts';
import { siteExchange } from './organisation/site.exchange.ts';
import { supplierExchange } from './organisation/supplier.exchange.ts';
import { dependencyExchange } from './services/exchange/dependency.exchange.ts';
import { adoptionExchange } from './services/exchange/service-adoption.exchange.ts';
import { usageExchange } from './services/exchange/service-usage.exchange.ts';
import { initiativeBenefitExchange } from './portfolio/exchange/initiative-benefit.exchange.ts';
import { initiativeCostExchange } from './portfolio/exchange/initiative-cost.exchange.ts';
import { initiativeLinkExchange } from './portfolio/exchange/initiative-link.exchange.ts';
import { initiativeExchange } from './portfolio/exchange/initiative.exchange.ts';
import { serviceExchange } from './services/exchange/service.exchange.ts';

/** The kinds of record that files bring and take; those that others refer to come first. */
export const exchangeKinds: readonly ExchangeKind[] = [
  unitExchange,
  supplierExchange,
  siteExchange,
  modelExchange,
  assetExchange,
  indexValueExchange,
  contractExchange,
  priceLineExchange,
  coverageExchange,
  serviceExchange,
  adoptionExchange,
  usageExchange,
  dependencyExchange,
  costEntryExchange,
  benefitEntryExchange,
  unitFigureExchange,
  initiativeExchange,
  initiativeCostExchange,
  initiativeBenefitExchange,
  initiativeLinkExchange,
];
