import * as z from 'zod/mini';
import type { Answer, Item } from '#engine';

const quoted = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** The schema of one item's answer. Its messages say what was found, for a file or a log; screens have their own words. */
export const answerSchema = (item: Item): z.ZodMiniType<Answer> => {
  const made = schemas.get(item) ?? makeSchema(item);
  schemas.set(item, made);
  return made;
};

const schemas = new WeakMap<Item, z.ZodMiniType<Answer>>();

const makeSchema = (item: Item): z.ZodMiniType<Answer> => {
  switch (item.kind) {
    case 'single':
      return z.enum(item.options, {
        error: ({ input }) =>
          typeof input === 'string' ? `unknown option ${quoted(input)}` : `expected one option, got ${quoted(input)}`,
      });
    case 'multiple': {
      const option = z.enum(item.options, {
        error: ({ input }) =>
          typeof input === 'string' ? `unknown option ${quoted(input)}` : `expected an option, got ${quoted(input)}`,
      });
      return z
        .array(option, { error: ({ input }) => `expected a list of options, got ${quoted(input)}` })
        .check(z.minLength(1, { error: 'the list is empty, so nothing was answered' }));
    }
    case 'scale':
      return z
        .int({ error: ({ input }) => `expected a whole number from ${item.min} to ${item.max}, got ${quoted(input)}` })
        .check(
          z.gte(item.min, { error: ({ input }) => `expected at least ${item.min}, got ${quoted(input)}` }),
          z.lte(item.max, { error: ({ input }) => `expected at most ${item.max}, got ${quoted(input)}` }),
        );
  }
};
