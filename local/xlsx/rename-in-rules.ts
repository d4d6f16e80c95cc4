import type { EngineData } from '../local-workbook.ts';
import { engineTab, quotedTab } from './references.ts';

interface Rename {
  readonly oldName: string;
  readonly newName: string;
}

/** The rules of a workbook with new names of tabs; unlike formulas, they do not follow when the engine renames one. */
export function renameInRules(data: EngineData, renames: readonly Rename[]): EngineData {
  const renamed = (value: string): string =>
    renames.reduce((text, { oldName, newName }) => {
      const quoted = text.replaceAll(`${quotedTab(oldName)}!`, () => `${engineTab(newName)}!`);
      return /^\w+$/.test(oldName) ? quoted.replaceAll(`${oldName}!`, () => `${engineTab(newName)}!`) : quoted;
    }, value);
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      dataValidationRules: sheet.dataValidationRules.map((rule) => ({
        ...rule,
        criterion: { ...rule.criterion, values: rule.criterion.values.map(renamed) },
      })),
      conditionalFormats: sheet.conditionalFormats.map((format) =>
        format.rule.type === 'CellIsRule'
          ? { ...format, rule: { ...format.rule, values: format.rule.values.map(renamed) } }
          : format,
      ),
    })),
  };
}
