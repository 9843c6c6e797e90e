/** Why a SIE file is not read, in both languages; part of the messages of the API. All name the line. */
export const SIE_MESSAGES = {
  'sie.notSie': {
    sv: 'Rad {line}: det här är ingen SIE-fil, eftersom den inte börjar med #FLAGGA.',
    en: 'Line {line}: this is no SIE file, as it does not begin with #FLAGGA.',
  },
  'sie.otherType': {
    sv: 'Rad {line}: filen är av SIE-typ {type}. Exportera typ 4, som har verifikationer.',
    en: 'Line {line}: the file is of SIE type {type}. Export type 4, which has vouchers.',
  },
  'sie.utf16': {
    sv: 'Rad {line}: filen är sparad som UTF-16. Exportera den på nytt ur ekonomisystemet.',
    en: 'Line {line}: the file is saved as UTF-16. Export it anew from the accounting system.',
  },
  'sie.mixedEncoding': {
    sv: 'Rad {line}: texten har en annan teckenkodning än raderna före. Exportera filen på nytt ur ekonomisystemet.',
    en: 'Line {line}: the text is encoded in another way than the lines before. Export the file anew from the accounting system.',
  },
  'sie.lostCharacters': {
    sv: 'Rad {line}: tecken har gått förlorade (�) när filen sparats om. Exportera den på nytt ur ekonomisystemet.',
    en: 'Line {line}: characters were lost (�) when the file was saved again. Export it anew from the accounting system.',
  },
  'sie.longLine': {
    sv: 'Rad {line} har fler än {limit} tecken. Det här är nog ingen SIE-fil.',
    en: 'Line {line} has more than {limit} characters. This is probably no SIE file.',
  },
  'sie.brokenLine': {
    sv: 'Rad {line}: ett citattecken eller en klammer saknas.',
    en: 'Line {line}: a quotation mark or a brace is missing.',
  },
  'sie.missingField': {
    sv: 'Rad {line}: {post} saknar fältet {field}.',
    en: 'Line {line}: {post} lacks the field {field}.',
  },
  'sie.wrongField': {
    sv: 'Rad {line}: ”{text}” duger inte som {field} i {post}.',
    en: 'Line {line}: “{text}” cannot be the {field} of {post}.',
  },
  'sie.unknownYear': {
    sv: 'Rad {line}: {post} hänvisar till räkenskapsår {year}, men #RAR {year} saknas.',
    en: 'Line {line}: {post} refers to financial year {year}, but #RAR {year} is missing.',
  },
  'sie.outOfPlace': {
    sv: 'Rad {line}: {post} står på fel plats.',
    en: 'Line {line}: {post} is out of place.',
  },
  'sie.notBalanced': {
    sv: 'Rad {line}: verifikation {voucher} balanserar inte. Differensen är {difference}.',
    en: 'Line {line}: voucher {voucher} does not balance. The difference is {difference}.',
  },
  'sie.cutOff': {
    sv: 'Rad {line}: filen tar slut mitt i. Exportera eller hämta den på nytt.',
    en: 'Line {line}: the file ends in the middle. Export or fetch it anew.',
  },
  'sie.checksum': {
    sv: 'Rad {line}: kontrollsumman är {stated} men filens innehåll ger {found}. Filen har ändrats sedan den skapades.',
    en: 'Line {line}: the checksum is {stated} but the content of the file makes {found}. The file was changed since it was made.',
  },
} as const;
