/** Amounts of any size and sign on one axis: even up to a step, and by powers of ten beyond it, so that one does not hide the rest. */
const STEP = 1_000_000;

/** Where on the axis an amount stands: 0 at nought, 1 at the step, 2 at ten steps. */
export function wideScale(amount: number): number {
  const steps = Math.abs(amount) / STEP;
  return Math.sign(amount) * (steps <= 1 ? steps : 1 + Math.log10(steps));
}

/** The amount that stands there. */
export function amountAt(place: number): number {
  const far = Math.abs(place);
  return Math.sign(place) * STEP * (far <= 1 ? far : 10 ** (far - 1));
}
