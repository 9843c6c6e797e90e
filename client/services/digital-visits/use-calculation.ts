import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { readCalculation, type Calculation, type CalculationDocument } from './calculation.ts';

type Answer = { readonly calculation: Calculation } | { readonly fault: Fault };

/** What the server makes of an input; the former answer stays while a new one is on its way. @param asked JSON, or null for none */
export function useCalculation(document: CalculationDocument, asked: string | null): Answer | null {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const flight = new AbortController();
    const ask = async (): Promise<Answer> => {
      const { data } = await client.query({
        query: document,
        variables: { input: JSON.parse(asked) as never },
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: flight.signal } },
      });
      if (!data?.calculated) throw new Error('A calculation without errors has an answer.');
      return { calculation: readCalculation(data.calculated) };
    };
    void ask()
      .catch((error: unknown): Answer => ({ fault: faultOf(error) }))
      .then((found) => flight.signal.aborted || setAnswer(found));
    return () => flight.abort();
  }, [asked, document, client, faultOf]);
  return answer;
}
