/**
 * What the exchange of files has to say, in both languages: server/api/messages.ts makes it part of the messages of the
 * API. `file.*` is about a whole file, `cell.*` about one cell, which `{cell}` names as spreadsheets do: C12.
 */
export const EXCHANGE_MESSAGES = {
  'file.empty': { sv: 'Filen innehåller inga rader.', en: 'The file has no rows.' },
  'file.emptySheet': { sv: 'Bladet {sheet} innehåller inga rader.', en: 'The sheet {sheet} has no rows.' },
  'file.tooLarge': {
    sv: 'Filen är större än {limit} MiB. Dela upp den.',
    en: 'The file is larger than {limit} MiB. Split it up.',
  },
  'file.oldExcel': {
    sv: 'Det här är en äldre Excelfil (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx) eller CSV.',
    en: 'This is an older Excel file (.xls). Open it in Excel and save it as an Excel workbook (.xlsx) or CSV.',
  },
  'file.binaryExcel': {
    sv: 'Det här är en binär Excelfil (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx) eller CSV.',
    en: 'This is a binary Excel file (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx) or CSV.',
  },
  'file.openDocument': {
    sv: 'Det här är en OpenDocument-fil (som .ods). Öppna den i sitt kalkylprogram och spara den som .xlsx eller CSV.',
    en: 'This is an OpenDocument file (such as .ods). Open it in its spreadsheet program and save it as .xlsx or CSV.',
  },
  'file.numbers': {
    sv: 'Det här är en fil från Apple Numbers. Exportera den därifrån som Excel (.xlsx) eller CSV.',
    en: 'This is a file of Apple Numbers. Export it from there as Excel (.xlsx) or CSV.',
  },
  'file.encrypted': {
    sv: 'Filen är krypterad eller skyddad med lösenord. Ta bort lösenordet och spara den igen.',
    en: 'The file is encrypted or protected by a password. Remove the password and save it again.',
  },
  'file.html': {
    sv: 'Det här är en webbsida (HTML), fast filen kanske heter .xls. Öppna den i Excel och spara den som .xlsx eller CSV.',
    en: 'This is a web page (HTML), though it may be named .xls. Open it in Excel and save it as .xlsx or CSV.',
  },
  'file.markup': {
    sv: 'Det här är en XML-fil. Öppna den i Excel och spara den som .xlsx, eller exportera som CSV från källan.',
    en: 'This is an XML file. Open it in Excel and save it as .xlsx, or export CSV from its source.',
  },
  'file.json': {
    sv: 'Det här är en JSON-fil. Exportera som CSV eller Excel (.xlsx) från källan i stället.',
    en: 'This is a JSON file. Export CSV or Excel (.xlsx) from its source instead.',
  },
  'file.pdf': {
    sv: 'Det här är en PDF, som inte har några rader att läsa. Exportera som CSV eller Excel (.xlsx) från källan i stället.',
    en: 'This is a PDF, which has no rows to read. Export CSV or Excel (.xlsx) from its source instead.',
  },
  'file.image': {
    sv: 'Det här är en bild. Importera tabellen som CSV eller Excel (.xlsx) i stället.',
    en: 'This is a picture. Import the table as CSV or Excel (.xlsx) instead.',
  },
  'file.document': {
    sv: 'Det här är ett dokument eller en presentation, inte ett kalkylblad. Spara tabellen som CSV eller Excel (.xlsx).',
    en: 'This is a document or a presentation, not a spreadsheet. Save the table as CSV or Excel (.xlsx).',
  },
  'file.archive': {
    sv: 'Det här är en packad fil. Packa upp den och importera den CSV- eller Excelfil som ligger i den.',
    en: 'This is a packed file. Unpack it and import the CSV or Excel file that is in it.',
  },
  'file.notText': {
    sv: 'Det här är varken text (CSV) eller en Excel-arbetsbok (.xlsx). Exportera som CSV eller .xlsx från källan.',
    en: 'This is neither text (CSV) nor an Excel workbook (.xlsx). Export CSV or .xlsx from its source.',
  },
  'file.brokenEncoding': {
    sv: 'Rad {line}: ett tecken som inte är giltigt i {encoding}. Spara filen som CSV UTF-8 och försök igen.',
    en: 'Line {line}: a character that is not valid in {encoding}. Save the file as CSV UTF-8 and try again.',
  },
  'file.unknownEncoding': {
    sv: 'Rad {line}: texten är varken UTF-8, UTF-16 eller Windows-1252. Spara filen som CSV UTF-8 och försök igen.',
    en: 'Line {line}: the text is neither UTF-8, UTF-16 nor Windows-1252. Save the file as CSV UTF-8 and try again.',
  },
  'file.delimiter': {
    sv: 'Rad 1: filen anger skiljetecknet {delimiter}. Det kan vara semikolon, komma, tabb eller lodstreck.',
    en: 'Line 1: the file states the delimiter {delimiter}. It can be semicolon, comma, tab or vertical bar.',
  },
  'file.openQuote': {
    sv: 'Rad {line}: ett citattecken öppnas men stängs aldrig före filens slut.',
    en: 'Line {line}: a quotation mark is opened but never closed before the end of the file.',
  },
  'file.rowTooLong': {
    sv: 'Rad {line} är längre än {limit} tecken. Är skiljetecknet rätt, och är alla citattecken stängda?',
    en: 'Line {line} is longer than {limit} characters. Is the delimiter right, and are all quotation marks closed?',
  },
  'file.tooManyColumns': {
    sv: 'Rad {line} har något i kolumn {column}, och gränsen är {limit} kolumner.',
    en: 'Line {line} has something in column {column}, and the limit is {limit} columns.',
  },
  'file.tooManyRows': {
    sv: 'Filen har fler än {limit} rader. Dela upp den.',
    en: 'The file has more than {limit} rows. Split it up.',
  },
  'file.noSheet': {
    sv: 'Arbetsboken har inget synligt blad med celler.',
    en: 'The workbook has no visible sheet with cells.',
  },
  'file.unknownSheet': {
    sv: 'Arbetsboken har inget synligt blad som heter {sheet}.',
    en: 'The workbook has no visible sheet named {sheet}.',
  },
  'file.tooManySheets': {
    sv: 'Arbetsboken har fler än {limit} blad.',
    en: 'The workbook has more than {limit} sheets.',
  },
  'file.damaged': {
    sv: 'Filen är skadad eller inte hel: {part} kan inte läsas. Spara den igen eller hämta den på nytt.',
    en: 'The file is damaged or not whole: {part} cannot be read. Save it again or fetch it anew.',
  },
  'file.lyingSize': {
    sv: 'Filen är skadad eller förfalskad: {part} är inte så stor som filen anger.',
    en: 'The file is damaged or forged: {part} is not of the size that the file states.',
  },
  'file.inflation': {
    sv: 'Filen är skadad eller förfalskad: {part} blir mer än {limit} gånger större när den packas upp.',
    en: 'The file is damaged or forged: {part} becomes more than {limit} times larger when it is unpacked.',
  },
  'file.tooLargeUnpacked': {
    sv: 'Arbetsboken är större än {limit} MiB uppackad. Dela upp den eller spara bladet som CSV.',
    en: 'The workbook is larger than {limit} MiB unpacked. Split it up or save the sheet as CSV.',
  },
  'file.tooManyParts': {
    sv: 'Arbetsboken består av fler än {limit} delar. Spara bladet som CSV.',
    en: 'The workbook consists of more than {limit} parts. Save the sheet as CSV.',
  },
  'file.forgedPart': {
    sv: 'Filen är skadad eller förfalskad: namnet eller platsen för delen {part} är inte tillåten.',
    en: 'The file is damaged or forged: the name or place of its part {part} is not allowed.',
  },
  'file.doctype': {
    sv: 'Filen är förfalskad: {part} har en dokumenttypsdeklaration, som arbetsböcker inte får ha.',
    en: 'The file is forged: {part} has a document type declaration, which workbooks must not have.',
  },
  'file.badXml': {
    sv: 'Filen är skadad: {part} är inte giltig XML. Öppna den i Excel och spara den igen.',
    en: 'The file is damaged: {part} is not valid XML. Open it in Excel and save it again.',
  },
  'file.tooManyStrings': {
    sv: 'Arbetsboken har fler än {limit} olika texter. Spara bladet som CSV.',
    en: 'The workbook has more than {limit} different texts. Save the sheet as CSV.',
  },
  'file.rowOrder': {
    sv: 'Rad {line}: raderna eller cellerna i bladet står inte i ordning. Öppna filen i Excel och spara den igen.',
    en: 'Row {line}: the rows or cells of the sheet are not in order. Open the file in Excel and save it again.',
  },
  'file.tooManyMerged': {
    sv: 'Bladet har fler än {limit} sammanfogade områden. Dela upp cellerna eller spara bladet som CSV.',
    en: 'The sheet has more than {limit} merged areas. Unmerge the cells or save the sheet as CSV.',
  },
  'cell.formula': {
    sv: 'Cell {cell} är en formel. Ersätt den med sitt värde.',
    en: 'Cell {cell} is a formula. Replace it by its value.',
  },
  'cell.error': { sv: 'Cell {cell} visar felet {text}.', en: 'Cell {cell} shows the error {text}.' },
  'cell.lostDigits': {
    sv: 'Cell {cell} är {text}: kalkylprogrammet kan ha tappat siffror. Skriv hela värdet som text.',
    en: 'Cell {cell} is {text}: the spreadsheet program may have lost digits. Write the whole value as text.',
  },
  'cell.tooLong': {
    sv: 'Cell {cell} är längre än {limit} tecken.',
    en: 'Cell {cell} is longer than {limit} characters.',
  },
  'cell.unreadable': {
    sv: 'Cell {cell} innehåller något som inte kan läsas.',
    en: 'Cell {cell} holds something that cannot be read.',
  },
  'cell.quotes': {
    sv: 'Cell {cell} har citattecken som inte går ihop och har kanske slukat de följande raderna.',
    en: 'Cell {cell} has quotation marks that do not match and may have swallowed the lines that follow.',
  },
  'cell.noSuchDay': {
    sv: 'Cell {cell} är formaterad som datum, men {text} är ingen dag.',
    en: 'Cell {cell} is formatted as a date, but {text} is no day.',
  },
  'cell.merged': {
    sv: 'Cell {cell} är sammanfogad med andra ({area}). Dela upp dem och fyll i varje cell.',
    en: 'Cell {cell} is merged with others ({area}). Unmerge them and fill in each cell.',
  },
} as const;
