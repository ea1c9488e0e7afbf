import type { IsoDate } from '#shared/registration/index.ts';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The date in the Netherlands, where the reports are made, at a moment. */
export const dateInTheNetherlands = (moment: Date): IsoDate => calendar.format(moment);
