import { FileButton } from '@mantine/core'
import { type BusinessCard, businessCardEndpoints, CARD_PICTURE_TYPES, type Lead } from '@shirube/contract'
import { Panel, TextButton } from '@shirube/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import classes from './cards.module.css'
import { picturePath, sendPicture } from './send-picture.ts'
import { shrinkPicture } from './shrink-picture.ts'
import { useText } from './use-text.ts'

/** The business cards of a lead with their pictures; nothing where there are none. */
export function CardsPanel({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const cards = useQuery(queryOf(businessCardEndpoints.ofLead, { params: { id: lead.id } }))
  const items = cards.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t('cards')}>
      <ul className={classes.kept}>
        {items.map((card) => (
          <Kept key={card.id} card={card} />
        ))}
      </ul>
    </Panel>
  )
}

function Kept({ card }: { readonly card: BusinessCard }): ReactNode {
  const t = useText()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const { exchangedOn: day, place, memo, pictured, name, id } = card
  return (
    <li>
      <p>{t('exchanged', { day, place })}</p>
      {memo === '' ? null : <p className={classes.quiet}>{memo}</p>}
      {pictured ? (
        <a href={picturePath(id)} target="_blank" rel="noreferrer" aria-label={t('enlarge')}>
          <img className={classes.face} src={picturePath(id)} alt={t('pictureOf', { name })} loading="lazy" />
        </a>
      ) : null}
      {may && !pictured ? <AddPicture card={card} /> : null}
    </li>
  )
}

function AddPicture({ card }: { readonly card: BusinessCard }): ReactNode {
  const t = useText()
  const client = useQueryClient()
  const [broken, setBroken] = useState(false)
  const take = async (file: File): Promise<void> => {
    try {
      await sendPicture(card.id, await shrinkPicture(file))
      await client.invalidateQueries({ queryKey: [businessCardEndpoints.ofLead.path] })
    } catch {
      setBroken(true)
    }
  }
  return (
    <>
      <FileButton
        accept={CARD_PICTURE_TYPES.join(',')}
        capture="environment"
        inputProps={{ 'aria-label': t('addPictureOf', { day: card.exchangedOn }) }}
        onChange={(file) => {
          if (file) void take(file)
        }}
      >
        {({ onClick }) => <TextButton onPress={onClick}>{t('addPicture')}</TextButton>}
      </FileButton>
      {broken ? (
        <p role="alert" className={classes.alert}>
          {t('pictureBroken')}
        </p>
      ) : null}
    </>
  )
}
