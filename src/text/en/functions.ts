import type { FunctionsText } from '../zh/functions';

export const functions: FunctionsText = {};
