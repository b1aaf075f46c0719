import {
  CONSENT_STATE_WORDS,
  type FieldValue,
  isDerivedField,
  LEAD_FIELD_WORDS,
  LEAD_FIELDS,
  type LeadField,
  QUALIFICATION_WORDS,
  STAGE_WORDS,
} from '@shirube/audience'
import type { CustomFieldListRow } from '@shirube/db'
import type { ExportedLeadRow } from '@shirube/db/lead-export'
import type { Language, Localised } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'

/** A column of a file of leads. */
export interface ExportColumn {
  readonly head: string
  readonly cell: (lead: ExportedLeadRow) => string | number
}

/** Where the file is read: in which language, by whose calendar. */
export interface ExportPlace {
  readonly language: Language
  readonly zone: string
}

const STANDING = {
  id: { ja: 'リードID', en: 'lead id' },
  stage: { ja: 'ステージ', en: 'stage' },
  qualification: { ja: '判定', en: 'qualification' },
  score: { ja: 'スコア', en: 'score' },
  owner: { ja: '担当', en: 'owner' },
  consent: { ja: 'メールの配信許諾', en: 'consent to mail' },
  created: { ja: '登録日', en: 'date added' },
} as const satisfies Record<string, Localised>
const YES: Localised = { ja: 'はい', en: 'yes' }
const NO: Localised = { ja: 'いいえ', en: 'no' }

function said(value: FieldValue | undefined, language: Language): string | number {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return (value ? YES : NO)[language]
  if (Array.isArray(value)) return value.join(language === 'ja' ? '、' : ', ')
  return value
}

/** The columns of a file of leads: every field, those of the organisation too, and how the lead stands. */
export function exportColumns(
  own: readonly CustomFieldListRow[],
  { language, zone }: ExportPlace,
): readonly ExportColumn[] {
  const field = (key: string, head: string): ExportColumn => ({
    head,
    cell: ({ fields }) => said(fields[key], language),
  })
  const standard = (Object.keys(LEAD_FIELDS) as LeadField[]).filter((key) => !isDerivedField(key))
  const standing = (
    key: keyof typeof STANDING,
    cell: (lead: ExportedLeadRow) => string | number,
  ): ExportColumn => ({ head: STANDING[key][language], cell })
  return [
    ...standard.map((key) => field(key, LEAD_FIELD_WORDS[key][language])),
    ...own.map(({ id, name, nameEn }) => field(`custom.${id}`, (language === 'en' ? nameEn : null) ?? name)),
    standing('stage', ({ stage }) => STAGE_WORDS[stage][language]),
    standing('qualification', ({ qualification }) => QUALIFICATION_WORDS[qualification][language]),
    standing('score', ({ score }) => score),
    standing('owner', ({ ownerName }) => ownerName ?? ''),
    standing('consent', ({ emailConsent }) => CONSENT_STATE_WORDS[emailConsent ?? 'unknown'][language]),
    standing('created', ({ createdAt }) => localDate(createdAt, zone)),
    standing('id', ({ id }) => id),
  ]
}
