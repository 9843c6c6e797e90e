import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

/** Smartphones and tablets, each with the product cycle of its maker. */
export const SMARTPHONES: readonly ModelFact[] = [
  iphone('iPhone 6s', '6s', [2015, 2016], 5200, 5, 32, 'iOS 15'),
  iphone('iPhone 7', '7', [2016, 2018], 5100, 8, 32, 'iOS 15'),
  iphone('iPhone 8', '8', [2018, 2020], 5000, 8, 64, 'iOS 16'),
  iphone('iPhone XR', 'xr', [2019, 2021], 5400, 4, 64, 'iOS 18'),
  iphone('iPhone 11', '11', [2020, 2022], 5300, 5, 64, 'iOS 26'),
  iphone('iPhone SE (2:a generationen)', 'se-2', [2020, 2022], 4200, 12, 64, 'iOS 26'),
  iphone('iPhone 12', '12', [2021, 2023], 6100, 4, 64, 'iOS 26'),
  iphone('iPhone SE (3:e generationen)', 'se-3', [2022, 2025], 4600, 14, 64, 'iOS 26'),
  iphone('iPhone 13', '13', [2022, 2024], 6300, 5, 128, 'iOS 26'),
  iphone('iPhone 14', '14', [2023, 2025], 7100, 2, 128, 'iOS 26'),
  iphone('iPhone 15', '15', [2024, 2025], 7300, 3, 128, 'iOS 26'),
  iphone('iPhone 16e', '16e', [2025, 2026], 5900, 14, 128, 'iOS 26'),
  iphone('iPhone 17e', '17e', [2026, STILL], 5900, 14, 256, 'iOS 26'),
  galaxy('Galaxy XCover 3', undefined, [2014, 2016], 1900, 4, 8, 'Android 6'),
  galaxy('Galaxy XCover 4', 'galaxy-xcover-4', [2017, 2019], 2100, 6, 16, 'Android 9'),
  galaxy('Galaxy XCover Pro', 'galaxy-xcover-pro', [2020, 2021], 4100, 5, 64, 'Android 13'),
  galaxy('Galaxy XCover5', 'galaxy-xcover5', [2021, 2022], 2500, 6, 64, 'Android 14'),
  galaxy('Galaxy XCover6 Pro', 'galaxy-xcover6-pro', [2022, 2024], 4300, 7, 128, 'Android 15'),
  galaxy('Galaxy XCover7', 'galaxy-xcover7', [2024, STILL], 3100, 9, 128, 'Android 16'),
  galaxy('Galaxy XCover7 Pro', 'galaxy-xcover7-pro', [2025, STILL], 4900, 5, 128, 'Android 16'),
  galaxy('Galaxy A52 5G', 'galaxy-a52-5g', [2021, 2022], 3200, 3, 128, 'Android 14'),
  galaxy('Galaxy A54 5G', 'galaxy-a54-5g', [2023, 2024], 3300, 3, 128, 'Android 16'),
  galaxy('Galaxy A55 5G', 'galaxy-a55-5g', [2024, 2025], 3400, 3, 128, 'Android 16'),
  galaxy('Galaxy A56 5G', 'galaxy-a56-5g', [2025, STILL], 3500, 3, 128, 'Android 16'),
  tablet(
    'Samsung',
    'Galaxy Tab Active5',
    'samsung-galaxy-tab galaxy-tab-active5',
    [2024, STILL],
    5600,
    2,
    'Android 16',
  ),
  tablet('Apple', 'iPad (10:e generationen)', 'ipad 10', [2022, 2025], 4700, 3, 'iPadOS 26'),
  tablet('Apple', 'iPad (A16)', 'ipad 11', [2025, STILL], 4100, 3, 'iPadOS 26'),
];

type Sold = ModelFact['sold'];

function iphone(name: string, cycle: string, sold: Sold, price: number, share: number, disk: number, os: string) {
  return phone('Apple', name, `iphone ${cycle}`, sold, price, share, disk, os);
}

function galaxy(
  name: string,
  cycle: string | undefined,
  sold: Sold,
  price: number,
  share: number,
  disk: number,
  os: string,
) {
  return phone('Samsung', name, cycle && `samsung-mobile ${cycle}`, sold, price, share, disk, os);
}

function phone(
  manufacturer: string,
  name: string,
  cycle: string | undefined,
  sold: Sold,
  price: number,
  share: number,
  disk: number,
  operatingSystem: string,
): ModelFact {
  const attributes = { operatingSystem, disk };
  const kind = 'Mobiltelefon';
  return { category: AssetCategory.SMARTPHONE, kind, manufacturer, name, sold, price, share, cycle, attributes };
}

function tablet(
  manufacturer: string,
  name: string,
  cycle: string,
  sold: Sold,
  price: number,
  share: number,
  operatingSystem: string,
): ModelFact {
  return { ...phone(manufacturer, name, cycle, sold, price, share, 64, operatingSystem), kind: 'Surfplatta' };
}
