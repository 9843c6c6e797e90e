import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import type { Language } from '../api/messages.ts';
import { AssetCategory } from './asset-category.ts';
import { type AssetAttributeDescription, AssetCategoryDescription, AttributeType } from './asset-categories.type.ts';
import { ATTRIBUTES, CATEGORY_NAMES, type AttributeSchema } from './attributes.ts';

@Resolver()
export class AssetCategoriesResolver {
  @Query(() => [AssetCategoryDescription], {
    description: 'The categories of assets and the attributes that each has: what a form for an asset needs to know.',
  })
  assetCategories(@Ctx() { language }: RequestContext): AssetCategoryDescription[] {
    return Object.values(AssetCategory).map((category) => ({
      category,
      label: CATEGORY_NAMES[category][language],
      attributes: Object.entries(ATTRIBUTES[category]).map(([name, schema]) => described(name, schema, language)),
    }));
  }
}

function described(name: string, schema: AttributeSchema, language: Language): AssetAttributeDescription {
  const { unit } = schema;
  return {
    name,
    label: schema.title[language],
    description: schema.description?.[language] ?? null,
    type: AttributeType[schema.type.toUpperCase() as AttributeType],
    unit: (typeof unit === 'object' ? unit[language] : unit) ?? null,
    options: schema.enum ? [...schema.enum] : null,
    format: schema.format ?? null,
    minimum: schema.minimum ?? null,
    maximum: schema.maximum ?? null,
  };
}
