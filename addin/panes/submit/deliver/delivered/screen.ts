/** A screen about what was submitted for a year. */
export interface ScreenProps {
  readonly year: number;
}
