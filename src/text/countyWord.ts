/** The words of the county's workbook that formulas know. */
import type { countyWords } from './zh/countyWords';

export type CountyWord = keyof typeof countyWords;
