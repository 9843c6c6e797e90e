import '../app/csp-nonce.ts';
import '@fontsource-variable/inter/wght.css';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './examples.ts';
import { knownValues, send } from './send.ts';

const root = document.getElementById('root');
if (!root) throw new Error('graphiql.html has no #root');
// Without an answer the examples keep their names of values.
const tabs = exampleTabs(await knownValues().catch(() => ({})));
createRoot(root).render(
  <GraphiQL
    fetcher={send}
    defaultTabs={tabs}
    inputValueDeprecation
    schemaDescription
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>Hemtag</GraphiQL.Logo>
  </GraphiQL>,
);
