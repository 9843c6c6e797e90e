import { useEffect, useState } from 'react';

/** Seconds that are left of a wait, counted down on the page, and the way to begin one. */
export function useSecondsLeft(): readonly [left: number, begin: (seconds: number) => void] {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (until <= Date.now()) return;
    const timer = window.setInterval(() => {
      const seconds = secondsUntil(until);
      setLeft(seconds);
      if (seconds === 0) window.clearInterval(timer);
    }, 250);
    return () => window.clearInterval(timer);
  }, [until]);
  const begin = (seconds: number) => {
    const end = Date.now() + seconds * 1000;
    setUntil(end);
    setLeft(secondsUntil(end));
  };
  return [left, begin];
}

const secondsUntil = (moment: number): number => Math.max(0, Math.ceil((moment - Date.now()) / 1000));
