import { useDebouncedValue } from '@mantine/hooks'
import { MOST_GUESTS, type Seminar, seminarEndpoints } from '@shirube/contract'
import { Panel, SearchField } from '@shirube/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useText } from '../use-text.ts'
import { GuestRow } from './GuestRow.tsx'
import classes from './Seminar.module.css'

/** Who has registered and who is there; one tap lets somebody in. */
export function GuestPanel(props: { readonly seminar: Seminar; readonly may: boolean }): ReactNode {
  const t = useText()
  const { seminar, may } = props
  const [words, setWords] = useState('')
  const [search] = useDebouncedValue(words.trim(), 200)
  const guests = useQuery({
    ...queryOf(seminarEndpoints.guests, {
      params: { id: seminar.id },
      query: { ...(search !== '' && { search }) },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <Panel title={t('seminars.guests')} inside="rows">
      <div className={classes.search}>
        <SearchField
          label={t('seminars.guestSearch')}
          placeholder={t('seminars.guestSearch')}
          clearLabel={t('clear')}
          value={words}
          onSearch={setWords}
        />
      </div>
      {may ? <p className={classes.hint}>{t('seminars.guestsHint')}</p> : null}
      <Loaded query={guests} failed={t('seminars.failed')}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.hint}>{t(search === '' ? 'seminars.nobody' : 'seminars.nobodyFound')}</p>
          ) : (
            <>
              <ul className={classes.guests} aria-label={t('seminars.guests')}>
                {items.map((guest) => (
                  <GuestRow key={guest.lead} seminar={seminar} guest={guest} may={may} />
                ))}
              </ul>
              {items.length < MOST_GUESTS ? null : (
                <p className={classes.hint}>{t('seminars.most', { count: MOST_GUESTS })}</p>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  )
}
