import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldChangeType } from '../access/field-change.type.ts';
import { describeEnum } from '../api/enums.ts';
import { ErrorCode } from '../api/errors.ts';

describeEnum(ErrorCode, 'ErrorCode', 'The closed list of faults, as in errors[].extensions.code.', {
  NOT_FOUND: 'There is no such record, or it may not be seen.',
  FORBIDDEN: 'Not allowed.',
  UNAUTHENTICATED: 'Not signed in.',
  BAD_USER_INPUT: 'A value cannot be taken; field tells which.',
  CONFLICT: 'Somebody else has changed the record meanwhile.',
  RULE_VIOLATION: 'A rule says no.',
  TOO_COMPLEX: 'More is asked for than one request may cost.',
  RATE_LIMITED: 'Too many requests.',
  UNAVAILABLE: 'The database does not answer.',
  INTERNAL: 'A fault of the server.',
});

@ObjectType('RowError', { description: 'Why a row was refused.', simpleResolvers: true })
export class RowErrorType {
  @Field(() => ErrorCode, { description: 'Kind of fault.' })
  code!: ErrorCode;

  @Field(() => String, { description: "What is wrong, in the caller's language." })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault, from the argument down.' })
  field!: string[] | null;
}

@ObjectType('UpdatedAsset', { description: 'What a bulk update does to one asset.', simpleResolvers: true })
export class UpdatedAssetType {
  @Field(() => ID, { description: 'Id of the asset.' })
  id!: string;

  @Field(() => String, { description: 'Asset tag.' })
  tag!: string;

  @Field(() => String, { description: 'Name of the asset.' })
  name!: string;

  @Field(() => [FieldChangeType], { description: 'What changes, field by field; empty when nothing does.' })
  changes!: FieldChangeType[];

  @Field(() => RowErrorType, { nullable: true, description: 'Why the asset is refused; null when it is not.' })
  error!: RowErrorType | null;
}

@ObjectType('UpdateAssetsPayload', { description: 'What a bulk update does, or would do.', simpleResolvers: true })
export class UpdateAssetsPayload {
  @Field(() => Boolean, {
    description: 'Whether the changes are written: not in a dry run, and not when assets are refused without partial.',
  })
  applied!: boolean;

  @Field(() => Int, { description: 'Number of assets chosen.' })
  matched!: number;

  @Field(() => Int, { description: 'Number of assets that the changes alter.' })
  changed!: number;

  @Field(() => Int, { description: 'Number of assets that are already as asked for.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Number of assets that may not be changed so.' })
  refused!: number;

  @Field(() => [UpdatedAssetType], { description: 'Every chosen asset, in tag order.' })
  results!: UpdatedAssetType[];
}
