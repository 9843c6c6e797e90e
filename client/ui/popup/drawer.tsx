import { Drawer, type DrawerProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';

/** A drawer that may be opened as soon as it is there: it has to see itself open to know where the focus was before. */
export function OpenedDrawer({ opened, ...props }: DrawerProps) {
  const mounted = useMounted();
  return <Drawer {...props} opened={opened && mounted} />;
}
