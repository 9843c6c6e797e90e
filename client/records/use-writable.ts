import { useViewer } from '../app/viewer.tsx';
import { writable, type RecordKind, type Versioned, type WritableKind } from './record-kind.ts';

/**
 * The kind if the reader may change its records; else null. With a record: if that one may be changed, which the server
 * says of records that belong to units.
 */
export function useWritable<Masked, Shown extends Versioned>(
  kind: RecordKind<Masked, Shown>,
  shown?: Shown | null,
): WritableKind<Masked, Shown> | null {
  const mayChange = useMayChange(kind.type, shown);
  return mayChange ? writable(kind) : null;
}

/** Whether the reader may make and change records of a kind somewhere; with a record: whether that one. */
export function useMayChange(type: string, shown?: Pick<Versioned, 'mayChange'> | null): boolean {
  const { mayWrite } = useViewer();
  return shown?.mayChange ?? mayWrite(type);
}
