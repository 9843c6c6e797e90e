import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RenegotiationOfferFieldsFragment } from '../../gql/graphql.ts';

const offerFields = graphql(`
  fragment RenegotiationOfferFields on RenegotiationOffer {
    id
    version
    mayChange
    bidder
    round
    registryNumber
    receivedOn
    bindsUntil
    annualCost
    oneOffCost
    newEnd
    renewalMonths
    noticeCount
    noticeUnit
    serviceLevel
    comment
    isAgreed
    supplier {
      id
      name
    }
    lines {
      item
      quantity
      unitPrice
      billingPeriod
      annual
    }
  }
`);

export type OfferFields = FragmentType<typeof offerFields>;
export type Offer = RenegotiationOfferFieldsFragment;

export const readOffer = (offer: OfferFields): Offer => getFragmentData(offerFields, offer);
