import { describeEnum } from '../api/enums.ts';
import { AssetCategory } from './asset-category.ts';
import { AssetStatus } from './asset-lifecycle.ts';
import { RelationKind } from './relation-kind.ts';
import { SupportEndSource } from './support-end.ts';

describeEnum(AssetCategory, 'AssetCategory', 'Kind of asset; decides which attributes it has.', {
  NETWORK: 'Data network: switches, routers, access points, cabling.',
  COMPUTER: 'Desktop and portable computers, screens and docks.',
  SMARTPHONE: 'Smartphones and tablets.',
  SERVER: 'Physical and virtual servers.',
  STORAGE: 'Data storage: disk systems, tape, backup targets.',
  IT_SECURITY: 'IT security: firewalls, sensors, hardware security modules.',
  MEDICAL_DEVICE: 'Medical technology products (MDR 2017/745).',
  SOFTWARE: 'Installed software and systems.',
});

describeEnum(AssetStatus, 'AssetStatus', 'Where an asset stands in its lifecycle.', {
  PLANNED: 'Decided on, not ordered.',
  ORDERED: 'Ordered, not received.',
  IN_STOCK: 'Received and not in use.',
  IN_USE: 'In use.',
  RETIRING: 'Being taken out of use.',
  DISPOSED: 'Sold, scrapped or returned. Final.',
});

describeEnum(RelationKind, 'RelationKind', 'How one asset stands to another, read from the first to the second.', {
  RUNS_ON: 'The first runs on the second: a system on a server.',
  CONNECTS_TO: 'The first is connected to the second: a switch to a router.',
  STORES_ON: 'The first keeps its data on the second.',
  PROTECTED_BY: 'The first is protected by the second: a network by a firewall.',
  DEPENDS_ON: 'The first does not work without the second, in another way than the above.',
});

describeEnum(SupportEndSource, 'SupportEndSource', "Which record an asset's support-end day comes from.", {
  ASSET: 'Set on the asset itself.',
  MODEL: 'Set on the model.',
  PRODUCT_CYCLE: "Published by the maker for the model's product cycle.",
});
