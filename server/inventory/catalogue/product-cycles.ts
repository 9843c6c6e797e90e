import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../../values/local-date.ts';
import { productCycles as productCycleRecord } from '../product-cycle.record.ts';
import { cycleSupportEnd, dayOrNull } from '../support-end.ts';
import { catalogueText, optionalText, type Catalogue, type CatalogueRow } from './catalogue-rows.ts';

const day = z.custom<LocalDate>(isLocalDate);

const supportDay = z.union([day, z.boolean()]).nullish();

const Release = z.object({
  cycle: catalogueText(200),
  releaseDate: day.nullish(),
  activeSupportUntil: supportDay,
  securitySupportUntil: supportDay,
  extendedSupportUntil: supportDay,
  latest: optionalText(200),
});

/** A product as the catalogue has it; its releases are read one by one. */
const Product = z.object({
  product: catalogueText(100),
  title: catalogueText(200),
  category: catalogueText(60),
  releases: z.array(z.unknown()),
});

export interface ProductCycleRow extends CatalogueRow {
  product: string;
  title: string;
  productCategory: string;
  cycle: string;
  releaseDate: string | null;
  activeSupportEnd: string | null;
  securitySupportEnd: string | null;
  extendedSupportEnd: string | null;
  supportEnd: string | null;
  latestRelease: string | null;
}

/** Products' releases become product cycles, which nobody changes by hand. */
export const productCycles: Catalogue<z.output<typeof Product>, ProductCycleRow> = {
  entry: Product,
  rows: ({ product, title, category, releases }, refuse, options) =>
    releases.flatMap((given, index) => {
      const release = Release.safeParse(given, options);
      if (!release.success) {
        refuse(release.error, ['releases', index]);
        return [];
      }
      const { cycle, releaseDate, activeSupportUntil, securitySupportUntil, extendedSupportUntil, latest } =
        release.data;
      return {
        product,
        title,
        productCategory: category,
        cycle,
        releaseDate: releaseDate ?? null,
        activeSupportEnd: dayOrNull(activeSupportUntil),
        securitySupportEnd: dayOrNull(securitySupportUntil),
        extendedSupportEnd: dayOrNull(extendedSupportUntil),
        supportEnd: cycleSupportEnd(activeSupportUntil, securitySupportUntil),
        latestRelease: latest,
      };
    }),
  name: ({ title, cycle }) => `${title} ${cycle}`,
  record: productCycleRecord,
  key: ['product', 'cycle'],
  kept: [
    'title',
    'productCategory',
    'releaseDate',
    'activeSupportEnd',
    'securitySupportEnd',
    'extendedSupportEnd',
    'supportEnd',
    'latestRelease',
  ],
  onlyNew: [],
};
