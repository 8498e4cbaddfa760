import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
};
const packed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.webmanifest', '.svg', '.txt']);

interface Reply {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const toReply = (path: string, raw: Buffer): Reply => {
  const kind = extname(path);
  const zipped = packed.has(kind);
  return {
    body: zipped ? gzipSync(raw, { level: 9 }) : raw,
    headers: {
      'content-type': types[kind] ?? 'application/octet-stream',
      // Pages are asked for anew, what they use is kept: a walk of many pages loads its style once.
      'cache-control': kind === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(zipped && { 'content-encoding': 'gzip' }),
    },
  };
};

/** The file that answers a path: itself, the index of its folder, or the page that stands in for all others. */
export const fileFor = (paths: ReadonlySet<string>, path: string, fallback?: string): string | undefined => {
  const plain = path.replace(/^\/+|\/+$/g, '');
  const tries = [plain, plain === '' ? 'index.html' : `${plain}/index.html`, `${plain}.html`];
  const found = tries.find((each) => paths.has(each));
  if (found !== undefined || extname(plain) !== '') return found;
  return fallback !== undefined && paths.has(fallback) ? fallback : undefined;
};

export interface Site {
  readonly origin: string;
  readonly paths: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** Serves a folder on loopback from memory, packed by gzip -9 once: the same server for every contender. */
export const serve = async (folder: string, fallback?: string): Promise<Site> => {
  const replies = new Map<string, Reply>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = resolve(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    replies.set(path, toReply(path, await readFile(file)));
  }
  const paths = new Set(replies.keys());
  const server: Server = createServer((request, response) => {
    const file = fileFor(paths, decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname), fallback);
    const reply = file === undefined ? undefined : replies.get(file);
    if (reply === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    response.writeHead(200, { ...reply.headers, 'content-length': reply.body.length }).end(reply.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
