/** Something the add-in asked for that the stand-in only writes down, such as the colour of a chart's line. */
export interface JournalEntry {
  /** `Chart.SetPosition` or `ChartTitle.Text` */
  readonly member: string;
  readonly kind: 'call' | 'set';
  /** Arguments, or the value that was set; objects by class and name. */
  readonly values: readonly unknown[];
}

/** The list of all that was only recorded: a test reads it, the workbench may show it. */
export class Journal {
  readonly entries: JournalEntry[] = [];

  add(entry: JournalEntry): void {
    this.entries.push(entry);
  }

  /** The entries of one class or member: `journal.of('Chart')`, `journal.of('Chart.SetPosition')`. */
  of(member: string): JournalEntry[] {
    return this.entries.filter((entry) => entry.member === member || entry.member.startsWith(`${member}.`));
  }
}
