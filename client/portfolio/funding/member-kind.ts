import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { FrameMemberFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { findInitiatives } from '../finders.ts';

const fragment = graphql(`
  fragment FrameMemberFields on FundingFrameMember {
    id
    version
    mayChange
    note
    initiative {
      id
      code
      name
      stage
    }
  }
`);

export type MemberFields = FragmentType<typeof fragment>;
export type Member = FrameMemberFieldsFragment;

export const readMember = (member: MemberFields): Member => getFragmentData(fragment, member);

/** Places on the list of a frame, as the form and the deletion need to know them; they are taken and left, not changed. */
export const memberKind: FormKind<MemberFields, Member> & DeletedKind<Member> = {
  type: 'FundingFrameMember',
  writes: {
    create: graphql(`
      mutation CreateFrameMember($input: CreateFundingFrameMemberInput!) {
        written: createFundingFrameMember(input: $input) {
          record: fundingFrameMember {
            ...FrameMemberFields
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
      mutation DeleteFrameMember($input: DeleteInput!) {
        written: deleteFundingFrameMember(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'funding.list.remove' },
  },
  unmask: readMember,
  name: ({ initiative }) => `${initiative.code} ${initiative.name}`,
};

export const memberFields = (t: Translate): readonly FieldSpec<Member>[] => [
  {
    name: 'initiativeId',
    kind: 'record',
    label: t('funding.initiative'),
    required: true,
    find: findInitiatives,
    read: ({ initiative }) => ({ id: initiative.id, label: initiative.name }),
    link: () => null,
  },
  { name: 'note', kind: 'multiline', label: t('funding.note'), read: ({ note }) => note ?? null },
];
