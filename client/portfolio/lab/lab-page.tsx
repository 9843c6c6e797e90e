import { useQuery } from '@apollo/client/react';
import { Button, Grid, Loader, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowBackUp, IconScale } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { scenariosPath } from './addresses.ts';
import { readFoundSet } from './found-set.ts';
import { LabAnalyses } from './lab-analyses.tsx';
import { LabControls } from './lab-controls.tsx';
import { LabResult } from './lab-result.tsx';
import { SaveScenario } from './save-scenario.tsx';
import { useQuestion } from './use-question.ts';

const BestSet = graphql(`
  query BestSet($input: BestSetInput!) {
    bestSet(input: $input) {
      found {
        ...FoundSetFields
      }
    }
  }
`);

/** How long the hands rest before the lab is asked, milliseconds. */
const REST = 250;

/** Which initiatives give most within the money: turn the knobs and see what goes in and out, and why. */
export function LabPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const question = useQuestion();
  const [input] = useDebouncedValue(question.input, REST);
  const { data, previousData, error, loading, refetch } = useQuery(BestSet, {
    variables: { input },
    fetchPolicy: 'cache-and-network',
  });
  const masked = (data ?? previousData)?.bestSet?.found;
  const found = masked && readFoundSet(masked);
  const isOld = loading || input !== question.input;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('portfolio.lab')}
        subtitle={t('portfolio.lab.text')}
        beside={
          <span role="status">
            {isOld && found && (
              <>
                <Loader size="xs" aria-hidden />
                <VisuallyHidden>{t('portfolio.lab.solving')}</VisuallyHidden>
              </>
            )}
          </span>
        }
        actions={
          <>
            <Button
              component={Link}
              to={scenariosPath}
              variant="default"
              leftSection={<IconScale size={16} aria-hidden />}
            >
              {t('portfolio.scenarios')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              disabled={Object.keys(question.input).length === 0}
              onClick={question.reset}
            >
              {t('portfolio.lab.reset')}
            </Button>
            <SaveScenario asked={question.input} />
          </>
        }
      />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 4, lg: 3 }}>
          <LabControls question={question} found={found ?? null} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8, lg: 9 }}>
          <Stack gap="lg" aria-busy={isOld}>
            {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
            {!found && !error && <TextSkeleton lines={12} />}
            {found && (
              <>
                <LabResult found={found} question={question} />
                <LabAnalyses found={found} input={input} question={question} />
              </>
            )}
            <Text size="sm" c="dimmed">
              {t('portfolio.lab.note')}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
