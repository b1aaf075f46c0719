import { Button, Textarea, TextInput } from '@mantine/core'
import { Keycap, Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { commandKey } from '../../app/shortcuts/command-key.ts'
import { AlikePeople } from './AlikePeople.tsx'
import { CARD_FIELDS, type CardField, splitNames } from './card-draft.ts'
import { cardKeys } from './card-keys.ts'
import classes from './cards.module.css'
import { PictureField } from './PictureField.tsx'
import { useAlike } from './use-alike.ts'
import type { CardEntry } from './use-card-entry.ts'
import { useText } from './use-text.ts'

/** One card: typed in the order in which it is read, kept by Ctrl/⌘+Enter. */
export function CardForm({ entry }: { readonly entry: CardEntry }): ReactNode {
  const t = useText()
  const { draft, setDraft, keep, keeping } = entry
  const alike = useAlike(draft)
  const chooseAt = (place: number): void => {
    const lead = alike[place]
    if (lead) setDraft((now) => ({ ...now, same: { id: lead.id, name: lead.name } }))
  }
  return (
    <Panel title={t('card')} aside={t('nextField')}>
      <form
        className={classes.form}
        aria-label={t('card')}
        onKeyDown={cardKeys({ onKeep: keep, onSame: chooseAt })}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Fields entry={entry} />
        <Textarea
          label={t('memo')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={2_000}
          data-card-field
          value={draft.memo}
          onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, memo: value }))}
        />
        <PictureField picture={entry.picture} onPicture={entry.setPicture} />
        <AlikePeople entry={entry} alike={alike} />
        <Faults entry={entry} />
        <div className={classes.foot}>
          <Keycap>{commandKey('Enter')}</Keycap>
          <Button type="submit" variant="filled" loading={keeping.isPending}>
            {t('keep')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

/** Why the card is not kept, or not all of it. */
function Faults({ entry }: { readonly entry: CardEntry }): ReactNode {
  const t = useText()
  const { lacking, notPictured, keeping } = entry
  const faults = [
    ...(lacking === undefined ? [] : [t(lacking)]),
    ...(notPictured === undefined ? [] : [t('pictureNotKept', { name: notPictured })]),
  ]
  return (
    <>
      {faults.map((words) => (
        <p key={words} role="alert" className={classes.alert}>
          {words}
        </p>
      ))}
      <Refusal error={keeping.error} />
    </>
  )
}

const KEYBOARDS: Partial<Record<CardField, 'email' | 'tel' | 'numeric'>> = {
  email: 'email',
  phone: 'tel',
  mobile: 'tel',
  postcode: 'numeric',
}

const WIDE: ReadonlySet<CardField> = new Set(['companyName', 'address'])

function Fields({ entry }: { readonly entry: CardEntry }): ReactNode {
  const t = useText()
  const { draft, setDraft, first, keeping } = entry
  const issues = isProblem(keeping.error) ? keeping.error.problem.issues : []
  return (
    <div className={classes.fields}>
      {CARD_FIELDS.map((field) => (
        <TextInput
          key={field}
          className={classes.field}
          wrapperProps={{ 'data-wide': WIDE.has(field) || undefined }}
          label={t(`field.${field}`)}
          {...(field === 'lastName' && { ref: first, autoFocus: true })}
          inputMode={KEYBOARDS[field] ?? 'text'}
          autoComplete="off"
          data-card-field
          value={draft.fields[field] ?? ''}
          error={issues.find(({ path }) => path === `fields.${field}`)?.message}
          onBlur={() => setDraft((now) => splitNames(now, field))}
          onChange={({ currentTarget: { value } }) =>
            setDraft((now) => ({ ...now, fields: { ...now.fields, [field]: value } }))
          }
        />
      ))}
    </div>
  )
}
