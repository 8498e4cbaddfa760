import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Foot } from '../../src/app/Foot.tsx';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { fixed } = content.words;
const { shell } = content.screens;

describe('the foot of every screen', () => {
  it('says what this check is not, and that answers stay on this device', () => {
    setup(<Foot own />, { path: '/answers' });
    expect(screen.getByText(fixed.notDiagnosis!)).toBeVisible();
    expect(screen.getByText(fixed.private!)).toBeVisible();
  });

  it('says neither on the start page, which does so itself', () => {
    setup(<Foot own />, { path: '/' });
    expect(screen.queryByText(fixed.notDiagnosis!)).toBeNull();
    expect(screen.queryByText(fixed.private!)).toBeNull();
  });

  it('names each list of links once', async () => {
    const { container } = setup(<Foot own />, { path: '/answers' });
    for (const name of [shell.footMassage, shell.footCheck, shell.footDevice]) {
      expect(screen.getByRole('list', { name })).toBeVisible();
      expect(screen.getByText(name)).toHaveAttribute('aria-hidden', 'true');
    }
    expect(await violationsIn(container)).toEqual([]);
  });
});
