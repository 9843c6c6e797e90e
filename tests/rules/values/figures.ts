/**
 * Figures that were worked out apart from this code, each under the id of its row in the project's collection of worked
 * examples. Only the columns that server/values can answer are kept; figures.test.ts compares them with the collection.
 */
export const contractFigures = {
  noticeInMonths: [
    { id: 'C1', end: '2019-12-31', noticeMonths: 3, lastNotice_BACKWARD: '2019-09-30', safeDate: '2019-09-30' },
    { id: 'C2', end: '2018-06-30', noticeMonths: 3, lastNotice_BACKWARD: '2018-03-30', safeDate: '2018-03-29' },
    { id: 'C5', end: '2025-08-31', noticeMonths: 6, lastNotice_BACKWARD: '2025-02-28', safeDate: '2025-02-28' },
  ],
  renewedOverLeapDay: {
    id: 'C3 tacit renewal leap',
    start: '2020-03-01',
    ends: ['2023-02-28', '2024-02-29', '2025-02-28', '2026-02-28'],
    naive_add_to_end: '2024-02-28',
    notice3_BACKWARD: ['2022-11-28', '2023-11-29', '2024-11-28', '2025-11-28'],
  },
  noticeInDays: {
    id: 'C4 notice in days',
    end: '2024-03-31',
    days: 90,
    lastNotice: '2024-01-01',
    safeDate: '2023-12-29',
  },
  startOn31st: {
    id: 'C8 start on 31st',
    start: '2024-01-31',
    ends: ['2024-02-29', '2024-03-30', '2024-04-30', '2025-01-30', '2025-02-28'],
  },
  startOnLeapDay: {
    id: 'C9 start on 29 Feb',
    start: '2024-02-29',
    ends: ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-28'],
  },
  optionCallOff: {
    id: 'C10 option call-off',
    end: '2025-06-30',
    callOffMonthsBefore: 4,
    callOffDeadline: '2025-02-28',
    safe: '2025-02-28',
  },
  holidays: {
    id: 'C-hol',
    easter2018: '2018-04-01',
    easter2024: '2024-03-31',
    easter2026: '2026-04-05',
    midsummereve2026: ['2026-06-19', '2026-06-20'],
  },
  rollForward: [
    { id: 'C11 statutory roll-forward', deadline: '2026-06-19', next: '2026-06-22', prev: '2026-06-18' },
    { id: 'C11 statutory roll-forward', deadline: '2025-12-31', next: '2026-01-02', prev: '2025-12-30' },
    { id: 'C11 statutory roll-forward', deadline: '2026-04-03', next: '2026-04-07', prev: '2026-04-02' },
  ],
  standstill: [
    { id: 'C12 avtalssparr 10 d electronic', sent: '2019-04-01', day10: '2019-04-11', standstillThrough: '2019-04-11' },
    { id: 'C12 avtalssparr 10 d electronic', sent: '2019-04-18', day10: '2019-04-28', standstillThrough: '2019-04-29' },
    { id: 'C12 avtalssparr 10 d electronic', sent: '2026-03-27', day10: '2026-04-06', standstillThrough: '2026-04-07' },
    { id: 'C12 avtalssparr 10 d electronic', sent: '2025-12-14', day10: '2025-12-24', standstillThrough: '2025-12-29' },
  ],
  indexed: [
    { id: 'I1 SCB full', args: ['10500', '170', '173'], newPrice: '10685.29' },
    { id: 'I1b SCB 90 %', args: ['10500', '170', '173', '0.90'], newPrice: '10666.76' },
    { id: 'I2 Akeri', args: ['200', '120.0', '121.2'], newPrice: '202.00' },
    { id: 'I3 no cap', args: ['1250000', '330.00', '354.75'], newPrice: '1343750.00' },
    { id: 'I4 fall, no floor', args: ['1250000', '330.00', '326.70'], newPrice: '1237500.00' },
    { id: 'I5 LCI 80 %', args: ['845300', '118.4', '123.9', '0.80'], newPrice: '876713.18' },
  ],
  chained: { id: 'I7b', base: '145333.33', chainedY3: '159326.58', fromBaseY3: '159326.57' },
  percentageRounded: {
    id: 'I8 rounding the percentage first',
    price: '4820000.00',
    exact: '4881444.76',
    with_1_decimal_pct: '4882660.00',
    pctExact: '1.2748',
    pctRounded: '1.3',
  },
  basket: { id: 'I9 basket 60 LCI/30 PPI/10 fixed', base: '2400000.00', newPrice: '2487786.01' },
  corrected: {
    id: 'I10 preliminary->definitive',
    prel: '876713.18',
    definitive: '877855.47',
    adjustment: '1142.29',
  },
  indexedLimit: {
    id: 'L5 indexed base 17:15',
    original: '5000000.00',
    valueBeforeChange: '5232263.51',
    limit: '523226.35',
  },
  valueOf48Months: [
    { id: 'L10 open-ended service x48 (5:13)', monthly: '14583.33', value: '699999.84' },
    { id: 'L10 open-ended service x48 (5:13)', monthly: '14583.34', value: '700000.32' },
  ],
} as const;

export const accountingFigures = {
  exactDays: { id: 'D1 EXACT_DAY', totalDays: 1826, days2018: 292, dep2018: '95947.43' },
  perYear: {
    id: 'D1 MONTH_AFTER',
    cost: '600000.00',
    perYear: {
      '2018': '90000.00',
      '2019': '120000.00',
      '2020': '120000.00',
      '2021': '120000.00',
      '2022': '120000.00',
      '2023': '30000.00',
    },
  },
  thirds: {
    id: 'D2 thirds',
    first6: ['2777.78', '2777.78', '2777.77', '2777.78', '2777.78', '2777.78'],
    last3: ['2777.77', '2777.78', '2777.78'],
    sum: '100000.00',
    naive: '100000.08',
  },
  residual: { id: 'D3 residual', monthly: ['8333.33', '8333.34', '8333.33'], sum: '800000.00' },
  split: {
    id: 'D5 transition, activated 2010-01 30 y, split 2018-01',
    bookValue: '29333333.33',
    allocation: [
      ['structure', '16133333.33', 52, '310256.41'],
      ['envelope', '4400000.00', 32, '137500.00'],
      ['installations', '5866666.67', 22, '266666.67'],
      ['interior', '2933333.33', 12, '244444.44'],
    ],
  },
  tiny: {
    id: 'D9 zero/one month',
    m1: ['1000.00'],
    costZero: ['0.00', '0.00', '0.00'],
    tiny: ['0.02', '0.01', '0.02'],
  },
  hourlyRate: {
    id: 'O1 Inera hourly cost',
    monthly: '45000.00',
    rate: '488.03',
    rate_unrounded: '488.028169',
    cap800h: '390422.54',
    cap800h_from_rounded: '390424.00',
  },
  overhead: { id: 'O4 overhead share', direct: '488.03', productionOverheadPct: '12', withOverhead: '546.59' },
  yearlyInterest: { id: 'K2 yearly on opening BV 1 Jan', i2019: '7650.00', capCost2019: '127650.00' },
  annuity: { id: 'K4 annuity', annuity: '125453.59', total: '627267.97' },
} as const;

export const followUpFigures = {
  degree: { id: 'M1 hired doctors tkr', planYTD: 7000, effectYTD: 5600, degreePct: '80.0' },
  smallDegree: { id: 'M2 negative effect', planYTD: 900, effectYTD: 100, degreePct: '11.1' },
  noPlan: { id: 'M3 plan zero to date', planYTD: 0, effectYTD: 250, degreePct: null },
  saving: {
    id: 'M6 contract renegotiation saving',
    old: '845300.00',
    new: '772000.00',
    yearEffect2018: '24433.33',
    fullYear: '73300.00',
  },
  phasing: {
    id: 'M7 even phasing to the ore',
    months: ['2833333.33', '2833333.34', '2833333.33', '2833333.33'],
    sum: '34000000.00',
  },
} as const;
