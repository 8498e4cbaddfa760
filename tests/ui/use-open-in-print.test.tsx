import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Disclosure, useOpenInPrint } from '#ui';

const Page = () => {
  useOpenInPrint();
  return (
    <>
      <Disclosure title="One">first</Disclosure>
      <Disclosure title="Two">second</Disclosure>
    </>
  );
};

it('opens what is folded while the page is printed, and folds only that again', () => {
  const { container, unmount } = render(<Page />);
  const [one, two] = container.querySelectorAll('details');
  two!.open = true;
  dispatchEvent(new Event('beforeprint'));
  expect(one!.open).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(one!.open).toBe(false);
  expect(two!.open).toBe(true);
  unmount();
  dispatchEvent(new Event('beforeprint'));
});
