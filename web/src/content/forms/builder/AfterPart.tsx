import { MultiSelect, Select, TextInput } from '@mantine/core'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useCatalog } from '../../../catalog/use-catalog.ts'
import { useText } from '../../use-text.ts'
import classes from './FormBuilder.module.css'
import type { PartProps } from './part-props.ts'
import { ThanksFields } from './ThanksFields.tsx'

/** What happens once the form was sent: thanks, the document, another page, who is told. */
export function AfterPart(props: PartProps): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { drafting, language } = props
  const { thanks, material, notify = [] } = drafting.draft.definition
  const { redirect, ...plain } = thanks
  const choices = (kind: 'material' | 'user') =>
    (catalog.list(kind) ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Panel title={t('forms.after')}>
      <div className={classes.fields}>
        <ThanksFields
          thanks={thanks}
          language={language}
          onThanks={(next) => drafting.define({ thanks: next })}
        />
        <Select
          label={t('forms.material')}
          description={t('forms.materialHint')}
          placeholder={t('forms.none')}
          clearable
          value={material ?? null}
          data={choices('material')}
          onChange={(id) => drafting.define({ material: id ?? undefined })}
        />
        <TextInput
          label={t('forms.redirect')}
          description={t('forms.redirectHint')}
          placeholder="https://"
          value={redirect ?? ''}
          onChange={(event) => {
            const url = event.currentTarget.value.trim()
            drafting.define({ thanks: url === '' ? plain : { ...plain, redirect: url } })
          }}
        />
        <MultiSelect
          label={t('forms.notify')}
          description={t('forms.notifyHint')}
          {...(notify.length === 0 && { placeholder: t('forms.none') })}
          searchable
          value={notify}
          data={choices('user')}
          onChange={(ids) => drafting.define({ notify: ids.length === 0 ? undefined : ids })}
        />
      </div>
    </Panel>
  )
}
