export const functions = {};

export type FunctionsText = typeof functions;
