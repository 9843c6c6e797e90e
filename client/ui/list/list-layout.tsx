import { Button, Group, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { LateDrawer } from '../popup/late-drawer.ts';
import { PageHeader, type Crumb } from '../record/page-header.tsx';
import { useNarrow } from '../use-narrow.ts';
import classes from './list-layout.module.css';

interface ListLayoutProps {
  readonly title: string;
  readonly breadcrumbs?: readonly Crumb[];
  /** The page's own actions, the primary one last. */
  readonly actions?: ReactNode;
  /** `<SavedViews>`. */
  readonly views?: ReactNode;
  /** `<SearchField>`. */
  readonly search: ReactNode;
  /** `<FilterChips>`. */
  readonly filters?: ReactNode;
  /** What stands to the right of the filters, such as `<ColumnChooser>`. */
  readonly tools?: ReactNode;
  /** The sentence that says what is shown: '1 284 av 3 012 tillgångar · anskaffat för 41,3 mnkr'. */
  readonly summary: ReactNode;
  /** `<FacetList>`. */
  readonly facets?: ReactNode;
  /** `<SidePanel>`, or null while none is open. */
  readonly panel?: ReactNode;
  /** `<SelectionBar>`. */
  readonly selection?: ReactNode;
  /** `<DataTable>`. */
  readonly children: ReactNode;
}

/** A list's page: it fills the window, and only the table, the facets and the panel scroll. */
export function ListLayout(props: ListLayoutProps) {
  const t = useT();
  const narrow = useNarrow();
  const [facetsOpen, setFacetsOpen] = useState(false);
  const { title, breadcrumbs, actions, views, search, filters, tools, summary, facets, panel, selection, children } =
    props;
  return (
    <div className={classes.layout}>
      <PageHeader title={title} breadcrumbs={breadcrumbs} actions={actions} />
      {views}
      <Group gap="sm" wrap={narrow ? 'wrap' : 'nowrap'} align="flex-start" className={classes.tools}>
        <Group gap="sm" flex={1} miw={narrow ? '100%' : 0}>
          {search}
          {filters}
        </Group>
        <Group gap="sm" ml="auto" wrap={narrow ? 'wrap' : 'nowrap'}>
          {narrow && facets && (
            <Button
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
              onClick={() => setFacetsOpen(true)}
            >
              {t('ui.facets.open')}
            </Button>
          )}
          {tools}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" component="output" className={classes.summary}>
        {summary}
      </Text>
      <div className={classes.content} data-panel={panel ? true : undefined}>
        {facets && !narrow && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the keyboard
          <section className={classes.facets} tabIndex={0} aria-label={t('ui.facets.label')}>
            {facets}
          </section>
        )}
        <div className={classes.table}>
          {children}
          {selection}
        </div>
        {panel}
      </div>
      {narrow && facets && (
        <LateDrawer
          opened={facetsOpen}
          onClose={() => setFacetsOpen(false)}
          title={t('ui.facets.label')}
          closeButtonProps={{ 'aria-label': t('ui.action.close') }}
        >
          {facets}
        </LateDrawer>
      )}
    </div>
  );
}
