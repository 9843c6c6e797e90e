import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconStars } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer.tsx';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { criteriaPath, labPath } from '../lab/addresses.ts';
import { ScoresGrid } from './scores-grid.tsx';

const Myself = graphql(`
  query ScoringMyself($userId: ID!) {
    user(id: $userId) {
      id
      person {
        id
      }
    }
  }
`);

const Matrix = graphql(`
  query ScoresMatrix($search: String, $own: InitiativeScoreWhere!, $hasOwn: Boolean!) {
    criteria(first: 40, where: { isRetired: { eq: false } }, orderBy: [{ field: NAME }]) {
      nodes {
        id
        code
        name
        guidance
        worst
        best
      }
    }
    initiatives(
      first: 100
      search: $search
      where: { stage: { in: [IDEA, PRE_STUDY, PROPOSED, DECIDED] } }
      orderBy: [{ field: CODE }]
    ) {
      totalCount
      nodes {
        id
        code
        name
        mayChange
        weightedScore {
          score
          reason
          criteria {
            code
            mean
            spread
            scorers
          }
        }
        scores(first: 40, where: $own) @include(if: $hasOwn) {
          nodes {
            id
            value
            criterion {
              id
            }
          }
        }
      }
    }
  }
`);

/** How long the hands rest before what is typed is looked for, milliseconds. */
const REST = 250;

/** Initiatives by criteria: one's own scores are typed or pasted in and saved together, and under them stands what all think together and how far apart they are. */
export function ScoresPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { userId, mayWrite } = useViewer();
  const { data: myself } = useQuery(Myself, { variables: { userId } });
  const personId = myself?.user?.person?.id ?? null;
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), REST);
  const {
    data: read,
    previousData,
    error,
    refetch,
  } = useQuery(Matrix, {
    variables: {
      search: search || null,
      own: personId ? { scorer: { id: { eq: personId } } } : {},
      hasOwn: personId !== null,
    },
    skip: !myself,
    fetchPolicy: 'cache-and-network',
  });
  const data = read ?? previousData;
  const criteria = data?.criteria.nodes ?? [];
  const { nodes: initiatives, totalCount: all } = data?.initiatives ?? { nodes: [], totalCount: 0 };
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('portfolio.scores')}
        subtitle={t('portfolio.scores.text')}
        breadcrumbs={[{ label: t('portfolio.lab'), to: labPath }]}
      />
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={12} />}
      {data && criteria.length === 0 && (
        <EmptyState icon={IconStars} title={t('portfolio.criteria.empty')}>
          <Anchor component={Link} to={criteriaPath}>
            {t('portfolio.criteria')}
          </Anchor>
        </EmptyState>
      )}
      {data && criteria.length > 0 && (
        <>
          {mayWrite('InitiativeScore') && !personId && <Alert color="blue">{t('portfolio.scores.noPerson')}</Alert>}
          <TextInput
            label={t('portfolio.list.search')}
            maw={420}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Text size="sm" role="status">
            {t(all > initiatives.length ? 'portfolio.scores.part' : 'portfolio.list.count', {
              shown: initiatives.length,
              count: all,
            })}
          </Text>
          <ScoresGrid
            initiatives={initiatives}
            criteria={criteria}
            mayType={personId !== null && mayWrite('InitiativeScore')}
          />
        </>
      )}
    </Stack>
  );
}
