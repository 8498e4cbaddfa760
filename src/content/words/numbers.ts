/** The words around phone numbers and the choice of a country. */
export interface NumbersWords {
  readonly title: string;
  readonly choose: string;
  readonly why: string;
  readonly none: string;
  /** Offers the country the device suggests; the person confirms it. */
  readonly suggest: (place: string) => string;
  readonly call: (number: string) => string;
  readonly emergency: string;
  readonly urgent: string;
  /** For a number whose check is too old or was never made. */
  readonly confirm: string;
  readonly anyPlace: string;
  readonly signsTitle: string;
}
