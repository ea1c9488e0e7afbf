import type { CalendarTerm } from '#shared/blauwdruk/index.ts';

export const icsType = 'text/calendar';

const hour = 3_600;
/** The hour of the morning at which a calendar reminds. */
const remindAt = 9;

/**
 * An iCalendar file (RFC 5545) of terms as whole days, each with a reminder. The library is fetched when it is first made.
 * `made` is the moment of making.
 */
export async function icsOf(
  terms: readonly CalendarTerm[],
  name: string,
  made: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Meldbeeld', product: 'Ketenaanpak', language: 'NL' } });
  for (const { id, day, title, remindDaysBefore } of terms) {
    const event = calendar.createEvent({
      id: `${encodeURIComponent(id)}@meldbeeld`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: made,
      summary: title,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: (remindDaysBefore * 24 - remindAt) * hour,
      description: title,
    });
  }
  return new TextEncoder().encode(calendar.toString());
}
