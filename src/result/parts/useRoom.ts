import { useContent } from '#content';
import { useSession } from '#session';

/** What an emergency room is called where the person is. */
export const useRoom = (): string => {
  const { words, screens } = useContent();
  const place = useSession((session) => session.place);
  return (place === null ? undefined : words.rooms[place]) ?? screens.result.anyRoom;
};
