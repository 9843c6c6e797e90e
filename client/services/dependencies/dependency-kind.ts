import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { DependencyFieldsFragment } from '../../gql/graphql.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { endOf } from './dependency-ends.ts';

const fragment = graphql(`
  fragment DependencyFields on Dependency {
    id
    version
    mayChange
    dependentService {
      id
      code
      name
      phase
    }
    dependentAsset {
      id
      tag
      name
      status
    }
    onService {
      id
      code
      name
      phase
    }
    onAsset {
      id
      tag
      name
      status
      supportEnd
    }
    onContract {
      id
      number
      name
      phase
      safeDate
      deadline
    }
    firstMonth
    lastMonth
    basis
    value
    isCritical
    note
  }
`);

export type DependencyFields = FragmentType<typeof fragment>;
export type Dependency = DependencyFieldsFragment;

export const readDependency = (dependency: DependencyFields): Dependency => getFragmentData(fragment, dependency);

/** What stands on what, as the form and the deletion need to know it. */
export const dependencyKind: FormKind<DependencyFields, Dependency> & DeletedKind<Dependency> = {
  type: 'Dependency',
  one: graphql(`
    query DependencyRecord($id: ID!) {
      record: dependency(id: $id) {
        ...DependencyFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateDependency($input: CreateDependencyInput!) {
        written: createDependency(input: $input) {
          record: dependency {
            ...DependencyFields
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
      mutation UpdateDependency($input: UpdateDependencyInput!) {
        written: updateDependency(input: $input) {
          record: dependency {
            ...DependencyFields
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
      mutation DeleteDependency($input: DeleteInput!) {
        written: deleteDependency(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'services.dependency.remove' },
  },
  unmask: readDependency,
  name: (dependency) => `${endOf(dependency, 'dependent')?.name} → ${endOf(dependency, 'on')?.name}`,
};
