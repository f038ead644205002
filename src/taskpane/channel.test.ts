import { requestPane, serveRequests, type Request } from './channel';

it('keeps what the ribbon asks before the pane stands, and hands it over in order', async () => {
  const served: Request[] = [];
  const first = requestPane('insert-sheets');
  const second = requestPane('show-task');
  serveRequests((request) => {
    served.push(request);
    return Promise.resolve();
  });
  await Promise.all([first, second]);
  await requestPane('refresh-sheets');
  expect(served).toEqual(['insert-sheets', 'show-task', 'refresh-sheets']);
});
