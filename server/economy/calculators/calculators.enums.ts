import { describeEnum } from '../../api/enums.ts';
import '../economy.enums.ts';
import '../../services/digital-visits/digital-visits.enums.ts';
import { CalculatorKind } from './calculator-kind.ts';

describeEnum(CalculatorKind, 'CalculatorKind', 'Which benefit of digital visits is calculated, and what it makes.', {
  AVOIDED_TRAVEL: 'Patient travel that was not made: FINANCIAL, its gross saving.',
  FREED_SLOTS: 'Slots in the timetable: REDISTRIBUTIVE, counted in slots and not in money.',
  FREED_TIME: 'Working time: REDISTRIBUTIVE, the part of its worth that is counted on.',
  CARE_LEVEL_SHIFT: 'Contacts at another level of care: REDISTRIBUTIVE, one end of the range.',
  VISIT_COST: 'Visits by their full cost: REDISTRIBUTIVE, net of extra demand and without travel.',
});
