import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { contractPath, deadlinesPath } from '../contracts/addresses.ts';
import { SafeDay } from '../contracts/safe-day.tsx';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import classes from './overview.module.css';

const NextDecisionsFields = graphql(`
  fragment NextDecisions on Query {
    decisions: contracts(where: { safeDate: { isNull: false } }, orderBy: [{ field: SAFE_DATE }], first: 5) {
      nodes {
        id
        number
        name
        decisionKind
        safeDate
        deadline
        annualCost
      }
    }
  }
`);

/** The contracts that must be decided on first. */
export function NextDecisions(props: { answer: FragmentType<typeof NextDecisionsFields> }) {
  const t = useT();
  const { money } = useFormats();
  const { nodes } = getFragmentData(NextDecisionsFields, props.answer).decisions;
  if (nodes.length === 0) return <Text size="sm">{t('contracts.overview.none')}</Text>;
  return (
    <>
      <ul className={classes.list}>
        {nodes.map(({ id, number, name, decisionKind: kind, safeDate = null, deadline = null, annualCost }) => (
          <li key={id} className={classes.item}>
            <Anchor component={Link} to={contractPath(number)} size="sm" className={classes.name} title={name}>
              {number} {name}
            </Anchor>
            <SafeDay safeDate={safeDate} deadline={deadline} /> · {kind && t(`contracts.decision.${kind}`)} ·{' '}
            {money(annualCost)}
          </li>
        ))}
      </ul>
      <Anchor component={Link} to={deadlinesPath} className={classes.more}>
        {t('contracts.overview.all')}
      </Anchor>
    </>
  );
}
