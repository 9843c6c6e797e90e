import { recordMutations } from '../../api/write/record-mutations.ts';
import { createFrame, deleteMember, FRAME_FIELDS, MEMBER_FIELDS, updateFrame } from './funding-frame.commands.ts';
import {
  CreateFundingFrameInput,
  CreateFundingFrameMemberInput,
  UpdateFundingFrameInput,
} from './funding-frame.input.ts';
import { fundingFrameMembers } from './funding-frame-member.record.ts';
import { fundingFrames } from './funding-frame.record.ts';

export const FundingFrameMutations = recordMutations({
  record: fundingFrames,
  called: 'a frame',
  createInput: CreateFundingFrameInput,
  updateInput: UpdateFundingFrameInput,
  fields: FRAME_FIELDS,
  create: createFrame,
  update: updateFrame,
});

export const FundingFrameMemberMutations = recordMutations({
  record: fundingFrameMembers,
  called: 'a place on the list of a frame',
  createInput: CreateFundingFrameMemberInput,
  fields: MEMBER_FIELDS,
  remove: deleteMember,
});
