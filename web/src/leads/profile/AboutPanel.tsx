import { TextInput } from '@mantine/core'
import { LEAD_FIELD_WORDS, type LeadField } from '@shirube/audience'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { Panel, TextButton, TextLink, useLanguage } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { InlineFoot } from '../InlineFoot.tsx'
import { useText } from '../use-text.ts'
import { CompanyGuess } from './CompanyGuess.tsx'
import { OwnFields } from './OwnFields.tsx'
import { changedOwn, type OwnValues } from './own-values.ts'
import classes from './panels.module.css'
import { TagsField } from './TagsField.tsx'
import { LEAD_ANSWERS } from './use-lead-news.ts'

const ALWAYS = [
  'companyName',
  'department',
  'jobTitle',
  'email',
  'phone',
] as const satisfies readonly LeadField[]
const EDITED = [
  'lastName',
  'firstName',
  'lastNameKana',
  'firstNameKana',
  ...ALWAYS,
  'postcode',
  'prefecture',
  'address',
  'gender',
  'birthDate',
  'timeZone',
] as const satisfies readonly LeadField[]
const IN_HEAD: ReadonlySet<string> = new Set(['lastName', 'firstName', 'lastNameKana', 'firstNameKana'])

/** The fields that every lead has go by the names of the list, which are shorter. */
const SHORT = { companyName: 'company', email: 'email', phone: 'phone' } as const
const isShort = (key: string): key is keyof typeof SHORT => Object.hasOwn(SHORT, key)

const isField = (key: string): key is LeadField => Object.hasOwn(LEAD_FIELD_WORDS, key)

/** What is known of a lead; edited where it stands, each change with its before and after in the history. */
export function AboutPanel({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <Panel
      title={t('profile.about')}
      aside={
        may && !editing ? <TextButton onPress={() => setEditing(true)}>{t('edit')}</TextButton> : undefined
      }
    >
      {editing ? <Editing lead={lead} onClose={() => setEditing(false)} /> : <Fields lead={lead} />}
    </Panel>
  )
}

function Fields({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const nameOf = (key: string): string =>
    isShort(key)
      ? t(`column.${SHORT[key]}`)
      : isField(key)
        ? LEAD_FIELD_WORDS[key][language]
        : (catalog.nameOf('customField', key.replace(/^custom\./u, '')) ?? key)
  const said = (key: string, value: Lead['fields'][string] | undefined): string => {
    if (value === undefined) return t('none')
    if (typeof value === 'boolean') return t(value ? 'profile.yes' : 'profile.no')
    if (key === 'language')
      return new Intl.DisplayNames(language, { type: 'language' }).of(String(value)) ?? ''
    return Array.isArray(value) ? value.join(language === 'ja' ? '、' : ', ') : String(value)
  }
  const keys = [...new Set([...ALWAYS, ...Object.keys(lead.fields)])].filter((key) => !IN_HEAD.has(key))
  return (
    <dl className={classes.fields}>
      {keys.map((key) => {
        const value = lead.fields[key]
        return (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{nameOf(key)}</dt>
            <dd>
              {key === 'companyName' && lead.companyId !== undefined ? (
                <TextLink href={`/companies/${lead.companyId}`}>{lead.company ?? said(key, value)}</TextLink>
              ) : (
                said(key, value)
              )}
            </dd>
            {key === 'companyName' && value === undefined && lead.companyId === undefined ? (
              <CompanyGuess lead={lead.id} />
            ) : null}
          </div>
        )
      })}
    </dl>
  )
}

function Editing(props: { readonly lead: Lead; readonly onClose: () => void }): ReactNode {
  const language = useLanguage()
  const { lead, onClose } = props
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [own, setOwn] = useState<OwnValues>({})
  const change = useAction(leadEndpoints.change, { invalidates: LEAD_ANSWERS, onDone: onClose })
  const issues = isProblem(change.error) ? change.error.problem.issues : []
  const stands = (field: string): string => String(lead.fields[field] ?? '')
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    const changed = Object.entries(values).filter(([field, value]) => value.trim() !== stands(field))
    const fields = {
      ...Object.fromEntries(changed.map(([field, value]) => [field, value.trim() || null])),
      ...changedOwn(lead.fields, own),
    }
    if (Object.keys(fields).length === 0) onClose()
    else change.mutate({ params: { id: lead.id }, body: { fields } })
  }
  return (
    <form className={classes.form} onSubmit={save}>
      {EDITED.map((field) => (
        <TextInput
          key={field}
          size="xs"
          label={LEAD_FIELD_WORDS[field][language]}
          type={field === 'birthDate' ? 'date' : 'text'}
          autoComplete="off"
          value={values[field] ?? stands(field)}
          error={issues.find(({ path }) => path === `fields.${field}`)?.message}
          onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
        />
      ))}
      <TagsField lead={lead} values={own} onChange={setOwn} />
      <OwnFields lead={lead} values={own} issues={issues} onChange={setOwn} />
      <Refusal error={change.error} />
      <InlineFoot pending={change.isPending} onClose={onClose} />
    </form>
  )
}
