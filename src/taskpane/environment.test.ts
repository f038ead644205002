import { closeWorkbook, openWorkbook } from '../../test/support/workbook';
import { findHost, isDark } from './environment';

describe('telling dark from light', () => {
  it('does not guess at what is no colour', () => {
    expect(isDark('')).toBeNull();
    expect(isDark('white')).toBeNull();
  });

  it("knows Office's own grounds", () => {
    expect(isDark('#FFFFFF')).toBe(false);
    expect(isDark('#E6E6E6')).toBe(false);
    expect(isDark('#262626')).toBe(true);
    expect(isDark('0A0A0A')).toBe(true);
  });
});

describe('finding out where the pane is', () => {
  afterEach(closeWorkbook);

  it('knows at once that office.js did not come', async () => {
    expect(await findHost()).toEqual({ host: { kind: 'office-missing' }, late: null });
  });

  it('knows a browser from Excel', async () => {
    openWorkbook();
    Office.onReady = () => Promise.resolve({ host: null, platform: null }) as never;
    expect(await findHost()).toEqual({ host: { kind: 'browser' }, late: null });
  });

  it('goes on without an Office that keeps silent, and hears it later', async () => {
    openWorkbook();
    let speak: (info: unknown) => void = () => undefined;
    Office.onReady = () => new Promise((resolve) => (speak = resolve)) as never;
    const { host, late } = await findHost(1);
    expect(host).toEqual({ kind: 'browser' });
    speak({ host: 'Excel', platform: 'PC' });
    expect(await late).toMatchObject({ kind: 'excel', platform: 'PC' });
  });

  it('says what this Excel has, and whether that is enough for writing', async () => {
    openWorkbook({ requirementSets: { ExcelApi: '1.14' } });
    expect((await findHost()).host).toMatchObject({ kind: 'excel', api: '1.14', writes: true });
    openWorkbook({ requirementSets: { ExcelApi: '1.21' } });
    expect((await findHost()).host).toMatchObject({ kind: 'excel', api: '1.21', writes: true });
    openWorkbook({ requirementSets: { ExcelApi: '1.12' } });
    expect((await findHost()).host).toMatchObject({ kind: 'excel', api: '1.12', writes: false });
    openWorkbook({ requirementSets: {} });
    expect((await findHost()).host).toMatchObject({ kind: 'excel', api: null, writes: false });
  });
});
