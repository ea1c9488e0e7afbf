import { Checkbox, Text } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { agendaGroupOf, agendaTitles, type OpenCase } from '#shared/blauwdruk/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PlainList } from '../../parts/PlainList.tsx';
import { codesInWords } from '../../words.ts';
import { rowOf } from './list.ts';
import { rdoTexts } from './texts.ts';

/** Every case that the routes bring, with a tick to leave it out. */
export function RdoRows(props: {
  readonly cases: readonly OpenCase<CellRef>[];
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}) {
  const t = useTexts(rdoTexts);
  const { language } = useFormat();
  const { cases, without, onChange } = props;
  if (cases.length === 0) return null;
  return (
    <Disclosure title={<Text>{t.leaveOut}</Text>}>
      <PlainList>
        {cases.map(({ key, draft, place }) => (
          <li key={rowOf(place)}>
            <Checkbox
              label={`${key.caseNumber} · ${codesInWords(draft, language)} · ${agendaTitles[agendaGroupOf(draft)][language]}`}
              checked={!without.has(rowOf(place))}
              onChange={(_, { checked }) => {
                const next = new Set(without);
                if (checked === true) next.delete(rowOf(place));
                else next.add(rowOf(place));
                onChange(next);
              }}
            />
          </li>
        ))}
      </PlainList>
    </Disclosure>
  );
}
