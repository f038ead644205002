/**
 * Every word that a person reads, by language. The Chinese files set the shape; the English ones must fill it.
 * A section is a plain object of strings and of functions from parameters to a string.
 */
import type { Language } from '../editions/model';
import * as en from './en/sections';
import * as zh from './zh/sections';

/** All texts of one language. */
export type Text = { readonly [Section in keyof typeof zh]: (typeof zh)[Section] };

export const texts: { readonly [L in Language]: Text } = { zh, en };
