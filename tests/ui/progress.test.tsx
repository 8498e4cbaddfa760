import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Progress, type ProgressPart } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const parts: readonly ProgressPart[] = [
  { name: 'Wash', state: 'done' },
  { name: 'Peel', state: 'left-out' },
  { name: 'Cook', state: 'here' },
  { name: 'Eat', state: 'ahead' },
];
const view = () => render(<Progress id="far" parts={parts} place="Cook, part 3 of 4." label="Step 5, at most 2 more" />);

describe('the progress', () => {
  it('says where someone is and how much may still come', () => {
    const { container } = view();
    expect(container.querySelector('#far')).toHaveTextContent(/^Cook, part 3 of 4\. Step 5, at most 2 more$/);
  });

  it('draws each part in its order, every state in a way of its own', () => {
    const { container } = view();
    const drawn = [...container.querySelectorAll('li')];
    expect(drawn.map(({ textContent }) => textContent)).toEqual(['Wash', 'Peel', 'Cook', 'Eat']);
    expect(new Set(drawn.map(({ className }) => className)).size).toBe(4);
  });

  it('draws for the eye alone: the words say the same', () => {
    view();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('has no axe violation', async () => expect(await violationsIn(view().container)).toEqual([]));
});
