import { Checkbox, SimpleGrid } from '@mantine/core';
import type { RenegotiationLever } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import type { Case } from './case-fields.ts';
import { caseForm } from './case-form.ts';
import { isOpen } from './negotiable.ts';
import { Part } from './part.tsx';
import { UpdateCase } from './update-case.ts';

const levers = ['VOLUME', 'SERVICE_LEVEL', 'TERM', 'PRICE', 'INDEX', 'SCOPE', 'ENDING'] as const;

/** What the renegotiation pulls at; each tick is saved at once. */
export function Levers({ shown }: { readonly shown: Case }) {
  const t = useT();
  const write = useWrite();
  const save = (chosen: string[]) => {
    const input = { id: shown.id, expectedVersion: shown.version, levers: chosen as RenegotiationLever[] };
    void write.run(UpdateCase, { input }, t('records.saved.changed', { name: caseForm.name(shown), changes: '' }));
  };
  return (
    <Part title={t('renegotiation.levers')}>
      <Checkbox.Group
        label={t('renegotiation.levers.help')}
        value={[...shown.levers]}
        onChange={save}
        readOnly={!shown.mayChange || !isOpen(shown) || write.busy}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="sm">
          {levers.map((lever) => (
            <Checkbox
              key={lever}
              value={lever}
              label={t(`renegotiation.lever.${lever}`)}
              disabled={!shown.mayChange || !isOpen(shown)}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      {write.fault && <FaultNotice fault={write.fault} />}
    </Part>
  );
}
