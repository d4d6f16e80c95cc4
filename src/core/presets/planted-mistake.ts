/** A mistake that was put in on purpose. */
export interface PlantedMistake {
  readonly tab: string;
  /** A1 notation. */
  readonly cell: string;
  readonly what: string;
  /** The check that finds it. */
  readonly rule: string;
}
