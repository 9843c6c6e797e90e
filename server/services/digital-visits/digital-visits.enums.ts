import { describeEnum } from '../../api/enums.ts';
import { FigureUnit } from '../calculation.ts';
import { CalculationResultName, CalculationStepName, RangeEnd, TermSign } from './told-calculation.ts';
import { CarePriceKind } from './care-price-kind.ts';
import { TravelMode } from './patient-travel.ts';

describeEnum(TravelMode, 'TravelMode', 'How a patient travels to a visit.', {
  CAR: 'By the patient’s own car, which is paid for by the mil.',
  TAXI: 'By taxi.',
  PUBLIC_TRANSPORT: 'By bus, train or boat.',
  SPECIAL_VEHICLE: 'By a vehicle for wheelchairs or stretchers.',
});

describeEnum(CarePriceKind, 'CarePriceKind', 'What a price is of.', {
  DISTANCE_CONTACT: 'One contact with a patient at a distance, with the patient’s fee.',
  WORKING_HOUR: 'One hour of work, with the employer’s social fees and overhead.',
});

describeEnum(FigureUnit, 'FigureUnit', 'What a figure of a calculation counts.', {
  SEK: 'Swedish kronor.',
  SEK_PER_MIL: 'Swedish kronor for a mil.',
  SEK_PER_HOUR: 'Swedish kronor for an hour.',
  MIL: 'Swedish mil: ten kilometres.',
  PERCENT: 'Percent.',
  VISITS: 'Visits.',
  CONTACTS: 'Contacts with care.',
  CASES: 'Cases.',
  MINUTES: 'Minutes.',
  HOURS: 'Hours.',
  SLOTS: 'Slots in the timetable.',
  TRIPS: 'Trips, one way.',
  POSTS: 'Full-time posts.',
  YEARS: 'Years.',
  RATIO: 'How many times one amount goes into another.',
});

describeEnum(TermSign, 'TermSign', 'A sign between the figures of a calculation.', {
  PLUS: 'The figure after it is added.',
  MINUS: 'The figure after it is taken off.',
  TIMES: 'What is before it is multiplied by the figure after it.',
  DIVIDED_BY: 'What is before it is divided by the figure after it.',
  TO_THE_POWER_OF: 'What is before it is raised to the whole number after it.',
  OPEN: 'An opening bracket.',
  CLOSE: 'A closing bracket.',
  LARGEST_OF: 'The largest of the figures up to the closing bracket.',
  SMALLEST_OF: 'The smallest of the figures up to the closing bracket.',
  AND: 'The comma between figures of which the largest or smallest is taken.',
});

describeEnum(RangeEnd, 'RangeEnd', 'An end of a range.', {
  LOW: 'The lower share.',
  HIGH: 'The higher share.',
});

describeEnum(CalculationStepName, 'CalculationStepName', 'What a line of a calculation works out.', {
  REPLACED_VISITS: 'Visits in person that did not have to be made.',
  TRIP_GROSS: 'What one trip costs.',
  TRIP_OWN_CHARGE: 'What the patient pays of it: the charge, at most what the trip costs and the ceiling.',
  ROUND_TRIP_CHARGE: 'What patients pay of a round trip on average, when some have reached the ceiling.',
  ROUND_TRIP: 'What the region pays of a round trip.',
  GROSS_SAVING: 'Travel that the region did not pay.',
  PATIENT_CHARGES: 'Charges that patients did not pay.',
  TO_CARE_GIVER: 'The care giver’s part of the saving.',
  KEPT_CENTRALLY: 'The region’s part of the saving.',
  PER_REPLACED_VISIT: 'The care giver’s part for each replaced visit.',
  FREED_MINUTES: 'Minutes that visits no longer take.',
  SLOTS: 'Slots in the timetable that this makes.',
  FREED_HOURS: 'Working hours that are freed.',
  FREED_VALUE: 'What they are worth.',
  REALISED_VALUE: 'The part of that which is counted on.',
  SHIFTED_CONTACTS: 'Contacts that belong at another level of care.',
  SHIFT_VALUE: 'What they cost less there.',
  UNIT_COST_SAVING: 'What the replaced visits cost less.',
  ADDITIONAL_VISITS: 'Digital visits that replace none.',
  ADDITIONAL_COST: 'What they cost.',
  NET: 'Saved less extra cost, with the avoided travel.',
  SAVED_TRAVEL: 'Travel cost below the baseline; not below zero.',
  PAYOUT: 'What the care giver is paid of it.',
});

describeEnum(CalculationResultName, 'CalculationResultName', 'What a result of a calculation is.', {
  REPLACED_VISITS: 'Visits in person that did not have to be made.',
  ROUND_TRIP: 'What the region pays of a round trip of a travel pattern.',
  GROSS_SAVING: 'Travel that the region did not pay.',
  PATIENT_CHARGES: 'Charges that patients did not pay.',
  TO_CARE_GIVER: 'The care giver’s part of the saving.',
  KEPT_CENTRALLY: 'The region’s part of the saving.',
  PER_REPLACED_VISIT: 'The care giver’s part for each replaced visit.',
  FREED_MINUTES: 'Minutes that visits no longer take; below zero when digital visits take longer.',
  SLOTS: 'Whole slots in the timetable.',
  SLOTS_UNROUNDED: 'Slots before they are made whole.',
  FREED_HOURS: 'Working hours that are freed.',
  FULL_TIME_POSTS: 'Full-time posts of so many hours a year.',
  FREED_VALUE: 'What the freed hours are worth.',
  REALISED_VALUE: 'The part of that which is counted on.',
  CONTACTS_LOW: 'Contacts that belong at another level of care, by the lower share.',
  CONTACTS_HIGH: 'The same by the higher share.',
  VALUE_LOW: 'What they cost less there, by the lower share.',
  VALUE_HIGH: 'The same by the higher share.',
  UNIT_COST_SAVING: 'What the replaced visits cost less.',
  ADDITIONAL_VISITS: 'Digital visits that replace none.',
  ADDITIONAL_COST: 'What they cost.',
  NET_OF_VISITS: 'Saved less extra cost, without travel.',
  NET: 'The same with the avoided travel.',
});
