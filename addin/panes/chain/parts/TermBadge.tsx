import { Badge } from '@fluentui/react-components';
import {
  CalendarCancelRegular,
  CalendarClockRegular,
  CalendarQuestionMarkRegular,
  CalendarRegular,
} from '@fluentui/react-icons';
import { useTexts } from '#addin/i18n/index.ts';
import type { TermStatus } from '#shared/blauwdruk/index.ts';
import { partTexts } from './texts.ts';

const looks = {
  passed: { icon: <CalendarCancelRegular />, color: 'danger' },
  'perhaps-passed': { icon: <CalendarQuestionMarkRegular />, color: 'warning' },
  'this-week': { icon: <CalendarClockRegular />, color: 'warning' },
  later: { icon: <CalendarRegular />, color: 'informative' },
} as const satisfies Record<TermStatus, object>;

/** Where today stands against a term, in an icon and a word. A term that no law sets is never shown as late. */
export function TermBadge(props: {
  readonly status: TermStatus;
  readonly advisory: boolean;
  /** Its last day as people read it, where nothing beside the badge says it. */
  readonly until?: string;
}) {
  const t = useTexts(partTexts);
  const { status, advisory, until } = props;
  const word = advisory ? t.advisoryStatus[status] : t.termStatus[status];
  const { icon, color } = looks[status];
  const isOver = status === 'passed' || status === 'perhaps-passed';
  return (
    <Badge appearance="tint" icon={icon} color={advisory && isOver ? 'informative' : color}>
      {until === undefined ? word : status === 'later' ? t.untilDate(until) : `${word}: ${until}`}
    </Badge>
  );
}
