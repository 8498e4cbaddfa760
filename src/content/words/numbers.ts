/** The words around phone numbers and the choice of a country. */
export interface NumbersWords {
  readonly lead: string;
  /** The label of the choice of a country, and why it is asked. */
  readonly place: string;
  readonly placeWhy: string;
  /** The choice that is none. */
  readonly placeNone: string;
  /** Offers the country the device suggests; the person confirms it. */
  readonly suggest: (place: string) => string;
  readonly numbersFor: (place: string) => string;
  readonly change: string;
  readonly emergency: string;
  readonly urgent: string;
  readonly call: (number: string) => string;
  /** Before a country is chosen: a number of the country that the device suggests, and the one of many mobile phones. */
  readonly callIn: (place: string, number: string) => string;
  readonly callMobile: (number: string) => string;
  /** Instead of an advice line, before a country is chosen. */
  readonly urgentUnchosen: string;
  /** For a number whose check is too old or was never made. */
  readonly confirm: (number: string) => string;
}
