import { addLink, defineRecord, type RecordSpec, type RowsOf } from '../../api/read/record.ts';
import { inOrUnder, lowestOver } from '../../organisation/in-or-under.ts';
import { initiatives, ofInitiative, unitOfInitiative } from '../initiative.record.ts';
import { FundingFrameMember } from './funding-frame-member.entity.ts';
import { fundingFrames } from './funding-frame.record.ts';
import { FundingFrameMemberType } from './funding-frame.type.ts';

const ofFrame = (alias: string, units: string, rows: RowsOf) =>
  inOrUnder(`(select f.unit_id from ${rows(fundingFrames)} f where f.id = ${alias}.frame_id)`, units);

export const fundingFrameMembers: RecordSpec<FundingFrameMember> = defineRecord({
  name: 'FundingFrameMember',
  entity: FundingFrameMember,
  type: () => FundingFrameMemberType,
  list: 'fundingFrameMembers',
  one: 'fundingFrameMember',
  idPrefix: 'fundingFrameMember',
  key: null,
  label: 'note',
  description: 'The initiatives on the lists of frames.',
  filter: ['frame', 'initiative', 'updatedAt'],
  order: ['createdAt', 'updatedAt'],
  group: ['frame', 'initiative'],
  search: { in: ['note'] },
  // Who does not see both the frame and the initiative is not to learn of either from it.
  inUnits: (alias, units, rows) => `${ofInitiative(alias, units, rows)} and ${ofFrame(alias, units, rows)}`,
  unit: (alias) =>
    lowestOver(unitOfInitiative(alias), `(select f.unit_id from funding_frame f where f.id = ${alias}.frame_id)`),
});

addLink(fundingFrames, 'members', {
  of: () => fundingFrameMembers,
  by: 'frame',
  description: 'The initiatives on its list; of a frame that is not closed the list binds nobody.',
});
addLink(initiatives, 'frameMemberships', {
  of: () => fundingFrameMembers,
  by: 'initiative',
  description: 'The lists of frames that it is on.',
});
