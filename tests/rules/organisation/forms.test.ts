import { describe, expect, it } from 'vitest';
import {
  emailAddress,
  hsaId,
  organisationNumber,
  phoneNumber,
  postalCode,
  webAddress,
} from '../../../server/organisation/forms.ts';

/** Each form with texts and what becomes of them; null: not of the form. */
const CASES: readonly [(text: string) => string | null, Record<string, string | null>][] = [
  [
    organisationNumber,
    {
      '232100-0016': '2321000016',
      '5562651892': '5562651892',
      // The check digit would be 6.
      '232100-0017': null,
      // The third digit of an organisation number is two or more: this is a personal identity number.
      '121212-1212': null,
      '556735-56710': null,
    },
  ],
  [
    hsaId,
    {
      'SE2321000131-E000000000001': 'SE2321000131-E000000000001',
      'SE232100-0131-ABC': null,
      'SE2321000131-': null,
      // Thirty-one characters at most: this has thirty-two.
      'SE2321000131-E000000000000000001': null,
    },
  ],
  [
    emailAddress,
    {
      'asa.oberg@exempel.se': 'asa.oberg@exempel.se',
      'Asa.Oberg@Exempel.SE': 'asa.oberg@exempel.se',
      'asa+avtal@exempel.se': 'asa+avtal@exempel.se',
      'asa@exempel': null,
      'asa.exempel.se': null,
      'a b@exempel.se': null,
      'Åsa <asa@exempel.se>': null,
    },
  ],
  [
    phoneNumber,
    {
      '+46 8-123 45 67': '+46 8-123 45 67',
      '(0455) 73 10 00': '(0455) 73 10 00',
      '112': null,
      '08-1234 anknytning 5': null,
    },
  ],
  [
    webAddress,
    {
      'https://www.exempel.se/avtal?id=1': 'https://www.exempel.se/avtal?id=1',
      'https://åhlens.se': 'https://åhlens.se',
      'http://exempel.se': null,
      'javascript:alert(1)': null,
      'https://anna:hemligt@exempel.se': null,
      'https://localhost': null,
      'https:exempel.se': null,
      'https://exempel.se/a b': null,
      'exempel.se': null,
    },
  ],
  [postalCode, { '371 85': '371 85', '37185': '371 85', '071 85': null, '3718': null, 'SE-371 85': null }],
];

describe.each(CASES.map(([form, cases]) => [form.name, form, Object.entries(cases)] as const))(
  '%s',
  (_, form, cases) => {
    it.each(cases)('%s becomes %s', (text, canonical) => {
      expect(form(text)).toBe(canonical);
    });

    it('gives a canonical text back as it is', () => {
      const canonical = cases.map(([, text]) => text).filter((text) => text !== null);
      expect(canonical.map(form)).toEqual(canonical);
    });
  },
);
