import { rowsOf, type Fields, type Page, type Question } from './question.ts';

const FIELDS = 'tag name serialNumber category status';

/** One word, or a part of one, that is looked for in tag, name and serial number. */
function search(name: string, title: string, words: string): Question {
  return {
    name: `search-${name}`,
    title: `text search, ${title}: the first 20 by tag`,
    variables: (world) => rowsOf(world, words),
    // No plan is good for words that many assets have and for those that none has.
    limit: {
      parameters: ['pattern'],
      plannedAnew: true,
      sql: `select coalesce(json_agg(row_to_json(r)), '[]')::text as answer from (
        select tag, name, serial_number as "serialNumber", category, status from asset
        where search_text like $1 order by tag limit 20) r`,
    },
    hemtag: {
      document: `query Search($text: String!) { assets(first: 20, search: $text) { nodes { ${FIELDS} } } }`,
      variables: ({ text }) => ({ text }),
      answer: ({ assets }: { assets: Page }) => assets.nodes,
    },
    mercurius: {
      document: `query Search($text: String!) { search(text: $text) { ${FIELDS} } }`,
      variables: ({ text }) => ({ text }),
      answer: ({ search: found }: Fields) => found,
    },
    postgraphile: {
      document: `query Search($text: String!) {
        assets(first: 20, orderBy: TAG_ASC, filter: { searchText: { includes: $text } }) { nodes { ${FIELDS} } } }`,
      variables: ({ text }) => ({ text }),
      answer: ({ assets }: { assets: Page }) => assets.nodes,
    },
  };
}

const patterns = (texts: string) => `select text, '%' || text || '%' as pattern from (${texts}) t`;

export const searches: readonly Question[] = [
  search(
    'common',
    'words that many assets have',
    patterns(`select unnest(array['dator', 'server', 'mottagning', 'switch', 'telefon', 'kirurg']) as text`),
  ),
  search(
    'rare',
    'parts of serial numbers',
    patterns(
      `select lower(substr(serial_number, 2, 7)) as text from asset
       where serial_number ~ '^[A-Za-z0-9]{8,}$' order by md5(tag) limit 64`,
    ),
  ),
  search(
    'absent',
    'what no asset has',
    patterns(
      `select translate(substr(md5(n::text), 1, 6), '0123456789abcdef', 'qxzjwvkyqxzjwvky') as text
       from generate_series(1, 64) n`,
    ),
  ),
];
