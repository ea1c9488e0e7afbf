import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';
import { yearChoices } from './years.ts';

interface Props {
  readonly place: string;
  readonly checked: Checked;
  readonly onChoose: (year: number) => void;
}

/** For which bureau and year; the year goes by the data and can be chosen. */
export function YearMenu({ place, checked: { year, years }, onChoose }: Props) {
  const t = useTexts(submitTexts);
  return (
    <Menu
      checkedValues={{ year: [String(year)] }}
      onCheckedValueChange={(_, { checkedItems }) => onChoose(Number(checkedItems[0]))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" aria-label={t.chooseYear(place, year)}>
          {place} · {year}
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
