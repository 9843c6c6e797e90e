import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { AssetModel } from '../../server/inventory/asset-model.entity.ts';
import { AssetRelation } from '../../server/inventory/asset-relation.entity.ts';
import { Asset } from '../../server/inventory/asset.entity.ts';
import { applySearchText, applySupportEnd } from '../../server/inventory/stored-columns.ts';
import { ProductCycle } from '../../server/inventory/product-cycle.entity.ts';
import type { RelationKind } from '../../server/inventory/relation-kind.ts';
import { OrganisationUnit } from '../../server/organisation/organisation-unit.entity.ts';
import { Person } from '../../server/organisation/person.entity.ts';
import { Site } from '../../server/organisation/site.entity.ts';
import { Supplier } from '../../server/organisation/supplier.entity.ts';
import { placeUnit } from '../../server/organisation/unit-tree.ts';
import { UnitKind } from '../../server/organisation/unit-kind.ts';
import type { LocalDate } from '../../server/values/local-date.ts';

/**
 * Builds the world that a test speaks of: each call stores one record, with what the test does not say filled in.
 * Names and tags count upwards, so that records never collide.
 */
export class World {
  readonly #em: EntityManager;
  #count = 0;
  #root: OrganisationUnit | undefined;

  constructor(orm: MikroORM) {
    this.#em = orm.em.fork();
  }

  /** The region itself, at the top of the tree. */
  async region(): Promise<OrganisationUnit> {
    this.#root ??= await this.unit({ code: 'REGION', name: 'Region Exempel', kind: UnitKind.REGION, parent: null });
    return this.#root;
  }

  async unit(given: Partial<OrganisationUnit> = {}): Promise<OrganisationUnit> {
    const number = this.#next();
    const parent = given.parent === undefined ? await this.region() : given.parent;
    const unit = await this.#store(OrganisationUnit, {
      code: `U${number}`,
      name: `Enhet ${number}`,
      kind: UnitKind.UNIT,
      ...given,
      parent,
    });
    await placeUnit(this.#em, unit);
    return unit;
  }

  async person(given: Partial<Person> = {}): Promise<Person> {
    const number = this.#next();
    const unit = given.unit ?? (await this.region());
    return this.#store(Person, { name: `Person ${number}`, email: `person${number}@exempel.se`, ...given, unit });
  }

  supplier(given: Partial<Supplier> = {}): Promise<Supplier> {
    return this.#store(Supplier, { name: `Leverantör ${this.#next()}`, ...given });
  }

  site(given: Partial<Site> = {}): Promise<Site> {
    const number = this.#next();
    return this.#store(Site, { code: `S${number}`, name: `Plats ${number}`, ...given });
  }

  productCycle(given: Partial<ProductCycle> = {}): Promise<ProductCycle> {
    const number = this.#next();
    const product = { product: `product-${number}`, title: `Produkt ${number}`, productCategory: 'os', cycle: '1' };
    return this.#store(ProductCycle, { ...product, ...given });
  }

  model(given: Partial<AssetModel> = {}): Promise<AssetModel> {
    const name = `Modell ${this.#next()}`;
    return this.#store(AssetModel, { manufacturer: 'Tillverkaren', name, category: AssetCategory.NETWORK, ...given });
  }

  async asset(given: Partial<Asset> = {}): Promise<Asset> {
    const number = this.#next();
    const unit = given.unit ?? (await this.region());
    const asset = {
      tag: `T-${String(number).padStart(6, '0')}`,
      name: `Tillgång ${number}`,
      category: given.model?.category ?? AssetCategory.NETWORK,
      status: AssetStatus.IN_USE,
      attributes: {},
      ...given,
      unit,
    };
    applySupportEnd(asset);
    applySearchText(asset);
    return this.#store(Asset, asset);
  }

  relation(from: Asset, kind: RelationKind, to: Asset): Promise<AssetRelation> {
    return this.#store(AssetRelation, { from, kind, to });
  }

  async #store<E extends object>(entity: new () => E, data: Partial<E>): Promise<E> {
    const made = this.#em.create(entity, data as never);
    await this.#em.flush();
    return made;
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** A day, for readable tests. */
export const day = (text: string): LocalDate => text as LocalDate;
