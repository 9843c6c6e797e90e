import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { assetPath } from '../inventory/addresses.ts';
import { ChangeWords, useAssetChanges } from '../inventory/change-words.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import classes from './overview.module.css';

const LatestChangesFields = graphql(`
  fragment LatestChanges on Query {
    latest: assets(orderBy: [{ field: UPDATED_AT, direction: DESC }], first: 6) {
      nodes {
        id
        tag
        name
        history(first: 1) {
          nodes {
            id
            at
            actor
            action
            changes {
              field
              before
              after
            }
          }
        }
      }
    }
  }
`);

const changesTold = 2;

/** The assets that were changed last, and how. */
export function LatestChanges(props: { answer: FragmentType<typeof LatestChangesFields> }) {
  const t = useT();
  const { dateTime } = useFormats();
  const written = useAssetChanges();
  const { nodes } = getFragmentData(LatestChangesFields, props.answer).latest;
  const changed = nodes.flatMap(({ history, ...asset }) => history.nodes.map((event) => ({ ...asset, event })));
  if (changed.length === 0) return <Text size="sm">{t('overview.changes.none')}</Text>;
  return (
    <ul className={classes.list}>
      {changed.map(({ id, tag, name, event: { at, actor, action, changes } }) => (
        <li key={id} className={classes.item}>
          <Anchor component={Link} to={assetPath(tag)} size="sm" className={classes.name} title={name}>
            {tag} {name}
          </Anchor>
          {action === 'CREATE' && <div>{t('overview.changes.created')}</div>}
          {action === 'UPDATE' &&
            written(changes)
              .slice(0, changesTold)
              .map((change) => (
                <div key={change.label}>
                  <ChangeWords change={change} />
                </div>
              ))}
          {action === 'UPDATE' && changes.length > changesTold && (
            <div>{t('overview.changes.more', { count: changes.length - changesTold })}</div>
          )}
          <Text size="xs" c="dimmed">
            {dateTime(at)} · {actor}
          </Text>
        </li>
      ))}
    </ul>
  );
}
