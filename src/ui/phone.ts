/** By itself, as it stands on the first screen and the other drawings do not. */
export const phone =
  'M6.6 3.5h2.1a1 1 0 0 1 1 .8l.7 3.2a1 1 0 0 1-.4 1.1L8.4 9.8a12 12 0 0 0 5.8 5.8l1.2-1.6a1 1 0 0 1 1.1-.4l3.2.7a1 1 0 0 1 .8 1v2.1a2.6 2.6 0 0 1-2.7 2.6A14.4 14.4 0 0 1 4 6.2a2.6 2.6 0 0 1 2.6-2.7z';
