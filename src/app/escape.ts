/** Escape counts when it is pressed as often as this within as many milliseconds. */
const PRESSES = 3;
const WITHIN = 3000;

/** Listens for Escape again and again: the way out of someone who is watched. */
export const listenForEscape = (leave: () => void): void => {
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    presses = [...presses.filter((each) => event.timeStamp - each < WITHIN), event.timeStamp];
    if (presses.length < PRESSES) return;
    // To the browser Escape says to stop loading, and the neutral page must load.
    event.preventDefault();
    if (!document.documentElement.hidden) leave();
  }, true);
};
