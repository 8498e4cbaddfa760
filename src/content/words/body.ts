/** The words beside the drawing of the body. */
export interface BodyWords {
  readonly works: string;
  readonly off: string;
}
