import { bytesInCp437 } from '../../../../server/exchange/sie/code-page.ts';

/** A file of type 4E whose checksum was worked out apart from this code. */
export const SAMPLE = `#FLAGGA 0
#KSUMMA
#PROGRAM "Ekonomisystem Exempel" "1.0"
#FORMAT PC8
#GEN 20180507 "JE"
#SIETYP 4
#ORGNR 232199-9993
#FNAMN "Region Exempel"
#RAR 0 20180101 20181231
#RAR -1 20170101 20171231
#OMFATTN 20180430
#VALUTA SEK
#DIM 1 "Kostnadsställe"
#DIM 6 "Projekt"
#OBJEKT 1 "4710" "Medicinsk teknik och informatik"
#OBJEKT 6 "P118" "Webbtidbok etapp 2"
#KONTO 1230 "IT-utrustning"
#KTYP 1230 T
#KONTO 1239 "Ack avskrivning IT-utrustning"
#KTYP 1239 T
#KONTO 2010 "Eget kapital"
#KTYP 2010 S
#KONTO 1282 "Pågående IT-projekt"
#KTYP 1282 T
#KONTO 2440 "Leverantörsskulder"
#KTYP 2440 S
#KONTO 4910 "Aktiverat eget arbete"
#KTYP 4910 K
#KONTO 6510 "Service- och supportavtal"
#KTYP 6510 K
#KONTO 7930 "Avskrivning IT-utrustning"
#KTYP 7930 K
#IB 0 1230 3000000.00
#IB 0 1239 -1200000.00
#IB 0 2010 -1800000.00
#UB 0 1230 3000000.00
#UB 0 1239 -1210000.00
#UB 0 1282 78084.80
#UB 0 2010 -1800000.00
#UB 0 2440 -70441.67
#RES 0 4910 -78084.80
#RES 0 6510 70441.67
#RES 0 7930 10000.00
#PSALDO 0 201804 6510 {1 "4710"} 70441.67
#PBUDGET 0 201804 6510 {1 "4710"} 64333.33
#VER A 1 20180430 "Avskrivning april" 20180502 "JE"
{
#TRANS 7930 {1 "4710"} 10000.00
#TRANS 1239 {1 "4710"} -10000.00
}
#VER A 2 20180430 "Aktivering eget arbete 160 h à 488,03" 20180502 "JE"
{
#TRANS 1282 {1 "4710" 6 "P118"} 78084.80
#TRANS 4910 {1 "4710" 6 "P118"} -78084.80
}
#VER B 7 20180416 "Serviceavtal röntgen \\"nivå 2\\"" 20180417 "JE"
{
#TRANS 6510 {1 "4710"} 70441.67 20180416 "April"
#TRANS 2440 {} -70441.67
}
#KSUMMA 2925564287
`;

/** The bytes of a file, as accounting systems write them unless told otherwise. */
export function inCp437(text: string): Buffer {
  return Buffer.from(bytesInCp437(text.replaceAll('\n', '\r\n')), 'latin1');
}

/** A file that comes in pieces of so many bytes. */
export async function* piecesOf(bytes: Buffer, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
