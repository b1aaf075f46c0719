// @vitest-environment happy-dom
import { MantineProvider, Menu } from '@mantine/core'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FollowContext } from '../link/follow.ts'
import type { Sort } from './column.ts'
import { DataTable } from './DataTable.tsx'
import { RowMenu } from './RowMenu.tsx'

let followed: string[]
let sorted: Sort[]
beforeEach(() => {
  followed = []
  sorted = []
})
afterEach(cleanup)

const ROWS = ['佐伯', '三輪', '西尾', '古川']

function Page(): ReactNode {
  const [selected, onSelect] = useState<ReadonlySet<string>>(new Set())
  return (
    <MantineProvider env="test">
      <FollowContext value={(href) => followed.push(href)}>
        <DataTable
          label="リード"
          columns={[
            { key: 'name', head: '名前', names: true, cell: (row) => row },
            { key: 'score', head: 'スコア', align: 'end', sortable: true, cell: () => <i>35</i> },
            { key: 'owner', head: '担当', cell: () => '森' },
          ]}
          hidden={new Set(['owner', 'name'])}
          rows={ROWS}
          keyOf={(row) => row}
          hrefOf={(row) => `/leads/${row}`}
          sort={{ current: undefined, onSort: (sort) => sorted.push(sort) }}
          selection={{ selected, onSelect, allLabel: 'すべて', labelOf: (row) => `${row}を選ぶ` }}
          menuOf={(row) => (
            <>
              <RowMenu label={`${row}の操作`}>
                <Menu.Item>複製</Menu.Item>
              </RowMenu>
              {createPortal(<p>{row}を削除しますか</p>, document.body)}
            </>
          )}
        />
      </FollowContext>
    </MantineProvider>
  )
}

const boxes = (): readonly boolean[] =>
  ROWS.map((row) => screen.getByRole<HTMLInputElement>('checkbox', { name: `${row}を選ぶ` }).checked)

test('a click anywhere in a row opens it', () => {
  render(<Page />)
  fireEvent.click(within(screen.getByRole('row', { name: /三輪/ })).getByText('35'))
  expect(followed).toEqual(['/leads/三輪'])
})

test('what acts by itself in a row does not open it', async () => {
  render(<Page />)
  fireEvent.click(screen.getByRole('checkbox', { name: '三輪を選ぶ' }))
  fireEvent.click(screen.getByRole('button', { name: '三輪の操作' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: '複製' }))
  expect(followed).toEqual([])
})

test('a click in what a row shows over the page does not open it', () => {
  render(<Page />)
  fireEvent.click(screen.getByText('三輪を削除しますか'))
  expect(followed).toEqual([])
})

test('the link of a row is followed once, not once more by the row around it', () => {
  render(<Page />)
  fireEvent.click(screen.getByRole('link', { name: '佐伯' }))
  expect(followed).toEqual(['/leads/佐伯'])
})

test('a press with Shift selects the rows between', () => {
  render(<Page />)
  fireEvent.click(screen.getByRole('checkbox', { name: '佐伯を選ぶ' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '西尾を選ぶ' }), { shiftKey: true })
  expect(boxes()).toEqual([true, true, true, false])
})

test('the box in the head selects all rows, then none', () => {
  render(<Page />)
  const all = screen.getByRole('checkbox', { name: 'すべて' })
  fireEvent.click(all)
  expect(boxes()).toEqual([true, true, true, true])
  fireEvent.click(all)
  expect(boxes()).toEqual([false, false, false, false])
})

test('a hidden column is gone, but the one that names the rows always stays', () => {
  render(<Page />)
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['名前', 'スコア'])
})

test('the head of a sortable column orders the rows', () => {
  render(<Page />)
  fireEvent.click(screen.getByRole('button', { name: 'スコア' }))
  expect(sorted).toEqual([{ key: 'score', direction: 'descending' }])
})
