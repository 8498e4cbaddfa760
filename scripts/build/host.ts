import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { caching, headers } from './policy.ts';

/**
 * Serves the built app as an ordinary host of files does: a folder is answered with its own page, its address ends with
 * a slash, and what is not there is answered as not there. Nothing is rewritten.
 */
export const plainHost: Plugin = {
  name: 'plain-host',
  configurePreviewServer: ({ middlewares, config }) => {
    const root = config.build.outDir;
    middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('Cache-Control', pathname.includes('/assets/') ? caching.assets : caching.pages);
      const isFolder = existsSync(join(root, decodeURIComponent(pathname), 'index.html'));
      if (isFolder && !pathname.endsWith('/')) {
        response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        return;
      }
      if (isFolder) request.url = `${pathname}index.html${search}`;
      next();
    });
    return () => {
      middlewares.use(async (_request, response) => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(await readFile(join(root, '404.html')));
      });
    };
  },
};
