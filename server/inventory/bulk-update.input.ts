import { Field, ID, InputType } from 'type-graphql';
import { typesOf } from '../api/read/record.types.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { AssetPatchInput } from './asset.input.ts';
import { assets } from './asset.record.ts';

@InputType('UpdateAssetsInput', { description: 'The same changes of many assets, at most 5 000.' })
export class UpdateAssetsInput extends WriteInput {
  @Field(() => [ID], { nullable: true, description: 'The assets to change; or choose them by where and search.' })
  ids?: string[] | null;

  @Field(() => typesOf(assets).where, { nullable: true, description: 'Conditions that the assets to change meet.' })
  where?: object | null;

  @Field(() => String, { nullable: true, description: 'Words that must all be found in the assets to change.' })
  search?: string | null;

  @Field(() => AssetPatchInput, { description: 'The changes: an absent field keeps its value, null clears it.' })
  patch!: AssetPatchInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: change the assets that may be changed, also when others are refused. Otherwise all or none.',
  })
  partial?: boolean | null;
}
