import {
  CONSENT_STATE_WORDS,
  type FieldValue,
  LEAD_FIELD_WORDS,
  type LeadField,
  QUALIFICATION_WORDS,
  STAGE_WORDS,
} from '@shirube/audience'
import type { Duplicate, DuplicateSide } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatFullDay, formatNumber, formatWhen, useLanguage } from '@shirube/ui'
import { useState } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { comparedFields, mergedStanding, type Survivor } from './compared-rows.ts'
import { useText } from './use-text.ts'

/** One line of the comparison, in words. */
export interface ShownRow {
  readonly key: string
  readonly label: string
  readonly values: readonly [string, string]
  readonly after: string
  readonly from: Survivor | 'both'
  readonly same: boolean
}

const isField = (key: string): key is LeadField => Object.hasOwn(LEAD_FIELD_WORDS, key)

/** The lines of the comparison: how both stand first, then field by field. */
export function useShownRows(pair: Duplicate, survivor: Survivor): readonly ShownRow[] {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const standing = useStandingRows(pair)
  const said = (value: FieldValue | undefined): string =>
    value === undefined
      ? t('none')
      : Array.isArray(value)
        ? value.join(language === 'ja' ? '、' : ', ')
        : String(value)
  const nameOf = (key: string): string =>
    isField(key)
      ? LEAD_FIELD_WORDS[key][language]
      : (catalog.nameOf('customField', key.replace(/^custom\./u, '')) ?? key)
  const fields = comparedFields(pair.sides, survivor).map(({ field, values, after, from, same }) => ({
    key: field,
    label: startSentence(nameOf(field)),
    values: [said(values[0]), said(values[1])] as const,
    after: said(after),
    from,
    same,
  }))
  return [...standing, ...fields]
}

function useStandingRows({ sides }: Duplicate): readonly ShownRow[] {
  const t = useText()
  const place = usePlace()
  const [now] = useState(() => Date.now())
  const { language } = place
  const merged = mergedStanding(sides)
  const row = (
    key: Parameters<typeof label>[0],
    value: (side: DuplicateSide) => string,
    after: string,
  ): ShownRow => {
    const values = [value(sides[0]), value(sides[1])] as const
    return { key, label: label(key), values, after, from: 'both', same: values[0] === values[1] }
  }
  const label = (
    key: 'score' | 'stage' | 'qualification' | 'consent' | 'owner' | 'source' | 'createdAt' | 'lastActiveAt',
  ): string => t(`row.${key}`)
  const points = (score: number): string => t('points', { points: formatNumber(score) })
  const consent = (state: keyof typeof CONSENT_STATE_WORDS): string =>
    startSentence(CONSENT_STATE_WORDS[state][language])
  const none = t('none')
  return [
    row(
      'lastActiveAt',
      ({ lastActiveAt }) => (lastActiveAt === undefined ? none : formatWhen(lastActiveAt, { ...place, now })),
      '',
    ),
    row('createdAt', ({ createdAt }) => formatFullDay(createdAt, place), ''),
    row('source', ({ source }) => (source === 'manual' ? t('byHand') : (source ?? none)), ''),
    row('score', ({ score }) => points(score), points(merged.score)),
    row('stage', ({ stage }) => STAGE_WORDS[stage][language], STAGE_WORDS[merged.stage][language]),
    row(
      'qualification',
      ({ qualification }) => startSentence(QUALIFICATION_WORDS[qualification][language]),
      startSentence(QUALIFICATION_WORDS[merged.qualification][language]),
    ),
    row('owner', ({ owner }) => owner ?? none, ''),
    row('consent', ({ emailConsent }) => consent(emailConsent ?? 'unknown'), consent(merged.consent)),
  ]
}
