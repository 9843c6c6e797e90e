import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areText, documentType, FILE_ENDINGS } from '../../../../server/contracts/documents/document-type.ts';

const found = (mediaType: string) => ({ mediaType, isText: false });
const text = { mediaType: null, isText: true };

describe('the type of a document', () => {
  it('is what the content says, under a name that says the same', () => {
    expect(documentType(found('application/pdf'), 'Avtal 2026.PDF')).toBe('application/pdf');
    expect(documentType(found('image/jpeg'), 'underskrift.jpeg')).toBe('image/jpeg');
    expect(documentType(text, 'mejl.eml')).toBe('message/rfc822');
    expect(documentType(text, 'priser.csv')).toBe('text/csv');
  });

  it.each([
    ['a program that is called a PDF', found('application/x-msdownload'), 'avtal.pdf'],
    ['a PDF that is called a program', found('application/pdf'), 'avtal.pdf.exe'],
    ['a page with scripts, which is text', text, 'avtal.html'],
    ['a drawing with scripts, which is text', text, 'logga.svg'],
    [
      'a document with macros under a name without',
      found('application/vnd.ms-word.document.macroenabled.12'),
      'a.docx',
    ],
    ['any archive', found('application/zip'), 'bilagor.zip'],
    ['bytes that nobody knows', { mediaType: null, isText: false }, 'avtal.txt'],
    ['a name without an ending', found('application/pdf'), 'avtal'],
    ['a name that an object has', text, 'avtal.constructor'],
  ])('is not taken: %s', (_, type, name) => {
    expect(documentType(type, name)).toBeNull();
  });

  it('is never one that a browser runs, whatever is found and whatever it is called', () => {
    const types = fc.constantFrom(
      'text/html',
      'image/svg+xml',
      'application/xml',
      'text/javascript',
      'application/zip',
    );
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(...FILE_ENDINGS).map((ending) => `a.${ending}`),
    );
    fc.assert(
      fc.property(types, fc.boolean(), names, (mediaType, isText, name) => {
        expect(documentType({ mediaType, isText }, name)).toBeNull();
      }),
    );
  });
});

describe('readable text', () => {
  it('is that of UTF-8 and of Windows, with tabs and line breaks', () => {
    expect(areText(Buffer.from('Räkning\t1\r\nör\n'))).toBe(true);
    expect(areText(Buffer.from('Räkning', 'latin1'))).toBe(true);
    expect(areText(Buffer.alloc(0))).toBe(true);
  });

  it('has no control characters, wherever in it one stands', () => {
    const control = fc.integer({ min: 0, max: 0x1f }).filter((byte) => ![0x09, 0x0a, 0x0d].includes(byte));
    fc.assert(
      fc.property(fc.string(), control, fc.string(), (before, byte, after) => {
        expect(areText(Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)]))).toBe(false);
      }),
    );
  });
});
