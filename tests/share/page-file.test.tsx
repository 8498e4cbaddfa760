import { describe, expect, it } from 'vitest';
import { pageFile } from '../../src/share/page-file.ts';
import { setup } from '../support/screens.tsx';

const fileOf = async () => {
  setup(
    <>
      <p className="screen-only">only in the app</p>
      <p className="print-only">only elsewhere</p>
      <h1 tabIndex={-1}>You can try massage</h1>
      <nav>links</nav>
      <details>
        <summary>More</summary>
        <p>folded away</p>
      </details>
      <p>
        See <a href="/sources">the sources</a>, <a href="https://example.org/paper">a paper</a>, <a href="tel:112">112</a>.
      </p>
      <button type="button">press</button>
      <dialog>a dialog</dialog>
      <script>alert(1)</script>
    </>,
  );
  const style = document.createElement('style');
  style.textContent = '@font-face { font-family: "Far"; src: url(/far.woff2); } @layer screens { .red { color: red; } }';
  document.head.append(style);
  const file = pageFile(document, 'a-page', 'Answers given on <today>.');
  style.remove();
  return { file, text: await file.text() };
};

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('the page as a file of its own', () => {
  it('says what the page says, with what is folded away open, and the note over it', async () => {
    const page = parsed((await fileOf()).text);
    expect(page.querySelector('h1')?.textContent).toBe('You can try massage');
    expect(page.querySelector('details')?.open).toBe(true);
    expect(page.querySelector('main')?.firstElementChild?.textContent).toBe('Answers given on <today>.');
    expect(page.body.textContent).toContain('only elsewhere');
    expect(page.querySelector('.print-only')).toBeNull();
  });

  it('has no script, nothing to press, and nothing of the app around it', async () => {
    const { text } = await fileOf();
    const page = parsed(text);
    expect(page.querySelectorAll('script, button, nav, dialog, link, img, iframe, form')).toHaveLength(0);
    expect(page.body.textContent).not.toContain('only in the app');
    expect(text).not.toMatch(/ on[a-z]+=/);
  });

  it('asks no server for anything: no font, no address in its styles, and a policy that forbids the rest', async () => {
    const { text } = await fileOf();
    expect(text).not.toMatch(/url\(|@import|@font-face/);
    expect(text).toContain('color: red');
    expect(parsed(text).querySelector('meta[http-equiv]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('keeps links to sources and numbers, and the words of links into the app', async () => {
    const page = parsed((await fileOf()).text);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://example.org/paper', 'tel:112']);
    expect(page.body.textContent).toContain('See the sources, a paper, 112.');
  });

  it('is an HTML file in one encoding', async () => {
    const { file, text } = await fileOf();
    expect(file).toMatchObject({ name: 'a-page.html', type: 'text/html' });
    expect(text).toMatch(/^<!doctype html>\n<html[^>]*><head>.*<meta charset="utf-8">/s);
  });
});
