/** A small web server for the built files, on this machine only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';

const types: Partial<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file that an address asks for; null when there is none, or when it stands outside the folder. */
export function fileFor(folder: string, url: string): string | null {
  let wanted: string;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (wanted.includes('\0')) return null;
  const root = path.resolve(folder);
  let file = path.join(root, wanted);
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
  return existsSync(file) ? file : null;
}

function answer(folder: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      // Revalidated each time, but storable: Office refuses icons that must not be stored.
      'cache-control': 'no-cache',
      // Excel on the web runs on another origin and fetches the functions' metadata from here.
      'access-control-allow-origin': '*',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

export interface Running {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

function listen(server: Server, scheme: string, port: number): Promise<Running | 'port-taken'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('port-taken');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({
        port: actual,
        address: `${scheme}://${scheme === 'https' ? 'localhost' : '127.0.0.1'}:${actual}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Serves `folder` on 127.0.0.1; port 0 takes any free one. */
export function serve(folder: string, port: number): Promise<Running | 'port-taken'> {
  return listen(createServer(answer(folder)), 'http', port);
}

/** The same over HTTPS, as Excel asks. */
export function serveSecurely(
  folder: string,
  port: number,
  certificate: { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer },
): Promise<Running | 'port-taken'> {
  return listen(createSecureServer({ ...certificate }, answer(folder)), 'https', port);
}

/** Serves on the first free port from `first` on. */
export async function serveOnNextFree(
  folder: string,
  first: number,
  tries = 20,
): Promise<Running | 'port-taken'> {
  for (let port = first; port < first + tries; port += 1) {
    const running = await serve(folder, port);
    if (running !== 'port-taken') return running;
  }
  return 'port-taken';
}
