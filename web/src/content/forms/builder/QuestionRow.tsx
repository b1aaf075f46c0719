import { ActionIcon } from '@mantine/core'
import type { FormField } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'
import { QuestionFields } from './QuestionFields.tsx'
import classes from './QuestionRow.module.css'
import type { AskableField } from './question-of.ts'

/** One question: what it says in a line, and everything about it once it is opened. */
export function QuestionRow(props: {
  readonly field: FormField
  readonly place: { readonly index: number; readonly last: boolean }
  readonly language: Language
  readonly askable: readonly AskableField[]
  readonly open: boolean
  readonly onOpen: () => void
  readonly onChange: (field: FormField) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}): ReactNode {
  const t = useText()
  const { field, place, language, askable, open, onOpen, onChange, onMove, onRemove } = props
  const name = field.label[language] || field.label.ja || field.label.en
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <button type="button" className={classes.name} aria-expanded={open} onClick={onOpen}>
          <b>{name}</b>
          <span className={classes.caption}>
            {t(`forms.type.${field.type}`)}
            {field.required ? t('forms.requiredMark') : ''}
          </span>
        </button>
        <ActionIcon
          size="xs"
          aria-label={t('forms.up', { name })}
          disabled={place.index === 0}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={15} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          size="xs"
          aria-label={t('forms.down', { name })}
          disabled={place.last}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={15} stroke={1.75} />
        </ActionIcon>
        <ActionIcon size="xs" aria-label={t('forms.remove', { name })} onClick={onRemove}>
          <IconTrash size={15} stroke={1.75} />
        </ActionIcon>
      </div>
      {open ? (
        <QuestionFields field={field} language={language} askable={askable} onChange={onChange} />
      ) : null}
    </li>
  )
}
