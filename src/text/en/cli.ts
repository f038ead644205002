import type { CliText } from '../zh/cli';

export const cli: CliText = {};
