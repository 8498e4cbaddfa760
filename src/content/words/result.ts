/** The words of the result and of the page for someone who stops early. */
export interface ResultWords {
  readonly because: string;
  readonly youTold: string;
}
