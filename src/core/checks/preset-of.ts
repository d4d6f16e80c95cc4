import type { Level } from '../framework/families.ts';
import { SETTING_TEXTS } from '../framework/setting-texts.ts';
import { normalise } from '../normalise.ts';
import { SIZES, type SizeBand } from '../presets/sizes.ts';
import type { Company } from '../readiness/company.ts';
import { isEmptyIn, type Place } from '../tables/table.ts';

const SIZE = normalise(SETTING_TEXTS.companySize.name);

/** The band of the setting `Company size`, and where it is stated; without a statement the default holds. */
export interface SizeSetting {
  readonly band: SizeBand | undefined;
  readonly place: Place | undefined;
}

/** @returns The size of company that the checks expect (S72–S74). */
export function sizeOf({ workbook }: Company): SizeSetting {
  const row = workbook.settingRows.find(({ name, place }) => normalise(name) === SIZE && !isEmptyIn(place, 'value'));
  return { band: SIZES.find(({ size }) => size === workbook.settings.companySize), place: row?.place };
}

/**
 * @returns The key of a family's Function in Job families; where it has none the family's own name, which for `Sales`
 *   says the same (S90). HR is People.
 */
export function functionOf({ workbook }: Company, { family }: Pick<Level, 'family'>): string {
  const row = workbook.jobFamilies.find((one) => normalise(one.family) === family && one.jobFunction !== '');
  const key = normalise(row?.jobFunction ?? family);
  return key === 'hr' || key === 'people/hr' ? 'people' : key;
}
