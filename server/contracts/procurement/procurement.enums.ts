import { describeEnum } from '../../api/enums.ts';
import { ChangeGround } from './contract-changes.ts';
import { ProcurementProcedure } from './procured-contract.ts';
import { ProcuredKind, ThresholdKind } from './procurement-thresholds.ts';
import { ProcurementRule, ProcurementSeverity } from './procurement-warning.ts';

describeEnum(ThresholdKind, 'ThresholdKind', 'What a threshold of the public procurement act (LOU) decides.', {
  EU_GOODS_SERVICES: 'From which value a region procures goods and services by the EU directive (LOU 5:1).',
  EU_WORKS: 'From which value it procures building works by the directive.',
  DIRECT_AWARD: 'Below which value it may award directly (LOU 19a:2).',
  DIRECT_AWARD_DOCUMENTATION: 'Above which value a direct award must be documented (LOU 19a:11).',
});

describeEnum(ProcuredKind, 'ProcuredKind', 'What is procured.', {
  GOODS_SERVICES: 'Goods or services.',
  WORKS: 'Building works, which have a threshold of their own and may change more.',
});

describeEnum(ProcurementProcedure, 'ProcurementProcedure', 'How a contract was procured.', {
  DIRECT_AWARD: 'Awarded directly (direktupphandling).',
  NATIONAL: 'Announced by the national rules below the EU thresholds (LOU 19 kap.).',
  EU: 'Announced by the rules of the EU directive.',
  CALL_OFF: 'Called off from a framework agreement.',
});

describeEnum(ChangeGround, 'ChangeGround', 'The paragraph that a change of a running contract leans on.', {
  MINOR: 'Minor value (LOU 17:9).',
  CLAUSE: 'A clear clause on changes or options (LOU 17:10).',
  COMPLEMENTARY: 'A necessary complementary order (LOU 17:11).',
  UNFORESEEABLE: 'Circumstances that could not be foreseen (LOU 17:12).',
  SUPPLIER: 'Another supplier takes over (LOU 17:13).',
  NOT_SUBSTANTIAL: 'Not substantial in other ways (LOU 17:14).',
});

describeEnum(ProcurementRule, 'ProcurementRule', 'What the public procurement act asks attention to.', {
  FRAMEWORK_OVER_FOUR_YEARS: 'A framework agreement can last longer than four years with its options (LOU 7:2).',
  FRAMEWORK_CEILING_PASSED: 'More has been called off than the framework agreement’s ceiling (LOU 5:14).',
  DIRECT_AWARD_TOO_LARGE: 'The value is not below the limit for direct awards (LOU 19a:2).',
  DIRECT_AWARD_TO_DOCUMENT: 'A direct award of this value must be documented (LOU 19a:11).',
  EU_PROCEDURE_NEEDED: 'The value has reached the EU threshold (LOU 19:1).',
  AWARD_NOTICE_DUE: 'A notice of the award must be sent (LOU 19a:13).',
  SIGNED_IN_STANDSTILL: 'The contract was signed before the standstill had ended (LOU 20:1).',
  CHANGE_NOT_MINOR: 'The changes for minor value are together not minor (LOU 17:9).',
  CHANGE_OVER_HALF: 'A change is more than half of the contract’s value (LOU 17:11–12).',
  CHANGE_NOTICE_DUE: 'A notice of the change must be sent (LOU 17:16).',
  THRESHOLD_UNKNOWN: 'No threshold is known for the day, so nothing can be said.',
});

describeEnum(ProcurementSeverity, 'ProcurementSeverity', 'How serious something that the act asks attention to is.', {
  WARNING: 'The act seems not to allow it: somebody must judge.',
  REMINDER: 'Something is to be done by a day.',
  UNKNOWN: 'It could not be judged, because a threshold is not known.',
});
