import { useSyncExternalStore } from 'react';
import { currentLanguage } from '../app/start-language.ts';
import type { Fault, FaultKind } from '../ui/feedback/fault.ts';
import { fileAddress } from './addresses.ts';

/** A file on its way from this browser to the server. */
export interface Upload {
  /** Bytes that have been sent. */
  readonly sent: number;
  readonly size: number;
  /** Why it did not arrive; null while it is on its way. */
  readonly fault: Fault | null;
  /** Sends it again. */
  retry(this: void): void;
}

/** They go on while one looks at other pages; only closing the window ends them. */
const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();

function set(id: string, upload: Upload | null): void {
  if (upload) uploads.set(id, upload);
  else uploads.delete(id);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The upload of a run's file, or null when this browser sends none. */
export function useUpload(id: string): Upload | null {
  return useSyncExternalStore(subscribe, () => uploads.get(id) ?? null);
}

const warnOfLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** Sends the file of a run; fetch does not tell how much has been sent. */
export function sendFile(id: string, file: File, onArrived: () => Promise<unknown>): void {
  const request = new XMLHttpRequest();
  const begin: Upload = { sent: 0, size: file.size, fault: null, retry: () => sendFile(id, file, onArrived) };
  const end = (upload: Upload | null) => {
    set(id, upload);
    if (![...uploads.values()].some(({ fault }) => fault === null))
      window.removeEventListener('beforeunload', warnOfLeaving);
  };
  const fail = (fault: Fault) => end({ ...begin, fault });
  request.upload.addEventListener('progress', ({ loaded }) => set(id, { ...begin, sent: loaded }));
  request.addEventListener('error', () => fail(faultOf('offline')));
  request.addEventListener('load', () => {
    if (request.status >= 300) return fail(answeredFault(request));
    // Until the page knows that the run has its file, the file counts as on its way.
    return void onArrived().finally(() => end(null));
  });
  request.open('PUT', fileAddress(id));
  request.setRequestHeader('accept-language', currentLanguage());
  set(id, begin);
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
