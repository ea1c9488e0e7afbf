import { askForCheck, goTo } from './app/navigation.ts';
import { onRibbon } from './excel/index.ts';

/** The buttons of the ribbon. They run in the same page as the pane (shared runtime), so a button only has to say where to go. */
export function registerCommands(): void {
  onRibbon({
    controleren: askForCheck,
    aanleveren: () => goTo('submit'),
    ketenaanpak: () => goTo('chain'),
    analyse: () => goTo('analyse'),
    rapport: () => goTo('report'),
    werkboek: () => goTo('workbook'),
  });
}
