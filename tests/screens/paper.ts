import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type * as Pdfjs from 'pdfjs-dist';

export const papers = ['A4', 'Letter'] as const;

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/build/pdf.mjs'));
/** An address that only the route below answers; a PDF reader needs an origin to load its parts from. */
const reader = 'http://localhost/pdf-reader';

/** What the browser would print. */
export const print = (page: Page, format: (typeof papers)[number]): Promise<Buffer> => page.pdf({ format, preferCSSPageSize: false, printBackground: false });

/** Opens a blank page that reads PDFs with the packaged reader. */
export const openReader = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.route(`${reader}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1);
    if (!name) return route.fulfill({ body: '<!doctype html><title>PDF</title>', contentType: 'text/html' });
    return route.fulfill({ path: `${pdfjs}/${name}`, contentType: 'text/javascript' });
  });
  await page.goto(`${reader}/`);
  return page;
};

/** Draws every page of a PDF, at 1.5 times the size of the paper; returns one PNG a page. */
export const draw = async (readerPage: Page, pdf: Buffer): Promise<Buffer[]> => {
  const drawn = await readerPage.evaluate(
    async ({ from, base64 }) => {
      const { getDocument, GlobalWorkerOptions } = (await import(`${from}/pdf.min.mjs`)) as typeof Pdfjs;
      GlobalWorkerOptions.workerSrc = `${from}/pdf.worker.min.mjs`;
      const book = await getDocument({ data: Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)) }).promise;
      const pictures: string[] = [];
      for (let number = 1; number <= book.numPages; number += 1) {
        const sheet = await book.getPage(number);
        const viewport = sheet.getViewport({ scale: 1.5 });
        const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
        await sheet.render({ canvas, viewport }).promise;
        pictures.push(canvas.toDataURL('image/png').split(',')[1] ?? '');
      }
      await book.destroy();
      return pictures;
    },
    { from: reader, base64: pdf.toString('base64') },
  );
  return drawn.map((each) => Buffer.from(each, 'base64'));
};
