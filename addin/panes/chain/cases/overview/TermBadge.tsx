import { Badge } from '@fluentui/react-components';
import {
  CalendarCancelRegular,
  CalendarClockRegular,
  CalendarQuestionMarkRegular,
  CalendarRegular,
} from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { OpenTerm, TermStatus } from '#shared/blauwdruk/index.ts';
import { casesTexts } from '../texts.ts';

const looks = {
  passed: { icon: <CalendarCancelRegular />, color: 'danger' },
  'perhaps-passed': { icon: <CalendarQuestionMarkRegular />, color: 'warning' },
  'this-week': { icon: <CalendarClockRegular />, color: 'warning' },
  later: { icon: <CalendarRegular />, color: 'informative' },
} as const satisfies Record<TermStatus, object>;

/** When a case's next term ends and where today stands, in an icon, a word and a date. */
export function TermBadge({ term }: { readonly term: OpenTerm | null }) {
  const t = useTexts(casesTexts);
  const format = useFormat();
  if (term === null) return null;
  const { status, until } = term.due;
  return (
    <Badge appearance="tint" {...looks[status]}>
      {t.term[status](format.date(until))}
    </Badge>
  );
}
