/** The manifest obeys the rules of Excel, and the lint sees each way of breaking them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintManifest } from './lint';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const actions = ['insertSheets', 'refreshSheets', 'checkPlan', 'insertTarget', 'showTask'];

/** Width and height stand at bytes 16 to 23 of a PNG file. */
function pictureSize(path: string): { width: number; height: number } | null {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const lint = (xml: string) => lintManifest(xml, pictureSize, actions);

describe('a manifest with a fault', () => {
  const faults: readonly (readonly [string, string, (xml: string) => string])[] = [
    [
      'a text that nothing defines',
      'resid',
      (x) => x.replace('resid="OpenPane.Tip"', 'resid="OpenPane.Gone"'),
    ],
    [
      'a text in place of an address',
      'resid-kind',
      (x) => x.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Group.Label"'),
    ],
    [
      'a text that nothing shows',
      'unused-resource',
      (x) =>
        x.replace(
          '<bt:LongStrings>',
          '<bt:LongStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>',
        ),
    ],
    [
      'two texts under one id',
      'duplicate-id',
      (x) => x.replace('String id="ShowTask.Tip"', 'String id="InsertTarget.Tip"'),
    ],
    [
      'two buttons under one id',
      'duplicate-id',
      (x) => x.replace('id="KeyPoints.RefreshSheets"', 'id="KeyPoints.InsertSheets"'),
    ],
    ['an identity that is no GUID', 'id', (x) => x.replace(/<Id>.*<\/Id>/, '<Id>key-points</Id>')],
    ['a version of three parts', 'version', (x) => x.replace('0.1.0.0', '0.1.0')],
    [
      'a page without https',
      'https',
      (x) => x.replace('id="Taskpane.Url" DefaultValue="https:', 'id="Taskpane.Url" DefaultValue="http:'),
    ],
    [
      'a button label of 126 characters',
      'length',
      (x) => x.replace('DefaultValue="打开窗格"', `DefaultValue="${'长'.repeat(126)}"`),
    ],
    [
      'a tip of 251 characters',
      'length',
      (x) => x.replace('插入目标值，或查看此单元格所指的任务。', '长'.repeat(251)),
    ],
    ['an empty text', 'empty', (x) => x.replace('DefaultValue="打开窗格"', 'DefaultValue=""')],
    [
      'a text with no English',
      'english',
      (x) => x.replace('<bt:Override Locale="en-US" Value="Open pane"/>', ''),
    ],
    [
      'function texts with no English file',
      'english',
      (x) => x.replace(/<bt:Override[^>]*functions-en-us[^>]*>/, ''),
    ],
    [
      'a prefix for the functions',
      'no-namespace',
      (x) => x.replace('</Metadata>', '</Metadata><Namespace resid="Group.Label"/>'),
    ],
    [
      'the functions page before the script',
      'order',
      (x) => x.replace(/(<Script>[\s\S]*<\/Script>)(\s*)(<Page>[\s\S]*<\/Page>)/, '$3$2$1'),
    ],
    [
      'runtimes after the form factor',
      'order',
      (x) =>
        x.replace(
          /(<Runtimes>[\s\S]*<\/Runtimes>)(\s*)(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/,
          '$3$2$1',
        ),
    ],
    [
      'an icon file that is not there',
      'icon-missing',
      (x) => x.replace('assets/task-80.png', 'assets/task-81.png'),
    ],
    [
      'an icon of another size than said',
      'icon-size',
      (x) => x.replace('assets/task-80.png', 'assets/task-32.png'),
    ],
    [
      'a button without its 80 px icon',
      'icon-sizes',
      (x) => x.replace('<bt:Image size="80" resid="Refresh.80"/>', ''),
    ],
    [
      'a second page beside the shared one',
      'one-page',
      (x) => x.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
    ],
    [
      'a command that no code answers',
      'action',
      (x) => x.replace('<FunctionName>showTask<', '<FunctionName>showTasks<'),
    ],
  ];

  it.each(faults)('is caught: %s', (_, rule, damage) => {
    const damaged = damage(manifest);
    expect(damaged).not.toBe(manifest);
    expect(lint(damaged).map((f) => f.rule)).toContain(rule);
  });
});

it('is without a finding', () => {
  expect(lint(manifest)).toEqual([]);
});

it('gives the functions no prefix', () => {
  expect(manifest).not.toMatch(/<Namespace/);
});

it("says the same to Microsoft's own reader", () => {
  const reader = require.resolve('office-addin-manifest/cli.js');
  const read = execFileSync(process.execPath, [reader, 'info', join(root, 'manifest.xml')], {
    encoding: 'utf8',
  });
  for (const line of [
    'Type: TaskPaneApp',
    'Default Locale: zh-CN',
    'Name: 数字乡村工作要点',
    'Hosts: Workbook',
    'Permissions: ReadWriteDocument',
    'Source Location: https://localhost:3000/taskpane.html',
  ])
    expect(read).toContain(line);
});
