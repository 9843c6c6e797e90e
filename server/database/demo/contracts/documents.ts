import { createHash } from 'node:crypto';
import type { Contract } from '../../../contracts/contract.entity.ts';
import type { ContractDocument, DocumentChunk } from '../../../contracts/documents/contract-document.entity.ts';
import { addDays, addMonths, type LocalDate } from '../../../values/local-date.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { MadeContract } from './contracts.ts';
import { pdfOf } from './pdf.ts';

/** Documents of contracts with what they hold, each in one piece. */
export interface MadeDocuments {
  readonly documents: Omit<ContractDocument, 'isSecret'>[];
  readonly pieces: (Omit<DocumentChunk, 'document'> & { document: { id: string } })[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
}

/** More than these contracts have none, however many there are: nobody reads so many. */
const MOST = 150;

/** The agreements of some contracts, with notices to suppliers and tenders that are secret for a while. */
export function makeDocuments(contracts: readonly MadeContract[], { seed, records, today }: Options): MadeDocuments {
  const random = new Random(`documents ${seed}`);
  const made: MadeDocuments = { documents: [], pieces: [] };
  for (const contract of contracts.filter(() => random.chance(0.4)).slice(0, MOST)) {
    const { number, name, supplier, start, pricesSecretUntil, pricesSecretReason } = contract;
    const facts = [
      `Avtal ${number}`,
      name,
      `Mellan Region Exempel och ${supplier.name}`,
      `Gäller från och med ${start}`,
    ];
    add(contract, 'AGREEMENT', 'Undertecknat avtal', `${number}-avtal.pdf`, 'application/pdf', pdfOf(facts), null);
    if (pricesSecretUntil) {
      const prices = pdfOf([`Prisbilaga till ${number}`, 'Innehållet är sekretessbelagt.', pricesSecretReason ?? '']);
      const until = addMonths(today, random.integer(2, 30));
      add(contract, 'APPENDIX', 'Prisbilaga', `${number}-prisbilaga.pdf`, 'application/pdf', prices, until);
    }
    if (random.chance(0.4)) {
      const day = addDays(start, random.integer(30, 300));
      const text = `From: avtal@region-exempel.se\r\nSubject: ${number}\r\nDate: ${day}\r\n\r\nProtokoll från uppföljningsmötet bifogas.\r\n`;
      add(
        contract,
        'CORRESPONDENCE',
        'Uppföljningsmöte',
        `${number}-mote.eml`,
        'message/rfc822',
        Buffer.from(text),
        null,
      );
    }
  }
  return made;

  function add(
    contract: MadeContract,
    kind: ContractDocument['kind'],
    title: string,
    fileName: string,
    mediaType: string,
    content: Buffer,
    secretUntil: LocalDate | null,
  ): void {
    const columns = records.madeOn(contract.start < today ? contract.start : addDays(today, -1));
    made.documents.push({
      ...columns,
      contract: contract as Contract,
      kind,
      title,
      fileName,
      mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      uploadedBy: contract.owner?.name ?? 'Upphandlingsenheten',
      secretUntil,
      secretReason: secretUntil && contract.pricesSecretReason,
    });
    made.pieces.push({ document: columns, number: 0, content });
  }
}
