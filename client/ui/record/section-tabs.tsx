import { Badge, Tabs } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats } from '../format/formats-context.tsx';
import classes from './section-tabs.module.css';

export interface Section {
  readonly id: string;
  readonly label: string;
  /** How many records the section holds. */
  readonly count?: number | null;
  /** Drawn only while the section is open. */
  readonly content: ReactNode;
}

/** The sections of a record's page; which one is open stands in the address (`?tab=`). */
export function SectionTabs({ sections }: { sections: readonly Section[] }) {
  const { number } = useFormats();
  const [params, setParams] = useSearchParams();
  const open = sections.find(({ id }) => id === params.get('tab')) ?? sections[0];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open?.id === undefined) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open?.id]);
  const show = (id: string | null) =>
    setParams(
      (current) => {
        if (id === null || id === sections[0]?.id) current.delete('tab');
        else current.set('tab', id);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Tabs value={open?.id ?? null} onChange={show} keepMounted={false}>
      <Tabs.List ref={list} mb="md" className={classes.list}>
        {sections.map(({ id, label, count }) => (
          <Tabs.Tab
            key={id}
            value={id}
            rightSection={
              count === undefined || count === null ? undefined : (
                <Badge variant="light" color="gray" size="sm" circle={count < 10}>
                  {number(count)}
                </Badge>
              )
            }
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {sections.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} tabIndex={0}>
          {open?.id === id && content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
