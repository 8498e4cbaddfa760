import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Choices } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const groups = [
  { heading: 'Sweet', choices: [{ value: 'fig', label: 'A fig' }, { value: 'pear', label: 'A pear' }] },
  { heading: 'Sour', choices: [{ value: 'lime', label: 'A lime' }] },
  { choices: [{ value: 'none', label: 'None of these' }] },
];
const shared = { name: 'fruit', legend: 'Which do you like?', groups };
const several = { ...shared, several: true as const, exclusive: ['none'], onChange: () => {} };

describe('the choices', () => {
  it('render every choice under its heading, with nothing preselected', () => {
    render(<Choices {...several} value={[]} />);
    const question = within(screen.getByRole('group', { name: 'Which do you like?' }));
    expect(within(question.getByRole('group', { name: 'Sweet' })).getAllByRole('checkbox')).toHaveLength(2);
    expect(within(question.getByRole('group', { name: 'Sour' })).getByRole('checkbox', { name: 'A lime' })).not.toBeChecked();
    expect(question.getAllByRole('checkbox', { checked: false })).toHaveLength(4);
    expect(question.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Sweet', 'Sour']);
  });

  it('keep the earlier answer', () => {
    render(<Choices {...shared} value="lime" onChange={() => {}} />);
    expect(screen.getByRole('radio', { name: 'A lime' })).toBeChecked();
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3);
  });

  it('take a tap anywhere on the card', async () => {
    const onChange = vi.fn();
    render(<Choices {...several} value={['fig']} onChange={onChange} />);
    await userEvent.setup().click(screen.getByText('A lime'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['fig', 'lime']);
  });

  it('let what stands alone stand alone', async () => {
    const onChange = vi.fn();
    render(<Choices {...several} value={['fig', 'lime']} onChange={onChange} />);
    await userEvent.setup().click(screen.getByText('None of these'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['none']);
  });

  it('say which tick a tick has taken away, and nothing where it took none', async () => {
    const Fruit = () => {
      const [value, setValue] = useState<readonly string[]>(['fig', 'lime']);
      const unticked = { one: (label: string) => `${label} unticked`, others: 'Others unticked' };
      return <Choices {...several} unticked={unticked} value={value} onChange={setValue} />;
    };
    render(<Fruit />);
    const user = userEvent.setup();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByText('None of these'));
    expect(screen.getByRole('status')).toHaveTextContent('Others unticked');
    await user.click(screen.getByText('A pear'));
    expect(screen.getByRole('status')).toHaveTextContent('None of these unticked');
    await user.click(screen.getByText('A fig'));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByText('A fig'));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('still show an error that is mended, as nothing moves, and no longer read it out', () => {
    render(<Choices {...several} value={['fig']} error="Choose a fruit" />);
    expect(screen.getByText('Choose a fruit')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Which do you like?' })).not.toHaveAccessibleDescription();
  });

  it('read out each paragraph of the help with the question, then the error', () => {
    const { container } = render(<Choices {...several} value={[]} help={'One is enough.\nMore are fine.'} error="Choose a fruit" />);
    expect(screen.getByRole('group', { name: 'Which do you like?' })).toHaveAccessibleDescription('One is enough. More are fine. Choose a fruit');
    expect(container.querySelectorAll('.fieldset-help p')).toHaveLength(2);
  });

  it('have no axe violation, with and without an error', async () => {
    const { container, rerender } = render(<Choices {...several} value={[]} help="One is enough." />);
    expect(await violationsIn(container)).toEqual([]);
    rerender(<Choices {...several} value={[]} help="One is enough." error="Choose a fruit" />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
