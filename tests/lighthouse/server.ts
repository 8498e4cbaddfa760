import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { caching, headers } from '../../scripts/build/policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png', '.woff2': 'font/woff2',
};
/** What is packed already is sent as it is. */
const packed = new Set(['.png', '.woff2']);

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const toAnswer = (path: string, content: Buffer): Answer => {
  const kind = extname(path);
  const zip = !packed.has(kind);
  return {
    body: zip ? gzipSync(content, { level: 9 }) : content,
    headers: {
      ...Object.fromEntries(headers),
      'Content-Type': types[kind] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('assets/') ? caching.assets : caching.pages,
      ...(zip && { 'Content-Encoding': 'gzip' }),
    },
  };
};

const readAnswers = async (root: string): Promise<ReadonlyMap<string, Answer>> => {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  return new Map(await Promise.all(paths.map(async (path) => [path, toAnswer(path, await readFile(join(root, path)))] as const)));
};

/** Serves a built folder as a good host does: packed, with the headers that ours should carry, and nothing rewritten. */
export const serve = async (root: string): Promise<{ readonly origin: string; readonly close: () => void }> => {
  const answers = await readAnswers(root);
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname).slice(1);
    if (answers.has(`${path}/index.html`)) return void response.writeHead(301, { Location: `${pathname}/` }).end();
    const found = answers.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const answer = found ?? answers.get('404.html');
    return void response.writeHead(found === undefined ? 404 : 200, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
};
