import { openWorkbook } from '../../test/support/workbook';
import { serveRequests, type Request } from '../taskpane/channel';

const excel = openWorkbook();
const served: Request[] = [];

beforeAll(async () => {
  await import('./commands');
  serveRequests((request) => {
    served.push(request);
    return Promise.resolve();
  });
});

beforeEach(() => {
  served.length = 0;
});

describe("the ribbon's buttons and the right-click menu", () => {
  it("are there under the names that the manifest's buttons call", () => {
    expect([...excel.actions()].sort()).toEqual([
      'checkPlan',
      'insertSheets',
      'insertTarget',
      'refreshSheets',
      'showTask',
    ]);
  });

  it('open the pane and ask it for what they are called', async () => {
    await Office.addin.hide();
    await excel.runAction('insertSheets');
    expect(excel.paneVisible()).toBe(true);
    await excel.runAction('refreshSheets');
    await excel.runAction('checkPlan');
    await excel.runAction('insertTarget');
    await excel.runAction('showTask');
    expect(served).toEqual(['insert-sheets', 'refresh-sheets', 'check-plan', 'insert-target', 'show-task']);
  });

  it('work where a button cannot open the pane', async () => {
    const refused = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('not here'));
    await excel.runAction('insertSheets');
    refused.mockRestore();
    expect(served).toEqual(['insert-sheets']);
  });
});
