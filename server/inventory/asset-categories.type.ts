import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { AssetCategory } from './asset-category.ts';

export const AttributeType = enumOf('STRING', 'INTEGER', 'NUMBER', 'BOOLEAN');
export type AttributeType = EnumOf<typeof AttributeType>;

describeEnum(AttributeType, 'AttributeType', "What an attribute's value is.", {
  STRING: 'A text.',
  INTEGER: 'A whole number.',
  NUMBER: 'A number, with a decimal point.',
  BOOLEAN: 'true or false.',
});

@ObjectType('AssetAttributeDescription', {
  description: 'An attribute that the assets of a category have beyond what all assets have.',
  simpleResolvers: true,
})
export class AssetAttributeDescription {
  @Field(() => String, { description: 'Name, as AssetAttribute and AssetAttributeInput have it.' })
  name!: string;

  @Field(() => String, { description: "What people call it, in the caller's language." })
  label!: string;

  @Field(() => String, { nullable: true, description: "What is meant, in the caller's language." })
  description!: string | null;

  @Field(() => AttributeType, { description: 'What its value is.' })
  type!: AttributeType;

  @Field(() => String, { nullable: true, description: "Unit of a number, in the caller's language." })
  unit!: string | null;

  @Field(() => [String], { nullable: true, description: 'The values that are allowed; null when it is free.' })
  options!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Form of a text: date (YYYY-MM-DD), ipv4 or hostname.' })
  format!: string | null;

  @Field(() => Int, { nullable: true, description: 'Smallest number allowed.' })
  minimum!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest number allowed.' })
  maximum!: number | null;
}

@ObjectType('AssetCategoryDescription', {
  description: 'A category of assets with the attributes that it has of its own.',
  simpleResolvers: true,
})
export class AssetCategoryDescription {
  @Field(() => AssetCategory, { description: 'The category.' })
  category!: AssetCategory;

  @Field(() => String, { description: "What people call it, in the caller's language." })
  label!: string;

  @Field(() => [AssetAttributeDescription], { description: 'Its attributes, in the order that forms show them.' })
  attributes!: AssetAttributeDescription[];
}
