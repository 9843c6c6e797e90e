import { Field, InputType } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { IndexFrequency } from './index-series.ts';

@InputType('CreatePriceIndexSeriesInput', { description: 'A new price index.' })
export class CreatePriceIndexSeriesInput extends WriteInput {
  @Field(() => String, {
    description: 'What clauses and files name it by, unique, at most 60 characters. Kept while a clause names it.',
  })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Who publishes it, and where, at most 500 characters.' })
  source!: string;

  @Field(() => IndexFrequency, { description: 'How often it has a value. Kept while it has values.' })
  frequency!: IndexFrequency;

  @Field(() => String, { nullable: true, description: 'What the values are counted from, such as “2015 = 100”.' })
  base?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4000 characters.' })
  note?: string | null;
}

export const UpdatePriceIndexSeriesInput = changeInput(
  'UpdatePriceIndexSeriesInput',
  CreatePriceIndexSeriesInput,
  'a price index',
);
export type UpdatePriceIndexSeriesInput = Change<CreatePriceIndexSeriesInput>;
