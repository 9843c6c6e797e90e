import { describeEnum } from '../api/enums.ts';
import { InitiativeBond, InitiativeEffect, InitiativeKind } from './initiative-kind.ts';
import { InitiativeStage, StageNeed } from './initiative-stage.ts';

describeEnum(InitiativeKind, 'InitiativeKind', 'What an initiative is.', {
  DIGITALISATION: 'A project that digitalises.',
  RESTRUCTURING: 'A restructuring measure (omstruktureringsåtgärd).',
});

describeEnum(InitiativeStage, 'InitiativeStage', 'Where an initiative stands.', {
  IDEA: 'Thought of.',
  PRE_STUDY: 'Being looked into (förstudie).',
  PROPOSED: 'Proposed for a decision, with its four mandatory parts.',
  DECIDED: 'Decided, with money for it.',
  RUNNING: 'Being carried out.',
  ROLLOUT: 'Being introduced broadly (breddinförande), after a measured pilot.',
  REALISING: 'Its benefit is being taken home (hemtagning).',
  CLOSED: 'Its benefit is home.',
  STOPPED: 'Stopped, for a reason that is told.',
});

describeEnum(StageNeed, 'StageNeed', 'What an initiative must have before it may enter a stage.', {
  OWNER: 'Who answers for it.',
  COMPLETE_PROPOSAL:
    'Cost, time, expected organisational and economic outcome, and whether it is on top of the action plan.',
  BENEFIT_OWNER: 'At least one planned benefit, and an owner of each.',
  FUNDING: 'Room for its cost in the frames that it is charged on.',
  DECISION: 'Who decided, when, and what.',
  PILOT_RESULT: 'What its pilot gave.',
  CLOSING_COMMENT: 'What came of it.',
  REASON: 'Why it is stopped.',
});

describeEnum(InitiativeEffect, 'InitiativeEffect', 'What an initiative does to what it is linked to.', {
  INTRODUCES: 'It brings it in.',
  CHANGES: 'It changes it.',
  REPLACES: 'It comes in its place.',
  NEEDS: 'It cannot be done without it.',
});

describeEnum(InitiativeBond, 'InitiativeBond', 'How one initiative binds another.', {
  DEPENDS_ON: 'It can only follow on the other.',
  EXCLUDES: 'Both cannot be done.',
});
