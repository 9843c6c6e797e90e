import { oreOf, moneyOfOre, sumOf } from '../../values/ore.ts';
import { FileProblem } from '../problem.ts';
import type { SieEncoding } from './code-page.ts';
import { SieChecksum } from './sie-checksum.ts';
import type { SieAccountType, SieEntry, SieHeader, SieRow, SieVoucher } from './sie-file.ts';
import { sieLines } from './sie-lines.ts';
import { SiePost } from './sie-post.ts';

/** Posts whose first field is a financial year of the file. */
const OF_A_YEAR = new Set(['#IB', '#UB', '#OIB', '#OUB', '#RES', '#PSALDO', '#PBUDGET']);

/** Rows that were taken away (#BTRANS), and those added later (#RTRANS), which stand once more as #TRANS. */
const OF_HISTORY = new Set(['#BTRANS', '#RTRANS']);

/**
 * Reads a SIE file of type 4, an export (4E) or vouchers alone (4I), one voucher at a time. Posts that it does not know are
 * passed over, as the format demands. What it gave is only to be kept once it has come to the end without a fault: what
 * proves the file, its checksum, stands last. Source: SIE-gruppen, SIE filformat, utgåva 4B.
 */
export class SieReader {
  readonly header: SieHeader = {
    program: '',
    company: '',
    organisationNumber: '',
    currency: 'SEK',
    generatedOn: null,
    years: new Map(),
    accounts: new Map(),
    dimensions: new Map(),
    objects: new Map(),
  };
  readonly #encoding: SieEncoding;
  /** The voucher that is being read, and whether its rows have begun. */
  #voucher: { head: Omit<SieVoucher, 'rows'>; rows: SieRow[] | null } | null = null;

  constructor(encoding: SieEncoding) {
    this.#encoding = encoding;
  }

  /** @throws FileProblem that names the line, for everything that is wrong with the file. */
  async *entries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SieEntry> {
    const checksum = new SieChecksum(this.#encoding);
    let last = 1;
    let type = '1';
    let isFirst = true;
    for await (const line of sieLines(chunks)) {
      const post = new SiePost(line, this.#encoding);
      last = post.line;
      if (isFirst && post.name !== '#FLAGGA') throw new FileProblem('sie.notSie', { line: post.line });
      isFirst = false;
      checksum.add(post);
      if (post.name === '#SIETYP') type = typeOf(post);
      const entry = this.#read(post);
      if (entry) yield entry;
    }
    if (isFirst) throw new FileProblem('sie.notSie', { line: 1 });
    if (this.#voucher || checksum.isOpen) throw new FileProblem('sie.cutOff', { line: last });
    if (type !== '4') throw new FileProblem('sie.otherType', { line: last, type });
  }

  #read(post: SiePost): SieEntry | null {
    if (post.name === '{' || post.name === '}' || post.name === '#TRANS') return this.#readInVoucher(post);
    if (OF_HISTORY.has(post.name)) return null;
    if (this.#voucher) throw new FileProblem('sie.outOfPlace', { line: post.line, post: post.name });
    if (OF_A_YEAR.has(post.name)) this.#requireYear(post);
    if (post.name === '#PSALDO' || post.name === '#PBUDGET') return periodAmount(post, post.name.slice(1));
    if (post.name === '#VER') this.#voucher = { head: voucherHead(post), rows: null };
    else readHeader(post, this.header);
    return null;
  }

  #readInVoucher(post: SiePost): SieVoucher | null {
    const voucher = this.#voucher;
    const isOpen = voucher !== null && voucher.rows !== null;
    if (voucher === null || isOpen === (post.name === '{')) {
      throw new FileProblem('sie.outOfPlace', { line: post.line, post: post.name });
    }
    const rows = (voucher.rows ??= []);
    if (post.name === '#TRANS') rows.push(voucherRow(post, voucher.head));
    if (post.name !== '}') return null;
    this.#voucher = null;
    return balanced({ ...voucher.head, rows });
  }

  #requireYear(post: SiePost): void {
    const year = post.number(0, 'årsnr');
    if (this.header.years.has(year)) return;
    throw new FileProblem('sie.unknownYear', { line: post.line, post: post.name, year });
  }
}

function typeOf(post: SiePost): string {
  const type = post.required(0, 'typnr');
  if (type !== '4') throw new FileProblem('sie.otherType', { line: post.line, type });
  return type;
}

function voucherHead(post: SiePost): Omit<SieVoucher, 'rows'> {
  const [series, number, text] = [post.text(0), post.text(1), post.text(3)];
  return { kind: 'VOUCHER', line: post.line, series, number, day: post.day(2, 'verdatum'), text };
}

function voucherRow(post: SiePost, { day }: Pick<SieVoucher, 'day'>): SieRow {
  const after = post.isList(1) ? 2 : 1;
  return {
    line: post.line,
    account: post.required(0, 'kontonr'),
    objects: post.objects(1),
    amount: post.amount(after, 'belopp'),
    day: post.text(after + 1) === '' ? day : post.day(after + 1, 'transdat'),
    text: post.text(after + 2),
  };
}

function periodAmount(post: SiePost, kind: string): SieEntry {
  return {
    kind: kind === 'PSALDO' ? 'PSALDO' : 'PBUDGET',
    line: post.line,
    month: post.month(1, 'period'),
    account: post.required(2, 'kontonr'),
    objects: post.objects(3),
    amount: post.amount(post.isList(3) ? 4 : 3, 'saldo'),
  };
}

function balanced(voucher: SieVoucher): SieVoucher {
  const difference = sumOf(voucher.rows.map(({ amount }) => oreOf(amount)));
  if (difference === 0n) return voucher;
  throw new FileProblem('sie.notBalanced', {
    line: voucher.line,
    voucher: `${voucher.series} ${voucher.number}`.trim(),
    difference: moneyOfOre(difference),
  });
}

function readHeader(post: SiePost, header: SieHeader): void {
  if (post.name === '#PROGRAM') header.program = `${post.text(0)} ${post.text(1)}`.trim();
  else if (post.name === '#FNAMN') header.company = post.text(0);
  else if (post.name === '#ORGNR') header.organisationNumber = post.text(0);
  else if (post.name === '#VALUTA') header.currency = post.required(0, 'valutakod');
  else if (post.name === '#GEN') header.generatedOn = post.day(0, 'datum');
  else if (post.name === '#RAR') {
    const year = { from: post.day(1, 'start'), to: post.day(2, 'slut') };
    header.years.set(post.number(0, 'årsnr'), year.to < year.from ? post.wrong(post.text(2), 'slut') : year);
  } else if (post.name === '#KONTO' || post.name === '#KTYP') {
    const known = header.accounts.get(post.required(0, 'kontonr')) ?? { name: '', type: null };
    const change = post.name === '#KONTO' ? { name: post.text(1) } : { type: accountTypeOf(post) };
    header.accounts.set(post.text(0), { ...known, ...change });
  } else if (post.name === '#DIM') header.dimensions.set(post.number(0, 'dimensionsnr'), post.text(1));
  else if (post.name === '#OBJEKT') {
    const dimension = post.number(0, 'dimensionsnr');
    const objects = header.objects.get(dimension) ?? new Map<string, string>();
    header.objects.set(dimension, objects.set(post.required(1, 'objektnr'), post.text(2)));
  }
}

function accountTypeOf(post: SiePost): SieAccountType {
  const type = post.required(1, 'kontotyp').toUpperCase();
  return type === 'T' || type === 'S' || type === 'K' || type === 'I' ? type : post.wrong(type, 'kontotyp');
}
