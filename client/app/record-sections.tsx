import { createContext, Suspense, use, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import type { RecordSection, SectionedKind } from './module.ts';
import { isPermitted } from './needs.ts';
import { useViewer } from './viewer.tsx';

const RecordSectionsContext = createContext<readonly RecordSection[]>([]);

/** Gives the pages of records below it the sections that modules have for them. */
export const RecordSectionsProvider = RecordSectionsContext;

interface ShownSection {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The sections that other modules have for a record's page, in the modules' order, for those who may see them. */
export function useRecordSections(of: SectionedKind, id: string): readonly ShownSection[] {
  const t = useT();
  const viewer = useViewer();
  return use(RecordSectionsContext)
    .filter((section) => section.of === of && isPermitted(viewer, section))
    .map(({ id: place, label, Component }) => ({
      id: place,
      label: t(label),
      content: (
        <Suspense fallback={<TextSkeleton lines={6} />}>
          <Component id={id} />
        </Suspense>
      ),
    }));
}
