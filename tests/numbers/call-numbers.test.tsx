import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { places } from '#data';
import { CallNumbers, PlaceChooser } from '#numbers';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { words } = content;
const today = new Date('2026-11-23T12:00:00');
const later = new Date('2027-12-24T12:00:00');
const telLinks = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('the numbers to call', () => {
  it.each(Object.entries(places))('are those of %s, each as a link that calls', async (place, { numbers }) => {
    const { container } = setup(<CallNumbers kind="both" today={today} />, { place });
    const emergency = numbers.filter(({ kind }) => kind === 'emergency');
    const urgent = numbers.filter(({ kind }) => kind === 'urgent');
    expect(telLinks()).toEqual([...emergency, ...urgent].map(({ tel }) => tel));
    expect(screen.getByText(words.places[place]!.urgent)).toBeVisible();
    expect(screen.getByText(words.anyPlace)).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it('call 111 for advice in Great Britain and for an emergency in New Zealand', () => {
    setup(<CallNumbers kind="emergency" today={today} />, { place: 'uk-gb' });
    expect(telLinks()).toEqual(['tel:999', 'tel:112']);
    expect(screen.getByText(/111 is for advice here/)).toBeVisible();
  });

  it('say in New Zealand that 111 is the emergency number', () => {
    setup(<CallNumbers kind="emergency" today={today} />, { place: 'nz' });
    expect(telLinks()).toEqual(['tel:111']);
    expect(screen.getByText(/111 is the emergency number here/)).toBeVisible();
  });

  it('leave out emergency numbers where advice is asked for, and the other way round', () => {
    const { unmount } = setup(<CallNumbers kind="urgent" today={today} />, { place: 'au' });
    expect(telLinks()).toEqual(['tel:1800022222']);
    unmount();
    setup(<CallNumbers kind="emergency" today={today} />, { place: 'au' });
    expect(telLinks()).toEqual(['tel:000']);
  });

  it('ask to be confirmed where they were never checked: last and softly, as nobody shall doubt a number while calling', () => {
    const { container } = setup(<CallNumbers kind="emergency" today={today} />, { place: 'us' });
    expect(screen.getByText('Please confirm 911 when there is time.')).toHaveClass('soft', 'small');
    expect(container.querySelector('.call')!.lastElementChild).toHaveTextContent(/^Please confirm/);
    expect(screen.queryByText(/does not connect/)).toBeNull();
  });

  it('ask to be confirmed once their check is older than a year, and not before', () => {
    const { unmount } = setup(<CallNumbers kind="emergency" today={today} />, { place: 'ie' });
    expect(screen.queryByText(/Please confirm/)).toBeNull();
    unmount();
    setup(<CallNumbers kind="emergency" today={later} />, { place: 'ie' });
    expect(screen.getByText('Please confirm 112, 999 when there is time.')).toBeVisible();
  });

  it('are there to press before a country is chosen: those of the country the device suggests, by its name, and 112', () => {
    const { place } = setup(<CallNumbers kind="emergency" today={today} languages={['en-US', 'en']} />);
    expect(screen.getByRole('link', { name: 'In the United States: call 911' })).toHaveAttribute('href', 'tel:911');
    expect(screen.getByRole('link', { name: 'Call 112 (many mobile phones)' })).toHaveAttribute('href', 'tel:112');
    expect(telLinks()).toEqual(['tel:911', 'tel:112']);
    expect(place()).toBeNull();
  });

  it('are 112 alone where the device suggests no country, and 112 once where that is its number', () => {
    const { unmount } = setup(<CallNumbers kind="emergency" today={today} languages={['en']} />);
    expect(telLinks()).toEqual(['tel:112']);
    unmount();
    setup(<CallNumbers kind="emergency" today={today} languages={['de-DE']} />);
    expect(telLinks()).toEqual(['tel:112']);
    expect(screen.getByRole('link', { name: 'In the European Union: call 112' })).toBeVisible();
  });

  it('give no emergency line where advice is asked for and no country is chosen', () => {
    setup(<CallNumbers kind="urgent" today={today} />);
    expect(telLinks()).toEqual([]);
    expect(screen.queryByText(words.anyPlace)).toBeNull();
    expect(screen.getByText(/Choose your country to see who to call/)).toBeVisible();
  });

  it('do not promise an advice line where the country has none, and do not name numbers that are not there', () => {
    setup(<CallNumbers kind="urgent" today={today} />, { place: 'us' });
    expect(telLinks()).toEqual([]);
    expect(screen.queryByText(/These numbers are for/)).toBeNull();
    expect(screen.queryByText(/Please confirm/)).toBeNull();
  });

  it('stand under the name of their kind where both kinds are shown', () => {
    setup(<CallNumbers kind="both" today={today} />, { place: 'uk-gb' });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Emergency', 'Advice today, not an emergency']);
  });

  it('are read out when the country changes, from when someone is at the choice, and nowhere else on the screen', async () => {
    const both = [true, false].map((chooser) => (
      <CallNumbers key={String(chooser)} kind="emergency" chooser={chooser} notes={chooser} today={today} />
    ));
    const { container, user } = setup(<>{both}</>, { place: 'uk-gb' });
    expect(container.querySelectorAll('[aria-live]')).toHaveLength(0);
    await user.click(screen.getByText('Change the country'));
    await user.click(screen.getByRole('combobox'));
    expect(container.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(screen.getAllByText(/111 is for advice here/)).toHaveLength(1);
    expect(screen.getAllByText(/These numbers are for/)).toHaveLength(1);
  });

  it('give way to those of a country once it is chosen', async () => {
    const { user, place } = setup(<CallNumbers kind="emergency" today={today} />);
    expect(screen.getByText(words.anyPlace)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you now?' }), 'Canada');
    expect(place()).toBe('ca');
    expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('leave the choice where it is while it is made, so that a keyboard can go through the countries', async () => {
    const { user } = setup(<CallNumbers kind="emergency" today={today} />);
    const choice = screen.getByRole('combobox');
    for (const country of ['Ireland', 'Canada', 'Choose a country', 'India']) {
      await user.selectOptions(choice, country);
      expect(screen.getByRole('combobox')).toBe(choice);
    }
    expect(telLinks()).toEqual(['tel:112', 'tel:108']);
  });

  it('let another country be chosen', async () => {
    const { user } = setup(<CallNumbers kind="emergency" today={today} />, { place: 'us' });
    await user.click(screen.getByText('Change the country'));
    await user.selectOptions(screen.getByRole('combobox'), 'Ireland');
    expect(telLinks()).toEqual(['tel:112', 'tel:999']);
  });
});

describe('the choice of a country', () => {
  it('has nothing chosen before the person chooses, and offers what the device suggests by name', async () => {
    const { user, place } = setup(<PlaceChooser languages={['en-NZ']} />);
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(place()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Yes, I am in New Zealand' }));
    expect(place()).toBe('nz');
    expect(screen.getByRole('combobox')).toHaveValue('nz');
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers nothing from a language alone', () => {
    setup(<PlaceChooser languages={['en']} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be taken back', async () => {
    const { user, place } = setup(<PlaceChooser languages={[]} />, { place: 'us' });
    await user.selectOptions(screen.getByRole('combobox'), 'Choose a country');
    expect(place()).toBeNull();
  });
});
