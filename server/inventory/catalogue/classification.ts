import { AssetCategory } from '../asset-category.ts';

/** What a device type tells that its category can be seen from. */
export interface ClassifiedDevice {
  manufacturer: string;
  model: string;
  interfaces: number;
}

/** Holds for a device when all that is given holds. */
interface Rule {
  category: AssetCategory;
  makers: RegExp;
  models?: RegExp;
  /** Most network interfaces. */
  interfaces?: number;
}

const { COMPUTER, IT_SECURITY, SERVER, STORAGE } = AssetCategory;

/** The first rule that holds decides. What none knows is network equipment, as most of a device catalogue is. */
const RULES: readonly Rule[] = [
  // Accessories of security makers: rack kits and trays.
  { category: AssetCategory.NETWORK, makers: /./, models: /\b(rack ?(tray|kit|mount kit)|RM-DUAL|racktray)\b/i },

  // Makers of nothing but firewalls, encryptors, key stores and VPN gateways.
  {
    category: IT_SECURITY,
    makers:
      /^(Check Point|CryptoPro|Deciso|Factor-TS|Infotecs|Ivanti|Netgate|Palo Alto|Rohde & Schwarz|SonicWall|Sophos|Thales|WatchGuard)$/,
  },
  { category: IT_SECURITY, makers: /^Barracuda$/, models: /^(F\d|Message Archiver)/ },
  { category: IT_SECURITY, makers: /^Cisco$/, models: /^(ASA|FPR|FirePOWER|ESA|Meraki MX)/ },
  { category: IT_SECURITY, makers: /^Fortinet$/, models: /^Forti(ADC|Analyzer|Gate|Mail|Manager|Sandbox|Web)/ },
  { category: IT_SECURITY, makers: /^Juniper$/, models: /^(SRX|NetScreen)/ },
  { category: IT_SECURITY, makers: /^LANCOM$/, models: /^UF-/ },
  { category: IT_SECURITY, makers: /^Ubiquiti$/, models: /security gateway|^USG/i },
  { category: IT_SECURITY, makers: /^(Huawei|Zyxel)$/, models: /^USG/ },

  { category: STORAGE, makers: /^(DataDirect Networks|NetApp|QNAP|Synology)$/ },
  { category: STORAGE, makers: /^Dell$/, models: /PowerVault|PowerStore|EqualLogic|Compellent|^Unity|^DR\d/ },
  { category: STORAGE, makers: /^HPE$/, models: /^(3PAR|Alletra|MSA|Nimble|Primera|StoreEver|StoreOnce|StoreVirtual)/ },
  { category: STORAGE, makers: /^Huawei$/, models: /^(Dorado|OceanStor)/ },
  { category: STORAGE, makers: /^Cisco$/, models: /^UCS-S/ },

  // Parts of a blade system that switch are network equipment; adapters on a card have no more than a few ports.
  { category: AssetCategory.NETWORK, makers: /^(Cisco|HPE|Lenovo)$/, models: /UCS-FI|Virtual Connect|\bLOM$/ },
  { category: SERVER, makers: /^Cisco$/, models: /^(APIC-|CS-|DN\d|UCS)/ },
  { category: SERVER, makers: /^Dell$/, models: /^(PowerEdge|VxRail)/ },
  { category: SERVER, makers: /^HPE$/, models: /^(Apollo|BladeSystem|Edgeline|ProLiant|Synergy)/ },
  { category: SERVER, makers: /^Lenovo$/, models: /^(Flex System|System x|ThinkServer|ThinkSystem)/ },
  { category: SERVER, makers: /^Fujitsu$/, models: /^primergy/i },
  { category: SERVER, makers: /^Huawei$/, models: /^\d{4}H V\d/ },
  { category: SERVER, makers: /^IBM$/, models: /^(BladeCenter|eServer|Power|System x)/ },
  { category: SERVER, makers: /^Intel$/, models: /^H/ },
  { category: SERVER, makers: /^(Inspur|QCT|Supermicro)$/ },

  { category: COMPUTER, makers: /^Intel$/, models: /^NUC/ },
  { category: COMPUTER, makers: /^(Apple|Neousys|Nvidia|Raspberry Pi)$/, interfaces: 4 },
];

/** The category of assets of a device type, from its maker, its name and its ports. */
export function categoryOf({ manufacturer, model, interfaces }: ClassifiedDevice): AssetCategory {
  const rule = RULES.find(
    ({ makers, models, interfaces: most = Infinity }) =>
      makers.test(manufacturer) && (models?.test(model) ?? true) && interfaces <= most,
  );
  return rule?.category ?? AssetCategory.NETWORK;
}
