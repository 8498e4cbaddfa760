import { useState } from 'react';

/** The day on which the screen was opened, unless another is given. */
export const useToday = (given?: Date): Date => {
  const [opened] = useState(() => new Date());
  return given ?? opened;
};
