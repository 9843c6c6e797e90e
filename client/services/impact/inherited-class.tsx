import { Title } from '@mantine/core';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InheritedClassFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import { ServiceLink } from '../service-link.tsx';
import { readLinked } from './linked-record.ts';

const fragment = graphql(`
  fragment InheritedClassFields on InheritedClass {
    confidentiality {
      level
      from {
        ...LinkedRecordFields
      }
    }
    integrity {
      level
      from {
        ...LinkedRecordFields
      }
    }
    availability {
      level
      from {
        ...LinkedRecordFields
      }
    }
  }
`);

/** The information classes that an asset inherits from the services that stand on it, with which service gives each. */
export function InheritedClass({ inherited }: { readonly inherited: FragmentType<typeof fragment> }) {
  const t = useT();
  const classes = getFragmentData(fragment, inherited);
  return (
    <section aria-label={t('services.inheritedClass')}>
      <Title order={2} size="h3" mb="sm">
        {t('services.inheritedClass')}
      </Title>
      <FieldList>
        {(['confidentiality', 'integrity', 'availability'] as const).map((name) => (
          <Field key={name} label={t(`inventory.field.${name}`)} reason={t('services.inheritedClass.none')}>
            {classes[name] && <Inherited level={classes[name]} />}
          </Field>
        ))}
      </FieldList>
    </section>
  );
}

type Level = NonNullable<InheritedClassFieldsFragment['confidentiality']>;

function Inherited({ level: { level, from } }: { readonly level: Level }) {
  const t = useT();
  if (!from) return t('services.inheritedClass.hidden', { level });
  const { key, name } = readLinked(from);
  return (
    <>
      {level} · <ServiceLink code={key} name={name} />
    </>
  );
}
