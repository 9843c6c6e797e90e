import { useSearchParams } from 'react-router';

/** Which of a section's views is shown, as the address has it (`?view=`): the first until another is chosen. */
export function useView<View extends string>(views: readonly [View, ...View[]]): [View, (view: View) => void] {
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? views[0];
  const show = (next: View) =>
    setParams(
      (current) => {
        current.set('view', next);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  return [view, show];
}
