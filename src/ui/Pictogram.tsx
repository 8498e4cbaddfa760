const drawings = {
  alert: 'M8 3h8l5 5v8l-5 5H8l-5-5V8z M12 8v5 M12 16.6v.01',
  phone:
    'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z',
  clock: 'M12 3a9 9 0 1 0 .01 0z M12 7v5l3.5 2',
  calendar: 'M4 6h16v14H4z M4 10.5h16 M8 3.5v4 M16 3.5v4',
  hands:
    'M7 13V6.5a1.5 1.5 0 0 1 3 0V12 M10 11V4.5a1.5 1.5 0 0 1 3 0V11 M13 11V5.5a1.5 1.5 0 0 1 3 0V12 M16 12V8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1c-2 0-3.4-.9-4.6-2.6l-2.8-3.5a1.6 1.6 0 0 1 2.4-2.1L7 13.6',
  ice: 'M12 3v18 M4.2 7.5l15.6 9 M19.8 7.5l-15.6 9 M9.5 4.5 12 7l2.5-2.5 M9.5 19.5 12 17l2.5 2.5',
  warmth: 'M7 20c-2.5-3 2.5-5 0-8s2.5-5 0-8 M12 20c-2.5-3 2.5-5 0-8s2.5-5 0-8 M17 20c-2.5-3 2.5-5 0-8s2.5-5 0-8',
  stretch: 'M12 3.5a1.8 1.8 0 1 0 .01 0z M4 5.5l5 4.5h6l5-4.5 M9 10v6l-2 5 M15 10v6l2 5 M9 16h6',
  walk: 'M13.5 2.8a1.7 1.7 0 1 0 .01 0z M13 8l-3 5 3.5 3v5 M10 13l-1.5 4L6 20.5 M13 8l2.5 3.5 3.5 1 M13 8 9 9.5 7.5 13',
  ball: 'M20 3v18 M13.5 7.5a4.7 4.7 0 1 0 .01 0z',
  rest: 'M3 19v-9 M3 15.5h18V19 M21 15.5V14a3 3 0 0 0-3-3H9.5v4.5 M6.2 10.3a1.6 1.6 0 1 0 .01 0z',
  talk: 'M4 5h16v11h-9l-5 4v-4H4z',
} as const;

export type PictogramName = keyof typeof drawings;

/** A small drawing beside words that say the same; never the only cue. */
export const Pictogram = ({ name }: { name: PictogramName }) => (
  <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
