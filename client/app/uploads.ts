import { useSyncExternalStore } from 'react';
import type { Fault, FaultKind } from '../ui/feedback/fault.ts';
import { currentLanguage } from './start-language.ts';

/** A file on its way from this browser to the server. */
export interface Upload {
  readonly file: File;
  /** Bytes that have been sent. */
  readonly sent: number;
  /** Why it did not arrive; null while it is on its way. */
  readonly fault: Fault | null;
  /** Sends it again. */
  retry(this: void): void;
  /** Forgets one that did not arrive. */
  dismiss(this: void): void;
}

/** How a file is sent, and what is done once the server has it. */
export interface Sending {
  readonly method: 'PUT' | 'POST';
  readonly address: string;
  readonly file: File;
  readonly onArrived: () => Promise<unknown>;
}

const NONE: readonly Upload[] = [];

/** By the id of what they are sent for. They go on while one looks at other pages; only closing the window ends them. */
const uploads = new Map<string, readonly Upload[]>();
const listeners = new Set<() => void>();

/** Puts an upload in the place of what it was before; without one it is forgotten. */
function replace(id: string, file: File, upload: Upload | null): void {
  const others = (uploads.get(id) ?? NONE).flatMap((each) => (each.file === file ? (upload ?? []) : each));
  const isNew = upload && !others.includes(upload);
  uploads.set(id, isNew ? [...others, upload] : others);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The files that this browser sends for a record, in the order in which they were begun. */
export function useUploads(id: string): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads.get(id) ?? NONE);
}

const warnOfLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** Sends a file for a record; fetch does not tell how much has been sent. */
export function sendFile(id: string, sending: Sending): void {
  const { method, address, file, onArrived } = sending;
  const request = new XMLHttpRequest();
  const begin: Upload = {
    file,
    sent: 0,
    fault: null,
    retry: () => sendFile(id, sending),
    dismiss: () => replace(id, file, null),
  };
  const end = (upload: Upload | null) => {
    replace(id, file, upload);
    if (![...uploads.values()].flat().some(({ fault }) => fault === null))
      window.removeEventListener('beforeunload', warnOfLeaving);
  };
  const fail = (fault: Fault) => end({ ...begin, fault });
  request.upload.addEventListener('progress', ({ loaded }) => replace(id, file, { ...begin, sent: loaded }));
  request.addEventListener('error', () => fail(faultOf('offline')));
  request.addEventListener('load', () => {
    if (request.status >= 300) return fail(answeredFault(request));
    // Until the page knows that the server has the file, it counts as on its way.
    return void onArrived().finally(() => end(null));
  });
  request.open(method, address);
  request.setRequestHeader('accept-language', currentLanguage());
  replace(id, file, begin);
  window.addEventListener('beforeunload', warnOfLeaving);
  request.send(file);
}

const faultOf = (kind: FaultKind, message: string | null = null, reference: string | null = null): Fault => ({
  kind,
  message,
  fields: [],
  reference,
});

/** What the server has answered instead of taking the file. */
function answeredFault({ status, responseText }: XMLHttpRequest): Fault {
  try {
    const { message, requestId } = JSON.parse(responseText) as { message?: unknown; requestId?: unknown };
    const kind = status >= 500 ? 'internal' : 'input';
    return faultOf(kind, typeof message === 'string' ? message : null, kind === 'internal' ? String(requestId) : null);
  } catch {
    return faultOf('unavailable');
  }
}
