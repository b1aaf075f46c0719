import { TextInput } from '@mantine/core'
import { COMPANY_FIELD_WORDS } from '@shirube/audience'
import { type Company, companyEndpoints, leadEndpoints } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { InlineFoot } from '../InlineFoot.tsx'
import panels from '../profile/panels.module.css'
import {
  type CompanyDraft,
  changeOf,
  EDITED_FIELDS,
  isNumber,
  standsIn,
  wrongNumber,
} from './company-draft.ts'
import { useText } from './use-text.ts'

const STALE = [companyEndpoints.show.path, companyEndpoints.list.path, leadEndpoints.list.path]

/** Fills in what is known of a company, where it stands. */
export function EditCompany(props: { readonly company: Company; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { company, onClose } = props
  const [draft, setDraft] = useState<CompanyDraft>({})
  const [wrong, setWrong] = useState<string>()
  const change = useAction(companyEndpoints.change, { invalidates: STALE, onDone: onClose })
  const issues = isProblem(change.error) ? change.error.problem.issues : []
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    const field = wrongNumber(draft)
    setWrong(field)
    const body = changeOf(company, draft)
    if (body) change.mutate({ params: { id: company.id }, body })
    else if (field === undefined) onClose()
  }
  return (
    <form className={panels.form} onSubmit={save}>
      {EDITED_FIELDS.map((field) => (
        <TextInput
          key={field}
          size="xs"
          label={COMPANY_FIELD_WORDS[field][language]}
          inputMode={isNumber(field) || field === 'corporateNumber' ? 'numeric' : 'text'}
          autoComplete="off"
          value={draft[field] ?? standsIn(company, field)}
          error={field === wrong ? t('noNumber') : issues.find(({ path }) => path === field)?.message}
          onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
        />
      ))}
      {issues.length > 0 ? null : <Refusal error={change.error} />}
      <InlineFoot pending={change.isPending} onClose={onClose} />
    </form>
  )
}
