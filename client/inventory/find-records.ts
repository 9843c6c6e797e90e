import {
  IconBuilding,
  IconBuildingStore,
  IconDeviceDesktop,
  IconSitemap,
  IconTag,
  IconUser,
} from '@tabler/icons-react';
import { apollo } from '../app/apollo-client.ts';
import type { RecordFinder, RecordHit } from '../app/module.ts';
import { graphql } from '../gql/gql.ts';
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
export const findRecords: RecordFinder = async (text, signal): Promise<RecordHit[]> => {
  const { data } = await apollo.query({
    query: FindRecords,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) return [];
  const { assets, assetModels, suppliers, sites, organisationUnits, people } = data;
  return [
    ...assets.nodes.map(({ id, tag, name, serialNumber }) => {
      return { id, label: name, detail: joined(tag, serialNumber), to: assetPath(tag), icon: IconDeviceDesktop };
    }),
    ...assetModels.nodes.map(({ id, manufacturer, name, partNumber }) => {
      return { id, label: `${manufacturer} ${name}`, detail: joined(partNumber), to: modelPath(id), icon: IconTag };
    }),
    ...suppliers.nodes.map(({ id, name, organisationNumber }) => {
      return { id, label: name, detail: joined(organisationNumber), to: supplierPath(id), icon: IconBuildingStore };
    }),
    ...sites.nodes.map(({ id, code, name }) => ({
      id,
      label: name,
      detail: code,
      to: sitePath(id),
      icon: IconBuilding,
    })),
    ...organisationUnits.nodes.map(({ id, code, name }) => {
      return { id, label: name, detail: code, to: unitPath(id), icon: IconSitemap };
    }),
    ...people.nodes.map(({ id, name, email }) => ({
      id,
      label: name,
      detail: email,
      to: personPath(id),
      icon: IconUser,
    })),
  ];
};
