import { Button, Field, MessageBar, MessageBarBody, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { PaneFrame } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Caller } from '#addin/session/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { MunicipalityCode } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { offerForm, putForm } from './make.ts';
import { Outcome } from './Outcome.tsx';
import { reportTexts } from './texts.ts';
import { useMaking } from './useMaking.ts';

/** How many years back a form can be asked for. */
const yearsBack = 10;

/** The municipalities whose form somebody may see: a bureau those of its area, a municipality its own, others none. */
export function formMunicipalities(caller: Caller): readonly MunicipalityCode[] {
  if (caller.bureau !== null) return bureauOf(caller.bureau).area;
  return caller.city === null ? [] : [caller.city];
}

/** The statutory form of a municipality and year, on a sheet or as a file. The form is about the year before, until 1 April. */
export function StatutoryForm({ kinds }: { readonly kinds: React.ReactNode }) {
  const t = useTexts(reportTexts);
  const format = useFormat();
  const api = useApi();
  const caller = useCaller();
  const making = useMaking();
  const byName = formMunicipalities(caller)
    .map((code) => ({ code, name: valueLabel('city', code, 'nl') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const own = caller.bureau === null ? byName[0]?.code : bureauOf(caller.bureau).city;
  const [municipality, setMunicipality] = useState(own ?? '');
  const lastYear = new Date().getFullYear() - 1;
  const [year, setYear] = useState(lastYear);
  const words = { t, format };
  const make = (): void =>
    void making.run(async (signal, at) => {
      const form = await api.wga({ municipality, year }, { signal });
      at('writing');
      return { step: 'made', sheets: await putForm(form, words), changed: null };
    });
  const toFile = (): void =>
    void making.run(async (signal) => ({
      step: 'saved',
      file: offerForm(await api.wga({ municipality, year }, { signal }), words),
    }));
  const working = making.state.step === 'working';
  return (
    <PaneFrame
      title={t.title}
      footer={
        <>
          <Outcome making={making} onPut={() => undefined} />
          <Button disabled={working} onClick={toFile}>
            {t.file}
          </Button>
          <Button appearance="primary" disabled={working} onClick={make}>
            {t.make}
          </Button>
        </>
      }
    >
      {kinds}
      <Text>{t.formIntro}</Text>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t.notPublic}</MessageBarBody>
      </MessageBar>
      <Field label={t.municipality}>
        <Select
          value={municipality}
          onChange={(_, { value }) => {
            making.forget();
            setMunicipality(value);
          }}
        >
          {byName.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.year}>
        <Select
          value={String(year)}
          onChange={(_, { value }) => {
            making.forget();
            setYear(Number(value));
          }}
        >
          {Array.from({ length: yearsBack }, (_, back) => (
            <option key={back}>{lastYear - back}</option>
          ))}
        </Select>
      </Field>
    </PaneFrame>
  );
}
