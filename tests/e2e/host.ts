import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** Where the app lies, with a slash at the end. */
  readonly app: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** Serves another folder from now on, as after a new version was put there. */
  readonly serve: (folder: string) => void;
  /** Answers only once this has come, by the ending of what is asked for. */
  readonly hold: (ending: string, until: Promise<unknown>) => void;
  readonly close: () => Promise<void>;
}

/** A host of files and nothing more: no rewriting, no headers, the app in a folder of it. */
export const startHost = async (folder: string, base = '/'): Promise<Host> => {
  let root = folder;
  const asked: string[] = [];
  const held: (readonly [string, Promise<unknown>])[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const answer = async () => {
      asked.push(pathname);
      await Promise.all(held.filter(([ending]) => pathname.endsWith(ending)).map(([, until]) => until));
      const file = pathname.startsWith(base) ? join(root, decodeURIComponent(pathname.slice(base.length))) : '';
      const isFolder = file !== '' && existsSync(file) && statSync(file).isDirectory();
      if (isFolder && !pathname.endsWith('/')) {
        response.writeHead(301, { Location: `${pathname}/` }).end();
        return;
      }
      const found = isFolder ? join(file, 'index.html') : file;
      const there = found !== '' && existsSync(found);
      response
        .writeHead(there ? 200 : 404, { 'Content-Type': types[extname(there ? found : '404.html')] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
        .end(readFileSync(there ? found : join(root, '404.html')));
    };
    void answer();
  });
  await new Promise<void>((done) => void server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    app: `http://localhost:${port}${base}`,
    asked,
    serve: (other) => {
      root = other;
    },
    hold: (ending, until) => void held.push([ending, until]),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
