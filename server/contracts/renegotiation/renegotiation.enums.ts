import { describeEnum } from '../../api/enums.ts';
import { AlternativeGap, AlternativeKind } from './alternatives.ts';
import { CaseStage } from './case-stage.ts';
import { AmendedLineChange } from './contract-amendment.entity.ts';
import { Lever } from './lever.ts';

describeEnum(CaseStage, 'RenegotiationStage', 'Where a renegotiation case stands.', {
  PLANNED: 'It is thought of.',
  ANALYSIS: 'What the contract costs and what could be better is worked out.',
  NEGOTIATING: 'Offers are asked for and talked over.',
  AGREED: 'An offer is agreed on; the amendment is not signed.',
  SIGNED: 'The amendment is signed; the saving is followed up.',
  CLOSED: 'The saving has been followed up.',
  ABANDONED: 'It was given up.',
});

describeEnum(Lever, 'RenegotiationLever', 'What a renegotiation pulls at.', {
  VOLUME: 'How much is bought.',
  SERVICE_LEVEL: 'Service level: opening hours, response times.',
  TERM: 'How long the contract binds.',
  PRICE: 'Unit prices.',
  INDEX: 'How prices are adjusted by index.',
  SCOPE: 'What is covered.',
  ENDING: 'That the contract can be ended.',
});

describeEnum(AlternativeKind, 'AlternativeKind', 'What can be done with a contract.', {
  LET_RENEW: 'Let it renew itself or go on.',
  RENEGOTIATE: 'Renegotiate it.',
  CALL_OFF_OPTION: 'Call off the next extension option.',
  PROCURE_ANEW: 'Procure anew.',
  END: 'End it without a successor.',
});

describeEnum(AlternativeGap, 'AlternativeGap', 'Why an alternative has no cost.', {
  DOES_NOT_RENEW: 'The contract ends by itself.',
  NO_OPTION: 'There is no option left to call off.',
  NO_PRICES: 'Its prices are not known: no offer or target, or no expected prices.',
  HAS_ENDED: 'The contract has ended.',
});

describeEnum(AmendedLineChange, 'AmendedLineChange', 'What an amendment did to a price line.', {
  ENDED: 'Its price ended the day before.',
  ADDED: 'Its price began.',
});
