/** A day, as it is written in a language. */
export const dateOf = (at: number, locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
