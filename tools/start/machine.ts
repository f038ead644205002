/** What this machine has: Excel, and a way to open a browser. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether Excel for Windows or for Mac is installed here. */
export function hasExcel(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (platform !== 'win32') return false;
  const key = String.raw`SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return ['HKLM', 'HKCU'].some(
    (hive) => spawnSync('reg', ['query', `${hive}\\${key}`], { windowsHide: true }).status === 0,
  );
}

/** The command that opens an address in the person's browser; null where there is no desktop to open it on. */
function browserCommand(address: string): readonly [string, readonly string[]] | null {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  if (process.platform === 'darwin') return ['open', [address]];
  const desktop = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return desktop === undefined ? null : ['xdg-open', [address]];
}

/** Tries to open a browser; false when that cannot be done from here. */
export function openBrowser(address: string): Promise<boolean> {
  const command = browserCommand(address);
  if (command === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
