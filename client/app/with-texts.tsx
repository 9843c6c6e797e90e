import { use, type ComponentType } from 'react';
import { needTexts } from '../i18n/texts.ts';
import type { ClientModule } from './module.ts';

/** The module with all that it gives the shell coming together with the texts that it needs. */
export function withTexts(module: ClientModule): ClientModule {
  const { texts, routes, find, sections, tool } = module;
  const need = () => needTexts(texts);
  return {
    ...module,
    routes: [{ lazy: async () => need().then(() => ({})), children: [...routes] }],
    ...(find && { find: async (text, signal) => need().then(() => find(text, signal)) }),
    ...(sections && {
      sections: sections.map((section) => ({ ...section, Component: after(need, section.Component) })),
    }),
    ...(tool && { tool: { ...tool, Component: after(() => needTexts(tool.texts), tool.Component) } }),
  };
}

/** The component, once what it needs is there. */
function after<Props extends object>(need: () => Promise<void>, Shown: ComponentType<Props>): ComponentType<Props> {
  let coming: Promise<void> | undefined;
  return (props) => {
    use((coming ??= need()));
    return <Shown {...props} />;
  };
}
