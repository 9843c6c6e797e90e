import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient, type Client } from 'graphql-ws';
import { currentLanguage } from './start-language.ts';

const socket = createClient({
  url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
  connectionParams: () => ({ language: currentLanguage() }),
});

// The protocol asks for a text; where a hash stands for it, it is empty.
const subscribe: Client['subscribe'] = ({ query, ...sent }, sink) =>
  socket.subscribe({ ...sent, query: sent.extensions?.['persistedQuery'] ? '' : query }, sink);

/** The way of subscriptions: one socket for all of them, open while there is one. */
export const live = new GraphQLWsLink({ ...socket, subscribe });
