import { type ReactNode, useState } from 'react'
import { TextButton } from '../link/TextLink.tsx'
import classes from './ChartTable.module.css'

/** A chart and the same figures as a table, one at a time. */
export function ChartTable(props: {
  readonly chart: ReactNode
  readonly table: {
    readonly caption: string
    readonly heads: readonly string[]
    readonly rows: readonly (readonly [name: string, ...figures: string[]])[]
  }
  readonly words: { readonly showTable: string; readonly showChart: string }
}): ReactNode {
  const { chart, table, words } = props
  const [asTable, setAsTable] = useState(false)
  return (
    <div className={classes.both}>
      {asTable ? (
        <table className={classes.table}>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure, n) => (
                  <td key={table.heads[n + 1]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        chart
      )}
      <div className={classes.toggle}>
        <TextButton onPress={() => setAsTable(!asTable)}>
          {asTable ? words.showChart : words.showTable}
        </TextButton>
      </div>
    </div>
  )
}
