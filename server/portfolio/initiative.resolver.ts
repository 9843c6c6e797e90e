import { recordMutations } from '../api/write/record-mutations.ts';
import { BOND_FIELDS, createBond, updateBond } from './initiative-dependency.commands.ts';
import { CreateInitiativeDependencyInput, UpdateInitiativeDependencyInput } from './initiative-dependency.input.ts';
import { initiativeDependencies } from './initiative-dependency.record.ts';
import { createLink, LINK_FIELDS, updateLink } from './initiative-link.commands.ts';
import { CreateInitiativeLinkInput, UpdateInitiativeLinkInput } from './initiative-link.input.ts';
import { initiativeLinks } from './initiative-link.record.ts';
import { createInitiative, INITIATIVE_FIELDS, updateInitiative } from './initiative.commands.ts';
import { CreateInitiativeInput, UpdateInitiativeInput } from './initiative.input.ts';
import { changeStage } from './initiative-stage.commands.ts';
import { ChangeInitiativeStageInput } from './initiative-stage.input.ts';
import { initiatives } from './initiative.record.ts';
import { moveInitiative } from './roadmap/move.commands.ts';
import { MoveInitiativeInput } from './roadmap/move.input.ts';
import { createGoal, GOAL_FIELDS, updateGoal } from './strategic-goal.commands.ts';
import { CreateStrategicGoalInput, UpdateStrategicGoalInput } from './strategic-goal.input.ts';
import { strategicGoals } from './strategic-goal.record.ts';

export const StrategicGoalMutations = recordMutations({
  record: strategicGoals,
  called: 'a strategic goal',
  createInput: CreateStrategicGoalInput,
  updateInput: UpdateStrategicGoalInput,
  fields: GOAL_FIELDS,
  ratherThanDelete: 'One that has held rather gets a last day.',
  create: createGoal,
  update: updateGoal,
});

export const InitiativeMutations = recordMutations({
  record: initiatives,
  called: 'an initiative',
  createInput: CreateInitiativeInput,
  updateInput: UpdateInitiativeInput,
  fields: INITIATIVE_FIELDS,
  ratherThanDelete: 'One that has been proposed rather enters STOPPED.',
  create: createInitiative,
  update: updateInitiative,
  further: [
    {
      name: 'changeInitiativeStage',
      description:
        'Lets an initiative enter another stage, by a role that takes that step in its unit. RULE_VIOLATION STAGE_LACKING has all that is missing in extensions.gaps, as nextStages tells beforehand. At DECIDED the frames that its cost is charged on must have room for it.',
      input: ChangeInitiativeStageInput,
      command: (em, input: ChangeInitiativeStageInput, flush, context) => changeStage(em, input, flush, context),
    },
    {
      name: 'moveInitiative',
      description:
        'Moves an initiative in time by whole months, with every line of its plan, the targets of its benefits and the month of its decision; sums stay. Where the work goes on, only what is ahead moves. RULE_VIOLATION NOT_IN_STAGE once the work is over, NOTHING_TO_MOVE, OUTSIDE the years of plans, INTO_PAST, BEFORE_EARLIEST, AFTER_LATEST, BEFORE_NEEDED and AFTER_DEPENDENT where the move makes it worse; once decided, the frames that pay it must have room where it comes to lie.',
      input: MoveInitiativeInput,
      command: (em, input: MoveInitiativeInput, flush, context) => moveInitiative(em, input, flush, context),
    },
  ],
});

export const InitiativeLinkMutations = recordMutations({
  record: initiativeLinks,
  called: 'a link of an initiative',
  createInput: CreateInitiativeLinkInput,
  updateInput: UpdateInitiativeLinkInput,
  fields: LINK_FIELDS,
  create: createLink,
  update: updateLink,
});

export const InitiativeDependencyMutations = recordMutations({
  record: initiativeDependencies,
  called: 'a dependency of an initiative',
  createInput: CreateInitiativeDependencyInput,
  updateInput: UpdateInitiativeDependencyInput,
  fields: BOND_FIELDS,
  create: createBond,
  update: updateBond,
});
