import { rowsOf, type Fields, type Question } from './question.ts';

/** In a variable: becomes another number in every request. */
export const EACH_TIME = '~each-time~';

const some: Question['variables'] = (world) =>
  rowsOf(world, `select id, 'Flyttad ${EACH_TIME}' as note from asset order by md5(tag) limit 500`);

const UPDATE = `update asset set note = $2, version = version + 1, updated_at = now() where id = $1
  returning id, tag, name, note, unit_id, version`;

const DOCUMENT = 'mutation Update($id: ID!, $note: String!) {';

export const update: Question = {
  name: 'update',
  title: 'update of one asset; Hemtag’s with policy, version, past row and audit, the others’ bare',
  variables: some,
  limit: {
    parameters: ['id', 'note'],
    sql: `with u as (${UPDATE}) select json_build_object('tag', tag)::text as answer from u`,
  },
  hemtag: {
    document: `${DOCUMENT} updateAsset(input: { id: $id, note: $note }) { asset { tag } } }`,
    variables: ({ id, note }) => ({ id: `asset_${String(id)}`, note }),
    answer: ({ updateAsset: { asset } }: { updateAsset: Fields }) => asset,
  },
  mercurius: {
    document: `${DOCUMENT} updateAsset(id: $id, note: $note) { tag } }`,
    answer: ({ updateAsset }: Fields) => updateAsset,
  },
  postgraphile: {
    document: `mutation Update($id: UUID!, $note: String!) {
      updateAsset(input: { rowId: $id, patch: { note: $note } }) { asset { tag } } }`,
    answer: ({ updateAsset: { asset } }: { updateAsset: Fields }) => asset,
  },
};

/** What the limit comes to when it keeps the past row and an audit row as well, though without a chain that proves them. */
export const updateWithAudit: Question = {
  name: 'update-with-audit',
  title: 'the same with the past row and an audit row, by one statement',
  variables: some,
  limit: {
    parameters: ['id', 'note'],
    sql: `with old as (select * from asset where id = $1 for update),
      past as (
        insert into asset_past (id, valid_until, version, created_at, updated_at, valid_from, tag, name, category, status,
          model_id, serial_number, site_id, unit_id, custodian_id, system_owner_id, supplier_id, order_number, purchase_date,
          purchase_cost, warranty_end, own_support_end, support_end, support_end_source, confidentiality, integrity,
          availability, attributes, note, purchase_year, support_end_quarter, search_text)
        select id, now(), version, created_at, updated_at, valid_from, tag, name, category, status,
          model_id, serial_number, site_id, unit_id, custodian_id, system_owner_id, supplier_id, order_number, purchase_date,
          purchase_cost, warranty_end, own_support_end, support_end, support_end_source, confidentiality, integrity,
          availability, attributes, note, purchase_year, support_end_quarter, search_text from old),
      u as (${UPDATE}),
      audit as (
        insert into peer.audit_event (actor, record_type, record_id, changes, record_label, unit_id)
        select 'bench', 'Asset', u.id, json_build_array(json_build_object('field', 'note', 'before', old.note, 'after', u.note)),
          u.tag, u.unit_id from u join old using (id))
      select json_build_object('tag', tag)::text as answer from u`,
  },
};
