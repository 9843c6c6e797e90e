import { zip, type ZipEnd, type ZipEntry } from './zip.ts';

/** A workbook in its parts, as XML; what is not given is small and right. */
export interface WorkbookParts {
  /** What stands between the tags of the first sheet's rows. */
  rows?: string;
  /** What stands behind the rows of the first sheet. */
  behindRows?: string;
  /** Texts that cells refer to, as XML between <si> and </si>. */
  strings?: readonly string[];
  /** Number formats of styles 1, 2, …: the id of a built-in format, or a format's text. */
  formats?: readonly (number | string)[];
  from1904?: boolean;
  /** The sheets, when there is not just one named Blad1. */
  sheets?: readonly { name: string; state?: string; type?: string; target?: string; mode?: string }[];
  /** Parts put in the place of the usual ones, by name; null leaves one out. */
  parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** What the headers of a part say falsely, by name. */
  lies?: Readonly<Record<string, Partial<ZipEntry>>>;
  more?: readonly ZipEntry[];
  end?: ZipEnd;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const RELS = '_rels/.rels';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const STYLES = 'xl/styles.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook as Excel writes it, small. */
export function workbook(given: WorkbookParts = {}): Buffer {
  const parts = { ...partsOf(given), ...given.parts };
  const entries = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content, ...given.lies?.[name] }],
  );
  return zip([...entries, ...(given.more ?? [])], given.end);
}

/** The parts of a workbook by name, as XML. */
export function partsOf(given: WorkbookParts): Record<string, string> {
  const sheets = given.sheets ?? [{ name: 'Blad1' }];
  const { rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Namn</t></is></c></row>', behindRows = '' } = given;
  const formats = given.formats ?? [];
  return {
    [RELS]: relations([['r1', `${TYPES}/officeDocument`, WORKBOOK]]),
    [WORKBOOK]: `${xml}<workbook xmlns:r="${TYPES}"><workbookPr date1904="${given.from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}"${state ? ` state="${state}"` : ''} sheetId="${i + 1}" r:id="s${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    [WORKBOOK_RELS]: relations([
      ...sheets.map(
        ({ type = 'worksheet', target, mode }, i) =>
          [`s${i + 1}`, `${TYPES}/${type}`, target ?? `worksheets/sheet${i + 1}.xml`, mode] as const,
      ),
      ['styles', `${TYPES}/styles`, 'styles.xml'],
      ['strings', `${TYPES}/sharedStrings`, '/xl/sharedStrings.xml'],
    ]),
    [STYLES]: `${xml}<styleSheet><numFmts>${formats
      .map((format, i) =>
        typeof format === 'string' ? `<numFmt numFmtId="${i + 164}" formatCode="${escaped(format)}"/>` : '',
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((format, i) => `<xf numFmtId="${typeof format === 'number' ? format : i + 164}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    [STRINGS]: `${xml}<sst>${(given.strings ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map((_, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${xml}<worksheet><sheetData>${rows}</sheetData>${behindRows}</worksheet>`,
      ]),
    ),
  };
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relations(list: readonly (readonly [string, string, string, string?])[]): string {
  const elements = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${xml}<Relationships>${elements.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
