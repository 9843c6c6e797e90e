import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { assumptionsOf, type Assumptions } from './assumptions.tsx';
import type { Case } from './case-fields.ts';
import { isOpen } from './negotiable.ts';
import { UpdateCase } from './update-case.ts';

/** The assumptions that one tries out; those of the renegotiation to begin with, and kept there when one asks. */
export function useAssumptions(shown: Case) {
  const t = useT();
  const write = useWrite();
  const [value, setValue] = useState(() => assumptionsOf(shown));
  const keep = ({ horizonMonths, yearlyPriceChange, discountRate }: Assumptions) => {
    const kept = { horizonMonths, yearlyPriceChange, discountRate };
    const input = { id: shown.id, expectedVersion: shown.version, ...kept };
    void write.run(UpdateCase, { input }, t('renegotiation.assume.kept'));
  };
  return { value, setValue, onKeep: shown.mayChange && isOpen(shown) ? keep : undefined, fault: write.fault };
}
