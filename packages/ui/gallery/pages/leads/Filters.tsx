import { Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { FilterChip, FilterRow, SearchField } from '../../../src/index.ts'
import { useSay } from '../../say.ts'

/** Search and filters above the list. */
export function Filters(props: { readonly columns: ReactNode }): ReactNode {
  const say = useSay()
  const [words, setWords] = useState('')
  const [mine, setMine] = useState(false)
  const stages = [
    { value: 'all', label: say({ ja: 'すべてのステージ', en: 'All stages' }) },
    { value: 'qualification', label: say({ ja: 'クオリフィケーション', en: 'Qualification' }) },
  ]
  return (
    <FilterRow
      label={say({ ja: 'リードを絞り込む', en: 'Filter leads' })}
      search={
        <SearchField
          label={say({ ja: 'リードを探す', en: 'Find a lead' })}
          placeholder={say({ ja: '名前・会社・メールで探す', en: 'Name, company or email' })}
          value={words}
          onSearch={setWords}
          clearLabel={say({ ja: '消す', en: 'Clear' })}
          shortcut="/"
        />
      }
      found={say({ ja: '4,812人のうち500人', en: '500 of 4,812' })}
      end={props.columns}
    >
      <Select aria-label={say({ ja: 'ステージ', en: 'Stage' })} data={stages} defaultValue="all" w={180} />
      <FilterChip pressed={mine} onPress={() => setMine(!mine)}>
        {say({ ja: '自分の担当', en: 'Mine' })}
      </FilterChip>
      <FilterChip pressed onPress={() => {}}>
        hot 398
      </FilterChip>
    </FilterRow>
  )
}
