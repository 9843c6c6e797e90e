import type { PresetTable } from './preset.ts';

/** Snipe-IT's status labels as they come, and its four kinds of status. */
const STATUS = {
  Deployed: 'IN_USE',
  'Ready to Deploy': 'IN_STOCK',
  Deployable: 'IN_STOCK',
  Pending: 'IN_STOCK',
  'Out for Diagnostics': 'IN_STOCK',
  'Out for Repair': 'IN_STOCK',
  'Broken - Not Fixable': 'RETIRING',
  Undeployable: 'RETIRING',
  'Lost/Stolen': 'DISPOSED',
  Archived: 'DISPOSED',
};

/** Source: sample_csvs/assets-sample.csv and the custom asset report, of today and of older versions. */
const ASSETS: PresetTable = {
  preset: 'SNIPE_IT',
  kind: 'ASSETS',
  knownBy: [
    ['Asset Tag', 'Checkout Type'],
    ['Asset Tag', 'Model Number', 'Company'],
    ['Asset Tag', 'Model No.', 'Company'],
    ['Asset Tag', 'item Name', 'Model name'],
  ],
  columns: {
    Company: 'unit.name',
    Name: 'name',
    'Item Name': 'name',
    'Asset Name': 'name',
    'Asset Tag': 'tag',
    Category: 'category',
    Supplier: 'supplier.name',
    Manufacturer: 'model.manufacturer',
    Location: 'site.name',
    'Default Location': null,
    'Order Number': 'orderNumber',
    Model: 'model.name',
    'Model Name': 'model.name',
    'Model Notes': null,
    'Model Number': null,
    'Model No.': null,
    Serial: 'serialNumber',
    'Serial Number': 'serialNumber',
    'Asset Notes': 'note',
    Notes: 'note',
    'Purchase Date': 'purchaseDate',
    Purchased: 'purchaseDate',
    'Purchase Cost': 'purchaseCost',
    Cost: 'purchaseCost',
    Status: 'status',
    Warranty: null,
    'Warranty Expires': 'warrantyEnd',
    'Asset EOL Date': 'ownSupportEnd',
    EOL: null,
    'Checkout Type': null,
    'Checked Out To: Username': null,
    'Checked Out To: First Name': null,
    'Checked Out To: Last Name': null,
    'Checked Out To: Email': 'custodian.email',
    'Checked Out To: Location': null,
    'Full Name': null,
    Email: 'custodian.email',
    Username: null,
  },
  meanings: { status: STATUS },
};

/** Source: sample_csvs/licenses-sample.csv. A licence is software; what it is called under Category says no more. */
const LICENCES: PresetTable = {
  preset: 'SNIPE_IT',
  kind: 'ASSETS',
  knownBy: [['Item name', 'Licensed To Name', 'seats']],
  columns: {
    'Full Name': null,
    Email: null,
    Username: null,
    'Item name': 'name',
    'serial number': 'serialNumber',
    Category: null,
    manufacturer: null,
    'purchase date': 'purchaseDate',
    'purchase cost': 'purchaseCost',
    'purchase order': null,
    'order number': 'orderNumber',
    'Licensed To Name': null,
    'Licensed to Email': 'custodian.email',
    'expiration date': 'ownSupportEnd',
    maintained: null,
    reassignable: null,
    seats: 'attributes.licenceCount',
    company: 'unit.name',
    supplier: 'supplier.name',
    notes: 'note',
  },
  fixed: { category: 'SOFTWARE' },
};

/** Source: sample_csvs/models-sample.csv. */
const MODELS: PresetTable = {
  preset: 'SNIPE_IT',
  kind: 'MODELS',
  knownBy: [['Name', 'Model Number', 'Fieldset']],
  columns: {
    Name: 'name',
    Category: 'category',
    Manufacturer: 'manufacturer',
    'Model Notes': null,
    'Model Number': 'partNumber',
    Fieldset: null,
    Requestable: null,
    EOL: null,
    'Min Qty': null,
  },
};

/** Source: sample_csvs/locations-sample.csv. */
const LOCATIONS: PresetTable = {
  preset: 'SNIPE_IT',
  kind: 'SITES',
  knownBy: [
    ['name', 'address2', 'zip'],
    ['name', 'manager username', 'currency'],
  ],
  columns: {
    name: 'name',
    address: 'street',
    address2: null,
    city: 'city',
    state: null,
    country: null,
    zip: 'postalCode',
    manager: null,
    'manager username': null,
    currency: null,
  },
};

/** Source: the fields of Snipe-IT's supplier import. */
const SUPPLIERS: PresetTable = {
  preset: 'SNIPE_IT',
  kind: 'SUPPLIERS',
  knownBy: [
    ['name', 'contact', 'url'],
    ['name', 'fax', 'url'],
  ],
  columns: {
    name: 'name',
    address: null,
    address2: null,
    city: null,
    state: null,
    country: null,
    zip: null,
    phone: 'phone',
    fax: null,
    email: 'email',
    contact: null,
    url: 'website',
    notes: null,
  },
};

export const SNIPE_IT: readonly PresetTable[] = [ASSETS, LICENCES, MODELS, LOCATIONS, SUPPLIERS];
