import { useT, type Translate } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Formats } from '../../ui/format/formats.ts';
import { ImpactSection, type ImpactDocument } from './impact-section.tsx';
import { reachWords } from './impact-words.ts';
import type { Ending } from './linked-record.ts';

interface StandingHereProps {
  readonly id: string;
  readonly document: ImpactDocument;
  /** What of the record ends, and when; null when that is not known. */
  readonly ending: Ending | null;
}

/** The services and assets that a record carries: what is reached when it fails, or on the day when it ends. */
export function StandingHere({ id, document, ending }: StandingHereProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <ImpactSection
      id={id}
      document={document}
      words={{
        title: t('services.standsHere'),
        none: t('services.standsHere.none'),
        noneText: t('services.standsHere.noneText'),
      }}
      summary={(impact) => `${endingWords(ending, t, formats)} ${reachWords(impact, t, formats)}`}
    />
  );
}

function endingWords(ending: Ending | null, t: Translate, { day, relativeDay, today }: Formats): string {
  if (!ending) return t('services.standsHere.fails');
  const key =
    ending.day < today
      ? (`services.standsHere.${ending.what}.passed` as const)
      : (`services.standsHere.${ending.what}` as const);
  return t(key, { day: day(ending.day), distance: relativeDay(ending.day) });
}
