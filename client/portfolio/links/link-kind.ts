import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeLinkFieldsFragment } from '../../gql/graphql.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const fragment = graphql(`
  fragment InitiativeLinkFields on InitiativeLink {
    id
    version
    mayChange
    initiative {
      id
      code
      name
      stage
    }
    goal {
      id
      code
      name
    }
    service {
      id
      code
      name
    }
    asset {
      id
      tag
      name
    }
    contract {
      id
      number
      name
    }
    effect
    note
  }
`);

export type LinkFields = FragmentType<typeof fragment>;
export type Link = InitiativeLinkFieldsFragment;

export const readLink = (link: LinkFields): Link => getFragmentData(fragment, link);

/** What an initiative is linked to, by its name. */
export const targetName = ({ goal, service, asset, contract }: Link): string =>
  (goal ?? service ?? asset ?? contract)?.name ?? '';

/** What initiatives serve and touch, as the form and the deletion need to know it. */
export const linkKind: FormKind<LinkFields, Link> & DeletedKind<Link> = {
  type: 'InitiativeLink',
  one: graphql(`
    query InitiativeLinkRecord($id: ID!) {
      record: initiativeLink(id: $id) {
        ...InitiativeLinkFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateInitiativeLink($input: CreateInitiativeLinkInput!) {
        written: createInitiativeLink(input: $input) {
          record: initiativeLink {
            ...InitiativeLinkFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateInitiativeLink($input: UpdateInitiativeLinkInput!) {
        written: updateInitiativeLink(input: $input) {
          record: initiativeLink {
            ...InitiativeLinkFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteInitiativeLink($input: DeleteInput!) {
        written: deleteInitiativeLink(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'portfolio.link.remove' },
  },
  unmask: readLink,
  name: (link) => `${link.initiative.name} → ${targetName(link)}`,
};
