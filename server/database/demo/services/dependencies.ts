import type { Contract } from '../../../contracts/contract.entity.ts';
import type { Asset } from '../../../inventory/asset.entity.ts';
import type { Dependency } from '../../../services/dependencies/dependency.entity.ts';
import type { ShareBasis } from '../../../services/dependencies/share.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addMonths, type LocalDate } from '../../../values/local-date.ts';
import { shiftMonth, yearMonthOf, type YearMonth } from '../../../values/year-month.ts';
import { CORE_SWITCH } from '../catalogue/network-devices.ts';
import { HOST } from '../catalogue/servers.ts';
import { DISK_SYSTEM, FIREWALL } from '../catalogue/storage-and-security.ts';
import type { MadeContract } from '../contracts/contracts.ts';
import type { Records } from '../records.ts';
import type { Ground } from './ground.ts';

interface Making {
  readonly services: ReadonlyMap<string, EHealthService>;
  readonly ground: Ground;
  readonly contracts: readonly MadeContract[];
  readonly records: Records;
  readonly today: LocalDate;
}

type On = { readonly onService: EHealthService } | { readonly onAsset: Asset } | { readonly onContract: Contract };
type By = { readonly dependentService: EHealthService } | { readonly dependentAsset: Asset };
type Share = readonly [basis: ShareBasis | null, value?: string];

/** Months back from which shares of cost are known. */
const SINCE = 36;

/** Service on service: code, what it stands on, by what it takes over cost, and whether it stops without it. */
const SERVICES: readonly (readonly [of: string, on: string, share: Share, isCritical?: boolean])[] = [
  // Video and integration by use.
  ['DVM', 'VID', ['USAGE']],
  ['EGM', 'VID', ['USAGE'], false],
  ['DVM', 'INT', ['USAGE']],
  ['WTB', 'INT', ['USAGE']],
  ['JPN', 'INT', ['USAGE']],
  ['EGM', 'INT', ['USAGE']],
  ['FVIS', 'INT', ['PERCENT', '55']],
  // The visit is booked in the web booking, and noted in the care system; neither takes over cost.
  ['DVM', 'WTB', [null], false],
  ['JPN', 'FVIS', [null]],
  ['TRI', 'DVM', [null], false],
  // The network by how many stand on it; a sixth of what it costs is nobody's share yet.
  ['FVIS', 'NAT', ['PERCENT', '38']],
  ['KIS', 'NAT', ['PERCENT', '27.5']],
  ['VID', 'NAT', ['PERCENT', '12']],
  ['INT', 'NAT', ['PERCENT', '6']],
  ['DVM', 'DAT', ['QUANTITY', '820']],
  ['FVIS', 'DAT', ['QUANTITY', '5200']],
  ['KIS', 'DAT', ['QUANTITY', '4100']],
  ['DVM', 'MOB', ['QUANTITY', '210'], false],
  ['EGM', 'MOB', ['QUANTITY', '650']],
  ['KIS', 'MOB', ['QUANTITY', '3400'], false],
  ['FVIS', 'SRV', ['PERCENT', '44']],
  ['KIS', 'SRV', ['PERCENT', '12']],
  ['WTB', 'SRV', ['PERCENT', '7.5']],
  ['SOB', 'SRV', ['PERCENT', '5']],
  ['INT', 'SRV', ['PERCENT', '16']],
  ['VID', 'SRV', ['PERCENT', '8']],
  ['FVIS', 'LAG', ['PERCENT', '52']],
  ['KIS', 'LAG', ['PERCENT', '21']],
  ['SRV', 'LAG', ['PERCENT', '15']],
  ['DVM', 'SAK', ['EQUAL']],
  ['WTB', 'SAK', ['EQUAL']],
  ['SOB', 'SAK', ['EQUAL']],
  ['FVIS', 'SAK', ['EQUAL']],
  ['KIS', 'SAK', ['EQUAL']],
  ['JPN', 'SAK', ['EQUAL']],
  ['INT', 'SAK', ['EQUAL']],
];

/** Service on a named system, of which it takes over the whole or a part. */
const SYSTEMS: readonly (readonly [of: string, system: string, percent: string])[] = [
  ['DVM', 'Digitala vårdmöten', '100'],
  ['WTB', 'Webbtidboken', '100'],
  ['SOB', 'Stöd och behandling', '100'],
  ['FVIS', 'FVIS – framtidens vårdinformationssystem', '100'],
  ['KIS', 'KIS – kontorsinformationssystem', '100'],
  ['JPN', 'Journalen på nätet', '100'],
  ['EGM', 'Egenmonitorering i hemmet', '100'],
  ['INT', 'Integrationsplattformen', '100'],
  ['INT', 'HSA-katalogen', '40'],
  ['SAK', 'Identitets- och behörighetshantering', '100'],
  ['SAK', 'HSA-katalogen', '60'],
];

/** Service on so many contracts of a kind, by what their names begin with. */
const CONTRACTS: readonly (readonly [of: string, name: string, count: number, percent: string])[] = [
  ['DVM', 'Molntjänst', 1, '100'],
  ['SOB', 'Molntjänst', 1, '100'],
  ['VID', 'Molntjänst', 1, '85'],
  ['KIS', 'Molntjänst', 1, '100'],
  ['FVIS', 'Support och underhåll', 3, '100'],
  ['WTB', 'Support och underhåll', 1, '100'],
  ['INT', 'Support och underhåll', 1, '90'],
  ['JPN', 'Support och underhåll', 1, '50'],
  ['KIS', 'Licenser', 2, '100'],
  ['DAT', 'Klientsupport på plats', 1, '100'],
  ['MOB', 'Mobilabonnemang', 2, '100'],
  ['NAT', 'Support nätverk', 3, '100'],
  ['SAK', 'Säkerhetsövervakning', 1, '100'],
  ['FVIS', 'Konsulttjänster', 1, '60'],
];

/** Service on all infrastructure of a kind that is seen; what is left is shared by the assets on it. */
const INFRASTRUCTURE: readonly (readonly [of: string, kind: string, percent: string])[] = [
  ['NAT', CORE_SWITCH, '100'],
  ['SRV', HOST, '100'],
  ['LAG', DISK_SYSTEM, '70'],
  ['SAK', FIREWALL, '100'],
];

/** What the services stand on, and what that stands on, with shares of the cost by every basis there is. */
export function makeDependencies({ services, ground, contracts, records, today }: Making): Dependency[] {
  const made: Dependency[] = [];
  const since = shiftMonth(yearMonthOf(today), -SINCE);
  const unused = contracts.filter(
    ({ start, termMonths, renewalMonths }) =>
      start <= addMonths(today, -3) && (renewalMonths !== null || addMonths(start, termMonths ?? 0) > today),
  );

  for (const [of, on, share, isCritical = true] of SERVICES) {
    const [dependent, onService] = [services.get(of), services.get(on)];
    if (dependent && onService) add({ dependentService: dependent }, { onService }, share, from(dependent), isCritical);
  }
  for (const [of, name, percent] of SYSTEMS) {
    const [dependent, onAsset] = [services.get(of), ground.system(name)];
    if (!dependent || !onAsset) continue;
    add({ dependentService: dependent }, { onAsset }, ['PERCENT', percent], from(dependent, onAsset.purchaseDate));
  }
  for (const [of, name, count, percent] of CONTRACTS) {
    const dependent = services.get(of);
    for (const contract of dependent ? take(name, count) : []) {
      const onContract = contract as Contract;
      add(
        { dependentService: dependent as EHealthService },
        { onContract },
        ['PERCENT', percent],
        from(dependent as EHealthService, contract.start),
      );
    }
  }
  for (const [of, kind, percent] of INFRASTRUCTURE) {
    const dependent = services.get(of);
    for (const onAsset of dependent ? ground.ofKind(kind) : []) {
      add(
        { dependentService: dependent as EHealthService },
        { onAsset },
        ['PERCENT', percent],
        from(dependent as EHealthService, onAsset.purchaseDate),
      );
    }
  }
  addAssets();
  return made;

  /** Servers store on disk systems, which share what the storage service leaves; support of servers by what they cost. */
  function addAssets(): void {
    const disks = ground.ofKind(DISK_SYSTEM);
    const [support] = take('Support servrar och lagring', 1);
    for (const [index, host] of ground.ofKind(HOST).entries()) {
      const disk = disks[index % Math.max(1, disks.length)];
      const dependent = { dependentAsset: host };
      if (disk) add(dependent, { onAsset: disk }, ['EQUAL'], monthOf(host.purchaseDate, disk.purchaseDate));
      if (support) {
        const onContract = support as Contract;
        add(dependent, { onContract }, ['ACQUISITION_COST'], monthOf(host.purchaseDate, support.start), false);
      }
    }
  }

  /** Contracts that no service stands on yet. */
  function take(name: string, count: number): MadeContract[] {
    const taken = unused.filter((contract) => contract.name.startsWith(`${name},`)).slice(0, count);
    for (const contract of taken) unused.splice(unused.indexOf(contract), 1);
    return taken;
  }

  function from({ startedOn, pilotFrom }: EHealthService, ...days: readonly (LocalDate | null | undefined)[]) {
    return monthOf(pilotFrom ?? startedOn, ...days);
  }

  /** The month of the latest of some days, and none before shares are known. */
  function monthOf(...days: readonly (LocalDate | null | undefined)[]): YearMonth {
    const months = days.flatMap((day) => (day ? [yearMonthOf(day)] : []));
    return [since, ...months].toSorted().at(-1) ?? since;
  }

  function add(by: By, on: On, [basis, value]: Share, firstMonth: YearMonth, isCritical = true): void {
    made.push({
      ...records.madeOn(today),
      dependentService: null,
      dependentAsset: null,
      onService: null,
      onAsset: null,
      onContract: null,
      ...by,
      ...on,
      firstMonth,
      lastMonth: null,
      basis,
      value: (value ?? null) as Decimal | null,
      isCritical,
      note: null,
    });
  }
}
