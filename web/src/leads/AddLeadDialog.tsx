import { Button, Modal, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { CONSENT_BASES, CONSENT_BASIS_WORDS, type ConsentBasis } from '@shirube/audience'
import { leadEndpoints } from '@shirube/contract'
import { TextLink, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import { Refusal } from '../app/Refusal.tsx'
import classes from './AddLeadDialog.module.css'
import { useText } from './use-text.ts'

const FIELDS = [
  'lastName',
  'firstName',
  'lastNameKana',
  'firstNameKana',
  'email',
  'phone',
  'companyName',
  'department',
  'jobTitle',
  'source',
] as const
type Field = (typeof FIELDS)[number]
type Values = Readonly<Partial<Record<Field, string>>>

/** Adds a lead by hand; whoever may be the same person is named while the fields are filled in (S4). */
export function AddLeadDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const [values, setValues] = useState<Values>({})
  const [basis, setBasis] = useState<ConsentBasis | null>(null)
  const add = useAction(leadEndpoints.add, {
    invalidates: [leadEndpoints.list.path, leadEndpoints.count.path],
    onDone: async (answer) => {
      if (answer.kind === 'added') await navigate({ to: '/leads/$leadId', params: { leadId: answer.lead } })
    },
  })
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
  const send = (event: SyntheticEvent): void => {
    event.preventDefault()
    add.mutate({ body: { fields: filled, ...(basis && { emailConsent: { basis } }) } })
  }
  const answer = add.data
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('new.title')}
      size={560}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={send} className={classes.form}>
        <Fields values={values} error={add.error} onChange={setValues} />
        <Consent basis={basis} onChange={setBasis} />
        <Alike values={values} />
        {answer?.kind === 'duplicate' ? (
          <p role="alert" className={classes.alert}>
            {t('new.duplicate', { name: answer.name })}{' '}
            <TextLink href={`/leads/${answer.lead}`}>{t('new.open')}</TextLink>
          </p>
        ) : null}
        <Refusal error={add.error} />
        <div className={classes.foot}>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="filled" loading={add.isPending} disabled={!hasKey(values)}>
            {t('new.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

const hasKey = ({ email = '', phone = '' }: Values): boolean => email.trim() !== '' || phone.trim() !== ''

function Fields(props: {
  readonly values: Values
  readonly error: unknown
  readonly onChange: (values: Values) => void
}): ReactNode {
  const t = useText()
  const { values, error, onChange } = props
  const issues = isProblem(error) ? error.problem.issues : []
  return (
    <SimpleGrid cols={2} spacing={12} verticalSpacing={10}>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={t(`new.${field}`)}
          {...(field === 'source' && { placeholder: t('new.sourceHint') })}
          {...(field === 'email' && { description: t('new.needsKey') })}
          {...(field === 'lastName' && { 'data-autofocus': true })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          value={values[field] ?? ''}
          error={issues.find(({ path }) => path === `fields.${field}`)?.message}
          onChange={(event) => onChange({ ...values, [field]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  )
}

function Consent(props: {
  readonly basis: ConsentBasis | null
  readonly onChange: (basis: ConsentBasis | null) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  return (
    <Select
      label={t('new.consent')}
      value={props.basis ?? 'none'}
      allowDeselect={false}
      data={[
        { value: 'none', label: t('new.consentNone') },
        ...CONSENT_BASES.map((value) => ({
          value,
          label: t('new.basis', { basis: CONSENT_BASIS_WORDS[value][language] }),
        })),
      ]}
      onChange={(value) => props.onChange(CONSENT_BASES.find((one) => one === value) ?? null)}
    />
  )
}

const PAUSE_MS = 250

function Alike({ values }: { readonly values: Values }): ReactNode {
  const t = useText()
  const [{ email, phone, lastName = '', firstName = '' }] = useDebouncedValue(values, PAUSE_MS)
  const name = `${lastName}${firstName}`
  const query = {
    ...(email && { email }),
    ...(phone && { phone }),
    ...(name.length >= 2 && { name }),
  }
  const { data } = useQuery({
    ...queryOf(leadEndpoints.alike, { query }),
    enabled: Object.keys(query).length > 0,
  })
  if (!data || data.items.length === 0 || Object.keys(query).length === 0) return null
  return (
    <section className={classes.alike} aria-live="polite" aria-label={t('new.alike')}>
      <h3>{t('new.alike')}</h3>
      <ul>
        {data.items.map((lead) => (
          <li key={lead.id}>
            <TextLink href={`/leads/${lead.id}`}>{lead.name}</TextLink>
            <span>{[lead.company, lead.email].filter(Boolean).join('・')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
