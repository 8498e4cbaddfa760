import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ContentProvider } from '#content';
import { content as words, guide, pictured } from '#data';
import type { Answer } from '#engine';
import { content } from '../../src/app/content.ts';
import { sides } from '../../src/body/shapes.ts';
import { Question } from '../../src/wizard/Question.tsx';
import { safe } from '../support/clinical.ts';
import { expectNoViolation, setup } from '../wizard/setup.tsx';

const { painArea: _painArea, feel: _feel, touch: _touch, ...before } = safe;
const { prompt, options } = words.items.painArea;
const at = '/check/target';

const group = () => within(screen.getByRole('group', { name: prompt }));
const box = (option: keyof typeof options) => group().getByRole('checkbox', { name: options[option] });

/** The drawing under a finger: where it is tapped, and how it shows the zone of an option. */
const drawing = (container: Element) => {
  const one = (selector: string): Element => {
    const found = container.querySelector(`.body ${selector}`);
    if (found === null) throw new Error(`nothing is drawn at ${selector}`);
    return found;
  };
  return {
    tap: (option: string) => one(`[data-option="${option}"]`),
    look: (option: keyof typeof options) => one(`path[d="${sides[pictured.painArea[option]]}"]`).getAttribute('class'),
    whole: one(':first-child').closest('svg') as SVGElement,
  };
};

describe('the question that is drawn', () => {
  it('renders the drawing beside a checkbox for every place, with nothing chosen', () => {
    const { container } = setup(at, before);
    expect(group().getAllByRole('checkbox').map(({ id }) => id)).toEqual(['painArea-0', 'painArea-1', 'painArea-2', 'painArea-3']);
    for (const option of Object.keys(options) as (keyof typeof options)[]) {
      expect(box(option)).not.toBeChecked();
      expect(drawing(container).look(option)).toBe('body-open');
    }
  });

  it('keeps the earlier answer, in the boxes and on the drawing', () => {
    const { container } = setup(at, { ...before, painArea: ['buttock'] });
    expect(box('buttock')).toBeChecked();
    expect(drawing(container).look('buttock')).toBe('body-chosen');
    expect(drawing(container).look('calf')).toBe('body-open');
  });

  it('shows its error and moves focus to the summary, which leads to the first box', async () => {
    const { user } = setup(at, before);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const summary = await screen.findByRole('group', { name: 'Something is missing' });
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: `Tick what fits: ${prompt}` }));
    expect(box('low-back')).toHaveFocus();
    expect(screen.getByRole('group', { name: prompt })).toHaveAccessibleDescription(/Tick what fits/);
  });

  it('has no axe violation, with and without an error', async () => {
    const { user, container } = setup(at, before);
    await expectNoViolation(container);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByRole('group', { name: 'Something is missing' });
    await expectNoViolation(container);
  }, 20_000);
});

describe('the drawing and the boxes', () => {
  it('a tap on a place ticks its box, a second one takes the tick away, and both are the answer', async () => {
    const { user, container, answers } = setup(at, before);
    await user.click(drawing(container).tap('back-thigh'));
    expect(box('back-thigh')).toBeChecked();
    await user.click(drawing(container).tap('low-back'));
    expect(answers().painArea).toMatchObject({ value: ['back-thigh', 'low-back'] });
    await user.click(drawing(container).tap('back-thigh'));
    expect(box('back-thigh')).not.toBeChecked();
    await user.click(drawing(container).tap('low-back'));
    expect(answers().painArea).toBeUndefined();
  });

  it('a tick in a box lights its place on both sides of the body', async () => {
    const { user, container } = setup(at, before);
    await user.click(box('calf'));
    expect(container.querySelectorAll(`.body path.body-chosen[d="${sides.calf}"]`)).toHaveLength(2);
    await user.click(box('calf'));
    expect(drawing(container).look('calf')).not.toBe('body-chosen');
  });

  it('a tap keeps the rule that some answers stand alone', async () => {
    const alone = {
      ...content,
      facts: { ...content.facts, guide: { ...guide, items: { ...guide.items, painArea: { kind: 'multiple', options: Object.keys(options), exclusive: ['calf'] } } } },
    } as const;
    const Asked = () => {
      const [value, setValue] = useState<Answer | undefined>(['low-back', 'buttock']);
      return <Question item="painArea" value={value} error={undefined} linkTo={() => ''} onAnswer={setValue} />;
    };
    const { container } = render(<ContentProvider content={alone}><Asked /></ContentProvider>);
    await userEvent.click(drawing(container).tap('calf'));
    expect(group().getAllByRole('checkbox').map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, false, true]);
    await userEvent.click(drawing(container).tap('low-back'));
    expect(box('calf')).not.toBeChecked();
    expect(box('low-back')).toBeChecked();
  });

  it('a choice that is pointed at shows its place, and lets go of it', async () => {
    const { user, container } = setup(at, before);
    await user.hover(group().getByText(options.calf));
    expect(drawing(container).look('calf')).toBe('body-pointed');
    await user.hover(group().getByText(options.buttock));
    expect(drawing(container).look('calf')).toBe('body-open');
    expect(drawing(container).look('buttock')).toBe('body-pointed');
    await user.unhover(group().getByText(options.buttock));
    expect(drawing(container).look('buttock')).toBe('body-open');
  });
});

describe('without a pointer', () => {
  it('the keyboard reaches every box and ticks it, and the drawing follows', async () => {
    const { user, container, answers } = setup(at, before);
    box('low-back').focus();
    await user.keyboard(' ');
    await user.tab();
    expect(box('buttock')).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(box('calf')).toHaveFocus();
    await user.keyboard(' ');
    expect(answers().painArea).toMatchObject({ value: ['low-back', 'calf'] });
    expect(drawing(container).look('calf')).toBe('body-chosen');
  });

  it('neither keyboard nor screen reader meets the drawing', () => {
    const { container } = setup(at, before);
    const { whole } = drawing(container);
    expect(whole).toHaveAttribute('aria-hidden', 'true');
    expect(whole).toHaveAttribute('focusable', 'false');
    expect(whole.querySelectorAll('[tabindex], a, button, title, text')).toHaveLength(0);
    expect(group().queryByRole('img')).toBeNull();
  });
});
