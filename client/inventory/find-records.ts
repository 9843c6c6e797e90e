import {
  IconBox,
  IconDeviceDesktop,
  IconMapPin,
  IconSitemap,
  IconTruck,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { apollo } from '../app/apollo-client.ts';
import type { RecordFinder, RecordHit } from '../app/module.ts';
import { graphql } from '../gql/gql.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { personPath, sitePath, supplierPath, unitPath } from '../organisation/addresses.ts';
import { assetPath, modelPath } from './addresses.ts';

const FindRecords = graphql(`
  query FindRecords($text: String!) {
    assets(search: $text, first: 8) {
      nodes {
        id
        tag
        name
        serialNumber
      }
    }
    assetModels(search: $text, first: 3) {
      nodes {
        id
        manufacturer
        name
        partNumber
      }
    }
    suppliers(search: $text, first: 3) {
      nodes {
        id
        name
        organisationNumber
      }
    }
    sites(search: $text, first: 3) {
      nodes {
        id
        code
        name
      }
    }
    organisationUnits(search: $text, first: 3) {
      nodes {
        id
        code
        name
      }
    }
    people(search: $text, first: 3) {
      nodes {
        id
        name
        email
      }
    }
  }
`);

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' · ');

/** Finds records of every kind by their tag, number or name, in one question; assets first. */
export const findRecords: RecordFinder = async (text, signal) => {
  const { data } = await apollo.query({
    query: FindRecords,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) return [];
  const hits: RecordHit[] = [];
  const add = (group: MessageKey, icon: Icon, found: readonly Omit<RecordHit, 'group' | 'icon'>[]) =>
    hits.push(...found.map((hit) => ({ ...hit, group, icon })));

  const { assets, assetModels, suppliers, sites, organisationUnits, people } = data;
  add(
    'inventory.nav.assets',
    IconDeviceDesktop,
    assets.nodes.map(({ id, tag, name, serialNumber }) => {
      return { id, label: name, detail: joined(tag, serialNumber), to: assetPath(tag) };
    }),
  );
  add(
    'inventory.models',
    IconBox,
    assetModels.nodes.map(({ id, manufacturer, name, partNumber }) => {
      return { id, label: `${manufacturer} ${name}`, detail: joined(partNumber), to: modelPath(id) };
    }),
  );
  add(
    'organisation.units',
    IconSitemap,
    organisationUnits.nodes.map(({ id, code, name }) => ({ id, label: name, detail: code, to: unitPath(id) })),
  );
  add(
    'organisation.sites',
    IconMapPin,
    sites.nodes.map(({ id, code, name }) => ({ id, label: name, detail: code, to: sitePath(id) })),
  );
  add(
    'organisation.people',
    IconUsers,
    people.nodes.map(({ id, name, email }) => ({ id, label: name, detail: email, to: personPath(id) })),
  );
  add(
    'organisation.suppliers',
    IconTruck,
    suppliers.nodes.map(({ id, name, organisationNumber }) => {
      return { id, label: name, detail: joined(organisationNumber), to: supplierPath(id) };
    }),
  );
  return hits;
};
