import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ServiceFieldsFragment } from '../gql/graphql.ts';
import type { WritableKind } from '../records/record-kind.ts';
import { serviceEditPath, serviceListPath, servicePath } from './addresses.ts';
import { serviceFields } from './service-fields.tsx';

const fragment = graphql(`
  fragment ServiceFields on EHealthService {
    id
    version
    mayChange
    code
    name
    description
    kind
    phase
    isPrioritised
    unit {
      id
      name
    }
    businessOwner {
      id
      name
    }
    itOwner {
      id
      name
    }
    benefitOwner {
      id
      name
    }
    beneficiaries
    functions
    links {
      label
      url
    }
    usageMeasure
    startedOn
    endedOn
    pilotFrom
    pilotTo
    pilotConclusion
    adoptionTargets {
      month
      share
    }
    confidentiality
    integrity
    availability
    classReviewOn
    note
    createdAt
    updatedAt
  }
`);

export type ServiceFields = FragmentType<typeof fragment>;
export type Service = ServiceFieldsFragment;

export const readService = (record: ServiceFields): Service => getFragmentData(fragment, record);

/** E-health services, as lists, pages and forms need to know them. */
export const serviceKind: WritableKind<ServiceFields, Service> = {
  type: 'EHealthService',
  path: serviceListPath,
  pages: {
    of: ({ code }) => servicePath(code),
    edit: ({ code }) => serviceEditPath(code),
    create: `${serviceListPath}/new`,
  },
  heading: 'services.nav',
  one: graphql(`
    query ServiceRecord($id: ID!) {
      record: service(id: $id) {
        ...ServiceFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateService($input: CreateEHealthServiceInput!) {
        written: createEHealthService(input: $input) {
          record: service {
            ...ServiceFields
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
      mutation UpdateService($input: UpdateEHealthServiceInput!) {
        written: updateEHealthService(input: $input) {
          record: service {
            ...ServiceFields
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
      mutation DeleteService($input: DeleteInput!) {
        written: deleteEHealthService(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'services.action.create', edit: 'services.edit', remove: 'services.remove' },
  },
  unmask: readService,
  name: ({ name }) => name,
  fields: serviceFields,
};
