import { type LeadBrief } from '@shirube/contract'
import { Keycap, TextButton, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './cards.module.css'
import type { CardEntry } from './use-card-entry.ts'
import { useText } from './use-text.ts'

/** Who is there already and may be the person on the card; chosen, the card is put beside them. */
export function AlikePeople(props: {
  readonly entry: CardEntry
  readonly alike: readonly LeadBrief[]
}): ReactNode {
  const t = useText()
  const { entry, alike } = props
  const { draft, setDraft, named, keep } = entry
  if (draft.same) {
    const { same: _, ...rest } = draft
    return (
      <p role="status" className={classes.chosen}>
        {t('chosen', { name: draft.same.name })}
        <TextButton onPress={() => setDraft(rest)}>{t('notChosen')}</TextButton>
      </p>
    )
  }
  return (
    <>
      {named ? (
        <p role="alert" className={classes.alert}>
          {t('duplicate', { name: named.name })}{' '}
          <TextButton onPress={() => keep({ ...draft, same: named })}>{t('same')}</TextButton>
        </p>
      ) : null}
      {alike.length === 0 ? null : (
        <section className={classes.alike} aria-live="polite" aria-label={t('alike')}>
          <h3>{t('alike')}</h3>
          <ul>
            {alike.map(({ id, name, company, email, phone }, place) => (
              <li key={id}>
                <TextLink href={`/leads/${id}`}>{name}</TextLink>
                <span className={classes.grow}>{[company, email ?? phone].filter(Boolean).join('・')}</span>
                <span className={classes.key}>
                  <Keycap>{`Alt+${place + 1}`}</Keycap>
                </span>
                <TextButton
                  label={t('sameOf', { name })}
                  onPress={() => setDraft({ ...draft, same: { id, name } })}
                >
                  {t('same')}
                </TextButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
