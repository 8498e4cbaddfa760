import { useContent } from '#content';

/** A day in words; with the time of day where that counts. */
export const useDay = (): ((day: Date, timed?: boolean) => string) => {
  const { locale } = useContent().screens.result;
  return (day, timed = false) => new Intl.DateTimeFormat(locale, timed ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' }).format(day);
};
