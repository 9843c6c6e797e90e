import { useT } from '../i18n/use-t.ts';
import { Value } from '../ui/record/value.tsx';

interface ClassLevelsProps {
  readonly confidentiality: number | null;
  readonly integrity: number | null;
  readonly availability: number | null;
}

/** The three information classes, 0–4 each: '3-2-3', with a dash for one that is not set. */
export function ClassLevels({ confidentiality, integrity, availability }: ClassLevelsProps) {
  const t = useT();
  const levels = [confidentiality, integrity, availability];
  if (levels.every((level) => level === null)) return <Value reason={t('inventory.classes.missing')}>{null}</Value>;
  return <span>{levels.map((level) => level ?? '–').join('-')}</span>;
}
