import { valueCriteria } from './criteria.ts';

/** The enums each service offers, with their values (docs: developers.google.com/apps-script/reference). */
export const enums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  SpreadsheetApp: {
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    DataValidationCriteria: [
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CUSTOM_FORMULA',
      'CHECKBOX',
      'DATE_IS_VALID_DATE',
      ...valueCriteria.map(({ criteria }) => criteria),
    ],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    Dimension: ['COLUMNS', 'ROWS'],
    ProtectionType: ['RANGE', 'SHEET'],
    WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  },
  Ui: {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
  Charts: { ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'RADAR', 'SCATTER'] },
  ScriptApp: { AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] },
  Utilities: { DigestAlgorithm: ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] },
};
