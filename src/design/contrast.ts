type Channels = readonly [red: number, green: number, blue: number];

/** `#rrggbb`, `#rgb` or `rgb(r, g, b)` as numbers from 0 to 255; undefined where it is none of these. */
export const readColor = (text: string): Channels | undefined => {
  const long = text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const hex = /^#(..)(..)(..)$/.exec(long)?.slice(1).map((two) => Number.parseInt(two, 16));
  const decimal = /^rgb\((\d+),? (\d+),? (\d+)\)$/.exec(text)?.slice(1).map(Number);
  const [red, green, blue] = hex ?? decimal ?? [];
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
};

/** How light a color is, from 0 to 1, as WCAG 2 defines it. */
const luminance = (channels: Channels): number => {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colors, from 1 to 21, as WCAG 2 defines it; undefined where one cannot be read. */
export const contrast = (one: string, other: string): number | undefined => {
  const colors = [readColor(one), readColor(other)];
  if (colors[0] === undefined || colors[1] === undefined) return undefined;
  const [light, dark] = [luminance(colors[0]), luminance(colors[1])].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
