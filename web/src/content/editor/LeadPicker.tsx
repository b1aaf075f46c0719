import { type ReactNode, useId } from 'react'
import { LeadSelect } from '../LeadSelect.tsx'
import { useText } from '../use-text.ts'
import classes from './LeadPicker.module.css'

/** As whom the mail is seen: somebody invented, or any lead. */
export function LeadPicker(props: {
  readonly lead: string | undefined
  readonly onLead: (lead: string | undefined) => void
}): ReactNode {
  const t = useText()
  const id = useId()
  return (
    <div className={classes.picker}>
      <span className={classes.label} id={id}>
        {t('editor.asWhom')}
      </span>
      <LeadSelect
        labelledBy={id}
        className={classes.select}
        lead={props.lead}
        otherwise={t('editor.sample')}
        onLead={props.onLead}
      />
    </div>
  )
}
