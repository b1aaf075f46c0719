import { type BusinessCard, businessCardEndpoints } from '@shirube/contract'
import { Panel, StatusBadge, TextButton, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import classes from './cards.module.css'
import { type CardEntry, useTakeBack } from './use-card-entry.ts'
import { useText } from './use-text.ts'

/** The cards of this sitting, the last first; the last can be taken back. */
export function EnteredCards(props: { readonly since: number; readonly entry: CardEntry }): ReactNode {
  const t = useText()
  const { undoing, takeBack } = useTakeBack(props.entry)
  const cards = useQuery(queryOf(businessCardEndpoints.mine, { query: { since: props.since } }))
  return (
    <Panel
      title={t('entered')}
      inside="rows"
      beside={<span role="status">{t('count', { count: cards.data?.items.length ?? 0 })}</span>}
    >
      <Loaded query={cards} failed={t('failed')}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.none}>{t('empty')}</p>
          ) : (
            <ol className={classes.cards}>
              {items.map((card, place) => (
                <Row key={card.id} card={card} onUndo={place === 0 ? takeBack : undefined} />
              ))}
            </ol>
          )
        }
      </Loaded>
      <Refusal error={undoing.error} />
    </Panel>
  )
}

function Row(props: {
  readonly card: BusinessCard
  /** Given for the last card alone. */
  readonly onUndo: ((card: BusinessCard) => void) | undefined
}): ReactNode {
  const t = useText()
  const { card, onUndo } = props
  return (
    <li>
      <span className={classes.grow}>
        <TextLink href={`/leads/${card.lead}`}>{card.name || (card.company ?? '')}</TextLink>
        <span className={classes.quiet}>
          {[card.company, card.pictured ? t('withPicture') : undefined].filter(Boolean).join('・')}
        </span>
      </span>
      <StatusBadge tone={card.created ? 'ok' : 'neutral'}>{t(card.created ? 'made' : 'filled')}</StatusBadge>
      {onUndo && card.open ? (
        <TextButton label={t('undoOf', { name: card.name })} onPress={() => onUndo(card)}>
          {t('undo')}
        </TextButton>
      ) : null}
    </li>
  )
}
