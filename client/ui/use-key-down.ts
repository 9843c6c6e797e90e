import { useEffect, useRef, type RefObject } from 'react';

/** Listens to the keys pressed anywhere within an element that is itself not a control; put the ref on it. */
export function useKeyDown<Place extends HTMLElement>(
  listen: (event: KeyboardEvent, place: Place) => void,
): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => latest.current(event, element);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, []);
  return place;
}
