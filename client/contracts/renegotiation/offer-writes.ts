import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { DeletedKind } from '../../records/record-kind.ts';
import type { Offer } from './offer-fields.ts';

export const CreateOffer = graphql(`
  mutation CreateRenegotiationOffer($input: CreateRenegotiationOfferInput!) {
    createRenegotiationOffer(input: $input) {
      renegotiationOffer {
        ...RenegotiationOfferFields
      }
    }
  }
`);

export const UpdateOffer = graphql(`
  mutation UpdateRenegotiationOffer($input: UpdateRenegotiationOfferInput!) {
    updateRenegotiationOffer(input: $input) {
      renegotiationOffer {
        ...RenegotiationOfferFields
      }
    }
  }
`);

export const OneOffer = graphql(`
  query RenegotiationOfferRecord($id: ID!) {
    renegotiationOffer(id: $id) {
      ...RenegotiationOfferFields
    }
  }
`);

/** What an offer is called among others: 'Serverhuset, omgång 2'. */
export const offerName = ({ bidder, round }: Pick<Offer, 'bidder' | 'round'>, t: Translate): string =>
  t('renegotiation.offer.name', { bidder, round });

/** Offers as their deletion needs to know them. */
export const deletedOffer = (t: Translate): DeletedKind<Offer> => ({
  type: 'RenegotiationOffer',
  writes: {
    remove: graphql(`
      mutation DeleteRenegotiationOffer($input: DeleteInput!) {
        written: deleteRenegotiationOffer(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'renegotiation.offer.remove' },
  },
  name: (offer) => offerName(offer, t),
});
