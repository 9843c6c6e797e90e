import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { assetPath } from '../inventory/addresses.ts';
import { unsupported } from '../inventory/asset-scopes.ts';
import { SupportEndDay } from '../inventory/support-end-day.tsx';
import { listPath } from './overview-scopes.ts';
import classes from './overview.module.css';

const UnsupportedAssetsFields = graphql(`
  fragment UnsupportedAssets on Query {
    longest: assets(where: $unsupported, orderBy: [{ field: SUPPORT_END }], first: 6) {
      nodes {
        id
        tag
        name
        status
        supportEnd
      }
    }
  }
`);

/** What has been in use the longest after its support ended. */
export function UnsupportedAssets(props: { answer: FragmentType<typeof UnsupportedAssetsFields> }) {
  const t = useT();
  const { nodes } = getFragmentData(UnsupportedAssetsFields, props.answer).longest;
  if (nodes.length === 0) return <Text size="sm">{t('overview.unsupported.none')}</Text>;
  return (
    <>
      <ul className={classes.list}>
        {nodes.map(({ id, tag, name, status, supportEnd }) => (
          <li key={id} className={classes.item}>
            <Anchor component={Link} to={assetPath(tag)} size="sm" className={classes.name} title={name}>
              {tag} {name}
            </Anchor>
            <SupportEndDay day={supportEnd} status={status} />
          </li>
        ))}
      </ul>
      <Anchor component={Link} to={listPath(unsupported)} className={classes.more}>
        {t('overview.unsupported.all')}
      </Anchor>
    </>
  );
}
