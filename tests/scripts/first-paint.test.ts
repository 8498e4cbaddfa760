import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screens } from '#data';
import { readyForFirstPaint } from '../../scripts/first-paint.ts';

const page = readyForFirstPaint(readFileSync('index.html', 'utf8'));

describe('the page before its first paint', () => {
  it('says the language and the direction of its words', () => {
    expect(page).toContain(`<html lang="${screens.shell.locale}" dir="${screens.shell.direction}">`);
    expect(screens.shell.locale).toBe(screens.result.locale);
  });

  it('waits for the script that knows which colors and text size were chosen', () => {
    expect(page).toMatch(/<script type="module" blocking="render"[^>]* src=/);
  });
});
