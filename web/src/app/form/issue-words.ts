import type { z } from 'zod'
import type { Say } from '../../i18n/area-text.ts'
import type { ja } from '../text.ja.ts'

type Issue = z.core.$ZodIssue
type Tell = Say<typeof ja>

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, t: Tell): string {
  const n = Number(issue.minimum)
  if (issue.origin === 'string') return n <= 1 ? t('field.required') : t('field.shortest', { n })
  return issue.origin === 'array' ? t('field.fewest', { n }) : t('field.least', { n })
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, t: Tell): string {
  const n = Number(issue.maximum)
  if (issue.origin === 'string') return t('field.longest', { n })
  return issue.origin === 'array' ? t('field.many', { n }) : t('field.most', { n })
}

function wrongFormat(issue: Extract<Issue, { code: 'invalid_format' }>, t: Tell): string {
  if (issue.input === '') return t('field.required')
  if (issue.format === 'email') return t('field.email')
  if (issue.format === 'url') return t('field.url')
  return issue.format === 'date' ? t('field.date') : t('field.format')
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, t: Tell): string {
  if (issue.expected === 'int') return t('field.whole')
  return issue.expected === 'number' ? t('field.number') : t('field.required')
}

/** Says at a field what is wrong with what was typed there. */
export function issueWords(issue: Issue, t: Tell): string {
  if (issue.code === 'too_small') return tooSmall(issue, t)
  if (issue.code === 'too_big') return tooBig(issue, t)
  if (issue.code === 'invalid_format') return wrongFormat(issue, t)
  if (issue.code === 'invalid_type') return wrongType(issue, t)
  return issue.code === 'invalid_value' ? t('field.choose') : t('field.other')
}
