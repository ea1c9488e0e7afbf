import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';
import { yearChoices } from './years.ts';

interface Props {
  readonly place: string;
  readonly checked: Checked;
  /** Whether somebody chose the year, or the dates on the sheet tell it. */
  readonly known: boolean;
  readonly onChoose: (year: number) => void;
}

/** For which bureau and year; the year goes by the data and can be chosen. No year is named before one is known. */
export function YearMenu({ place, checked: { year, years }, known, onChoose }: Props) {
  const t = useTexts(submitTexts);
  return (
    <Menu
      checkedValues={{ year: known ? [String(year)] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => onChoose(Number(checkedItems[0]))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          aria-label={known ? t.chooseYear(place, year) : t.yearUnknownChoose(place)}
        >
          {place} · {known ? year : t.yearUnknown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {yearChoices(years, year, new Date().getFullYear()).map((one) => (
            <MenuItemRadio key={one.year} name="year" value={String(one.year)}>
              {one.count === 0 ? one.year : t.yearWith(one.year, one.count)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
