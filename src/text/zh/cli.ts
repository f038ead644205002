export const cli = {};

export type CliText = typeof cli;
