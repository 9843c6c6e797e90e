/** What a number such as 1.234 means when the comma, or the point, is its decimal mark. */
export interface NumberReading {
  readonly mark: ',' | '.';
  readonly value: string;
}

/** The two readings of a number as it is written; none for what is no number in either. */
export function numberReadings(text: string): NumberReading[] {
  const written = text.replaceAll(/[^\d.,-]/g, '');
  return ([',', '.'] as const).flatMap((mark) => {
    const value = written.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.');
    return /^-?\d+(\.\d+)?$/.test(value) ? [{ mark, value }] : [];
  });
}

/** The first of some texts that mean different numbers by the two marks; null when all are clear. */
export function openNumber(samples: readonly string[]): { text: string; readings: readonly NumberReading[] } | null {
  for (const text of samples) {
    const readings = numberReadings(text);
    if (new Set(readings.map(({ value }) => Number(value))).size > 1) return { text, readings };
  }
  return null;
}
