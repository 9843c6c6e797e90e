import { ActionIcon, Group, NumberInput, Slider, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';

interface KnobProps {
  /** What is turned, as it stands beside the number. */
  readonly label: string;
  /** The same with what it is of, for those who hear the page. */
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What it is when nobody turns it; null for nothing. */
  readonly usual: number | null;
  /** Whether somebody has turned it, where it cannot be seen by the usual. */
  readonly isTurned?: boolean;
  /** How it is taken while nobody has turned it. */
  readonly note?: string | undefined;
  /** Null gives back the usual. */
  readonly onChange: (value: number | null) => void;
}

/** How far there is to slide where nothing is usual. */
const UNTOLD = 10;

/** A number to slide or to type. What is being slid counts when one lets go, or rests. */
export function Knob({ label, name, unit, value, usual, isTurned = false, note, onChange }: KnobProps) {
  const t = useT();
  const { language } = useFormats();
  const [sliding, setSliding] = useState<number | null>(null);
  const most = usual === null ? Math.max(UNTOLD, 2 * value) : Math.max(1, 2 * usual, value);
  const step = most > 20 ? 0.5 : 0.1;
  const shown = sliding ?? value;
  const set = (next: number) => onChange(next === usual ? null : next);
  return (
    <div>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" fw={550} aria-hidden>
          {label}
        </Text>
        <Group gap={4} wrap="nowrap">
          <NumberInput
            aria-label={`${name}${unit && `, ${unit}`}`}
            size="xs"
            w={130}
            min={0}
            max={1_000_000}
            decimalScale={4}
            decimalSeparator={language === 'sv' ? ',' : '.'}
            allowedDecimalSeparators={[',', '.']}
            suffix={unit && ` ${unit}`}
            hideControls
            value={shown}
            onChange={(typed) => typeof typed === 'number' && typed !== shown && set(typed)}
          />
          <Tooltip label={t('portfolio.lab.usual')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="md"
              aria-label={t('portfolio.lab.usualOf', { name })}
              disabled={usual === null ? !isTurned : value === usual}
              onClick={() => onChange(null)}
            >
              <IconArrowBackUp size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <Slider
        thumbLabel={name}
        thumbSize={24}
        label={null}
        min={0}
        max={Math.ceil(most)}
        step={step}
        value={shown}
        onChange={setSliding}
        onChangeEnd={(end) => {
          setSliding(null);
          set(Math.round(end * 10) / 10);
        }}
        {...(usual !== null && { marks: [{ value: usual }] })}
      />
      {note && (
        <Text size="xs" c="dimmed" mt={2}>
          {note}
        </Text>
      )}
    </div>
  );
}
