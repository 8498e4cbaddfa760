import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caching, headers } from './policy.ts';

type Pair = readonly [name: string, value: string];

/** Netlify and Cloudflare Pages. A header that is said twice must be taken back first. */
const headersFile = (): string =>
  [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${caching.pages}`,
    '/assets/*',
    '  ! Cache-Control',
    `  Cache-Control: ${caching.assets}`,
    '',
  ].join('\n');

/** Apache. */
const apache = (): string =>
  [
    'DirectoryIndex index.html',
    '# Where the app lies in a folder: /folder/404.html',
    'ErrorDocument 404 /404.html',
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    '<IfModule mod_headers.c>',
    ...[...headers, ['Cache-Control', caching.pages] as Pair].map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2|json)$">',
    `    Header always set Cache-Control "${caching.assets}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');

/** IIS, as on many an intranet. */
const iis = (): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <remove fileExtension=".webmanifest" />',
    '      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />',
    '      <remove fileExtension=".woff2" />',
    '      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />',
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '</configuration>',
    '',
  ].join('\n');

/** nginx; a part of a server block, to be included. */
const nginx = (): string =>
  [
    'index index.html;',
    '# Where the app lies in a folder: /folder/404.html',
    'error_page 404 /404.html;',
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control "${caching.pages}" always;`,
    'location ~ /assets/ {',
    // A location with headers of its own forgets those around it.
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header Cache-Control "${caching.assets}" always;`,
    '}',
    '',
  ].join('\n');

/** By name, what common hosts read to answer with the headers; each ignores the files of the others. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  _headers: headersFile(),
  '.htaccess': apache(),
  'web.config': iis(),
  'nginx.conf': nginx(),
});

export const writeHostFiles = async (outDir: string): Promise<void> => {
  for (const [name, text] of Object.entries(hostFiles())) await writeFile(join(outDir, name), text);
};
