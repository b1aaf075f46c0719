import { MEASURE_WORDS, SCORE_MEASURES } from '@shirube/audience'
import {
  Cases,
  freshId,
  type InspectorProps,
  Question,
  SlotChoice,
  SlotNumber,
  Told,
} from '@shirube/inspector-kit'
import { fill } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { restOf } from './bands.ts'
import { reachOf, withEnd, withOneMore, without } from './edit-bands.ts'
import { en } from './inspector.en.ts'
import { ja } from './inspector.ja.ts'
import type { ScoreBands } from './model.ts'
import { bandWords, sayBand } from './say-band.ts'

const WORDS = { ja, en }

/** The settings of "split by score": bands whose ends meet, whatever is changed. */
export function Inspector(props: InspectorProps<ScoreBands>): ReactNode {
  const { data, onChange, context } = props
  const { language } = context
  const { bands } = data
  const t = WORDS[language]
  const rest = restOf(bands)
  const measure = (
    <SlotChoice
      field="measure"
      label={t.measure}
      text={MEASURE_WORDS[data.measure][language]}
      value={data.measure}
      options={SCORE_MEASURES.map((value) => ({ value, label: MEASURE_WORDS[value][language] }))}
      onChange={(next) => onChange({ ...data, measure: next })}
    />
  )
  return (
    <Question family="score">
      <Told sentence={t.split} slots={{ measure }} />
      <Cases
        cases={bands}
        most={10}
        adds={[
          {
            key: 'band',
            label: t.add,
            onAdd: () => onChange({ ...data, bands: withOneMore(bands, freshId(bands)) }),
          },
        ]}
        onChange={(next) => {
          const gone = bands.find(({ id }) => !next.some((band) => band.id === id))
          onChange({ ...data, bands: gone === undefined ? next : without(bands, gone) })
        }}
      >
        {(_, at) => <BandSentence {...props} at={at} />}
      </Cases>
      <Told sentence={rest === undefined ? t.otherwise : fill(t.rest, { band: sayBand(rest, language) })} />
    </Question>
  )
}

function BandSentence(props: InspectorProps<ScoreBands> & { readonly at: number }): ReactNode {
  const { data, onChange, context, at } = props
  const { bands } = data
  const t = WORDS[context.language]
  const band = bands[at]
  if (band === undefined) return null
  const sentence = t.band.replace('{band}', bandWords(band, context.language))
  const endOf = (end: 'from' | 'to'): ReactNode => (
    <SlotNumber
      field={`bands.${at}.${end}`}
      label={t[end]}
      text={String(band[end] ?? '')}
      value={band[end] ?? 0}
      unit={t.unit}
      {...reachOf(bands, band, end)}
      onChange={(next) => onChange({ ...data, bands: withEnd(bands, band, { end, at: next }) })}
    />
  )
  return (
    <Told sentence={sentence} slots={{ from: endOf('from'), to: endOf('to') }} fields={[`bands.${at}`]} />
  )
}
