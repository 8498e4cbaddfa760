import type { Page } from '@playwright/test';
import { addStyle } from './support.ts';

/** What is on a screen and can be seen; runs in the page. */
const seen = () => {
  const hidden = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath === 'inset(50%)') return true;
    }
    // Such as a link to the main part, which comes into view with focus.
    const { right, bottom, width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0;
  };
  return { hidden, tell: (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.slice(0, 50)}` };
};

const inPage = <Result>(page: Page, measure: (tools: ReturnType<typeof seen>) => Result): Promise<Result> =>
  page.evaluate(`(${measure.toString()})((${seen.toString()})())`);

export const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));

/** What can be tapped and is less than 48 px high; links within a sentence are exempt. */
export const smallTargets = (page: Page): Promise<string[]> =>
  inPage(page, ({ hidden, tell }) => {
    const inSentence = (link: Element): boolean => {
      if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
      let block = link.parentElement;
      while (block !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      let around = block?.textContent ?? '';
      for (const each of block?.querySelectorAll('a') ?? []) around = around.replace(each.textContent, '');
      return /\p{L}/u.test(around);
    };
    const isTarget = (element: Element): boolean => {
      if (element instanceof HTMLLabelElement) return element.control instanceof HTMLInputElement && /checkbox|radio/.test(element.control.type);
      // The label around an input is what is tapped.
      return !(element instanceof HTMLInputElement && element.closest('label') !== null);
    };
    return [...document.querySelectorAll('a[href], button, summary, select, input, textarea, label, [role="button"]')]
      .filter((element) => isTarget(element) && !hidden(element) && !inSentence(element))
      .filter((element) => element.getBoundingClientRect().height < 47.5)
      .map((element) => `${element.getBoundingClientRect().height.toFixed(1)} px high: ${tell(element)}`);
  });

/** Text that is cut off, runs out of the window or out of its own box, or lies on other text. */
export const cutOff = (page: Page): Promise<string[]> =>
  inPage(page, ({ hidden, tell }) => {
    const problems = new Set<string>();
    // What lies under the head that stays in view has only been scrolled past.
    scrollTo(0, 0);
    const lines: { readonly box: DOMRect; readonly of: Element }[] = [];
    const width = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const of = text.parentElement;
      if (of === null || text.textContent?.trim() === '' || /^(script|style|noscript|option|title|desc)$/.test(of.localName) || hidden(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        lines.push({ box, of });
        if (box.left < -1 || box.right > width + 1) problems.add(`out of the window: ${tell(of)}`);
        let own = true;
        for (let around: Element | null = of; around !== null && around !== document.body; around = around.parentElement) {
          const style = getComputedStyle(around);
          if (style.display === 'inline' || style.display === 'contents') continue;
          const edge = around.getBoundingClientRect();
          const wide = Math.max(box.right - edge.right, edge.left - box.left);
          const high = Math.max(box.bottom - edge.bottom, edge.top - box.top);
          const clips = `${style.overflowX} ${style.overflowY}` !== 'visible visible';
          if (clips && (wide > 1 || high > 0.3 * box.height)) problems.add(`cut off by ${tell(around)}: ${tell(of)}`);
          const boxed = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0;
          if (own && boxed && (wide > 1 || high > 0.3 * box.height)) problems.add(`out of its box ${tell(around)}: ${tell(of)}`);
          own &&= !boxed;
        }
      }
    }
    lines.forEach(({ box, of }, at) => {
      for (const other of lines.slice(at + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 2 && high > 0.4 * Math.min(box.height, other.box.height)) problems.add(`one upon the other: ${tell(of)} / ${tell(other.of)}`);
      }
    });
    return [...problems];
  });

/** What a person taps to answer and has not: the control itself and the card around it, as boxes on the whole page. */
const uncheckedBoxes = (page: Page) =>
  inPage(page, ({ hidden, tell }) => {
    const bordered = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0;
    return [...document.querySelectorAll('input:not(:checked), select, textarea')].flatMap((control) => {
      const card = control.closest('label');
      const found: Element[] = [];
      if (!hidden(control)) found.push(control);
      if (card !== null && (bordered(card) || found.length === 0)) found.push(card);
      return found.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height, name: tell(element) };
      });
    });
  });

/**
 * Borders of unchecked controls that stand out from their surroundings by less than 3:1, measured in the picture that
 * the browser draws: on each side, the strongest of the outermost pixels against one just outside.
 */
export const faintBorders = async (page: Page): Promise<string[]> => {
  // What follows from a change of light is drawn by then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const boxes = await uncheckedBoxes(page);
  if (boxes.length === 0) return [];
  const png = (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
  return page.evaluate(
    async (given) => {
      const bytes = Uint8Array.from(atob(given.png), (each) => each.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d', { willReadFrequently: true });
      if (drawing === null) throw new Error('nothing to draw on');
      drawing.drawImage(image, 0, 0);
      const luminance = (x: number, y: number): number => {
        const [red = 0, green = 0, blue = 0] = [...drawing.getImageData(Math.round(x), Math.round(y), 1, 1).data].map((each) => {
          const part = each / 255;
          return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const faint = ({ x, y, width, height }: (typeof given.boxes)[number]): number => {
        const sides = [
          { x: x + width / 2, y, right: 0, down: 1 },
          { x: x + width / 2, y: y + height - 1, right: 0, down: -1 },
          { x, y: y + height / 2, right: 1, down: 0 },
          { x: x + width - 1, y: y + height / 2, right: -1, down: 0 },
        ];
        return Math.min(
          ...sides.map((side) => {
            const outside = luminance(side.x - 3 * side.right, side.y - 3 * side.down);
            return Math.max(...[0, 1, 2, 3].map((inward) => contrast(outside, luminance(side.x + inward * side.right, side.y + inward * side.down))));
          }),
        );
      };
      return given.boxes
        .map((box) => ({ name: box.name, is: faint(box) }))
        .filter(({ is }) => is < 3)
        .map(({ name, is }) => `${is.toFixed(2)}:1 ${name}`);
    },
    { png, boxes },
  );
};

/** The text spacing of WCAG 1.4.12, as someone's own style sheet sets it. */
export const spaceText = (page: Page) =>
  addStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  );
