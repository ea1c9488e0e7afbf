/** The host around the pane: that it is there, its language and colours, its ribbon, and showing the pane. */

/** Resolves when Excel is ready for us. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

/** The language of Excel's own screen, such as `nl-NL`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage || navigator.language;
}

/** Whether Excel shows itself dark; `null` when it does not tell, as on the web. */
export function hostIsDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  const hex = background === undefined ? null : /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (hex === null) return null;
  const [red, green, blue] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

/**
 * Ties the buttons of the ribbon, by their names in `manifest.xml`, to what they do; each opens the pane first. To be
 * called before Excel is ready: it may press a button as soon as it is.
 */
export function onRibbon(commands: Readonly<Record<string, () => void>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(event, run));
  }
}

async function answer(event: Office.AddinCommands.Event, run: () => void): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    run();
  } finally {
    event.completed();
  }
}

/** Whether this Excel has a set of functions, such as `ExcelApi` `1.13`. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
