import { recordMutations } from '../api/write/record-mutations.ts';
import { MODEL_FIELDS, updateModel } from './asset-model.commands.ts';
import { CreateAssetModelInput, UpdateAssetModelInput } from './asset-model.input.ts';
import { assetModels } from './asset-model.record.ts';

export const AssetModelMutations = recordMutations({
  record: assetModels,
  called: 'a model',
  createInput: CreateAssetModelInput,
  updateInput: UpdateAssetModelInput,
  fields: MODEL_FIELDS,
  update: updateModel,
});
