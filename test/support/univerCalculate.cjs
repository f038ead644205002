/**
 * Calculates a workbook with Univer's formula engine, in a process of its own: the engine keeps timers running.
 * usage: node univerCalculate.cjs workbook.json results.json
 */
const { readFileSync, writeFileSync } = require('node:fs');
const [, , from, to] = process.argv;

// Univer uses two of the iterators' new methods, which Node has from 22 on.
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
iterators.some ??= function (test) {
  for (const each of this) if (test(each)) return true;
  return false;
};
iterators.map ??= function* (change) {
  for (const each of this) yield change(each);
};

const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
require('@univerjs/engine-formula/facade');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
require('@univerjs/sheets/facade');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
require('@univerjs/sheets-formula/facade');

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  logLevel: LogLevel.ERROR,
});
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
// 0: everything is calculated when the workbook is opened.
univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
const api = FUniver.newAPI(univer);
const workbook = api.createWorkbook(JSON.parse(readFileSync(from, 'utf8')));
api
  .getFormula()
  .onCalculationEnd()
  .then(() => {
    writeFileSync(to, JSON.stringify(workbook.save().sheets));
    process.exit(0);
  });
