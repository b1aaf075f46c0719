import type { ReactNode } from 'react'
import classes from './CountTip.module.css'

/** The figures behind a count: unique people, and how often in all (延べ). */
export function CountTip(props: {
  readonly heads: readonly [people: string, total: string]
  readonly rows: readonly {
    readonly name: string
    readonly people: string
    readonly total: string
  }[]
}): ReactNode {
  const [people, total] = props.heads
  return (
    <div className={classes.tip} role="tooltip">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{people}</th>
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.people}</td>
              <td>{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
