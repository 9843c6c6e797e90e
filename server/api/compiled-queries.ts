import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { DomainError, ErrorCode } from './errors.ts';
import type { KnownOperations, KnownQuestion } from './known-operations.ts';
import { NeedsCode } from './read/compilation.ts';
import { COST_LIMIT, NotProved, readQuery } from './read/read.ts';

/** JSON text that goes into the answer as it is. */
class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Answers queries that are data through and through by one statement, whose text becomes the answer. Any other operation,
 * and any query that meets an expected fault, goes on to the ordinary resolvers, which say what is wrong and where.
 */
export function compiledQueries(known: KnownOperations): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, operation, document, source, request, contextValue }) {
          // Without an operation of the name that was asked for there is nothing to compile, whatever the type says.
          if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
          const asked = { schema, operation, fragments: fragmentsOf(document) };
          const text = await compiledText(contextValue, { ...asked, variables: request.variables ?? {} });
          if (text === null) return null;
          known.remember(source, request.operationName, asked);
          return {
            http: { status: undefined, headers: new Map() as never },
            body: { kind: 'single', singleResult: { data: new JsonText(text) as never } },
          };
        },
      };
    },
  };
}

/**
 * The answer to a query that has been compiled before, as the body of a response; null when it is for the others to give.
 * @throws NotProved when the viewer is only believed, and the database must be asked who it is
 */
export async function knownAnswer(context: RequestContext, asked: KnownQuestion): Promise<string | null> {
  const text = await compiledText(context, asked);
  return text && answerText({ data: new JsonText(text), extensions: costTold(context) });
}

/** What one statement gives; null where the ordinary resolvers can do better, or have a fault to tell. */
async function compiledText(
  context: RequestContext,
  { schema, operation, fragments: named, variables }: Omit<KnownQuestion, 'contentType'>,
): Promise<string | null> {
  try {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const { viewer } = context;
    return coerced
      ? await readQuery(context, { schema, operation, fragments: named, variables: coerced, viewer })
      : null;
  } catch (error) {
    // What one is refused who is only believed depends on who it turns out to be, unless PostgreSQL itself has failed.
    if (context.proof && context.fault !== error) throw new NotProved();
    if (isForResolvers(error)) context.cost.requested = 0;
    else context.fault = error;
    return null;
  }
}

/** Whether the ordinary resolvers can do better: answer, or say which field is at fault. */
function isForResolvers(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === ErrorCode.BAD_USER_INPUT;
  return error instanceof NeedsCode || error instanceof GraphQLError;
}

/** Tells in every answer what its reads cost. */
export const toldCost: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...costTold(contextValue) };
      },
    };
  },
};

function costTold({ cost: { requested } }: RequestContext) {
  return { cost: { requested, limit: COST_LIMIT, remaining: Math.max(0, COST_LIMIT - requested) } };
}

/** Writes an answer as JSON, with a compiled query's text put in as it is. */
export function answerText(value: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  if (!(value.data instanceof JsonText)) return JSON.stringify(value);
  return `{"data":${value.data.text},"extensions":${JSON.stringify(value.extensions ?? {})}}`;
}

/** Reads a field of what a resolver or the read path gave: read objects have their values under the answer's keys. */
export const fieldOfSource: GraphQLFieldResolver<Record<string, unknown>, RequestContext> = (
  source,
  _args,
  _context,
  info,
) => {
  const key = String(info.path.key);
  if ('$' in source) return source[key];
  const rows = source['$rows'] as Record<string, unknown> | undefined;
  return rows && key in rows ? rows[key] : source[info.fieldName];
};

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  let found = fragments.get(document);
  if (!found) {
    found = {};
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) found[definition.name.value] = definition;
    }
    fragments.set(document, found);
  }
  return found;
}
