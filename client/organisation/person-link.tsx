import { KindLink } from '../records/kind-link.tsx';
import { personKind } from './person-kind.tsx';

/** A link to a person, with a card of who it is. */
export function PersonLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <KindLink kind={personKind} id={id}>
      {name}
    </KindLink>
  );
}
