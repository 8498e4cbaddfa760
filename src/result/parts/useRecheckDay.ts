import { useContent } from '#content';
import type { SettledAssessment } from '#engine';

/** The sentence that names the day to answer again; null where nothing asks for it. */
export const useRecheckDay = ({ recheckDays }: SettledAssessment, today: Date): string | null => {
  const { result } = useContent().screens;
  if (recheckDays === null) return null;
  const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + recheckDays);
  const format = new Intl.DateTimeFormat(result.locale, { weekday: 'long', month: 'long', day: 'numeric' });
  return result.recheckOn(format.format(date));
};
